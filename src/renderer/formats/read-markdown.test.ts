import { describe, expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import { readMarkdown } from '#renderer/formats/read-markdown'

function outline(source: string): readonly string[] {
  const { body } = readMarkdown(source)
  return body.blocks.map((block) => `${nameOf(block)}: ${body.text.slice(block.start, block.end)}`)
}

function nameOf(block: Block): string {
  if (block.kind === 'heading') return `h${block.level}`
  if (block.kind === 'list-item') return `item${block.depth} ${block.marker}`
  if (block.kind === 'table-row') return block.isHead ? `head${block.table}` : `row${block.table}`
  return block.kind
}

describe('Markdown becomes readable blocks', () => {
  it.each<readonly [string, readonly string[]]>([
    ['# A #\n\nB\n===\n### C', ['h1: A', 'h1: B', 'h3: C']],
    ['one\ntwo  \nthree', ['paragraph: one two\nthree']],
    ['- a\n  - b\n- c', ['item0 •: a', 'item1 •: b', 'item0 •: c']],
    ['3. a\n4. b', ['item0 3.: a', 'item0 4.: b']],
    ['- a\n\n  more\n\n- b', ['item0 •: a', 'item0 : more', 'item0 •: b']],
    ['> a\n>\n> b', ['quote: a', 'quote: b']],
    ['```js\nlet a\n  b\n```', ['code: let a\n  b']],
    ['    indented', ['code: indented']],
    ['| a | b |\n|---|---|\n| 1 | *2* |\n|| 3 |', ['head0: a\tb', 'row0: 1\t2', 'row0: \t3']],
    ['![A boat](boat.png)', ['figure: A boat']],
    ['see ![a boat](boat.png) there', ['paragraph: see there', 'figure: a boat']],
    ['<b>kept</b> as written', ['paragraph: <b>kept</b> as written']],
    ['<script>alert(1)</script>', ['paragraph: <script>alert(1)</script>']],
    ['a\n\n---\n\nb', ['paragraph: a', 'paragraph: b']],
    ['A &amp; B \\* C', ['paragraph: A & B * C']],
  ])('%s', (source, blocks) => {
    expect(outline(source)).toEqual(blocks)
  })

  it.each<readonly [string, readonly string[]]>([
    ['a **b** *c* `d`', ['strong: b', 'emphasis: c', 'code: d']],
    ['[there](https://a.test/b "title")', ['https://a.test/b: there']],
    ['<https://a.test/>', ['https://a.test/: https://a.test/']],
    ['[x](javascript:alert(1)) [y](data:text/html,z) [z](#top)', []],
  ])('%s keeps what was set off', (source, inlines) => {
    const { body } = readMarkdown(source)
    const found = body.inlines.map((inline) => {
      const name = inline.kind === 'link' ? inline.address : inline.kind
      return `${name}: ${body.text.slice(inline.start, inline.end)}`
    })
    expect(found).toEqual(inlines)
  })

  it('leaves no brackets of a link it does not keep', () => {
    expect(readMarkdown('a [x](javascript:alert(1)) b').body.text).toBe('a x b')
  })
})

describe('what a Markdown file says of itself', () => {
  it.each<readonly [string, object]>([
    ['# The title\n\n# Another', { title: 'The title' }],
    ['## Not a title\n\n# *The* `title`', { title: 'The title' }],
    ['no title', {}],
    [
      '---\ntitle: "From above"\nauthor: N. Name\ndate: 2024-03-14\nlang: en_GB\npublisher: Post\n---\n# Below',
      { title: 'From above', author: 'N. Name', published: '2024-03-14', language: 'en-GB', outlet: 'Post' },
    ],
    ['---\n__proto__: x\nconstructor: y\ntitle:\n---\ntext', {}],
  ])('%s', (source, stated) => {
    const { origins, ...words } = readMarkdown(source).stated
    expect(words).toEqual(stated)
    expect(Object.keys(origins ?? {}).toSorted()).toEqual(Object.keys(stated).toSorted())
  })

  it.each([
    ['---\ntitle: A\n---\ntext', 'text'],
    ['---\njust a rule\n---\ntext', 'just a rule\n\ntext'],
    ['---\ntext', 'text'],
  ])('%s leaves its front matter out of the text', (source, text) => {
    expect(readMarkdown(source).body.text).toBe(text)
  })
})

describe('Markdown that nests very deep', () => {
  const items = (depth: number) =>
    Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- word${at}`).join('\n')
  const quotes = (depth: number) =>
    Array.from({ length: depth }, (_, at) => `${'> '.repeat(at + 1)}word${at}`).join('\n>\n')
  it.each<readonly [string, string, number, boolean]>([
    ['quotes', `${'> '.repeat(150)}word`, 1, false],
    ['quotes too deep', `${'>'.repeat(10_000)}word`, 1, true],
    ['quotes one in the other', quotes(300), 300, true],
    ['lists', items(90), 90, false],
    ['lists too deep', items(1_000), 1_000, true],
    ['lists too deep, and what comes after', `${items(300)}\n- word\n\nword`, 302, true],
    ['both', `${'> - '.repeat(300)}word\n\nword`, 2, true],
    ['brackets', `${'['.repeat(5_000)}word${']'.repeat(5_000)} word`, 2, false],
    ['pictures', `${'!['.repeat(1_000)}word${'](x)'.repeat(1_000)} word`, 2, false],
  ])('of %s loses no word', (...[, source, count, isFlattened]) => {
    const { body, warnings } = readMarkdown(source)
    expect(body.text.match(/word\d*/g)).toHaveLength(count)
    expect(warnings.includes('nesting-flattened')).toBe(isFlattened)
  })
})

describe('Markdown that wants to hang', () => {
  it.each([
    ['quotes', '>'.repeat(10_000) + 'a'],
    ['brackets', '['.repeat(10_000)],
    ['emphasis', '*a '.repeat(10_000)],
    ['stars and underscores', '*_'.repeat(10_000)],
    ['lists', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['links', '[a](<b'.repeat(5_000)],
    ['ticks', Array.from({ length: 1_500 }, (_, count) => 'a' + '`'.repeat(count)).join('')],
    ['a line of 1 MB', 'word '.repeat(200_000)],
  ])('of %s is read in bearable time', (_, source) => {
    const before = process.cpuUsage()
    readMarkdown(source)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(8_000)
  })
})

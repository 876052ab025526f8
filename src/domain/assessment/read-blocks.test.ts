import { describe, expect, it } from 'vitest'
import { deepestNesting, mostNodes } from '#domain/assessment/node-json'
import { readBlocks } from '#domain/assessment/read-blocks'
import { isShowableAddress } from '#domain/assessment/read-inlines'

function read(...nodes: readonly unknown[]) {
  const result = readBlocks(nodes)
  return result.ok ? result.value : result.reason
}

function paragraph(...content: readonly unknown[]) {
  return { type: 'paragraph', content }
}

function linked(href: unknown) {
  return paragraph({ type: 'text', text: 'look', marks: [{ type: 'link', attrs: { href, onclick: 'x()' } }] })
}

function nested(type: string, depth: number): unknown {
  let node: unknown = paragraph({ type: 'text', text: 'bottom' })
  for (let level = 0; level < depth; level += 1) node = { type, content: [node] }
  return node
}

describe('readBlocks keeps', () => {
  it.each([
    ['an empty paragraph', { type: 'paragraph' }],
    ['a heading', { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Basis' }] }],
    ['a rule', { type: 'horizontalRule' }],
    ['marks', paragraph({ type: 'text', text: 'x', marks: [{ type: 'bold' }, { type: 'italic' }] })],
    ['a hard break', paragraph({ type: 'text', text: 'a' }, { type: 'hardBreak' })],
    [
      'a bound quotation, blanks and all',
      paragraph({
        type: 'quotation',
        attrs: { highlightId: 'h1', evidenceId: 'e1', words: ' 860  trucks\n' },
      }),
    ],
    ['a citation', paragraph({ type: 'citation', attrs: { highlightId: 'h1', evidenceId: undefined } })],
    [
      'a likelihood',
      paragraph({ type: 'likelihood', attrs: { scale: 'phia', term: 'realistic possibility' } }),
    ],
    ['a confidence', paragraph({ type: 'confidence', attrs: { level: 'moderate' } })],
    [
      'a list in a list',
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [
          {
            type: 'listItem',
            content: [
              paragraph({ type: 'text', text: 'a' }),
              { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
            ],
          },
        ],
      },
    ],
    [
      'a table',
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
    ],
  ])('%s', (_, node) => {
    expect(read(node)).toEqual([node])
    expect(read(JSON.parse(JSON.stringify(node)))).toEqual([node])
  })
})

describe('readBlocks repairs', () => {
  it.each([
    [
      'an unknown block into its text',
      { type: 'iframe', attrs: { src: 'http://x' }, text: 'shown' },
      'shown',
    ],
    [
      'an unknown inline node',
      paragraph({ type: 'image', attrs: { src: 'http://x' } }, { type: 'text', text: 'a' }),
      'a',
    ],
    ['a quotation without a passage', paragraph({ type: 'quotation', attrs: { words: 'a' } }), 'a'],
    [
      'an id that is no text',
      paragraph({ type: 'quotation', attrs: { highlightId: ['h'], words: 'a' } }),
      'a',
    ],
    [
      'a term of no scale',
      paragraph({ type: 'likelihood', attrs: { scale: 'icd-203', term: 'certainly' } }),
      'certainly',
    ],
    [
      'a term of the other scale',
      paragraph({ type: 'likelihood', attrs: { scale: 'icd-203', term: 'remote chance' } }),
      'remote chance',
    ],
    ['loose text', { type: 'text', text: 'loose' }, 'loose'],
    [
      'unknown marks',
      paragraph({ type: 'text', text: 'a', marks: [{ type: 'textStyle', attrs: { style: 'x' } }] }),
      'a',
    ],
    [
      'attributes of unknown kind',
      { type: 'paragraph', attrs: { style: 'x', onclick: 'y' }, content: [{ type: 'text', text: 'a' }] },
      'a',
    ],
  ])('%s', (_, node, text) => {
    expect(read(node)).toEqual([paragraph({ type: 'text', text })])
  })

  it.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'vbscript:x',
    '//host/share',
    '\\\\host\\share',
    'https://a b',
    'https://a\u202Ecod.exe',
    ['https://a'],
    { toString: 'https://a' },
    undefined,
  ])('takes the address %j from a link and leaves its words', (href) => {
    expect(read(linked(href))).toEqual([paragraph({ type: 'text', text: 'look' })])
  })

  it('keeps the address of a plain link and nothing else of it', () => {
    expect(read(linked('https://example.org/a?b=c'))).toEqual([
      paragraph({
        type: 'text',
        text: 'look',
        marks: [{ type: 'link', attrs: { href: 'https://example.org/a?b=c' } }],
      }),
    ])
    expect(isShowableAddress('mailto:desk@example.org')).toBe(true)
  })

  it('lets code stand alone among marks', () => {
    const marks = [{ type: 'bold' }, { type: 'code' }, { type: 'code' }]
    expect(read(paragraph({ type: 'text', text: 'x', marks }))).toEqual([
      paragraph({ type: 'text', text: 'x', marks: [{ type: 'code' }] }),
    ])
  })

  it('gives a list item that begins with a list an empty paragraph', () => {
    const inner = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }
    expect(read({ type: 'bulletList', content: [{ type: 'listItem', content: [inner] }] })).toEqual([
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, inner] }] },
    ])
  })

  it('drops lists, tables and quotes with nothing in them', () => {
    expect(
      read(
        { type: 'bulletList' },
        { type: 'table', content: [{ type: 'tableRow' }] },
        { type: 'blockquote', content: 'x' },
        null,
        7,
        'words',
      ),
    ).toEqual([])
  })

  it('reads code as bare text', () => {
    const content = [
      { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
      { type: 'hardBreak' },
      { type: 'text', text: 'b' },
    ]
    expect(read({ type: 'codeBlock', attrs: { language: 'js' }, content })).toEqual([
      { type: 'codeBlock', content: [{ type: 'text', text: 'a\nb' }] },
    ])
  })

  it('does not take spans and levels at their word', () => {
    const cell = { type: 'tableCell', attrs: { colspan: 1e9, rowspan: '2', colwidth: [{}] } }
    expect(read({ type: 'table', content: [{ type: 'tableRow', content: [cell] }] })).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
    ])
    expect(read({ type: 'heading', attrs: { level: 9 } })).toEqual([{ type: 'heading', attrs: { level: 3 } }])
  })

  it('reads what it has read to the same again', () => {
    const once = read({ type: 'weird', content: [linked('javascript:x'), { type: 'text', text: 'a' }] })
    expect(readBlocks(once)).toEqual({ ok: true, value: once })
  })
})

describe('readBlocks refuses', () => {
  it.each([undefined, null, 'text', 7, {}, { length: 1 }])('%j, which is no list', (value) => {
    expect(readBlocks(value)).toEqual({ ok: false, reason: 'not-blocks' })
  })

  it.each(['blockquote', 'bulletList', 'table', 'unknown'])('%s ten thousand deep', (type) => {
    expect(read(nested(type, 10_000))).toBe('too-deep')
    expect(read(nested(type, deepestNesting - 3))).not.toBe('too-deep')
  })

  it('a node that holds itself', () => {
    const node: { type: string; content: unknown[] } = { type: 'blockquote', content: [] }
    node.content.push(node)
    expect(read(node)).toBe('too-deep')
  })

  it('a value that shows one part a billion times', () => {
    let node: unknown = paragraph({ type: 'text', text: 'x' })
    for (let level = 0; level < 30; level += 1) node = { type: 'blockquote', content: [node, node] }
    expect(read(node)).toBe('too-large')
  })

  it('more nodes than a shelf of books', () => {
    expect(readBlocks(Array.from({ length: mostNodes + 1 }, () => ({ type: 'paragraph' })))).toEqual({
      ok: false,
      reason: 'too-large',
    })
  })
})

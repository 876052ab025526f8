import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { heading, hostile, paragraph, sampleReport, words } from '#domain/export/sample-material'
import type { Report } from '#domain/export/report'
import { codeFence, codeSpan, escapeMarkdown } from '#renderer/formats/markdown-text'
import { writeMarkdown } from '#renderer/formats/write-markdown'

const reader = new MarkdownIt({ html: true, linkify: true })

describe('Markdown', () => {
  it('carries the marking first and last, and the verification statement', () => {
    const lines = bodyLines(sampleReport())
    expect(lines[0]).toBe('**TLP:AMBER+STRICT**')
    expect(lines.at(-1)).toBe('**TLP:AMBER+STRICT**')
    expect(lines.join('\n')).toContain('4 of 6 quotations verified.')
  })

  it('gives every mention a footnote, and every footnote its passage', () => {
    const text = writeMarkdown(sampleReport())
    const mentions = [...text.matchAll(/[^\n]\[\^(\d+)\]/g)].map(([, number]) => number)
    expect(mentions).toEqual(['1', '2', '3', '4', '1', '5'])
    expect([...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
    expect(text).toContain(
      '> The ministry said that **about 860 trucks had already crossed by Thursday**, and up',
    )
  })

  it('says where words do not hold', () => {
    expect(writeMarkdown(sampleReport())).toContain(
      '“The spokesman took no questions”[^5] **[not verified: the words differ from the passage]**',
    )
  })

  it('keeps lists, their numbers and tables as such', () => {
    const html = reader.render(writeMarkdown(sampleReport()))
    expect(html).toContain('<ol start="3">')
    expect(html.match(/<tr>/g)).toHaveLength(3)
    expect(html).toContain('<td>Ministry | spokesman</td>')
  })

  it('has front matter that no title breaks out of', () => {
    const title = 'a"\n---\nevil: true\n\u2028b'
    const [first, ...rest] = writeMarkdown({ ...sampleReport(), title }).split('\n')
    expect(first).toBe('---')
    expect(rest.indexOf('---')).toBe(5)
    expect(rest.slice(0, 5).every((line) => /^[a-z]+: "/.test(line))).toBe(true)
  })

  it.each([
    ['a script', hostile],
    ['a link', '[click](https://x.example)'],
    ['an image', '![x](https://x.example/y.png)'],
    ['an image before a number', 'wait!'],
    ['an autolink', '<https://x.example>'],
    ['a bare address', 'see https://x.example and www.x.example'],
    ['a heading', '# not a heading'],
    ['a list', '- not a list\n+ nor this\n1. nor this'],
    ['a rule', '---'],
    ['a heading underline', 'words\n==='],
    ['emphasis', '*not* __bold__ `code` ~~gone~~'],
    ['an entity', '&lt;b&gt; &copy;'],
    ['code by indent', '     not code'],
    ['a footnote', '[^1]: mine'],
    ['a quote', '> not a quote'],
  ])('takes %s for words', (_, text) => {
    const report: Report = {
      ...sampleReport(),
      blocks: [paragraph(words(text)), heading(1, text)],
      notes: [],
    }
    const html = reader.render(writeMarkdown(report).split('---\n').slice(2).join('---\n'))
    const inside = html.slice(html.indexOf('verified.</p>') + 13, html.indexOf('<h2>Source summary'))
    expect(inside).not.toMatch(/<(?!\/?(?:p|h2)\b)/)
  })

  it('fences code however many backticks it holds', () => {
    expect(codeSpan('a `` b')).toBe('```a `` b```')
    expect(codeSpan('`a`')).toBe('`` `a` ``')
    expect(reader.render(codeFence('````\nx\n````'))).toBe('<pre><code>````\nx\n````\n</code></pre>\n')
  })

  it('escapes no more than it must', () => {
    expect(escapeMarkdown('C-001 was seen (twice), 2026-03-12: yes!no')).toBe(
      'C-001 was seen (twice), 2026-03-12: yes!no',
    )
  })
})

function bodyLines(report: Report): readonly string[] {
  const lines = writeMarkdown(report).trimEnd().split('\n')
  return lines.slice(lines.indexOf('---', 1) + 2)
}

import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { heading, hostile, paragraph, sampleReport, words } from '#domain/export/sample-material'
import type { Report } from '#domain/export/report'
import { markings } from '#domain/assessment/scales'
import { readFile } from '#renderer/formats/read-file'
import { writeHtml } from '#renderer/formats/write-html'
import { writePrintPage } from '#renderer/formats/write-print-page'

const writers = [
  ['HTML', writeHtml],
  ['the print page', writePrintPage],
] as const

describe.each(writers)('%s', (_, write) => {
  it('loads nothing, runs nothing and says so itself', () => {
    const { document } = parsed(write(sampleReport()))
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base')).toHaveLength(0)
    expect([...document.querySelectorAll('[src], [style]')]).toHaveLength(0)
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/)
    const handlers = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
    expect(handlers.filter(({ name }) => name.startsWith('on'))).toEqual([])
  })

  it('leads nowhere but inside itself', () => {
    const { document } = parsed(write(sampleReport()))
    const addresses = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(addresses.length).toBeGreaterThan(10)
    const ids = new Set([...document.querySelectorAll('[id]')].map((element) => `#${element.id}`))
    expect(addresses.filter((address) => !ids.has(address))).toEqual([])
  })

  it('has a language, a title and headings that skip no level', () => {
    const report = withBlocks([heading(3, 'Deep'), heading(1, 'A'), heading(3, 'B'), heading(3, 'C')])
    const { document } = parsed(write(report))
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    expect(document.querySelector('title')?.textContent).toBe(report.title)
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    )
    expect(levels[0]).toBe(1)
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
  })

  it('leads from every number to the passage in its paragraph, and back', () => {
    const { document } = parsed(write(sampleReport()))
    const [first] = [...document.querySelectorAll('article .number a')]
    const note = document.querySelector(first?.getAttribute('href') ?? 'none')
    expect(note?.querySelector('mark')?.textContent).toBe('about 860 trucks had already crossed by Thursday')
    expect(note?.querySelector('blockquote')?.textContent).toContain('The ministry said that about 860')
    expect(note?.textContent).toContain('Ministry of Transport')
    expect(note?.textContent).toContain('C2')
    expect(note?.textContent).toContain('1'.repeat(64))
    expect(note?.textContent).toContain('characters 37 to 85')
    expect(note?.querySelector('.back a')?.getAttribute('href')).toBe(`#${first?.id ?? ''}`)
  })

  it('keeps the number of a passage that is mentioned again', () => {
    const { document } = parsed(write(sampleReport()))
    const numbers = [...document.querySelectorAll('article .number')].map(({ textContent }) => textContent)
    expect(numbers).toEqual(['1', '2', '3', '4', '1', '5'])
  })

  it('shows where words do not hold', () => {
    const { document } = parsed(write(sampleReport()))
    expect([...document.querySelectorAll('q.unverified')].map(({ textContent }) => textContent)).toEqual([
      'The spokesman took no questions',
      'nobody was stopped',
    ])
    expect(document.body.textContent).toContain('4 of 6 quotations verified')
    expect(document.body.textContent).toContain('not verified: the words differ from the passage')
  })

  it('sets each language as its own, in its own direction', () => {
    const { document } = parsed(write(sampleReport()))
    const arabic = document.querySelector('q[lang="ar"]')
    expect(arabic?.getAttribute('dir')).toBe('auto')
    expect(document.querySelector('.passage[lang="uk"]')?.textContent).toContain('За словами водіїв')
  })

  it('is marked English where the assessment is not', () => {
    const { document } = parsed(write({ ...sampleReport(), language: 'ar', title: 'تقدير' }))
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(document.querySelector('.back-matter')?.getAttribute('lang')).toBe('en')
    expect(document.querySelector('.back-matter')?.getAttribute('dir')).toBe('ltr')
  })

  it('takes hostile words for words, wherever they stand', () => {
    const [note] = sampleReport().notes
    const report: Report = {
      ...withBlocks([paragraph(words(hostile)), { type: 'codeBlock', content: [words(hostile)] }]),
      title: hostile,
      caseName: hostile,
      language: '"><script>',
      notes: note
        ? [
            {
              ...note,
              documentTitle: hostile,
              fileName: hostile,
              address: hostile,
              quote: hostile,
              language: 'x" onload="1',
            },
          ]
        : [],
    }
    const html = write(report)
    const { document } = parsed(html)
    expect(document.querySelectorAll('script')).toHaveLength(0)
    expect(html).not.toMatch(/[\0\b\uD800]/)
    expect(document.querySelector('title')?.textContent).toContain('<script>')
  })
})

describe('markup that changes when it is read again', () => {
  it.each([
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template><script>alert(1)</script></template>',
    '<svg><foreignObject><p><style><!--</style></p></foreignObject></svg><img src=x onerror=alert(1)>',
    '<select><option><selectedcontent><img src=x onerror=alert(1)></selectedcontent></select>',
    '&lt;img src=x onerror=alert(1)&gt; &amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
    `${'<div>'.repeat(300)}<img src=x onerror=alert(1)>`,
    '<a href="java&#10;script:alert(1)">x</a><![CDATA[<img src=x onerror=alert(1)>]]>',
  ])('stays words through three rounds of export and import: %j', async (markup) => {
    let page = `<p>First words.</p>${markup}<p>Last words.</p>`
    for (const round of [1, 2, 3]) {
      const text = await textOf(page)
      expect(text, `round ${round}`).toMatch(/First words\.[^]*Last words\./)
      page = writeHtml(withBlocks([paragraph(words(text))]))
      const { document } = parsed(page)
      expect(document.querySelectorAll('script, img, svg, math, form, iframe, template')).toHaveLength(0)
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes])
      expect(attributes.filter(({ name, value }) => /^on|script:/i.test(`${name}=${value}`))).toEqual([])
      // What was read stands in the export letter for letter.
      const said = document.querySelector('article')?.textContent ?? ''
      expect(said.replaceAll(/\s+/g, '')).toContain(text.replaceAll(/\s+/g, ''))
    }
  })
})

describe('the marking', () => {
  it.each(markings)('%s stands first and last in HTML, and in the margins of every sheet', (marking) => {
    const { document } = parsed(writeHtml({ ...sampleReport(), marking }))
    const [top, bottom] = [document.body.firstElementChild, document.body.lastElementChild]
    expect(top?.textContent).toBe(marking)
    expect(bottom?.textContent.startsWith(marking)).toBe(true)
    const print = writePrintPage({ ...sampleReport(), marking })
    expect(print).toContain(`@top-right { content: '${marking}'`)
    expect(print).toContain(`@bottom-right { content: '${marking}'`)
    expect(print).toContain('counter(page)')
  })
})

function parsed(html: string): { readonly document: Document } {
  return parseHTML(html)
}

function withBlocks(blocks: Report['blocks']): Report {
  return { ...sampleReport(), blocks }
}

async function textOf(page: string): Promise<string> {
  const read = await readFile({ bytes: new TextEncoder().encode(page), fileName: 'page.html' })
  return read.ok ? (read.value.reading?.body.text ?? '') : ''
}

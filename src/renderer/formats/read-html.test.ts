import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StatedMetadata } from '#domain/import/reading'
import type { Block } from '#domain/document/block'
import { readHtml, type HtmlReading } from '#renderer/formats/read-html'

/** Each block as `kind: words`, with what else matters of it. */
function outline({ body }: HtmlReading): readonly string[] {
  return body.blocks.map((block) => `${nameOf(block)}: ${body.text.slice(block.start, block.end)}`)
}

function nameOf(block: Block): string {
  if (block.kind === 'heading') return `h${block.level}`
  if (block.kind === 'list-item') return `item${block.depth} ${block.marker}`
  if (block.kind === 'table-row') return block.isHead ? `head${block.table}` : `row${block.table}`
  return block.kind
}

function inlinesOf({ body }: HtmlReading): readonly string[] {
  return body.inlines.map((inline) => {
    const words = body.text.slice(inline.start, inline.end)
    return inline.kind === 'link' ? `${words} → ${inline.address}` : `${inline.kind}: ${words}`
  })
}

/** What is stated, without where it was found. */
function wordsOf({ origins, ...words }: StatedMetadata): unknown {
  expect(Object.keys(origins ?? {})).toEqual(expect.arrayContaining(Object.keys(words)))
  return words
}

describe('a formula', () => {
  it('is kept as the letters and signs it shows', () => {
    const page =
      '<p>At <math><mi>v</mi><mo>=</mo><mn>3</mn><annotation encoding="application/x-tex">v=3</annotation></math> knots.</p>'
    expect(outline(readHtml(page))).toEqual(['paragraph: At v=3 knots.'])
  })
})

describe('the sign behind a heading that leads to it', () => {
  it.each([
    ['of a manual', '<h2>Fuel<a class="headerlink" href="#fuel" title="Permalink">¶</a></h2>', 'h2: Fuel'],
    ['without a class', '<h2>Fuel <a href="#fuel">#</a>\n</h2>', 'h2: Fuel'],
    ['in a wrapper', '<h2>Fuel<span><a href="#fuel">¶</a></span></h2>', 'h2: Fuel'],
    ['before the words', '<h2><a class="anchor" href="#fuel">#</a> Fuel</h2>', 'h2: Fuel'],
    [
      'in running text, with its class',
      '<p>Fuel<a class="headerlink" href="#f">¶</a></p>',
      'paragraph: Fuel',
    ],
    ['that is a word', '<p>See <a href="#s12">§</a> 12.</p>', 'paragraph: See § 12.'],
    ['that leads elsewhere', '<h2>Fuel <a href="/all">#</a></h2>', 'h2: Fuel #'],
    ['that says more', '<h2>Fuel <a href="#fuel">¶ 3</a></h2>', 'h2: Fuel ¶ 3'],
  ])('%s', (_, page, expected) => {
    expect(outline(readHtml(page))).toEqual([expected])
  })

  it('is no part of the title', () => {
    const { stated } = readHtml('<title>Manual</title><h1>Atomics<a href="#a">¶</a></h1><p>Words.</p>')
    expect(stated.title).toBe('Atomics')
  })
})

describe('a hostile page leaves only its words', () => {
  it.each([
    ['<script>alert(1)</script><p>Safe words.</p>', 'active-content-left-out'],
    ['<p onclick="alert(1)">Safe words.</p>', 'active-content-left-out'],
    ['<img src=x onerror="alert(1)"><p>Safe words.</p>', 'active-content-left-out'],
    ['<img src="https://tracker.test/a.gif"><p>Safe words.</p>', 'remote-content-left-out'],
    ['<img srcset="https://tracker.test/a.gif 2x"><p>Safe words.</p>', 'remote-content-left-out'],
    [
      '<meta http-equiv="refresh" content="0;url=https://elsewhere.test"><p>Safe words.</p>',
      'active-content-left-out',
    ],
    ['<base href="https://elsewhere.test/"><p>Safe words.</p>', undefined],
    ['<iframe src="https://elsewhere.test/">inside</iframe><p>Safe words.</p>', 'active-content-left-out'],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe><p>Safe words.</p>', 'active-content-left-out'],
    ['<object data="x">inside</object><embed src="x"><p>Safe words.</p>', 'active-content-left-out'],
    ['<svg><script>alert(1)</script><text>drawn</text></svg><p>Safe words.</p>', 'active-content-left-out'],
    [
      '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>"></svg><p>Safe words.</p>',
      'active-content-left-out',
    ],
    [
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math><p>Safe words.</p>',
      undefined,
    ],
    ['<svg><foreignObject><p>drawn</p></foreignObject></svg><p>Safe words.</p>', 'active-content-left-out'],
    [
      '<template><p>inside</p><script>alert(1)</script></template><p>Safe words.</p>',
      'active-content-left-out',
    ],
    [
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><p>Safe words.</p>',
      'active-content-left-out',
    ],
    ['<style>@import "https://elsewhere.test/a.css"; p { color: red }</style><p>Safe words.</p>', undefined],
    ['<link rel="stylesheet" href="https://elsewhere.test/a.css"><p>Safe words.</p>', undefined],
    ['<video src="https://elsewhere.test/a.mp4">inside</video><p>Safe words.</p>', 'remote-content-left-out'],
    [
      '<form action="https://elsewhere.test"><input value="typed"><button>Send</button></form><p>Safe words.</p>',
      undefined,
    ],
    ['<p style="display:none">Hidden words</p><p>Safe words.</p>', 'hidden-text-left-out'],
    ['<p hidden>Hidden words</p><p>Safe words.</p>', 'hidden-text-left-out'],
    ['<!--[if IE]><script>alert(1)</script><![endif]--><p>Safe words.</p>', undefined],
    ['<p>Safe <!-- > --><a href="javascript:alert(1)">words.</a></p>', undefined],
    ['<p>Safe <a href="JaVa\tScript:alert(1)">words.</a></p>', undefined],
    ['<p>Safe <a href="data:text/html,x">words.</a></p>', undefined],
    ['<p>Safe <a href=" &#1;vbscript:x">words.</a></p>', undefined],
    ['<p>Safe <a href="file:///etc/passwd">words.</a></p>', undefined],
  ])('%s', (page, warning) => {
    const reading = readHtml(page)
    expect(reading.body.text.replace(/^">\s+/, '')).toBe('Safe words.')
    expect(reading.body.inlines).toEqual([])
    const expected = warning === undefined ? [] : [warning]
    expect(reading.warnings.filter((found) => found !== 'whole-page-kept')).toEqual(
      expect.arrayContaining(expected),
    )
    if (warning === undefined) expect(reading.warnings).not.toContain('active-content-left-out')
  })
})

describe('a page of 10,000 levels', () => {
  it.each([
    ['<div>', '</div>'],
    ['<b>', '</b>'],
    ['<blockquote>', '</blockquote>'],
    ['<ul><li>', '</li></ul>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<font>', ''],
    ['<a href="https://a.test/">', ''],
  ])('of %s is read in bearable time', (open, close) => {
    const levels = 10_000
    const page = `<p>Before</p>${open.repeat(levels)}<p>Inside it all, words.</p>${close.repeat(levels)}<p>After</p>`
    const before = process.cpuUsage()
    const reading = readHtml(page)
    expect(reading.body.text).toContain('Inside it all, words.')
    expect(reading.body.text).toContain('After')
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(10_000)
  })

  it('says that its nesting was flattened, and keeps words apart', () => {
    const reading = readHtml('<div>'.repeat(10_000) + '<p>one</p><p>two</p>')
    expect(reading.warnings).toContain('nesting-flattened')
    expect(reading.body.text).toBe('one\n\ntwo')
  })
})

describe('markup becomes blocks', () => {
  it.each<readonly [string, readonly string[]]>([
    ['<h1>A</h1><h3>B</h3><p>C', ['h1: A', 'h3: B', 'paragraph: C']],
    ['<p> a\n  b <b> c</b>\td </p>', ['paragraph: a b c d']],
    ['<p>a<br>b<br><br>c</p>', ['paragraph: a\nb', 'paragraph: c']],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', ['item0 •: a', 'item1 •: b', 'item0 •: c']],
    ['<ol start=7><li>a<li value=9>b<li>c</ol>', ['item0 7.: a', 'item0 9.: b', 'item0 10.: c']],
    ['<ul><li><p>a</p><p>b</p></ul>', ['item0 •: a', 'item0 : b']],
    ['<blockquote><p>a</p></blockquote>b', ['quote: a', 'paragraph: b']],
    ['<pre>\n a\n\tb  c\n</pre>', ['code:  a\n\tb  c']],
    [
      '<table><caption>T</caption><tr><th>a<th>b<tr><td>1<td><p>2</p><p>3</p></table>',
      ['paragraph: T', 'head0: a\tb', 'row0: 1\t2 3'],
    ],
    ['<table><thead><tr><td>a<td>b</thead><tr><td><td>2</table>', ['head0: a\tb', 'row0: \t2']],
    ['<table role=presentation><tr><td>a<td>b</table>', ['paragraph: a', 'paragraph: b']],
    ['<table><tr><td><table><tr><td>x<td>y</table><td>b</table>', ['row0: x\ty', 'paragraph: b']],
    ['<p>a <img alt="A boat at a quay" src=x> b</p>', ['paragraph: a b', 'figure: A boat at a quay']],
    ['<figure><img src=x><figcaption>The quay</figcaption></figure>', ['figure: The quay']],
    ['a<div>b</div>c', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    ['<dl><dt>Role<dd>Food</dl>', ['paragraph: Role', 'paragraph: Food']],
    ['<p>a&nbsp;b &amp; &lt;c&gt;</p>', ['paragraph: a\u00a0b & <c>']],
  ])('%s', (page, blocks) => {
    expect(outline(readHtml(page))).toEqual(blocks)
  })

  it.each<readonly [string, readonly string[]]>([
    ['<p>a <b>bold</b> <i> it</i> <code>x</code></p>', ['strong: bold', 'emphasis: it', 'code: x']],
    ['<p><a href="https://a.test/b">there</a></p>', ['there → https://a.test/b']],
    ['<p><a href="mailto:desk@a.test">desk</a> <a href="#top">up</a></p>', ['desk → mailto:desk@a.test']],
    ['<b><p>one</p><p>two</p></b>', ['strong: one', 'strong: two']],
    ['<p><b> </b><i></i>x</p>', []],
  ])('%s keeps what was set off', (page, inlines) => {
    expect(inlinesOf(readHtml(page))).toEqual(inlines)
  })
})

describe('what a page says of itself', () => {
  it.each<readonly [string, object]>([
    ['<title>A title</title>', { title: 'A title' }],
    ['<title>A title | Site</title><h1>A title</h1>', { title: 'A title' }],
    ['<meta property="og:title" content="B"><title>A</title>', { title: 'B' }],
    ['<meta name="author" content="N. Name">', { author: 'N. Name' }],
    ['<meta property="article:author" content="https://a.test/people/1">', {}],
    ['<meta property="og:site_name" content="Harbour Post">', { outlet: 'Harbour Post' }],
    [
      '<meta property="article:published_time" content="2024-03-14T08:00:00Z">',
      { published: '2024-03-14T08:00:00Z' },
    ],
    ['<p><time datetime="2024-03-14">14 March</time></p>', { published: '2024-03-14' }],
    ['<link rel="canonical" href="https://a.test/story">', { address: 'https://a.test/story' }],
    ['<link rel="canonical" href="javascript:alert(1)">', {}],
    ['<html lang="uk"><p>x', { language: 'uk' }],
    ['<meta property="og:locale" content="pt_BR">', { language: 'pt-BR' }],
    ['<meta http-equiv="content-language" content="de">', { language: 'de' }],
    ['<html lang="not a language"><p>x', {}],
    [
      ld({
        '@type': 'NewsArticle',
        headline: 'H',
        author: [{ name: 'A' }, { name: 'B' }],
        publisher: { name: 'P' },
      }),
      { title: 'H', author: 'A, B', outlet: 'P' },
    ],
    [
      ld({
        '@graph': [
          { '@type': 'Organization', '@id': '#o', name: 'P' },
          { '@type': ['Article'], headline: 'H', publisher: { '@id': '#o' } },
        ],
      }),
      { title: 'H', outlet: 'P' },
    ],
    [
      ld([{ '@type': 'Article', headline: 'H', datePublished: '2024-03-14', inLanguage: 'en-GB' }]),
      { title: 'H', published: '2024-03-14', language: 'en-GB' },
    ],
  ])('%s', (page, stated) => {
    expect(wordsOf(readHtml(page).stated)).toEqual(stated)
  })

  it.each([
    [
      'wrong types',
      '{"@type":"Article","headline":{"a":1},"author":7,"publisher":[[]],"datePublished":["x"]}',
    ],
    ['odd names', '{"__proto__":{"headline":"H","@type":"Article"},"constructor":{"prototype":{"x":1}}}'],
    ['a polluted graph', '{"@graph":[{"__proto__":{"polluted":true}},null,7,"x"]}'],
    ['broken JSON', '{"@type":"Article"'],
    ['deep arrays', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('nothing is believed of JSON-LD with %s', (_, json) => {
    expect(readHtml(`<script type="application/ld+json">${json}</script><p>x</p>`).stated).toEqual({})
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('the article of a page', () => {
  const reading = readHtml(readFileSync('tests/fixtures/import/convoy-report.html', 'utf8'))

  it('is told from what stands around it', () => {
    expect(reading.warnings).not.toContain('whole-page-kept')
    expect(reading.body.text).toContain('About 860 trucks had already crossed')
    expect(reading.body.text).not.toMatch(/Subscribe|Most read|Cookie|Terms of use/)
  })

  it('keeps its headline, which can be quoted', () => {
    expect(outline(reading)[0]).toBe('h1: Relief convoy reaches Orlava')
  })

  it('comes with everything it says of itself', () => {
    expect(wordsOf(reading.stated)).toEqual({
      title: 'Relief convoy reaches Orlava',
      author: 'M. Teral',
      outlet: 'Velin Courier',
      published: '2024-03-14T08:20:00+01:00',
      address: 'https://courier.test/world/convoy',
      language: 'en-GB',
    })
  })
})

describe('nothing that is read on a page is lost', () => {
  const paragraph =
    'The ministry said that the columns had crossed at dawn, and that the rest would follow later. '
  const chapter = `<section id="first"><h2>First</h2>${`<p>${paragraph.repeat(3)}</p>`.repeat(30)}</section>`
  const links = `<ul>${'<li><a href="#first">The first of the many chapters</a></li>'.repeat(20)}</ul>`
  const told = 'Four of the drivers were counted twice, as the log of the gate shows. '

  it.each([
    [
      'for the name of its anchor',
      `${links}${chapter}<section id="header"><h2>Header</h2><p>${told.repeat(6)}</p></section>`,
    ],
    [
      'in footnotes beside the text',
      `${chapter}<aside class="footnote-list brackets"><aside id="id7" role="note">${told.repeat(6)}</aside></aside>`,
    ],
    [
      'in endnotes at the foot',
      `${chapter}<footer role="doc-endnotes"><ol><li>${told.repeat(6)}</li></ol></footer>`,
    ],
  ])('%s', (_, markup) => {
    const { body, warnings } = readHtml(
      `<body><div class="related">A bar of links</div><div role="main"><h1>Log</h1>${markup}</div></body>`,
    )
    expect(body.text).toContain(told.trim())
    expect(body.text).not.toContain('A bar of links')
    expect(warnings).not.toContain('whole-page-kept')
  })
})

function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

describe('where a page was saved from', () => {
  const saved = '<!-- saved from url=(0041)https://courier.example/trucks/860 -->'
  it.each([
    [
      'is told by the browser that saved it',
      `<!DOCTYPE html>\n${saved}<html><p>Words`,
      'https://courier.example/trucks/860',
    ],
    [
      'gives way to what the page says',
      `${saved}<link rel=canonical href="https://courier.example/1"><p>Words`,
      'https://courier.example/1',
    ],
  ])('%s', (_, html, address) => {
    expect(readHtml(html).stated.address).toBe(address)
  })
})

it('tells where each statement of a page was found', () => {
  const html =
    '<html lang="en"><meta name="author" content="Mira"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Courier"}}</script><h1>Trucks</h1><p>Words'
  expect(readHtml(html).stated.origins).toEqual({
    title: 'text',
    author: 'meta-tags',
    outlet: 'linked-data',
    language: 'meta-tags',
  })
})

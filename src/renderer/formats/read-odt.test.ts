import { describe, expect, it } from 'vitest'
import type { Reading } from '#domain/import/reading'
import { inlinesOf, marksOf, outlineOf } from '#renderer/formats/block-outline'
import { readFile } from '#renderer/formats/read-file'
import { zipOf } from '#renderer/formats/sample-packages'

const open = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="${open}:${name}:1.0"`)
  .concat(
    `xmlns:draw="${open}:drawing:1.0" xmlns:fo="${open}:xsl-fo-compatible:1.0" xmlns:svg="${open}:svg-compatible:1.0"`,
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ')

type Sample = {
  readonly text: string
  readonly styles?: string
  readonly meta?: string
  readonly more?: Readonly<Record<string, string>>
}

function odt({ text, styles = '', meta = '', more = {} }: Sample): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles>
      <office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    ...more,
  })
}

async function read(sample: Sample): Promise<Reading> {
  const read = await readFile({ fileName: 'letter.odt', bytes: odt(sample) })
  if (!read.ok || read.value.reading === undefined) throw new Error(read.ok ? 'nothing' : read.reason)
  return read.value.reading
}

const styles = `
  <style:style style:family="text" style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:family="text" style:name="BI" style:parent-style-name="B"><style:text-properties fo:font-style="italic"/></style:style>
  <style:style style:family="text" style:name="Gone"><style:text-properties text:display="none"/></style:style>
  <style:style style:family="paragraph" style:name="Quotations"/>
  <style:style style:family="paragraph" style:name="P1" style:parent-style-name="Quotations"/>
  <style:style style:family="paragraph" style:name="Preformatted_20_Text"/>
  <style:style style:family="paragraph" style:name="Title"/>
  <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>
  <text:list-style style:name="U"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>`

const p = (inside: string, style = '') => `<text:p text:style-name="${style}">${inside}</text:p>`
const item = (inside: string) => `<text:list-item>${inside}</text:list-item>`
const list = (style: string, ...items: readonly string[]) =>
  `<text:list text:style-name="${style}">${items.map(item).join('')}</text:list>`
const row = (...cells: readonly string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${cell}</table:table-cell>`).join('')}</table:table-row>`

describe('the blocks of an OpenDocument text', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'headings',
      '<text:h text:outline-level="2">x</text:h><text:h text:outline-level="9">y</text:h>',
      ['h2: x', 'h6: y'],
    ],
    ['a title', p('x', 'Title'), ['h1: x']],
    ['a quotation', p('x', 'P1'), ['quote: x']],
    ['code', p('x', 'Preformatted_20_Text'), ['code: x']],
    [
      'a numbered list',
      list('N', p('a') + `<text:list>${item(p('b'))}${item(p('c'))}</text:list>`, p('d')),
      ['item0 1.: a', 'item1 (a): b', 'item1 (b): c', 'item0 2.: d'],
    ],
    ['a bulleted list of two paragraphs', list('U', p('a') + p('b')), ['item0 –: a', 'item0 : b']],
    ['a list of no known style', list('', p('a')), ['item0 •: a']],
    [
      'a table',
      `<table:table><table:table-header-rows>${row(p('a'), p('b'))}</table:table-header-rows>${row(p('1') + p('one'), p('2'))}</table:table>`,
      ['head0: a\tb', 'row0: 1 one\t2'],
    ],
    [
      'a table in a table',
      `<table:table>${row(`<table:table>${row(p('x'), p('y'))}</table:table>`, p('b'))}</table:table>`,
      ['row0: x y\tb'],
    ],
    [
      'a frame of one column',
      `<table:table>${row(p('a') + p('b'))}</table:table>`,
      ['paragraph: a', 'paragraph: b'],
    ],
    ['a section', `<text:section>${p('a')}</text:section>`, ['paragraph: a']],
    [
      'a text box',
      p(`a<draw:frame><draw:text-box>${p('b')}</draw:text-box></draw:frame>`),
      ['paragraph: a', 'paragraph: b'],
    ],
    [
      'a picture with words',
      p('a<draw:frame><svg:desc>A quay</svg:desc></draw:frame>'),
      ['paragraph: a', 'figure: A quay'],
    ],
  ])('%s', async (_, text, blocks) => {
    expect(outlineOf(await read({ text: text + p('.'), styles }))).toEqual([...blocks, 'paragraph: .'])
  })
})

describe('the words of an OpenDocument text', () => {
  it.each<readonly [string, string, string]>([
    ['spaces that count', 'a <text:s text:c="2"/>b<text:s/>c', 'a   b c'],
    ['spaces that do not', ' a\n  b ', 'a b'],
    ['tabs and line breaks', 'a<text:tab/>b<text:line-break/>c', 'a\tb\nc'],
    ['fields', 'page <text:page-number>7</text:page-number>', 'page 7'],
    ['words besides hidden ones', 'a<text:span text:style-name="Gone"> b</text:span>', 'a'],
    [
      'the base of a ruby',
      '<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>',
      '漢',
    ],
  ])('keep %s', async (_, inside, words) => {
    expect((await read({ text: p(inside), styles })).body.text).toBe(words)
  })

  it.each<readonly [string, string, readonly string[]]>([
    ['bold and italic', 'x <text:span text:style-name="BI">y</text:span>', ['strong: y', 'emphasis: y']],
    ['a link', '<text:a xlink:href="https://a.test/">x</text:a>', ['x → https://a.test/']],
    ['a link that runs', '<text:a xlink:href="javascript:alert(1)">x</text:a>', []],
  ])('set off %s', async (_, inside, inlines) => {
    expect(inlinesOf(await read({ text: p(inside), styles }))).toEqual(inlines)
  })

  it('show what was inserted and deleted', async () => {
    const info =
      '<office:change-info><dc:creator>Ann</dc:creator><dc:date>2024-05-01T10:00:00</dc:date></office:change-info>'
    const reading = await read({
      text: `<text:tracked-changes>
        <text:changed-region text:id="i"><text:insertion>${info}</text:insertion></text:changed-region>
        <text:changed-region text:id="d"><text:deletion>${info}${p('old')}</text:deletion></text:changed-region>
        </text:tracked-changes>${p('a <text:change-start text:change-id="i"/>new<text:change-end text:change-id="i"/> <text:change text:change-id="d"/> b')}`,
    })
    expect(reading.body.text).toBe('a new old b')
    expect(inlinesOf(reading)).toEqual(['inserted: new (Ann)', 'deleted: old (Ann)'])
    expect(reading.warnings).toEqual(['changes-tracked'])
  })
})

describe('what belongs to the words of an OpenDocument text', () => {
  it('comes as notes at its end', async () => {
    const note = (words: string) =>
      `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`
    const reading = await read({ text: p(`One${note('first')} two${note('second')}`) + p('three') })
    expect(outlineOf(reading)).toEqual([
      'paragraph: One[1] two[2]',
      'paragraph: three',
      'paragraph: [1] first',
      'paragraph: [2] second',
    ])
  })

  it('comes as marks where it was commented', async () => {
    const comment = (name: string) => `<office:annotation ${name}><dc:creator>Ann</dc:creator>
      <dc:date>2024-05-01T10:00:00</dc:date>${p('who')}${p('says so?')}</office:annotation>`
    const reading = await read({
      text:
        p(`About ${comment('office:name="1"')}860 trucks<office:annotation-end office:name="1"/> crossed.`) +
        p(`At${comment('')} a point`),
    })
    expect(marksOf(reading)).toEqual(['860 trucks: who\nsays so? (Ann)', 'At a point: who\nsays so? (Ann)'])
    expect(reading.body.text).toBe('About 860 trucks crossed.\n\nAt a point')
  })

  it('is stated by its properties', async () => {
    const meta = `<dc:title>Convoy</dc:title><meta:initial-creator>A. Nalle</meta:initial-creator>
      <dc:creator>B. Orr</dc:creator><dc:date>2024-05-02T10:00:00</dc:date><dc:language>en-GB</dc:language>`
    expect((await read({ text: p('x'), meta })).stated).toMatchObject({
      title: 'Convoy',
      author: 'A. Nalle',
      captured: '2024-05-02T10:00:00',
      language: 'en-GB',
    })
  })
})

describe('an OpenDocument file', () => {
  const type = '<!DOCTYPE x [<!ENTITY a "aaa">]>'
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['with entities', { 'content.xml': `${type}<x>&a;</x>` }, 'unsafe-file'],
    [
      'that is a spreadsheet',
      {
        'content.xml': `<office:document-content ${namespaces}><office:body><office:spreadsheet/></office:body></office:document-content>`,
      },
      'unknown-format',
    ],
    [
      'that is encrypted',
      {
        'META-INF/manifest.xml': `<manifest:manifest ${namespaces}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`,
      },
      'locked',
    ],
    ['that is torn', { 'content.xml': '<office' }, 'damaged-file'],
  ])('%s is refused', async (_, more, reason) => {
    const read = await readFile({ fileName: 'letter.odt', bytes: odt({ text: p('x'), more }) })
    expect(read.ok ? 'read' : read.reason).toBe(reason)
  })

  it('says what was left out', async () => {
    const band = `<office:document-styles ${namespaces}><office:master-styles><style:header>${p('Page')}</style:header></office:master-styles></office:document-styles>`
    const reading = await read({ text: p('x'), more: { 'styles.xml': band, 'Basic/script-lc.xml': '<x/>' } })
    expect(reading.warnings).toEqual(['active-content-left-out', 'page-headers-left-out'])
  })
})

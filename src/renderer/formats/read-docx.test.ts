import { describe, expect, it } from 'vitest'
import type { Reading } from '#domain/import/reading'
import { inlinesOf, marksOf, outlineOf } from '#renderer/formats/block-outline'
import { readFile } from '#renderer/formats/read-file'
import { docxOf, wordLine as line, wordRun as run, type SampleWord } from '#renderer/formats/sample-packages'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

async function read(sample: SampleWord): Promise<Reading> {
  const read = await readFile({ fileName: 'letter.docx', bytes: docxOf(sample) })
  if (!read.ok || read.value.reading === undefined) throw new Error('refused')
  return read.value.reading
}

async function refusal(sample: SampleWord): Promise<string> {
  const read = await readFile({ fileName: 'letter.docx', bytes: docxOf(sample) })
  return read.ok ? 'read' : read.reason
}

const styles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="T2"><w:name w:val="Titre 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Lvl"><w:name w:val="Own 2"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring"/></w:style>
  <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>
  <w:style w:type="paragraph" w:styleId="C"><w:name w:val="HTML Preformatted"/></w:style>
  <w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>
  <w:style w:type="paragraph" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/>
    <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`
const numbering = `
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xf0b7;"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`

const styled = (id: string, words = 'x') => line(words, `<w:pStyle w:val="${id}"/>`)
const item = (list: number, level: number, words = 'x') =>
  line(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`
const box = (words: string) => `<w:txbxContent>${line(words)}</w:txbxContent>`

describe('the blocks of a Word file', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a paragraph', line('One') + line('') + line('Two'), ['paragraph: One', 'paragraph: Two']],
    ['a heading by its style, whatever its id', styled('berschrift1'), ['h1: x']],
    ['a heading by a name in another language', styled('T2'), ['h2: x']],
    ['a heading by what its style is based on', styled('Deep'), ['h1: x']],
    ['a heading by the outline level of its style', styled('Lvl'), ['h3: x']],
    ['a heading by an outline level of its own', line('x', '<w:outlineLvl w:val="0"/>'), ['h1: x']],
    [
      'body text that says so in a heading style',
      line('x', '<w:pStyle w:val="Lvl"/><w:outlineLvl w:val="9"/>'),
      ['paragraph: x'],
    ],
    ['a style based on itself', styled('Ring'), ['paragraph: x']],
    ['an unknown style', styled('Nowhere'), ['paragraph: x']],
    ['a quotation', styled('Q'), ['quote: x']],
    ['code', styled('C'), ['code: x']],
    ['a caption', styled('Cap'), ['figure: x']],
    [
      'a numbered list',
      item(1, 0) + item(1, 1) + item(1, 1) + item(1, 0) + item(1, 1),
      ['item0 1.: x', 'item1 1.a): x', 'item1 1.b): x', 'item0 2.: x', 'item1 2.a): x'],
    ],
    [
      'a list that begins anew',
      item(1, 0) + item(1, 0) + item(3, 0),
      ['item0 1.: x', 'item0 2.: x', 'item0 1.: x'],
    ],
    ['bullets by the style', styled('LB'), ['item0 •: x']],
    ['a list switched off', item(0, 0), ['paragraph: x']],
    ['a list that is not there', item(99, 0), ['paragraph: x']],
    [
      'a table',
      table(
        row(cell(line('a')) + cell(line('b')), '<w:tblHeader/>') +
          row(cell(line('1') + line('one')) + cell(line('2'))),
      ),
      ['head0: a\tb', 'row0: 1 one\t2'],
    ],
    [
      'merged cells',
      table(
        row(cell(line('a'), '<w:vMerge w:val="restart"/>') + cell(line('b'))) +
          row(cell(line('a'), '<w:vMerge/>') + cell(line('c'))),
      ),
      ['row0: a\tb', 'row0: \tc'],
    ],
    [
      'a table in a table',
      table(row(cell(table(row(cell(line('x')) + cell(line('y'))))) + cell(line('b')))),
      ['row0: x y\tb'],
    ],
    [
      'a frame of one column',
      table(row(cell(styled('berschrift1', 'Head') + line('Words')))),
      ['h1: Head', 'paragraph: Words'],
    ],
    [
      'a large first letter',
      '<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>D</w:t></w:r></w:p>' + line('rop'),
      ['paragraph: Drop'],
    ],
    ['a content control', `<w:sdt><w:sdtContent>${line('x')}</w:sdtContent></w:sdt>`, ['paragraph: x']],
    [
      'a text box',
      `<w:p><w:r><w:t>Out</w:t><mc:AlternateContent><mc:Choice><wp:inline>${box('In')}</wp:inline></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['paragraph: Out', 'paragraph: In'],
    ],
    [
      'a picture with words',
      '<w:p><w:r><w:drawing><wp:inline><wp:docPr descr="A boat at a quay"/></wp:inline></w:drawing></w:r></w:p>',
      ['figure: A boat at a quay'],
    ],
  ])('%s', async (_, body, blocks) => {
    expect(outlineOf(await read({ body: body + line('.'), styles, numbering }))).toEqual([
      ...blocks,
      'paragraph: .',
    ])
  })
})

describe('the words of a Word file', () => {
  it.each<readonly [string, string, string]>([
    ['line breaks and tabs', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>', 'a\nb\tc'],
    [
      'hyphens',
      '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>',
      'a\u2011b\u00adc',
    ],
    ['a sign of a symbol font', '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', 'α'],
    ['a sign nobody knows', '<w:r><w:sym w:font="Odd" w:char="F0FE"/></w:r>', '\ufffd'],
    ['smart tags', `<w:smartTag>${run('a')}<w:smartTag>${run('b')}</w:smartTag></w:smartTag>`, 'ab'],
    [
      'an equation',
      '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>',
      'x2',
    ],
    ['the result of a field', field(' PAGEREF x ', '7'), '7'],
    ['the result of a field in a field', field(` IF ${field('MERGEFIELD n', '3')} `, 'yes'), 'yes'],
    ['a simple field', `<w:fldSimple w:instr="DATE">${run('1 May')}</w:fldSimple>`, '1 May'],
    ['Arabic in the order of reading', `<w:bdo w:val="rtl">${run('مرحبا')}</w:bdo>`, 'مرحبا'],
    ['words besides hidden ones', run('seen') + run(' hidden', '<w:vanish/>'), 'seen'],
    ['words that are not hidden after all', run('seen', '<w:vanish w:val="0"/>'), 'seen'],
    [
      'the base of a ruby',
      `<w:r><w:ruby><w:rt>${run('kan')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`,
      '漢',
    ],
  ])('keep %s', async (_, inside, words) => {
    expect((await read({ body: `<w:p>${run('.')}${inside}</w:p>` })).body.text).toBe(`.${words}`)
  })

  it.each<readonly [string, string, readonly string[]]>([
    [
      'bold and italic',
      run('a') + run('b', '<w:b/>') + run('c', '<w:b/><w:i/>') + run('d', '<w:b w:val="false"/>'),
      ['strong: bc', 'emphasis: c'],
    ],
    ['a character style', run('a', '<w:rStyle w:val="Strong"/>'), ['strong: a']],
    ['a link', `<w:hyperlink r:id="k">${run('there')}</w:hyperlink>`, ['there → https://a.test/b']],
    ['a link that runs', `<w:hyperlink r:id="bad">${run('there')}</w:hyperlink>`, []],
    ['a link in a field', field(' HYPERLINK "https://a.test/c" ', 'here'), ['here → https://a.test/c']],
    ['a jump in a field', field(' HYPERLINK \\l "top" ', 'here'), []],
    [
      'inserted and deleted words',
      `<w:ins w:author="Ann" w:date="2024-05-01T10:00:00Z">${run('new')}</w:ins><w:del w:author="Bo"><w:r><w:delText>old</w:delText></w:r></w:del>`,
      ['inserted: new (Ann)', 'deleted: old (Bo)'],
    ],
    [
      'moved words',
      `<w:moveFrom w:author="Ann">${run('here')}</w:moveFrom><w:moveTo w:author="Ann">${run('there')}</w:moveTo>`,
      ['deleted: here (Ann)', 'inserted: there (Ann)'],
    ],
    [
      'one change in two runs',
      `<w:ins w:author="Ann">${run('one')}</w:ins><w:ins w:author="Ann">${run('two')}</w:ins>`,
      ['inserted: onetwo (Ann)'],
    ],
  ])('set off %s', async (_, inside, inlines) => {
    const relations = `<Relationship Id="k" Type="${office}/hyperlink" TargetMode="External" Target="https://a.test/b"/>
      <Relationship Id="bad" Type="${office}/hyperlink" TargetMode="External" Target="javascript:alert(1)"/>`
    expect(inlinesOf(await read({ body: `<w:p>${inside}</w:p>`, styles, relations }))).toEqual(inlines)
  })
})

describe('what belongs to the words of a Word file', () => {
  it('comes as notes at its end, numbered as they are mentioned', async () => {
    const note = (id: number, words: string) =>
      `<w:footnote w:id="${id}">${line(` ${words}`)}${line('more')}</w:footnote>`
    const reading = await read({
      body: `<w:p>${run('One')}<w:r><w:endnoteReference w:id="5"/></w:r>${run(' two')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      footnotes: note(1, 'never mentioned') + note(2, 'second'),
      endnotes: `<w:endnote w:id="5">${line('first')}</w:endnote>`,
    })
    expect(outlineOf(reading)).toEqual([
      'paragraph: One[1] two[2]',
      'paragraph: [1] first',
      'paragraph: [2] second',
      'paragraph: more',
    ])
  })

  it('comes as marks where it was commented', async () => {
    const comment = (id: number, words: string) =>
      `<w:comment w:id="${id}" w:author="Ann" w:date="2024-05-01T10:00:00Z">${line(words)}${line('really')}</w:comment>`
    const reading = await read({
      body: `<w:p>${run('About ')}<w:commentRangeStart w:id="1"/>${run('860 trucks ')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>${run('crossed.')}</w:p>
        <w:p><w:commentRangeStart w:id="2"/>${run('Two')}</w:p><w:p>${run('lines')}<w:commentRangeEnd w:id="2"/></w:p>
        <w:p>${run('At a point')}<w:r><w:commentReference w:id="3"/></w:r></w:p>`,
      comments: comment(1, 'who says so?') + comment(2, 'both') + comment(3, 'here') + comment(4, 'nowhere'),
    })
    expect(marksOf(reading)).toEqual([
      '860 trucks: who says so?\nreally (Ann)',
      'Two\n\nlines: both\nreally (Ann)',
      'At a point: here\nreally (Ann)',
    ])
    expect(reading.marks?.[0]?.markedAt).toBe('2024-05-01T10:00:00.000Z')
  })

  it('is stated by its properties', async () => {
    const core = `<dc:title>Convoy</dc:title><dc:creator>A. Nalle</dc:creator>
      <dcterms:created>2024-05-01T10:00:00Z</dcterms:created><dcterms:modified>2024-05-02T10:00:00Z</dcterms:modified>`
    expect((await read({ body: line('x'), core })).stated).toEqual({
      title: 'Convoy',
      author: 'A. Nalle',
      captured: '2024-05-02T10:00:00Z',
      facts: [
        { name: 'Created', value: '2024-05-01T10:00:00Z' },
        { name: 'Last saved', value: '2024-05-02T10:00:00Z' },
      ],
      origins: { title: 'properties', author: 'properties', captured: 'properties' },
    })
  })
})

describe('a Word file warns', () => {
  it.each<readonly [string, SampleWord, string]>([
    ['of changes', { body: `<w:p><w:ins>${run('x')}</w:ins></w:p>` }, 'changes-tracked'],
    [
      'of hidden words',
      { body: line('x') + `<w:p>${run('y', '<w:vanish/>')}</w:p>` },
      'hidden-text-left-out',
    ],
    ['of words hidden by a style', { body: line('x') + styled('Gone'), styles }, 'hidden-text-left-out'],
    ['of macros', { body: line('x'), more: { 'word/vbaProject.bin': 'macro' } }, 'active-content-left-out'],
    ['of headers', { body: line('x'), header: line('Page 1') }, 'page-headers-left-out'],
    [
      'of a picture elsewhere',
      { body: line('x'), relations: external('image', 'http://elsewhere.test/a.png') },
      'remote-content-left-out',
    ],
    [
      'of a template elsewhere',
      { body: line('x'), relations: external('attachedTemplate', 'file:///etc/passwd') },
      'remote-content-left-out',
    ],
    [
      'of an object elsewhere',
      { body: line('x'), relations: external('oleObject', '\\\\host\\share\\a.doc') },
      'remote-content-left-out',
    ],
  ])('%s', async (_, sample, warning) => {
    const reading = await read(sample)
    expect(reading.warnings).toEqual([warning])
    expect(reading.body.text).toBe('x')
  })
})

describe('a hostile Word file', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
  it.each<readonly [string, SampleWord, string]>([
    [
      'with entities that multiply',
      { body: 'x', more: { 'word/document.xml': `${bomb}<x>&b;</x>` } },
      'unsafe-file',
    ],
    [
      'with an entity from elsewhere',
      { body: 'x', more: { 'word/document.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>' } },
      'unsafe-file',
    ],
    [
      'with a document type in its styles',
      { body: line('x'), styles: '', more: { 'word/styles.xml': `${bomb}<x/>` } },
      'unsafe-file',
    ],
    ['that is torn', { body: 'x', more: { 'word/document.xml': '<w:document' } }, 'damaged-file'],
    [
      'that is a workbook',
      { body: 'x', more: { 'word/document.xml': '<workbook xmlns="urn:x"/>' } },
      'unknown-format',
    ],
    ['without words', { body: '<w:p/>' }, 'no-words-inside'],
  ])('%s is refused', async (_, sample, reason) => {
    expect(await refusal(sample)).toBe(reason)
  })

  it.each([
    [300, 'read'],
    [20_000, 'unsafe-file'],
  ])('of %i levels is %s', async (levels, outcome) => {
    const body = `<w:p>${'<w:smartTag>'.repeat(levels)}${run('deep')}${'</w:smartTag>'.repeat(levels)}</w:p>`
    expect(await refusal({ body })).toBe(outcome)
  })
})

function field(command: string, result: string): string {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const isNested = command.includes('<')
  const code = isNested ? command.replace(/^[^<]+/, '') : `<w:r><w:instrText>${command}</w:instrText></w:r>`
  return `${mark('begin')}${code}${mark('separate')}${run(result)}${mark('end')}`
}

function external(kind: string, target: string): string {
  return `<Relationship Id="e" Type="${office}/${kind}" TargetMode="External" Target="${target}"/>`
}

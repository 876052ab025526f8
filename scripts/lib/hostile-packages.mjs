import { strToU8, zipSync } from 'fflate'
import { deflateRawSync } from 'node:zlib'
import { one, shortened } from './hostile-pdf.mjs'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY ${letter(at + 1)} "${`&${letter(at)};`.repeat(10)}">`,
).join('')}]>`
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

/** Zips and packages made to do harm, as jobs. `samples` is what makes packages in the unit tests. */
export function hostilePackages(samples) {
  return [...zips(), ...words(samples), ...openDocuments(), ...books()]
}

function zips() {
  const plain = zipSync({ 'a.txt': strToU8('A convoy left at dawn.'), 'b/c.md': strToU8('# Words') })
  return [
    ...shortened('zip', plain),
    one('ratio.zip', () => packed({ 'zeros.txt': zeros(400) })),
    one('ratio-of-many.zip', () => packed(Object.fromEntries(times(40, (at) => [`${at}.txt`, zeros(32)])))),
    one('lying-size.zip', () => withPatched(packed({ 'zeros.txt': zeros(100) }), 24, 10)),
    one('claims-of-gigabytes.zip', () => withPatched(packed({ 'a.txt': strToU8('a') }), 24, 0xfffffff0)),
    one('shared-bytes.zip', () => sharedBytes(500)),
    one('many-members.zip', () =>
      zipSync(Object.fromEntries(times(30_000, (at) => [`${at}.txt`, strToU8('a')])), { level: 0 }),
    ),
    one('zip-in-zip-20-deep.zip', () => nested(20)),
    one('names.zip', () => stored(names.map((name) => [name, `named ${name}`]))),
    one('wrong-sum.zip', () => withPatched(plain, 16, 0x12345678)),
    one('locked-flag.zip', () => withPatched(plain, 8, 1, 2)),
    one('unknown-packing.zip', () => withPatched(plain, 10, 97, 2)),
    one('other-disk.zip', () => withPatched(plain, 34, 5, 2)),
    one('before-the-start.zip', () => withPatched(plain, 42, 0xfffffff0)),
    one('directory-of-itself.zip', () => new Uint8Array(Buffer.concat([plain, plain, plain]))),
    one('words-before.zip', () => new Uint8Array(Buffer.concat([Buffer.from('words '), plain]))),
    one('words-after.zip', () => new Uint8Array(Buffer.concat([plain, Buffer.alloc(70_000, 65)]))),
  ]
}

const names = [
  ...[
    '../../up.txt',
    '/etc/passwd.txt',
    'C:\\windows\\x.txt',
    '..\\..\\up.txt',
    '__proto__',
    'constructor.txt',
  ],
  ...[
    'toString',
    'CON.txt',
    'NUL',
    'dots...',
    'a\0b.txt',
    `${'long'.repeat(1_000)}.txt`,
    'twin.txt',
    'TWIN.txt',
  ],
  ...[
    '\u202Etxt.exe',
    'line\nbreak.txt',
    '.hidden',
    '-rf',
    '\ud83d\ude00.txt',
    ' ',
    '//x//y.txt',
    './a/./b.txt',
  ],
]

function words({ docxOf, wordLine }) {
  const plain = docxOf({ body: wordLine('A convoy left at dawn.') })
  const external = (kind, target) =>
    `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" TargetMode="External" Target="${target}"/>`
  return [
    ...shortened('docx', plain),
    one('entity-bomb.docx', () => withPart(docxOf, `${laughs}<x>&m;</x>`)),
    one('outside-entity.docx', () => withPart(docxOf, `${outside}<x>&a;</x>`)),
    one('ratio.docx', () => docxOf({ body: wordLine('a'), more: { 'word/document.xml': zeros(300) } })),
    one('deep.docx', () => docxOf({ body: `${'<w:p>'.repeat(100_000)}` })),
    one('deep-closed.docx', () => docxOf({ body: `${'<w:sdt>'.repeat(5_000)}${'</w:sdt>'.repeat(5_000)}` })),
    one('tables-in-tables.docx', () =>
      docxOf({ body: `${tableOpen.repeat(90)}${wordLine('deep')}${tableClose.repeat(90)}` }),
    ),
    one('many-runs.docx', () => docxOf({ body: `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(300_000)}</w:p>` })),
    one('many-lines.docx', () => docxOf({ body: wordLine('A line of words.').repeat(100_000) })),
    one('styles-of-themselves.docx', () =>
      docxOf({
        body: wordLine('styled', '<w:pStyle w:val="a"/>'),
        styles:
          '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
      }),
    ),
    one('notes-of-themselves.docx', () =>
      docxOf({
        body: `<w:p><w:r><w:t>noted</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`,
        footnotes: `<w:footnote w:id="1"><w:p><w:r><w:t>note</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>`,
      }),
    ),
    one('wide-span.docx', () =>
      docxOf({
        body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>${wordLine('wide')}</w:tc></w:tr></w:tbl>`,
      }),
    ),
    ...['image', 'attachedTemplate', 'oleObject', 'frame', 'officeDocument'].flatMap((kind) =>
      ['http://127.0.0.1:9/leak', 'file:///etc/passwd', '\\\\127.0.0.1\\share\\x'].map((target, at) =>
        one(`outside-${kind}-${at}.docx`, () =>
          docxOf({ body: wordLine('linked'), relations: external(kind, target) }),
        ),
      ),
    ),
    one('main-part-of-itself.docx', () =>
      docxOf({
        body: wordLine('a'),
        more: {
          '_rels/.rels': `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="_rels/.rels"/></Relationships>`,
        },
      }),
    ),
    one(
      'bound-key.docx',
      () =>
        new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(8_192, 0xfe)])),
    ),
    one('compound-of-itself.docx', compoundOfItself),
  ]
}

const tableOpen = `<w:tbl><w:tr><w:tc>`
const tableClose = `<w:p/></w:tc></w:tr></w:tbl>`

function withPart(docxOf, xml) {
  return docxOf({
    body: '',
    more: {
      'word/document.xml': xml
        .replace('<x>', `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>`)
        .replace('</x>', '</w:t></w:r></w:p></w:body></w:document>'),
    },
  })
}

/** A compound file whose table of sectors leads each one to itself. */
function compoundOfItself() {
  const bytes = Buffer.alloc(512 * 8)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(4_096, 56)
  for (let at = 0; at < 109; at += 1) bytes.writeUInt32LE(0, 76 + at * 4)
  for (let at = 0; at < 128; at += 1) bytes.writeUInt32LE(at, 512 + at * 4)
  return new Uint8Array(bytes)
}

const odf = 'urn:oasis:names:tc:opendocument:xmlns'
const odfNames = `xmlns:office="${odf}:office:1.0" xmlns:text="${odf}:text:1.0" xmlns:table="${odf}:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="${odf}:drawing:1.0"`

function openDocuments() {
  const odt = (inside, before = '') =>
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(
        `${before}<office:document-content ${odfNames}><office:body><office:text>${inside}</office:text></office:body></office:document-content>`,
      ),
    })
  const line = (inside) => `<text:p>${inside}</text:p>`
  return [
    ...shortened('odt', odt(line('A convoy left at dawn.'))),
    one('entity-bomb.odt', () => odt(line('&m;'), laughs)),
    one('outside-entity.odt', () => odt(line('&a;'), outside)),
    one('blanks.odt', () => odt(line('a<text:s text:c="2000000000"/>b'))),
    one('blanks-many.odt', () => odt(line('a<text:s text:c="100000"/>b'.repeat(10_000)))),
    one('repeated-cells.odt', () =>
      odt(
        `<table:table><table:table-row table:number-rows-repeated="2000000000"><table:table-cell table:number-columns-repeated="2000000000">${line('cell')}</table:table-cell></table:table-row></table:table>`,
      ),
    ),
    one('repeated-often.odt', () =>
      odt(
        `<table:table>${`<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000">${line('cell')}</table:table-cell></table:table-row>`.repeat(100)}</table:table>`,
      ),
    ),
    one('deep-lists.odt', () =>
      odt(
        `${'<text:list><text:list-item>'.repeat(190)}${line('deep')}${'</text:list-item></text:list>'.repeat(190)}`,
      ),
    ),
    one('deep-without-end.odt', () => odt('<text:section>'.repeat(200_000))),
    one('outside-picture.odt', () =>
      odt(line('<draw:frame><draw:image xlink:href="http://127.0.0.1:9/leak"/></draw:frame>seen')),
    ),
    one('notes-in-notes.odt', () => odt(line(`${noteOpen.repeat(60)}deep${noteClose.repeat(60)}`))),
  ]
}

const noteOpen = '<text:note><text:note-body><text:p>note '
const noteClose = '</text:p></text:note-body></text:note>'

function books() {
  const container =
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'
  const epub = (opf, more = {}) =>
    zipSync({
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(container),
      'b.opf': strToU8(`<package xmlns="http://www.idpf.org/2007/opf">${opf}</package>`),
      'a.xhtml': strToU8('<html><body><p>A convoy left at dawn.</p></body></html>'),
      ...more,
    })
  const item = (id, href) => `<item id="${id}" href="${href}" media-type="application/xhtml+xml"/>`
  const spine = (inside) =>
    `<manifest>${item('a', 'a.xhtml')}${inside}</manifest><spine><itemref idref="a"/></spine>`
  return [
    ...shortened('epub', epub(spine(''))),
    one('entity-bomb.epub', () => epub(spine(''), { 'b.opf': strToU8(`${laughs}<package>&m;</package>`) })),
    one('container-bomb.epub', () => epub(spine(''), { 'META-INF/container.xml': zeros(300) })),
    one('container-entities.epub', () =>
      epub(spine(''), { 'META-INF/container.xml': strToU8(`${laughs}<container>&m;</container>`) }),
    ),
    one('page-bomb.epub', () => epub(spine(''), { 'a.xhtml': zeros(300) })),
    one('one-page-often.epub', () =>
      epub(
        `<manifest>${item('a', 'a.xhtml')}</manifest><spine>${'<itemref idref="a"/>'.repeat(200_000)}</spine>`,
      ),
    ),
    one('outside-pages.epub', () =>
      epub(spine(item('x', '../../../../etc/passwd') + item('y', 'http://127.0.0.1:9/leak'))),
    ),
    one('contents-of-itself.epub', () =>
      epub(spine('<item id="nav" href="a.xhtml" properties="nav" media-type="application/xhtml+xml"/>'), {
        'a.xhtml': strToU8(
          `<html><body><nav>${'<ol><li><a href="a.xhtml#x">in</a>'.repeat(2_000)}</nav></body></html>`,
        ),
      }),
    ),
  ]
}

function letter(at) {
  return String.fromCharCode(97 + at)
}

function times(count, make) {
  return Array.from({ length: count }, (_, at) => make(at))
}

function zeros(megabytes) {
  return new Uint8Array(megabytes * 1024 * 1024)
}

function packed(members) {
  return zipSync(members, { level: 9 })
}

function nested(depth) {
  let bytes = strToU8('At the bottom.')
  for (let at = 0; at < depth; at += 1) bytes = zipSync({ [at === 0 ? 'words.txt' : 'in.zip']: bytes })
  return bytes
}

/** A zip with one field of its first directory entry written over. */
function withPatched(bytes, field, value, size = 4) {
  const buffer = Buffer.from(bytes)
  const entry = buffer.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  if (size === 4) buffer.writeUInt32LE(value, entry + field)
  else buffer.writeUInt16LE(value, entry + field)
  return new Uint8Array(buffer)
}

/** A zip of members as they stand, under names that a tool for zips would not write. */
function stored(members) {
  const heads = []
  const entries = []
  let at = 0
  for (const [name, words] of members) {
    const data = Buffer.from(words)
    const fields = { name, data, method: 0, size: data.length, sum: crc32(data) }
    entries.push(entryOf(fields, at))
    heads.push(headOf(fields), data)
    at += heads.at(-2).length + data.length
  }
  return joined(heads, entries)
}

/** Members that are all the same few bytes, so that each byte is inflated again and again. */
function sharedBytes(count) {
  const plain = Buffer.alloc(1024 * 1024)
  const data = deflateRawSync(plain, { level: 9 })
  const fields = { name: 'a', data, method: 8, size: plain.length, sum: crc32(plain) }
  return joined(
    [headOf(fields), data],
    times(count, () => entryOf(fields, 0)),
  )
}

/** A member's own header (PKWARE application note, 4.3.7). */
function headOf({ name, data, method, size, sum }) {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(0x800, 6)
  head.writeUInt16LE(method, 8)
  head.writeUInt32LE(sum, 14)
  head.writeUInt32LE(data.length, 18)
  head.writeUInt32LE(size, 22)
  head.writeUInt16LE(Buffer.byteLength(name), 26)
  return Buffer.concat([head, Buffer.from(name)])
}

/** A member's entry in the directory (4.3.12). */
function entryOf({ name, data, method, size, sum }, at) {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(0x800, 8)
  entry.writeUInt16LE(method, 10)
  entry.writeUInt32LE(sum, 16)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(Buffer.byteLength(name), 28)
  entry.writeUInt32LE(at, 42)
  return Buffer.concat([entry, Buffer.from(name)])
}

function joined(heads, entries) {
  const files = Buffer.concat(heads)
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(files.length, 16)
  return new Uint8Array(Buffer.concat([files, directory, end]))
}

/** The checksum of zips (IEEE 802.3), bit by bit; Node 20 has none of its own. */
function crc32(bytes) {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

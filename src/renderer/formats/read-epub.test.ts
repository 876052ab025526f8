import { describe, expect, it } from 'vitest'
import type { Reading } from '#domain/import/reading'
import { outlineOf } from '#renderer/formats/block-outline'
import { readFile } from '#renderer/formats/read-file'
import { zipOf } from '#renderer/formats/sample-packages'

const container = `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
  <rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`

type Sample = {
  readonly metadata?: string
  readonly items: string
  readonly spine: string
  readonly files: Readonly<Record<string, string>>
}

function epub({ metadata = '', items, spine, files }: Sample): Uint8Array {
  const inside = Object.entries(files).map(([path, content]) => [`OEBPS/${path}`, content] as const)
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <metadata>${metadata}</metadata><manifest>${items}</manifest><spine>${spine}</spine></package>`,
    ...Object.fromEntries(inside),
  })
}

async function read(bytes: Uint8Array, fileName = 'book.epub'): Promise<Reading | string> {
  const read = await readFile({ fileName, bytes })
  if (!read.ok) return read.reason
  return read.value.reading ?? 'nothing'
}

const page = (inside: string) =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${inside}</body></html>`
const item = (id: string, href: string, more = '') => `<item id="${id}" href="${href}" ${more}/>`

const book = epub({
  metadata: `<dc:title>Convoys</dc:title><dc:creator>A. Nalle</dc:creator><dc:creator>B. Orr</dc:creator>
    <dc:publisher>Harbour Press</dc:publisher><dc:date>2024</dc:date><dc:language>en-GB</dc:language>
    <dc:identifier>isbn:1</dc:identifier>`,
  items:
    item('two', 'text/two.xhtml') +
    item('one', 'text/one%20page.xhtml') +
    item('nav', 'nav.xhtml', 'properties="nav"') +
    item('gone', 'gone.xhtml'),
  spine:
    '<itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/><itemref idref="gone"/><itemref idref="one"/>',
  files: {
    'text/one page.xhtml': page('<h1>One</h1><p><a id="x"/>First <img src="a.png" alt="A quay"/></p>'),
    'text/two.xhtml': page(
      '<section id="s"><h1>Two</h1><p>Second</p></section><script src="http://x.test/a.js"/>',
    ),
    'nav.xhtml': page(`<nav role="doc-toc"><ol><li><a href="text/one%20page.xhtml">One</a>
      <ol><li><a href="text/one%20page.xhtml#x">First</a></li></ol></li>
      <li><a href="text/two.xhtml#s">Two</a></li><li><a href="nowhere.xhtml">Nowhere</a></li></ol></nav>`),
  },
})

describe('a book', () => {
  it('is read in the order of its spine, without the page that lists it', async () => {
    const reading = await read(book)
    expect(typeof reading === 'string' ? reading : outlineOf(reading)).toEqual([
      'h1: One',
      'paragraph: First',
      'figure: A quay',
      'h1: Two',
      'paragraph: Second',
    ])
  })

  it('brings its table of contents as the outline', async () => {
    const reading = await read(book)
    const body = typeof reading === 'string' ? undefined : reading.body
    const outline = body?.outline?.map(
      ({ title, depth, start }) => `${depth} ${title}: ${body.text.slice(start, start + 5)}`,
    )
    expect(outline).toEqual(['0 One: One\n\n', '1 First: First', '0 Two: Two\n\n'])
  })

  it('says who made it', async () => {
    const reading = await read(book)
    expect(typeof reading === 'string' ? reading : reading.stated).toEqual({
      title: 'Convoys',
      author: 'A. Nalle, B. Orr',
      outlet: 'Harbour Press',
      published: '2024',
      language: 'en-GB',
      facts: [{ name: 'Identifier', value: 'isbn:1' }],
      origins: {
        title: 'properties',
        author: 'properties',
        outlet: 'properties',
        published: 'properties',
        language: 'properties',
      },
    })
  })

  it('says what was left out', async () => {
    const reading = await read(book)
    expect(typeof reading === 'string' ? reading : reading.warnings).toEqual([
      'remote-content-left-out',
      'active-content-left-out',
      'damaged-in-part',
    ])
  })

  it('of the older kind brings its table of contents too', async () => {
    const older = epub({
      items: item('one', 'one.xhtml') + item('ncx', 'toc.ncx', 'media-type="application/x-dtbncx+xml"'),
      spine: '<itemref idref="one"/>',
      files: {
        'one.xhtml': page('<h1>One</h1>'),
        'toc.ncx': `<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
          <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>One</text></navLabel>
          <content src="one.xhtml"/></navPoint></navMap></ncx>`,
      },
    })
    const reading = await read(older, 'book.zip')
    expect(typeof reading === 'string' ? reading : reading.body.outline).toEqual([
      { title: 'One', depth: 0, start: 0 },
    ])
  })
})

describe('a book is refused', () => {
  const encrypted = (method: string) => `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
    xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${method}"/>
    </enc:EncryptedData></encryption>`
  const locked = (method: string) =>
    zipOf({
      'META-INF/container.xml': container,
      'META-INF/encryption.xml': encrypted(method),
      'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${item('a', 'a.xhtml')}</manifest>
        <spine><itemref idref="a"/></spine></package>`,
      'OEBPS/a.xhtml': page('<p>Words</p>'),
    })

  const parts = {
    'META-INF/container.xml': container,
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${item('a', 'a.xhtml')}</manifest>
      <spine><itemref idref="a"/></spine></package>`,
    'OEBPS/a.xhtml': page('<p>Words</p>'),
  }
  const bombed = (path: string) => zipOf({ ...parts, [path]: new Uint8Array(20 * 1024 * 1024) })
  const entities = (path: string) =>
    zipOf({
      ...parts,
      [path]: '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><container>&b;</container>',
    })

  it.each<readonly [string, Uint8Array, string]>([
    ['that is copy-protected', locked('http://www.w3.org/2001/04/xmlenc#aes256-cbc'), 'locked'],
    ['without its package', zipOf({ 'META-INF/container.xml': container }), 'damaged-file'],
    ['without words', epub({ items: '', spine: '', files: {} }), 'no-words-inside'],
    ...['META-INF/container.xml', 'META-INF/encryption.xml', 'OEBPS/book.opf', 'OEBPS/a.xhtml'].map(
      (path): readonly [string, Uint8Array, string] => [
        `with a bomb in ${path}`,
        bombed(path),
        'unsafe-file',
      ],
    ),
    ['with entities in its container', entities('META-INF/container.xml'), 'unsafe-file'],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(bytes)).toBe(reason)
  })

  it('but not where only its fonts are scrambled', async () => {
    const reading = await read(locked('http://www.idpf.org/2008/embedding'))
    expect(typeof reading === 'string' ? reading : reading.body.text).toBe('Words')
  })
})

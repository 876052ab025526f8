import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'

/**
 * The inputs a file of a package stands for, as `{ name, bytes }`: most often itself; else what it holds, each as a
 * file of its own. Those of one file are made when its turn comes.
 */
export async function inputsOf({ path, name, as }) {
  const bytes = new Uint8Array(await readFile(path))
  return makers[as]({ name, bytes, text: () => new TextDecoder().decode(bytes) })
}

const makers = {
  itself: ({ name, bytes }) => [{ name, bytes }],
  pdf: ({ name, bytes }) => [{ name: `${name}.pdf`, bytes }],
  strings: ({ name, text }) => JSON.parse(text()).flatMap((words, at) => asStrings(`${name}#${at}`, words)),
  'html-trees': ({ name, text }) =>
    treesIn(text()).map((markup, at) => ({ name: `${name}#${at}.html`, bytes: strToU8(markup) })),
  'markdown-examples': ({ name, text }) =>
    examplesIn(text()).map((markdown, at) => ({ name: `${name}#${at}.md`, bytes: strToU8(markdown) })),
  'xml-members': ({ name, bytes }) =>
    Object.entries(unzipSync(bytes))
      .filter(([member, inside]) => /\.(xml|html)$/.test(member) && inside.length > 0)
      .flatMap(([member, inside]) => asXml(`${name}#${member}`, inside)),
  xml: ({ name, bytes }) => asXml(name, bytes),
  uuencoded: ({ name, text }) => uudecoded(name, text()),
}

function asStrings(name, words) {
  return ['txt', 'md', 'html', 'csv'].map((ending) => ({ name: `${name}.${ending}`, bytes: strToU8(words) }))
}

/** XML as a page, and as the main part of a Word, an OpenDocument and an EPUB file. */
function asXml(name, xml) {
  const container =
    '<container><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
  const word =
    '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  return [
    { name: `${name}.html`, bytes: xml },
    {
      name: `${name}.docx`,
      bytes: packed({ '[Content_Types].xml': '<Types/>', '_rels/.rels': word, 'word/document.xml': xml }),
    },
    {
      name: `${name}.odt`,
      bytes: packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': xml }),
    },
    {
      name: `${name}.epub`,
      bytes: packed({
        mimetype: 'application/epub+zip',
        'META-INF/container.xml': container,
        'book.opf': xml,
      }),
    },
  ]
}

function packed(members) {
  return zipSync(
    Object.fromEntries(
      Object.entries(members).map(([name, inside]) => [
        name,
        [typeof inside === 'string' ? strToU8(inside) : inside, { level: 0 }],
      ]),
    ),
  )
}

/** The pages of a file of tree tests: what stands between `#data` and `#errors`. */
function treesIn(text) {
  return text
    .split(/^#data\n/mu)
    .slice(1)
    .map((test) => test.split(/^#(?:errors|document|script|new-errors)/mu)[0]?.replace(/\n$/u, '') ?? '')
}

/** The words of the examples, which stand as literals in a module that is not run. */
function examplesIn(text) {
  return [...text.matchAll(/^ +markdown: (?:'((?:[^'\\]|\\.)*)'|("(?:[^"\\]|\\.)*"))/gmu)].map(
    ([, plain, quoted]) => JSON.parse(quoted ?? `"${plain.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`),
  )
}

/** The file inside of a uuencoded one, by the name it gives. */
function uudecoded(name, text) {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^begin \d{3} /.test(line))
  if (start < 0) return []
  const end = lines.findIndex((line, at) => at > start && /^end\s*$/.test(line))
  const pieces = lines.slice(start + 1, end < 0 ? undefined : end).map(lineOfBytes)
  const inner = basename(lines[start].replace(/^begin \d{3} /, '').trim())
  return [{ name: `${name}#${inner}`, bytes: new Uint8Array(pieces.flat()) }]
}

function lineOfBytes(line) {
  const length = (line.charCodeAt(0) - 32) & 63
  const sextets = Array.from(line.slice(1), (letter) => (letter.charCodeAt(0) - 32) & 63)
  const bytes = []
  for (let at = 0; at < sextets.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = sextets.slice(at, at + 4)
    bytes.push(((a << 2) | (b >> 4)) & 255, ((b << 4) | (c >> 2)) & 255, ((c << 6) | d) & 255)
  }
  return bytes.slice(0, Number.isNaN(length) ? 0 : length)
}

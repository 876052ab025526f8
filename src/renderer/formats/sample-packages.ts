import { strToU8, zipSync } from 'fflate'

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return strToU8(text)
}

/** A zip of texts by their paths, for tests. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([path, content]): readonly [string, Uint8Array] => [
    path,
    typeof content === 'string' ? utf8(content) : content,
  ])
  return zipSync(Object.fromEntries<Uint8Array>(entries))
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const namespaces = `xmlns:w="${word}" xmlns:r="${office}"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:v="urn:schemas-microsoft-com:vml"`

/** The parts of a Word file for tests: the inside of the body and of each further part. */
export type SampleWord = {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly core?: string
  /** Relations of the main part besides those to the parts above. */
  readonly relations?: string
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
} as const

/** A Word file for tests, as small as it may be. */
export function docxOf({ body, core, relations = '', more = {}, ...parts }: SampleWord): Uint8Array {
  const given = (Object.keys(roots) as (keyof typeof roots)[]).filter((name) => parts[name] !== undefined)
  const links = given.map(
    (name) => `<Relationship Id="${name}" Type="${office}/${name}" Target="${name}.xml"/>`,
  )
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': relationships(
      `<Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/>
      <Relationship Id="b" Type="${packages}/relationships/metadata/core-properties" Target="/docProps/core.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationships(links.join('') + relations),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      given.map((name) => [
        `word/${name}.xml`,
        `<w:${roots[name]} ${namespaces}>${parts[name] ?? ''}</w:${roots[name]}>`,
      ]),
    ),
    ...(core === undefined ? {} : { 'docProps/core.xml': coreProperties(core) }),
    ...more,
  })
}

function relationships(inside: string): string {
  return `<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`
}

function coreProperties(inside: string): string {
  return `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inside}</cp:coreProperties>`
}

/** A Word paragraph of one run. */
export function wordLine(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${wordRun(words)}</w:p>`
}

/** A Word run. */
export function wordRun(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

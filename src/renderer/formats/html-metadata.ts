import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5'
import type { MetadataOrigins } from '#domain/document/source-document'
import type { StatedMetadata } from '#domain/import/reading'
import { attributeOf } from '#renderer/formats/html-markup'
import { isPermalink } from '#renderer/formats/html-permalink'
import { readLinkedData, withoutUndefined } from '#renderer/formats/linked-data'
import { languageTag, statedWords } from '#renderer/formats/stated-words'

type Foreign = DefaultTreeAdapterTypes.Node
type ForeignElement = DefaultTreeAdapterTypes.Element

/** What is gathered from a page before it is weighed. */
type Findings = {
  /** By lower-case name or property; the first one counts. */
  readonly metas: Map<string, string>
  readonly linkedData: string[]
  readonly headings: string[]
  readonly times: string[]
  title: string | undefined
  canonical: string | undefined
  language: string | undefined
}

/** What a page says of itself in its title, meta elements, Open Graph and JSON-LD. Addresses are http(s) or left out. */
export function readMetadata(page: DefaultTreeAdapterTypes.Document): StatedMetadata {
  const found = gather(page)
  const linked = readLinkedData(found.linkedData)
  const meta = (...names: readonly string[]) => firstOf(found.metas, names)
  const published = meta('article:published_time', 'og:article:published_time', 'datepublished')
  const outlet =
    meta('og:site_name') ?? linked.outlet ?? meta('dc.publisher', 'dcterms.publisher', 'publisher')
  const stated = withoutUndefined({
    title: linked.title ?? meta('og:title', 'dc.title', 'twitter:title') ?? headline(found),
    author:
      linked.author ?? personOf(meta('author', 'article:author', 'dc.creator', 'byl', 'parsely-author')),
    outlet: outlet ?? meta('application-name'),
    published: published ?? linked.published ?? meta(...plainDates) ?? found.times[0],
    address: [found.canonical, meta('og:url'), linked.address].find(isWebAddress),
    language:
      found.language ?? languageTag(meta('og:locale', 'content-language', 'language')) ?? linked.language,
  })
  const origins = originsOf(stated, linked, found)
  return Object.keys(origins).length === 0 ? stated : { ...stated, origins }
}

const fields = ['title', 'author', 'outlet', 'published', 'address', 'language'] as const

/** Where each piece was found, told by what it says: the same words in two places count for the first that was asked. */
function originsOf(stated: StatedMetadata, linked: StatedMetadata, found: Findings): MetadataOrigins {
  const shown = new Set([...found.headings, ...found.times])
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = stated[field]
      if (value === undefined) return []
      const isSeen =
        (field === 'title' || field === 'published') &&
        shown.has(value) &&
        ![...found.metas.values()].includes(value)
      return [[field, value === linked[field] ? 'linked-data' : isSeen ? 'text' : 'meta-tags'] as const]
    }),
  )
}

const plainDates = [
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'date',
  'pubdate',
  'parsely-pub-date',
  'dcterms.created',
]

/** A single top heading is cleaner than the title element, which often ends with the name of the site. */
function headline({ headings, title }: Findings): string | undefined {
  return headings.length === 1 ? headings[0] : (title ?? headings[0])
}

function gather(page: DefaultTreeAdapterTypes.Document): Findings {
  const found: Findings = {
    metas: new Map(),
    linkedData: [],
    headings: [],
    times: [],
    title: undefined,
    canonical: undefined,
    language: undefined,
  }
  const waiting: Foreign[] = [page]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (tree.isElementNode(node)) gatherElement(node, found)
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed())
  }
  return found
}

function gatherElement(element: ForeignElement, found: Findings): void {
  switch (element.tagName) {
    case 'html':
      found.language ??= languageTag(attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang'))
      return
    case 'title':
      found.title ??= statedWords(wordsIn(element))
      return
    case 'meta':
      return gatherMeta(element, found)
    case 'link':
      if (/(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(element, 'rel') ?? '')) {
        found.canonical ??= statedWords(attributeOf(element, 'href'))
      }
      return
    case 'script':
      if (/^application\/ld\+json/i.test(attributeOf(element, 'type')?.trim() ?? '')) {
        found.linkedData.push(wordsIn(element))
      }
      return
    case 'h1':
      pushWords(found.headings, wordsIn(element))
      return
    case 'time':
      pushWords(found.times, attributeOf(element, 'datetime'))
      return
    default:
  }
}

function gatherMeta(element: ForeignElement, { metas }: Findings): void {
  const content = statedWords(attributeOf(element, 'content'))
  if (content === undefined) return
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributeOf(element, attribute)?.trim().toLowerCase()
    if (name !== undefined && name !== '' && !metas.has(name)) metas.set(name, content)
  }
}

function pushWords(list: string[], words: string | undefined): void {
  const stated = statedWords(words)
  if (stated !== undefined) list.push(stated)
}

function wordsIn(element: ForeignElement): string {
  const parts: string[] = []
  const waiting: Foreign[] = [element]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (tree.isTextNode(node)) parts.push(node.value)
    const isLeftOut = tree.isElementNode(node) && isPermalink(node)
    if ('childNodes' in node && !isLeftOut) waiting.push(...node.childNodes.toReversed())
  }
  return parts.join('')
}

function firstOf(metas: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => metas.get(name)).find((value) => value !== undefined)
}

/** `article:author` often holds the address of a profile, which is nobody's name. */
function personOf(author: string | undefined): string | undefined {
  return author !== undefined && isWebAddress(author) ? undefined : author
}

function isWebAddress(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\//i.test(address)
}

import type { DocumentBody, ImportWarning } from '#domain/document/source-document'
import type { StatedMetadata } from '#domain/import/reading'
import { articleOf } from '#renderer/formats/html-article'
import { blocksOf } from '#renderer/formats/html-blocks'
import { cleanPage, parsePage, type MarkupElement } from '#renderer/formats/html-markup'
import { readMetadata } from '#renderer/formats/html-metadata'

/** What a page holds: the words of its article, and what it says of itself. */
export type HtmlReading = {
  readonly body: DocumentBody
  readonly stated: StatedMetadata
  readonly warnings: readonly ImportWarning[]
}

/**
 * An article that loses more of the page's running text than this share is taken for a wrong guess; of a short page it may be
 * more, up to so many letters (a cookie banner).
 */
const mostLost = { share: 0.03, ofShort: 0.1, letters: 300 }

/** Of all of its text, with links, it must keep this share: a page that is a list of links has no other words. */
const leastKeptOfAll = 0.5

/** Above this share of linked characters a block is navigation rather than running text. */
const mostLinked = 0.5

const asideTags = new Set(['nav', 'aside', 'header', 'footer', 'form', 'menu', 'dialog'])

/** Reads a page: its article where one can be told apart, else everything a reader would see. */
export function readHtml(source: string): HtmlReading {
  const page = parsePage(source)
  const stated = withSavedAddress(readMetadata(page), source)
  const clean = cleanPage(page)
  const article = withHeadline(articleOf(clean.body), clean.body)
  const body = article && blocksOf(article)
  if (body !== undefined && keepsEnough(body, clean.body)) {
    return { body, stated, warnings: [...clean.warnings] }
  }
  return { body: blocksOf(clean.body), stated, warnings: [...clean.warnings, 'whole-page-kept'] }
}

/** Browsers write where a page was saved from into its first lines; what the page says of itself goes before. */
function withSavedAddress(stated: StatedMetadata, source: string): StatedMetadata {
  if (stated.address !== undefined) return stated
  const address = /<!--\s*saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{1,2000})\s*-->/i.exec(
    source.slice(0, 4_096),
  )?.[1]
  return address === undefined
    ? stated
    : { ...stated, address, origins: { ...stated.origins, address: 'text' } }
}

/**
 * Article extraction lowers first headings to second ones and takes the headline away; it can be quoted, so it is
 * given back.
 */
function withHeadline(article: MarkupElement | undefined, page: MarkupElement): MarkupElement | undefined {
  if (article === undefined) return undefined
  const headlines = elementsCalled('h1', page)
  const words = new Set(headlines.map(wordsOf))
  const raised = raisedHeadings(article, words)
  const [headline, ...others] = headlines
  const isKept = elementsCalled('h1', raised).length > 0
  if (headline === undefined || others.length > 0 || isKept) return raised
  return { tag: 'div', attributes: new Map(), children: [headline, raised] }
}

function raisedHeadings(element: MarkupElement, words: ReadonlySet<string>): MarkupElement {
  const isHeadline = element.tag === 'h2' && words.has(wordsOf(element))
  return {
    ...element,
    tag: isHeadline ? 'h1' : element.tag,
    children: element.children.map((child) =>
      typeof child === 'string' ? child : raisedHeadings(child, words),
    ),
  }
}

function keepsEnough(article: DocumentBody, page: MarkupElement): boolean {
  const kept = letters(article.text)
  const main = blocksOf(mainPartOf(page))
  const prose = proseLetters(main)
  const lost = prose - kept
  const isLittle =
    lost <= prose * mostLost.share || (lost <= prose * mostLost.ofShort && lost <= mostLost.letters)
  return kept > 0 && isLittle && kept >= leastKeptOfAll * letters(main.text)
}

/** What a page marks as its main part, without what stands beside the matter. */
function mainPartOf(page: MarkupElement): MarkupElement {
  const [main, ...others] = [...elementsCalled('main', page), ...elementsCalled('article', page)]
  return withoutAsides(main !== undefined && others.length === 0 ? main : page)
}

/** How much running text there is: what is neither navigation nor a list of links. */
function proseLetters(body: DocumentBody): number {
  const linked = linkedLengths(body)
  return body.blocks
    .filter((block, at) => (linked[at] ?? 0) <= mostLinked * (block.end - block.start))
    .reduce((sum, block) => sum + letters(body.text.slice(block.start, block.end)), 0)
}

/** How many characters of each block are links; links and blocks both come in text order. */
function linkedLengths({ blocks, inlines }: DocumentBody): readonly number[] {
  const links = inlines.filter((inline) => inline.kind === 'link')
  let next = 0
  return blocks.map((block) => {
    let length = 0
    for (let link = links[next]; link !== undefined && link.start < block.end; link = links[next]) {
      length += link.end - link.start
      next += 1
    }
    return length
  })
}

function withoutAsides(element: MarkupElement): MarkupElement {
  const kept = element.children.filter((child) => typeof child === 'string' || !asideTags.has(child.tag))
  return {
    ...element,
    children: kept.map((child) => (typeof child === 'string' ? child : withoutAsides(child))),
  }
}

function elementsCalled(tag: string, within: MarkupElement): readonly MarkupElement[] {
  const inner = within.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsCalled(tag, child),
  )
  return within.tag === tag ? [within, ...inner] : inner
}

function wordsOf(element: MarkupElement): string {
  return blocksOf(element).text
}

function letters(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0)
}

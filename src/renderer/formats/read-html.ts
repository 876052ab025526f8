import type { DocumentBody, ImportWarning } from '#domain/document/source-document'
import type { StatedMetadata } from '#domain/import/reading'
import { articleOf, isNote } from '#renderer/formats/html-article'
import { blocksOf } from '#renderer/formats/html-blocks'
import { cleanPage, parsePage, type MarkupElement } from '#renderer/formats/html-markup'
import { readMetadata } from '#renderer/formats/html-metadata'

/** What a page holds: the words of its article, and what it says of itself. */
export type HtmlReading = {
  readonly body: DocumentBody
  readonly stated: StatedMetadata
  readonly warnings: readonly ImportWarning[]
}

/** A part that loses more of the page's running text than this (a cookie banner) is taken for a wrong guess. */
const mostLost = { share: 0.1, letters: 300 }

/** So many blocks that stand nowhere as they are get looked for within others; the rest counts as lost. */
const mostLookedFor = 400

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
  const main = markedMain(clean.body)
  const body =
    partOf(clean.body, articleOf(clean.body), main ?? clean.body) ?? partOf(clean.body, main, clean.body)
  return body === undefined
    ? { body: blocksOf(clean.body), stated, warnings: [...clean.warnings, 'whole-page-kept'] }
    : { body, stated, warnings: [...clean.warnings] }
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

/** A part of a page with its headline, where it holds enough of what it was taken from. */
function partOf(
  page: MarkupElement,
  part: MarkupElement | undefined,
  of: MarkupElement,
): DocumentBody | undefined {
  const whole = withHeadline(part, page)
  const body = whole && blocksOf(whole)
  return body !== undefined && keepsEnough(body, blocksOf(withoutAsides(of))) ? body : undefined
}

/** What a page marks as its main part, where it marks one. */
function markedMain(page: MarkupElement): MarkupElement | undefined {
  const [main, ...others] = [...elementsThat(isMain, page), ...elementsCalled('article', page)]
  return others.length === 0 ? main : undefined
}

function isMain({ tag, attributes }: MarkupElement): boolean {
  return tag === 'main' || attributes.get('role') === 'main'
}

function keepsEnough(part: DocumentBody, of: DocumentBody): boolean {
  const kept = letters(part.text)
  const prose = proseOf(of)
  const lost = lostLetters(prose, part)
  const isLittle =
    lost <= mostLost.letters && lost <= mostLost.share * prose.reduce((sum, text) => sum + letters(text), 0)
  return kept > 0 && isLittle && kept >= leastKeptOfAll * letters(of.text)
}

/**
 * How much of the running text stands nowhere in the article. Counting both and comparing would not do: an article that keeps a
 * list of links and loses a section for the name of its anchor (“header”, “comments”) would seem whole.
 */
function lostLetters(prose: readonly string[], article: DocumentBody): number {
  // Most blocks stand there as they are; only the others are worth comparing without their spaces.
  const asTheyAre = new Set(blockTexts(article))
  const changed = prose.filter((text) => !asTheyAre.has(text)).map(withoutSpaces)
  if (changed.length === 0) return 0
  const blocks = new Set([...asTheyAre].map(withoutSpaces))
  const missing = changed.filter((words) => !blocks.has(words))
  const all = withoutSpaces(article.text)
  const lost = missing.filter((words, at) => at >= mostLookedFor || !all.includes(words))
  return lost.reduce((sum, { length }) => sum + length, 0)
}

/** The text of each block that is neither navigation nor a list of links. */
function proseOf(body: DocumentBody): readonly string[] {
  const linked = linkedLengths(body)
  return blockTexts(body).filter((text, at) => (linked[at] ?? 0) <= mostLinked * text.length)
}

function blockTexts({ text, blocks }: DocumentBody): readonly string[] {
  return blocks.map(({ start, end }) => text.slice(start, end))
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
  const kept = element.children.filter(
    (child) => typeof child === 'string' || isNote(child) || !asideTags.has(child.tag),
  )
  return {
    ...element,
    children: kept.map((child) => (typeof child === 'string' ? child : withoutAsides(child))),
  }
}

function elementsCalled(tag: string, within: MarkupElement): readonly MarkupElement[] {
  return elementsThat((element) => element.tag === tag, within)
}

function elementsThat(
  fits: (element: MarkupElement) => boolean,
  within: MarkupElement,
): readonly MarkupElement[] {
  const inner = within.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsThat(fits, child),
  )
  return fits(within) ? [within, ...inner] : inner
}

function wordsOf(element: MarkupElement): string {
  return blocksOf(element).text
}

/** How many characters are no blank space; counted by hand, as a pattern would make a list of all blanks. */
function letters(text: string): number {
  let blanks = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) blanks += 1
    else if (code >= 0xa0 && wideBlank.test(text.charAt(at))) blanks += 1
  }
  return text.length - blanks
}

/** The blank spaces outside of ASCII. */
const wideBlank = /\s/

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

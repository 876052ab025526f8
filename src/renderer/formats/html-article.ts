import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Markup, MarkupElement } from '#renderer/formats/html-markup'

/** Above this many elements article extraction takes longer than it is worth, and the whole page is kept. */
const mostElements = 60_000

/** The part of a page that is its article, as Mozilla's Readability finds it; undefined where it finds none. */
export function articleOf(body: MarkupElement): MarkupElement | undefined {
  if (countElements(body) > mostElements) return undefined
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  // The page is built node by node, never written and parsed again: there is nothing a second parser could mistake.
  grow(document.body, body, document)
  const article = new Readability(document, {
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse()?.content
  return article && isElement(article) ? markupOf(article) : undefined
}

/** Whether an element holds footnotes or endnotes, which pages mark up as asides or footers. */
export function isNote({ attributes }: MarkupElement): boolean {
  const role = attributes.get('role') ?? ''
  return /^(?:note|doc-(?:foot|end)notes?)$/.test(role) || noteClass.test(attributes.get('class') ?? '')
}

const noteClass = /(?:^|[\s_-])(?:foot|end)notes?(?:$|[\s_-])/i

function grow(into: Element, from: MarkupElement, document: Document): void {
  for (const child of from.children) {
    if (typeof child === 'string') {
      into.append(document.createTextNode(child))
      continue
    }
    // What stands beside an article is taken away; its notes belong to it.
    const element = document.createElement(isNote(child) ? 'div' : child.tag)
    for (const [name, value] of child.attributes) element.setAttribute(name, value)
    into.append(element)
    grow(element, child, document)
  }
}

function markupOf(element: Element): MarkupElement {
  const attributes = new Map(Array.from(element.attributes, ({ name, value }) => [name, value]))
  const children: Markup[] = []
  for (const node of element.childNodes) {
    if (isElement(node)) children.push(markupOf(node))
    else if (node.nodeType === 3) children.push(node.textContent ?? '')
  }
  return { tag: element.localName, attributes, children }
}

function countElements(element: MarkupElement): number {
  return element.children.reduce(
    (count, child) => (typeof child === 'string' ? count : count + countElements(child)),
    1,
  )
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

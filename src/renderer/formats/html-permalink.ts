import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5'

type ForeignElement = DefaultTreeAdapterTypes.Element

/** What tools for manuals write behind a heading for one to copy its address. */
const signs = new Set(['¶', '#', '§', '🔗', '\u{1F517}\uFE0E', '\u{1F517}\uFE0F'])
const headed = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption', 'figcaption', 'legend'])
/** An element is asked for what it stands in so many times. */
const mostOutside = 4

/**
 * Whether an element is the sign behind a heading that leads to the heading itself: a handle for readers of the page,
 * no word of its author. Before a number the same signs are words (“§ 12”), so one outside of a heading has to be
 * called so by its class.
 */
export function isPermalink(element: ForeignElement): boolean {
  if (element.tagName !== 'a' || !attribute(element, 'href').startsWith('#')) return false
  const words = element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '\0')).join('')
  if (!signs.has(words.trim())) return false
  const isCalledSo = /\b(?:headerlink|permalink|anchor|heading-?link|hash-?link)\b/i
  return isCalledSo.test(attribute(element, 'class')) || endsHeading(element)
}

function attribute(element: ForeignElement, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value.trim() ?? ''
}

/** Whether nothing is written behind an element in the heading it stands in. */
function endsHeading(element: ForeignElement): boolean {
  let inner: ForeignElement = element
  for (let outside = 0; outside < mostOutside; outside += 1) {
    const parent = inner.parentNode
    if (parent === null || !tree.isElementNode(parent)) return false
    // Looked for from the end: a page of thousands of such signs in one line must not be counted through for each.
    const last = parent.childNodes.findLast((node) => !tree.isTextNode(node) || node.value.trim() !== '')
    if (last !== inner) return false
    if (headed.has(parent.tagName)) return true
    inner = parent
  }
  return false
}

import { defaultTreeAdapter as tree, html as names, parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { ImportWarning } from '#domain/document/source-document'
import { isPermalink } from '#renderer/formats/html-permalink'

type Foreign = DefaultTreeAdapterTypes.Node
type ForeignElement = DefaultTreeAdapterTypes.Element

/** An element of a page once everything active, remote and invisible is gone; never deeper than `deepest`. */
export type MarkupElement = {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Markup[]
}

/** What is left of foreign markup: elements and text. It only ever becomes blocks, never markup again. */
export type Markup = MarkupElement | string

/** A page made harmless. */
export type CleanPage = { readonly body: MarkupElement; readonly warnings: ReadonlySet<ImportWarning> }

/** Elements nested deeper than this are laid beside each other; article extraction walks recursively. */
const deepest = 200

const active = new Set(
  'script iframe svg template noscript object embed applet frame frameset portal fencedframe'.split(' '),
)
const silent = new Set(
  'style link meta base title annotation annotation-xml select textarea input button datalist audio video source track canvas param area map'.split(
    ' ',
  ),
)
const remote = new Set(['img', 'audio', 'video', 'source', 'track', 'iframe', 'embed', 'frame', 'input'])
const keptAttributes = [
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'href',
  'alt',
  'start',
  'value',
  'dir',
  'lang',
]

/** The page as the HTML standard parses it (parse5), as a tree for reading metadata only. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html, { scriptingEnabled: true })
}

type Step =
  | { readonly kind: 'node'; readonly node: Foreign; readonly into: MarkupElement; readonly depth: number }
  | { readonly kind: 'gap'; readonly into: MarkupElement }

/** Copies what a reader may see of a page into our own tree, without recursion: foreign markup nests as it likes. */
export function cleanPage(page: DefaultTreeAdapterTypes.Document): CleanPage {
  const body: MarkupElement = { tag: 'body', attributes: new Map(), children: [] }
  const warnings = new Set<ImportWarning>()
  const steps: Step[] = [{ kind: 'node', node: page, into: body, depth: 0 }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.kind === 'gap') leaveGap(step.into)
    else if (tree.isTextNode(step.node)) step.into.children.push(step.node.value)
    else steps.push(...stepsInto(step.node, step, warnings))
  }
  return { body, warnings }
}

/** The steps for an element's children, last first; none for what is left out. */
function stepsInto(
  node: Foreign,
  { into, depth }: Step & { kind: 'node' },
  warnings: Set<ImportWarning>,
): Step[] {
  if (tree.isElementNode(node)) {
    for (const warning of warningsOf(node)) warnings.add(warning)
    if (isLeftOut(node)) return []
  }
  if (!('childNodes' in node)) return []
  const isPassedThrough = !tree.isElementNode(node) || ['html', 'head', 'body'].includes(node.tagName)
  if (isPassedThrough) return childSteps(node.childNodes, into, depth)
  if (depth >= deepest) {
    warnings.add('nesting-flattened')
    leaveGap(into)
    return [{ kind: 'gap', into }, ...childSteps(node.childNodes, into, depth)]
  }
  const tag = isFormula(node) ? 'span' : safeTag(node.tagName)
  const copy: MarkupElement = { tag, attributes: keptOf(node), children: [] }
  into.children.push(copy)
  return childSteps(node.childNodes, copy, depth + 1)
}

function childSteps(children: readonly Foreign[], into: MarkupElement, depth: number): Step[] {
  return children.map((node): Step => ({ kind: 'node', node, into, depth })).reverse()
}

/** Keeps the words of two flattened elements apart. */
function leaveGap(into: MarkupElement): void {
  const last = into.children.at(-1)
  if (last === undefined || (typeof last !== 'string' && last.tag === 'hr')) return
  into.children.push({ tag: 'hr', attributes: new Map(), children: [] })
}

function isLeftOut(element: ForeignElement): boolean {
  const isUnread = active.has(element.tagName) || silent.has(element.tagName)
  return isUnread || isForeign(element) || isHidden(element) || isPermalink(element)
}

function isForeign(element: ForeignElement): boolean {
  return element.namespaceURI !== names.NS.HTML && !isFormula(element)
}

/** Formulas are kept as the letters and signs they show; what only annotates them is silent. */
function isFormula(element: ForeignElement): boolean {
  return element.namespaceURI === names.NS.MATHML
}

function isHidden(element: ForeignElement): boolean {
  const style = attributeOf(element, 'style') ?? ''
  const isUnstyled = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  return isUnstyled || attributeOf(element, 'hidden') !== undefined
}

function warningsOf(element: ForeignElement): readonly ImportWarning[] {
  const found: ImportWarning[] = []
  const isData = element.tagName === 'script' && /json/i.test(attributeOf(element, 'type') ?? '')
  const isRefresh = element.tagName === 'meta' && /^refresh$/i.test(attributeOf(element, 'http-equiv') ?? '')
  const hasHandler = element.attrs.some(({ name }) => /^on[a-z]/.test(name))
  const isActive = (active.has(element.tagName) || isForeign(element)) && !isData
  if (isActive || isRefresh || hasHandler) found.push('active-content-left-out')
  if (isRemote(element)) found.push('remote-content-left-out')
  if (isHidden(element) && holdsWords(element)) found.push('hidden-text-left-out')
  return found
}

function isRemote(element: ForeignElement): boolean {
  if (!remote.has(element.tagName)) return false
  return ['src', 'srcset', 'poster', 'data-src'].some((name) => {
    const address = attributeOf(element, name)?.trim() ?? ''
    return address !== '' && !/^(?:data|about|javascript):/i.test(address)
  })
}

function holdsWords(element: ForeignElement): boolean {
  const waiting: Foreign[] = [element]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (tree.isTextNode(node) && node.value.trim() !== '') return true
    const isSilent = tree.isElementNode(node) && (active.has(node.tagName) || silent.has(node.tagName))
    if ('childNodes' in node && !isSilent) waiting.push(...node.childNodes)
  }
  return false
}

function keptOf(element: ForeignElement): ReadonlyMap<string, string> {
  const kept = element.attrs.filter(({ name }) => keptAttributes.includes(name))
  return new Map(kept.map(({ name, value }) => [name, value]))
}

/** The value of an attribute, where the element has it. */
export function attributeOf(element: ForeignElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function safeTag(tag: string): string {
  return /^[a-z][a-z0-9-]*$/.test(tag) ? tag : 'span'
}

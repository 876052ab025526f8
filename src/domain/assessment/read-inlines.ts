import type { InlineNode, TextMark } from '#domain/assessment/assessment'
import { childrenOf, fieldOf, marksOf, typeOf } from '#domain/assessment/node-json'
import { confidences, likelihoodScales, likelihoodTerms } from '#domain/assessment/scales'
import { asId } from '#domain/id'

const inlineTypes = new Set(['text', 'hardBreak', 'quotation', 'citation', 'likelihood', 'confidence'])
const plainMarks = ['bold', 'italic', 'underline', 'strike', 'code'] as const

/** Whether a node belongs into a line of text. */
export function isInline(node: unknown): boolean {
  return inlineTypes.has(typeOf(node) ?? '')
}

/** Reads the line of a paragraph or heading; what does not belong into a line gives its text. */
export function readInlines(nodes: readonly unknown[]): readonly InlineNode[] {
  return nodes.flatMap(inlineFrom)
}

/** The bare text under nodes of any kind; a hard break is a line end. */
export function textIn(nodes: readonly unknown[]): string {
  return nodes
    .map((node) => {
      if (typeOf(node) === 'hardBreak') return '\n'
      const words = fieldOf(node, 'text') ?? fieldOf(fieldOf(node, 'attrs'), 'words')
      return `${typeof words === 'string' ? words : ''}${textIn(childrenOf(node))}`
    })
    .join('')
}

/**
 * Whether an address may be shown as a link: http, https or mailto, written plainly. Control characters and spaces
 * hide a scheme from the eye, so an address with any is none.
 */
export function isShowableAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\p{Cc}\p{Cf}\p{Z}]+$/iu.test(address) && address.length <= 4096
}

function inlineFrom(node: unknown): readonly InlineNode[] {
  const attrs = fieldOf(node, 'attrs')
  switch (typeOf(node)) {
    case 'text':
      return textFrom(node)
    case 'hardBreak':
      return [{ type: 'hardBreak' }]
    case 'quotation':
      return quotationFrom(attrs)
    case 'citation':
      return citationFrom(attrs)
    case 'likelihood':
      return likelihoodFrom(attrs)
    case 'confidence': {
      const level = confidences.find((known) => known === fieldOf(attrs, 'level'))
      return level === undefined ? [] : [{ type: 'confidence', attrs: { level } }]
    }
    default:
      return plain(textIn([node]))
  }
}

function textFrom(node: unknown): readonly InlineNode[] {
  const text = fieldOf(node, 'text')
  if (typeof text !== 'string' || text === '') return []
  const marks = marksFrom(marksOf(node))
  return [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }]
}

/** Each kind once, in a fixed order; code stands alone, as in the editor. */
function marksFrom(marks: readonly unknown[]): readonly TextMark[] {
  const kinds = new Set(marks.map(typeOf))
  if (kinds.has('code')) return [{ type: 'code' }]
  const link = marks.flatMap((mark) => (typeOf(mark) === 'link' ? linkFrom(mark) : [])).slice(0, 1)
  return [...link, ...plainMarks.filter((kind) => kinds.has(kind)).map((type) => ({ type }))]
}

function linkFrom(mark: unknown): readonly TextMark[] {
  const href = fieldOf(fieldOf(mark, 'attrs'), 'href')
  return typeof href === 'string' && isShowableAddress(href) ? [{ type: 'link', attrs: { href } }] : []
}

function quotationFrom(attrs: unknown): readonly InlineNode[] {
  const words = fieldOf(attrs, 'words')
  const highlightId = idIn(attrs, 'highlightId')
  if (typeof words !== 'string' || words === '') return []
  if (highlightId === undefined) return plain(words)
  return [
    {
      type: 'quotation',
      attrs: { highlightId: asId(highlightId), evidenceId: evidenceIn(attrs), words },
    },
  ]
}

function citationFrom(attrs: unknown): readonly InlineNode[] {
  const highlightId = idIn(attrs, 'highlightId')
  if (highlightId === undefined) return []
  return [{ type: 'citation', attrs: { highlightId: asId(highlightId), evidenceId: evidenceIn(attrs) } }]
}

/** A term that is not on the scale it names is kept as words, not as a judgement. */
function likelihoodFrom(attrs: unknown): readonly InlineNode[] {
  const term = fieldOf(attrs, 'term')
  if (typeof term !== 'string') return []
  const scale = likelihoodScales.find((known) => known === fieldOf(attrs, 'scale'))
  if (scale === undefined || !likelihoodTerms[scale].some((known) => known.term === term)) return plain(term)
  return [{ type: 'likelihood', attrs: { scale, term } }]
}

function evidenceIn(attrs: unknown) {
  const id = idIn(attrs, 'evidenceId')
  return id === undefined ? undefined : asId<'evidence'>(id)
}

function idIn(attrs: unknown, name: string): string | undefined {
  const id = fieldOf(attrs, name)
  return typeof id === 'string' && id !== '' && id.length <= 200 ? id : undefined
}

function plain(text: string): readonly InlineNode[] {
  return text === '' ? [] : [{ type: 'text', text }]
}

import type { BlockNode, InlineNode, ListItemNode, TableRowNode } from '#domain/assessment/assessment'
import { confidences, likelihoodTerms, type LikelihoodScale } from '#domain/assessment/scales'
import { believe } from '#domain/belief'
import type { EvidenceId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { SamplePlan } from '#renderer/actions/sample-plan'

type Shorthand = SamplePlan['assessment']['blocks'][number]

/** What the keys in the shorthand stand for. */
export type SampleNames = {
  readonly scale: LikelihoodScale
  readonly highlight: (key: string) => { readonly id: HighlightId; readonly quote: string }
  readonly evidence: (claimKey: string, highlightKey: string) => EvidenceId
}

/**
 * The blocks of the sample's assessment. In its text `[[likelihood very likely]]`, `[[confidence high]]`,
 * `[[quote passage for claim]]` and `[[cite passage]]` stand for the four bound nodes.
 */
export function blocksFromShorthand(
  shorthand: readonly Shorthand[],
  names: SampleNames,
): readonly BlockNode[] {
  return shorthand.map((block) => blockFrom(block, names))
}

function blockFrom(block: Shorthand, names: SampleNames): BlockNode {
  if ('heading' in block) {
    return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: block.heading }] }
  }
  if ('paragraph' in block) return paragraph(block.paragraph, names)
  if ('bullets' in block) {
    return { type: 'bulletList', content: block.bullets.map((words) => listItem(words, names)) }
  }
  return { type: 'table', content: block.table.map((cells, index) => tableRow(cells, index === 0, names)) }
}

function paragraph(words: string, names: SampleNames): BlockNode {
  return { type: 'paragraph', content: inlinesFrom(words, names) }
}

function listItem(words: string, names: SampleNames): ListItemNode {
  return { type: 'listItem', content: [paragraph(words, names)] }
}

function tableRow(cells: readonly string[], isHead: boolean, names: SampleNames): TableRowNode {
  return {
    type: 'tableRow',
    content: cells.map((words) => ({
      type: isHead ? 'tableHeader' : 'tableCell',
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(words, names)],
    })),
  }
}

function inlinesFrom(words: string, names: SampleNames): readonly InlineNode[] {
  return words
    .split(/(\[\[.+?\]\])/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('[[') ? boundNode(part.slice(2, -2), names) : { type: 'text', text: part },
    )
}

function boundNode(shorthand: string, names: SampleNames): InlineNode {
  const [kind = '', ...rest] = shorthand.split(' ')
  const argument = rest.join(' ')
  if (kind === 'likelihood') return likelihood(argument, names.scale)
  if (kind === 'confidence') return confidence(argument)
  const [passage = '', claim] = argument.split(' for ')
  const { id: highlightId, quote } = names.highlight(passage)
  const evidenceId = claim === undefined ? undefined : names.evidence(claim, passage)
  if (kind === 'quote') return { type: 'quotation', attrs: { highlightId, evidenceId, words: quote } }
  believe(kind === 'cite', `the sample's shorthand knows [[${shorthand}]]`)
  return { type: 'citation', attrs: { highlightId, evidenceId } }
}

function likelihood(term: string, scale: LikelihoodScale): InlineNode {
  const isKnown = likelihoodTerms[scale].some((known) => known.term === term)
  believe(isKnown, `“${term}” is a term of ${scale}`)
  return { type: 'likelihood', attrs: { scale, term } }
}

function confidence(word: string): InlineNode {
  const level = confidences.find((known) => known === word)
  believe(level !== undefined, `“${word}” is a level of confidence`)
  return { type: 'confidence', attrs: { level } }
}

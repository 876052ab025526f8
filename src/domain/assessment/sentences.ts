import type { InlineNode } from '#domain/assessment/assessment'
import { confidences, likelihoodScales, likelihoodTerms } from '#domain/assessment/scales'

/** One sentence of a line, and whether it says how likely and how sure. */
export type Sentence = {
  /** Quotations and citations are shown as […]. */
  readonly words: string
  readonly hasLikelihood: boolean
  readonly hasConfidence: boolean
}

// Capital letters of a script no assessment is written in stand for nodes: to the rules of sentence borders (Unicode
// annex 29) a sentence that begins with one begins like any other.
const stands = { mention: 'Ⰰ', likelihood: 'Ⰱ', confidence: 'Ⰲ' } as const

const allTerms = [
  ...new Set(likelihoodScales.flatMap((scale) => likelihoodTerms[scale].map(({ term }) => term))),
]
const typedLikelihood = new RegExp(`\\b(?:${allTerms.join('|')}|likely|probable|probably)\\b`, 'iu')
const typedConfidence = new RegExp(`\\b(?:${confidences.join('|')})[ -]confidence\\b`, 'iu')
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentences of a line. What is quoted is somebody else's judgement and counts as neither. */
export function sentencesOf(content: readonly InlineNode[]): readonly Sentence[] {
  const picked: string[] = []
  const line = content.map((node) => standIn(node, picked)).join('')
  return [...segmenter.segment(line)].map(({ segment }) => ({
    hasLikelihood: segment.includes(stands.likelihood) || typedLikelihood.test(segment),
    hasConfidence: segment.includes(stands.confidence) || typedConfidence.test(segment),
    words: segment
      .replaceAll(stands.mention, '[…]')
      .replaceAll(/[ⰁⰂ]/gu, () => picked.shift() ?? '')
      .trim(),
  }))
}

function standIn(node: InlineNode, picked: string[]): string {
  switch (node.type) {
    case 'text':
      return node.text.replaceAll(/[ⰀⰁⰂ]/gu, ' ')
    case 'hardBreak':
      return ' '
    case 'likelihood':
      picked.push(node.attrs.term)
      return stands.likelihood
    case 'confidence':
      picked.push(`${node.attrs.level} confidence`)
      return stands.confidence
    default:
      return stands.mention
  }
}

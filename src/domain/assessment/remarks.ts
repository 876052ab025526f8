import type { Assessment, InlineNode } from '#domain/assessment/assessment'
import { standingOf, type QuoteOf } from '#domain/assessment/check-quotations'
import { mentionsIn, uncitedIn, type Mention } from '#domain/assessment/mentions'
import { likelihoodScales, likelihoodTerms, type LikelihoodScale } from '#domain/assessment/scales'
import { sentencesOf } from '#domain/assessment/sentences'
import { textblocksOf, type BlockPath, type Textblock } from '#domain/assessment/textblocks'
import type { EvidenceId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'

/** Something an assessment should not say as it stands. A remark never changes anything. */
export type Remark =
  /** A likelihood and a confidence in one sentence (ICD 203 D.6.e (2)(a) forbids it). */
  | { readonly kind: 'likelihood-with-confidence'; readonly path: BlockPath; readonly sentence: string }
  /** A term, picked or typed, that only the other scale has. */
  | {
      readonly kind: 'other-scale'
      readonly path: BlockPath
      readonly term: string
      readonly scale: LikelihoodScale
    }
  /** A bound quotation whose words no longer equal its passage. */
  | { readonly kind: 'words-differ'; readonly path: BlockPath; readonly highlightId: HighlightId }
  /** A quotation or citation whose passage was removed. */
  | {
      readonly kind: 'passage-gone'
      readonly path: BlockPath
      readonly highlightId: HighlightId
      readonly mention: 'quotation' | 'citation'
    }
  /** A quotation or citation whose passage is there and no longer speaks to the claim it was put down for. */
  | {
      readonly kind: 'evidence-withdrawn'
      readonly path: BlockPath
      readonly highlightId: HighlightId
      readonly mention: 'quotation' | 'citation'
    }
  /** Paragraphs that rest on nothing; tables, headings and code are not counted. */
  | { readonly kind: 'without-citation'; readonly paths: readonly BlockPath[] }

type PlacedRemark = Extract<Remark, { readonly path: BlockPath }>

/** Whether a piece of evidence is in the case. */
export type IsThere = (id: EvidenceId) => boolean

/** Everything to remark on, in reading order; paragraphs without a citation come last, as one remark. */
export function remarksOn(
  assessment: Pick<Assessment, 'blocks' | 'scale'>,
  quoteOf: QuoteOf,
  isThere: IsThere,
): readonly Remark[] {
  const textblocks = textblocksOf(assessment.blocks).filter(({ kind }) => kind !== 'codeBlock')
  const ofSentences = textblocks.flatMap((textblock) => [
    ...mixedSentences(textblock),
    ...strayTerms(textblock, assessment.scale),
  ])
  const ofMentions = mentionsIn(assessment.blocks).flatMap((mention) => [
    ...ofMention(mention, quoteOf),
    ...withdrawnOf(mention, quoteOf, isThere),
  ])
  const bare = uncitedIn(assessment.blocks)
  const inOrder = [...ofSentences, ...ofMentions].toSorted((a, b) => byPath(a.path, b.path))
  return bare.length === 0 ? inOrder : [...inOrder, { kind: 'without-citation', paths: bare }]
}

function mixedSentences({ path, content }: Textblock): readonly PlacedRemark[] {
  return sentencesOf(content)
    .filter(({ hasLikelihood, hasConfidence }) => hasLikelihood && hasConfidence)
    .map(({ words }) => ({ kind: 'likelihood-with-confidence', path, sentence: words }))
}

function strayTerms({ path, content }: Textblock, scale: LikelihoodScale): readonly PlacedRemark[] {
  return content.flatMap((node, index) =>
    strayTermsIn(node, scale).map((stray) => ({
      kind: 'other-scale' as const,
      path: [...path, index],
      ...stray,
    })),
  )
}

type StrayTerm = { readonly term: string; readonly scale: LikelihoodScale }

function strayTermsIn(node: InlineNode, scale: LikelihoodScale): readonly StrayTerm[] {
  if (node.type === 'likelihood') return node.attrs.scale === scale ? [] : [node.attrs]
  if (node.type !== 'text') return []
  const typed = new Set((node.text.match(anyTerm) ?? []).map((term) => term.toLowerCase()))
  return likelihoodScales
    .filter((other) => other !== scale)
    .flatMap((other) =>
      onlyOn(other, scale)
        .filter((term) => typed.has(term))
        .map((term) => ({ term, scale: other })),
    )
}

// The longest first, so that "very likely" is not read as "likely".
const anyTerm = new RegExp(
  `\\b(?:${likelihoodScales
    .flatMap((scale) => likelihoodTerms[scale].map(({ term }) => term))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'giu',
)

/** Terms of one scale that the other does not have; PHIA's "likely or probable" is also typed as "likely". */
function onlyOn(scale: LikelihoodScale, other: LikelihoodScale): readonly string[] {
  const shared = new Set(likelihoodTerms[other].map(({ term }) => term))
  return likelihoodTerms[scale]
    .map(({ term }) => term)
    .filter((term) => term !== 'likely' && !shared.has(term))
}

function ofMention({ path, node }: Mention, quoteOf: QuoteOf): readonly PlacedRemark[] {
  const { highlightId } = node.attrs
  const quote = quoteOf(highlightId)
  if (quote === undefined) return [{ kind: 'passage-gone', path, highlightId, mention: node.type }]
  if (node.type === 'citation' || standingOf(node.attrs.words, quote) === 'verified') return []
  return [{ kind: 'words-differ', path, highlightId }]
}

function withdrawnOf({ path, node }: Mention, quoteOf: QuoteOf, isThere: IsThere): readonly PlacedRemark[] {
  const { highlightId, evidenceId } = node.attrs
  if (evidenceId === undefined || quoteOf(highlightId) === undefined || isThere(evidenceId)) return []
  return [{ kind: 'evidence-withdrawn', path, highlightId, mention: node.type }]
}

function byPath(a: BlockPath, b: BlockPath): number {
  const at = a.findIndex((step, index) => step !== b[index])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

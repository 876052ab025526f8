import type { BlockNode, InlineNode } from '#domain/assessment/assessment'
import type { Evidence } from '#domain/claim/claim'
import type { Verdict } from '#domain/question/resolution'

/** One side of a conflict as a sentence names it. */
export type SentenceSide = {
  /** The value in words: "about 860 trucks". */
  readonly value: string
  /** The passages it rests on. */
  readonly evidence: readonly Pick<Evidence, 'id' | 'highlightId'>[]
}

/** A conflict as it goes into an assessment. */
export type SentenceConflict = {
  readonly question: string
  readonly sides: readonly [SentenceSide, SentenceSide]
  /** "60 trucks", where it can be measured. */
  readonly difference: string | undefined
  readonly verdict: Verdict
  readonly reason: string
  /** The value that stands, where the analyst named one. */
  readonly standing: string | undefined
}

/** The paragraph that tells of a conflict and of what was decided, with a citation for each passage of both sides. */
export function conflictParagraph(conflict: SentenceConflict): BlockNode {
  const [one, other] = conflict.sides
  const apart = conflict.difference === undefined ? '' : ` They are ${conflict.difference} apart.`
  const stands =
    conflict.standing === undefined ? '' : ` ${sentence(`The value that stands is ${conflict.standing}`)}`
  return {
    type: 'paragraph',
    content: [
      text(`Sources differ on “${conflict.question}” One account gives ${one.value} `),
      ...citations(one.evidence),
      text(`, another ${other.value} `),
      ...citations(other.evidence),
      text(`.${apart} ${verdictSentences[conflict.verdict]} ${sentence(conflict.reason)}${stands}`),
    ],
  }
}

/** A disputed claim as it goes into an assessment. */
export type SentenceDispute = Pick<SentenceConflict, 'verdict' | 'reason' | 'standing'> & {
  /** What the claim says. */
  readonly statement: string
  readonly supporting: SentenceSide['evidence']
  readonly disputing: SentenceSide['evidence']
}

/** The paragraph that tells of a disputed claim and of what was decided, with a citation for each passage of both sides. */
export function disputeParagraph(dispute: SentenceDispute): BlockNode {
  const { statement, supporting, disputing, verdict, reason, standing } = dispute
  const stands = standing === undefined ? '' : ` ${sentence(`What stands is ${standing}`)}`
  return {
    type: 'paragraph',
    content: [
      text(`Sources differ on whether “${statement.trim()}” holds. Some support it `),
      ...citations(supporting),
      text(', others dispute it '),
      ...citations(disputing),
      text(`. ${verdictSentences[verdict]} ${sentence(reason)}${stands}`),
    ],
  }
}

const verdictSentences: Readonly<Record<Verdict, string>> = {
  'different-date': 'They speak of different dates.',
  'different-scope': 'They speak of different things.',
  superseded: 'One supersedes the other.',
  translation: 'They differ by translation.',
  error: 'One of them is in error.',
  unresolved: 'The difference remains unresolved.',
}

function text(words: string): InlineNode {
  return { type: 'text', text: words }
}

function citations(evidence: SentenceSide['evidence']): readonly InlineNode[] {
  return evidence.map(({ id, highlightId }) => ({
    type: 'citation',
    attrs: { highlightId, evidenceId: id },
  }))
}

function sentence(words: string): string {
  const trimmed = words.trim()
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

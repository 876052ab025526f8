import type { Credibility, EvidenceId } from '#domain/claim/claim'
import type { Colour, HighlightId } from '#domain/highlight/text-highlight'
import type { Reliability } from '#domain/source/source'

/** What the writing surface shows of a passage: its words now, where they stand, and how they are graded. */
export type PassageCard = {
  readonly highlightId: HighlightId
  /** The piece of evidence the passage is, where it speaks to a claim. */
  readonly evidenceId: EvidenceId | undefined
  readonly quote: string
  readonly documentTitle: string
  /** C-014, where the passage speaks to a claim. */
  readonly claimLabel: string | undefined
  readonly statement: string | undefined
  readonly reliability: Reliability
  readonly credibility: Credibility | undefined
  readonly colour: Colour
  /** BCP 47 tag of the document, so that its words are spoken and set right. */
  readonly language: string
}

/** Characters of a document title that a chip shows. */
const shortTitleLength = 24

/** What the chip of a passage reads: `[C-014 · B2]`, or the document where there is no claim: `[Harbour log · B]`. */
export function chipOf(card: PassageCard): string {
  return `[${card.claimLabel ?? shortTitle(card.documentTitle)} · ${gradeOf(card)}]`
}

/** The grade of a passage: reliability of its source, credibility of its claim where there is one. */
export function gradeOf(card: Pick<PassageCard, 'reliability' | 'credibility'>): string {
  return `${card.reliability}${card.credibility === undefined ? '' : String(card.credibility)}`
}

/** A title cut at a word, so that a chip stays a chip. */
export function shortTitle(title: string): string {
  if (title.length <= shortTitleLength) return title
  const space = title.lastIndexOf(' ', shortTitleLength)
  return `${title.slice(0, space < shortTitleLength / 2 ? shortTitleLength : space)}…`
}

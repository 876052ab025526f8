import type { BlockNode } from '#domain/assessment/assessment'
import { mentionsIn } from '#domain/assessment/mentions'
import { claimLabel, type Claim, type Evidence, type Stance } from '#domain/claim/claim'
import { corroborationBySide, type Corroboration } from '#domain/claim/corroboration'
import type { SourceDocument } from '#domain/document/source-document'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { lineageOf } from '#domain/source/lineage'
import { reliabilityOf, type Source } from '#domain/source/source'
import type { PassageCard } from '#renderer/writing/passage-card'

/** A highlight with where it stands and who says it. */
export type FoundPassage = {
  readonly highlight: TextHighlight
  readonly document: SourceDocument
  readonly source: Source | undefined
}

/** A claim with the passages that speak to it. */
export type WeighedClaim = {
  readonly claim: Claim
  readonly evidence: readonly (FoundPassage & { readonly evidence: Evidence })[]
}

/** A card of the drawer: a passage and how it bears on its claim. */
export type EvidenceCard = PassageCard & { readonly stance: Stance }

/** A claim of the drawer with its cards, and how all its evidence bears it out, side by side. */
export type EvidenceGroup = {
  readonly claim: Claim
  readonly cards: readonly EvidenceCard[]
  readonly sides: Readonly<Record<Stance, Corroboration>>
}

/** The drawer's content: every claim by number; those no passage speaks to come last. */
export function evidenceGroups(
  weighed: readonly WeighedClaim[],
  sources: readonly Source[],
): readonly EvidenceGroup[] {
  const lineage = lineageOf(sources)
  const bare = weighed.filter(({ evidence }) => evidence.length === 0)
  return [...weighed.filter(({ evidence }) => evidence.length > 0), ...bare].map(({ claim, evidence }) => ({
    claim,
    cards: evidence.map((piece) => ({
      ...cardOf(piece, claim, piece.evidence),
      stance: piece.evidence.stance,
    })),
    sides: corroborationBySide(
      evidence.map((piece) => ({ ...piece.evidence, documentId: piece.document.id })),
      lineage,
    ),
  }))
}

/** The cards of passages that speak to no claim: they can be quoted like others, and say so. */
export function looseCards(passages: readonly FoundPassage[]): readonly PassageCard[] {
  return passages.map((passage) => cardOf(passage, undefined, undefined))
}

/** Finds the card of a passage: with the first claim it speaks to, or without one. */
export function cardFinder(groups: readonly EvidenceGroup[], loose: Iterable<FoundPassage>) {
  const cards = new Map<HighlightId, PassageCard>()
  for (const passage of loose) cards.set(passage.highlight.id, cardOf(passage, undefined, undefined))
  for (const card of groups.toReversed().flatMap((group) => group.cards.toReversed())) {
    cards.set(card.highlightId, card)
  }
  return (highlightId: HighlightId): PassageCard | undefined => cards.get(highlightId)
}

/** How often each passage stands in a text, quoted or cited. */
export function usesOf(blocks: readonly BlockNode[]): ReadonlyMap<HighlightId, number> {
  const uses = new Map<HighlightId, number>()
  for (const { node } of mentionsIn(blocks)) {
    uses.set(node.attrs.highlightId, (uses.get(node.attrs.highlightId) ?? 0) + 1)
  }
  return uses
}

/** The groups whose claim or passages hold every word of the filter; a claim that does keeps all its passages. */
export function filterGroups(groups: readonly EvidenceGroup[], filter: string): readonly EvidenceGroup[] {
  const words = filter.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return groups
  return groups.flatMap((group) => {
    if (holds(`${claimLabel(group.claim)} ${group.claim.statement}`, words)) return [group]
    const cards = group.cards.filter((card) =>
      holds(`${claimLabel(group.claim)} ${group.claim.statement} ${card.quote} ${card.documentTitle}`, words),
    )
    return cards.length === 0 ? [] : [{ ...group, cards }]
  })
}

function holds(text: string, words: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase()
  return words.every((word) => lower.includes(word))
}

function cardOf(
  { highlight, document, source }: FoundPassage,
  claim: Claim | undefined,
  evidence: Evidence | undefined,
): PassageCard {
  return {
    highlightId: highlight.id,
    evidenceId: evidence?.id,
    quote: highlight.anchor.quote,
    documentTitle: document.title,
    claimLabel: claim === undefined ? undefined : claimLabel(claim),
    statement: claim?.statement,
    reliability: source === undefined ? 'F' : reliabilityOf(source),
    credibility: claim?.credibility,
    colour: highlight.colour,
    language: document.language,
  }
}

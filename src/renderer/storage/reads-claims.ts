import type { Claim, ClaimId, Evidence } from '#domain/claim/claim'
import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { follower } from '#renderer/storage/followed-rows'
import { wholeTable } from '#renderer/storage/whole-table'
import { highlightRows, passagesByIds, type Passage } from '#renderer/storage/reads-highlights'

const followEvidence = follower('evidence')
const followClaims = follower('claims')

/** A piece of evidence with its passage, document and source. */
export type EvidenceFound = Passage & { readonly evidence: Evidence }

/** A piece of evidence with the claim it speaks to. */
export type ClaimCited = { readonly evidence: Evidence; readonly claim: Claim }

/** A claim with all that bears on it. */
export type ClaimWeighed = { readonly claim: Claim; readonly evidence: readonly EvidenceFound[] }

const byNumbers = new WeakMap<ReadonlyMap<string, Claim>, readonly Claim[]>()

/** The claims of a case by number; the same list until one of them changes. */
export async function claimsOf(db: CaseDatabase): Promise<readonly Claim[]> {
  const rows = await claimRows(db)
  const known = byNumbers.get(rows)
  if (known !== undefined) return known
  const claims = [...rows.values()].toSorted((a, b) => a.number - b.number)
  byNumbers.set(rows, claims)
  return claims
}

function claimRows(db: CaseDatabase): Promise<ReadonlyMap<string, Claim>> {
  return followClaims(
    db,
    whole(() => wholeTable(db, 'claims')),
  )
}

/** All evidence of a case by id; the same map until a piece of it changes. */
export function evidenceRows(db: CaseDatabase): Promise<ReadonlyMap<string, Evidence>> {
  return followEvidence(
    db,
    whole(() => wholeTable(db, 'evidence')),
  )
}

/** What bears on a claim, in the order in which it was cited. */
export async function evidenceFor(db: CaseDatabase, claimId: ClaimId): Promise<readonly EvidenceFound[]> {
  const evidence = await db.evidence.where('claimId').equals(claimId).sortBy('citedAt')
  return found(db, evidence)
}

/** Every claim with all that bears on it, by number. */
export async function claimsWeighed(db: CaseDatabase): Promise<readonly ClaimWeighed[]> {
  const claims = await claimsOf(db)
  const evidence = await found(db, await db.evidence.toArray())
  const byClaim = new Map<ClaimId, EvidenceFound[]>()
  for (const piece of evidence) {
    byClaim.set(piece.evidence.claimId, [...(byClaim.get(piece.evidence.claimId) ?? []), piece])
  }
  return claims.map((claim) => ({ claim, evidence: byClaim.get(claim.id) ?? [] }))
}

/** The claims that highlights speak to, one entry for each piece of evidence. */
export async function evidenceOnHighlights(
  db: CaseDatabase,
  highlightIds: readonly HighlightId[],
): Promise<readonly ClaimCited[]> {
  const evidence = await db.evidence.where('highlightId').anyOf(highlightIds).toArray()
  const claims = await db.claims.bulkGet(evidence.map((piece) => piece.claimId))
  return evidence.flatMap((piece, index) => {
    const claim = claims[index]
    return claim === undefined ? [] : [{ evidence: piece, claim }]
  })
}

/** The evidence that stands in a document, with its claims. */
export async function evidenceIn(db: CaseDatabase, documentId: DocumentId): Promise<readonly ClaimCited[]> {
  const highlights = await highlightRows(db, documentId)
  const evidence = await evidenceRows(db)
  const claims = await claimRows(db)
  return [...evidence.values()].flatMap((piece) => {
    const claim = highlights.has(piece.highlightId) ? claims.get(piece.claimId) : undefined
    return claim === undefined ? [] : [{ evidence: piece, claim }]
  })
}

/** The claims that a document speaks to, each once, by number. */
export async function claimsAbout(db: CaseDatabase, documentId: DocumentId): Promise<readonly Claim[]> {
  const cited = await evidenceIn(db, documentId)
  const claims = new Map(cited.map(({ claim }) => [claim.id, claim]))
  return [...claims.values()].sort((a, b) => a.number - b.number)
}

/** The number the next claim gets: one more than the highest ever used, so that none is used twice. */
export async function nextClaimNumber(db: CaseDatabase): Promise<number> {
  const canary = await db.canary.get('canary')
  return (canary?.highestClaim ?? 0) + 1
}

/** The number the next question, or the next hypothesis of one, gets: none is used twice. */
export async function nextNumber(db: CaseDatabase, series: string): Promise<number> {
  const canary = await db.canary.get('canary')
  return (canary?.highest?.[series] ?? 0) + 1
}

/** A table followed as a whole. */
function whole<Row>(load: () => Promise<readonly Row[]>) {
  return { key: 'all', load, belongs: () => true }
}

async function found(db: CaseDatabase, evidence: readonly Evidence[]): Promise<readonly EvidenceFound[]> {
  const passages = await passagesByIds(
    db,
    evidence.map((piece) => piece.highlightId),
  )
  return evidence.flatMap((piece) => {
    const passage = passages.get(piece.highlightId)
    return passage === undefined ? [] : [{ ...passage, evidence: piece }]
  })
}

import type { Assessment } from '#domain/assessment/assessment'
import { likelihoodsIn } from '#domain/assessment/likelihoods'
import { mentionsIn, type Mention } from '#domain/assessment/mentions'
import { lineOf } from '#domain/assessment/plain-text'
import { textblocksOf, type BlockPath } from '#domain/assessment/textblocks'
import type { WrittenExport } from '#domain/assessment/written-export'
import { struck, type Blow, type Ground, type Grounds, type PassagePlace } from '#domain/case/blow'
import {
  footingsIn,
  type ClaimFooting,
  type ClaimStanding,
  type Footings,
  type MentionFooting,
  type PassageFooting,
} from '#domain/case/footing'
import { noSourceTurns, sourceTurnsOf, type SourceTurns } from '#domain/case/source-turns'
import { touchedBy, type Touched } from '#domain/case/touched'
import { both, changedFirst, type Turn } from '#domain/case/turn'
import type { Claim, ClaimId } from '#domain/claim/claim'
import { matrixOf, type MatrixCell } from '#domain/claim/claim-matrix'
import type { DocumentId } from '#domain/document/source-document'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Hypothesis, Rating } from '#domain/hypothesis/hypothesis'
import { mostListed, type Conflict } from '#domain/question/conflicts'
import { conflictsTouching } from '#domain/question/conflicts-touching'
import { lineageOf } from '#domain/source/lineage'
import type { SourceId } from '#domain/source/source'

/** A paragraph of an assessment that says how likely something is and speaks of a passage. */
export type KeyJudgement = {
  readonly assessment: Assessment
  readonly path: BlockPath
  readonly words: string
}

/** What a source or, where nobody named it, a document says of a claim: a cell of the matrix of claims and sources. */
export type CellTurn = Turn<MatrixCell | undefined> & {
  readonly claim: Claim
  readonly column: SourceId | DocumentId
}

/** Two values that cannot both hold, and how the claims that give them stand. */
export type ConflictTurn = Turn<readonly [ClaimStanding, ClaimStanding]> & { readonly conflict: Conflict }

/** How well a hypothesis is rated by a claim, and how that claim stands. */
export type RatingTurn = Turn<ClaimStanding> & {
  readonly rating: Rating
  readonly hypothesis: Hypothesis
  readonly claim: Claim
}

/** A passage of an older version, and what becomes of it in the next. */
export type PassageTurn = Turn<'here' | PassagePlace['kind']> & { readonly ground: Ground }

/**
 * Everything that rests on what a blow strikes; of each kind, what changes first. Documents, evidence and links are told of
 * only where a source is removed.
 */
export type BlastRadius = SourceTurns & {
  readonly claims: readonly (Turn<ClaimFooting> & { readonly claim: Claim })[]
  readonly conflicts: readonly ConflictTurn[]
  readonly ratings: readonly RatingTurn[]
  readonly cells: readonly CellTurn[]
  readonly judgements: readonly (Turn<MentionFooting> & { readonly judgement: KeyJudgement })[]
  readonly assessments: readonly (Turn<MentionFooting> & { readonly assessment: Assessment })[]
  /** Files that were written: they keep what they say, whatever becomes of what they speak of. */
  readonly exports: readonly (Turn<PassageFooting> & { readonly written: WrittenExport })[]
  /** Only where a document is replaced. */
  readonly passages: readonly PassageTurn[]
}

/**
 * Foretells a blow: all that rests on what it strikes, before and after. The order of the evidence does not matter. It
 * takes one pass over the evidence; everything else grows with what is struck.
 */
export function blastRadius(grounds: Grounds, blow: Blow): BlastRadius {
  const touched = touchedBy(grounds, blow)
  const spoken = spokenOf(grounds, touched)
  const conflicts = conflictsOf(grounds, touched)
  const near = nearTo(grounds, { touched, spoken, conflicts })
  const after = struck(near, blow)
  const turn: Turn<Footings> = { before: footingsIn(near), after: footingsIn(after) }
  const claims = near.claims
    .filter(({ id }) => touched.claims.has(id))
    .map((claim) => ({ claim, ...both(turn, (footings) => footings.ofClaim(claim)) }))
  return {
    claims: changedFirst(claims),
    conflicts: changedFirst(conflictTurns(conflicts, near.claims, turn)),
    ratings: changedFirst(ratingTurns(grounds, claims)),
    cells: changedFirst(cellTurns({ before: near, after }, touched)),
    ...spokenTurns(spoken, touched, turn),
    ...(blow.kind === 'remove-source' ? sourceTurnsOf(grounds, blow.sourceId) : noSourceTurns),
    passages: blow.kind === 'replace-document' ? passageTurns(near, blow.places) : [],
  }
}

/** Whether nothing rests on what a blow would strike, so that nobody need be told before it. */
export function isHarmless(radius: BlastRadius): boolean {
  const { claims, assessments, exports, documents, evidence, links } = radius
  return [claims, assessments, exports, documents, evidence, links].every((turns) => turns.length === 0)
}

/** Every key judgement of an assessment, in reading order. */
export function keyJudgementsOf(
  assessment: Assessment,
): readonly (KeyJudgement & { readonly mentions: readonly Mention[] })[] {
  return textblocksOf(assessment.blocks).flatMap(({ path, content }) => {
    const paragraph = [{ type: 'paragraph', content }] as const
    const mentions = mentionsIn(paragraph)
    const isJudgement = mentions.length > 0 && likelihoodsIn(paragraph).length > 0
    return isJudgement ? [{ assessment, path, words: lineOf(content).trim(), mentions }] : []
  })
}

/** What speaks of passages that are struck. */
type Spoken = {
  readonly assessments: readonly { readonly assessment: Assessment; readonly mentions: readonly Mention[] }[]
  readonly exports: readonly WrittenExport[]
}

function spokenOf({ assessments, exports }: Grounds, { passages }: Touched): Spoken {
  return {
    assessments: assessments
      .map((assessment) => ({ assessment, mentions: mentionsIn(assessment.blocks) }))
      .filter(({ mentions }) => mentions.some(({ node }) => passages.has(node.attrs.highlightId))),
    exports: exports.filter((written) => written.passages.some((id) => passages.has(id))),
  }
}

type Nearness = {
  readonly touched: Touched
  readonly spoken: Spoken
  readonly conflicts: readonly Conflict[]
}

/** The part of the grounds that the findings struck rest on, and what they stand against. */
function nearTo(grounds: Grounds, { touched, spoken, conflicts }: Nearness): Grounds {
  const against = conflicts.flatMap(({ values }) => values.map(({ claimId }) => claimId))
  const claimIds = new Set([...touched.claims, ...against])
  const spokenIds = new Set<HighlightId>([
    ...spoken.assessments.flatMap(({ mentions }) => mentions.map(({ node }) => node.attrs.highlightId)),
    ...spoken.exports.flatMap((written) => written.passages),
  ])
  const evidence = grounds.evidence.filter(
    ({ claimId, highlightId }) => claimIds.has(claimId) || spokenIds.has(highlightId),
  )
  const ids = new Set([...touched.passages, ...spokenIds, ...evidence.map(({ highlightId }) => highlightId)])
  const passages = new Map(
    [...ids].flatMap((id) => {
      const ground = grounds.passages.get(id)
      return ground === undefined ? [] : [[id, ground] as const]
    }),
  )
  const claims = grounds.claims.filter(({ id }) => claimIds.has(id))
  return { ...grounds, claims, evidence, passages }
}

function conflictsOf(grounds: Grounds, touched: Touched): readonly Conflict[] {
  if (!grounds.values.some(({ claimId }) => touched.claims.has(claimId))) return []
  const claims = new Map(grounds.claims.map((claim) => [claim.id, claim]))
  return conflictsTouching(touched.claims, { ...grounds, claims }, mostListed)
}

function conflictTurns(
  conflicts: readonly Conflict[],
  claims: readonly Claim[],
  turn: Turn<Footings>,
): readonly ConflictTurn[] {
  const standings = new Map(
    claims.map((claim) => [claim.id, both(turn, (footings) => footings.ofClaim(claim).standing)]),
  )
  const standing = (id: ClaimId): Turn<ClaimStanding> =>
    standings.get(id) ?? { before: 'unsupported', after: 'unsupported' }
  return conflicts.map((conflict) => {
    const [one, other] = [standing(conflict.values[0].claimId), standing(conflict.values[1].claimId)]
    const before = [one.before, other.before] as const
    const isSame = one.before === one.after && other.before === other.after
    return { conflict, before, after: isSame ? before : [one.after, other.after] }
  })
}

function ratingTurns({ hypotheses, ratings }: Grounds, claims: BlastRadius['claims']): readonly RatingTurn[] {
  const turned = new Map(claims.map((turn) => [turn.claim.id, turn]))
  const stated = new Map(hypotheses.map((hypothesis) => [hypothesis.id, hypothesis]))
  return ratings.flatMap((rating) => {
    const turn = turned.get(rating.claimId)
    const hypothesis = stated.get(rating.hypothesisId)
    if (turn === undefined || hypothesis === undefined) return []
    const { claim, before, after } = turn
    return [{ rating, hypothesis, claim, before: before.standing, after: after.standing }]
  })
}

function passageTurns({ passages }: Grounds, places: readonly PassagePlace[]): readonly PassageTurn[] {
  return places.flatMap(({ highlightId, kind }) => {
    const ground = passages.get(highlightId)
    return ground === undefined ? [] : [{ ground, before: 'here' as const, after: kind }]
  })
}

function cellTurns(grounds: Turn<Grounds>, touched: Touched): readonly CellTurn[] {
  const [before, after] = [cellsIn(grounds.before, touched), cellsIn(grounds.after, touched)]
  return [...new Map([...before, ...after])].flatMap(([key, { claim, column }]) => {
    const turn = { before: before.get(key)?.cell, after: after.get(key)?.cell }
    const isTouched = [turn.before, turn.after].some((cell) =>
      cell?.evidenceIds.some((id) => touched.evidence.has(id)),
    )
    return isTouched ? [{ claim, column, ...turn }] : []
  })
}

type PlacedCell = {
  readonly claim: Claim
  readonly column: SourceId | DocumentId
  readonly cell: MatrixCell
}

function cellsIn(grounds: Grounds, touched: Touched): ReadonlyMap<string, PlacedCell> {
  const claims = grounds.claims.filter(({ id }) => touched.claims.has(id))
  const cited = grounds.evidence
    .filter(({ claimId }) => touched.claims.has(claimId))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((evidence) => {
      const document = grounds.passages.get(evidence.highlightId)?.document
      return document === undefined ? [] : [{ evidence, document }]
    })
  const material = { claims, cited, documents: [], lineage: lineageOf(grounds.sources) }
  const { columns, rows } = matrixOf(material, { side: 'sources', isFolded: false })
  const named = new Map(columns.map(({ members: [id] }) => [String(id), id]))
  const placed = claims.flatMap((claim, at) =>
    [...(rows[at]?.cells ?? [])].map(([key, cell]) => ({ claim, column: named.get(key), key, cell })),
  )
  return new Map(
    placed.flatMap(({ claim, column, key, cell }) =>
      column === undefined ? [] : [[`${claim.id} ${key}`, { claim, column, cell }] as const],
    ),
  )
}

function spokenTurns(
  { assessments, exports }: Spoken,
  touched: Touched,
  turn: Turn<Footings>,
): Pick<BlastRadius, 'judgements' | 'assessments' | 'exports'> {
  return {
    judgements: changedFirst(
      assessments
        .flatMap(({ assessment }) => keyJudgementsOf(assessment))
        .filter(({ mentions }) => mentions.some(({ node }) => touched.passages.has(node.attrs.highlightId)))
        .map(({ mentions, ...judgement }) => ({
          judgement,
          ...both(turn, (footings) => footings.ofMentions(mentions)),
        })),
    ),
    assessments: changedFirst(
      assessments.map(({ assessment, mentions }) => ({
        assessment,
        ...both(turn, (footings) => footings.ofMentions(mentions)),
      })),
    ),
    exports: changedFirst(
      exports.map((written) => ({
        written,
        ...both(turn, (footings) => footings.ofPassages(written.passages)),
      })),
    ),
  }
}

import type { Assessment } from '#domain/assessment/assessment'
import { likelihoodsIn } from '#domain/assessment/likelihoods'
import { mentionsIn, type Mention } from '#domain/assessment/mentions'
import { lineOf } from '#domain/assessment/plain-text'
import { textblocksOf, type BlockPath } from '#domain/assessment/textblocks'
import { struck, type Blow, type Grounds } from '#domain/case/blow'
import { isSame } from '#domain/case/canonical-json'
import {
  footingsIn,
  type ClaimFooting,
  type ClaimStanding,
  type Footings,
  type MentionFooting,
} from '#domain/case/footing'
import { touchedBy, type Touched } from '#domain/case/touched'
import type { Claim, ClaimId } from '#domain/claim/claim'
import { matrixOf, type MatrixCell } from '#domain/claim/claim-matrix'
import type { DocumentId } from '#domain/document/source-document'
import { conflictsOn, type Conflict } from '#domain/question/conflicts'
import { lineageOf } from '#domain/source/lineage'
import type { SourceId } from '#domain/source/source'

/** How something stands before a blow and after it. */
export type Turn<Standing> = { readonly before: Standing; readonly after: Standing }

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

/** Everything that rests on what a blow strikes; of each kind, what changes first. Exports are not known to a case. */
export type BlastRadius = {
  readonly claims: readonly (Turn<ClaimFooting> & { readonly claim: Claim })[]
  readonly conflicts: readonly ConflictTurn[]
  readonly cells: readonly CellTurn[]
  readonly judgements: readonly (Turn<MentionFooting> & { readonly judgement: KeyJudgement })[]
  readonly assessments: readonly (Turn<MentionFooting> & { readonly assessment: Assessment })[]
}

/** Foretells a blow: all that rests on what it strikes, before and after. The order of the evidence does not matter. */
export function blastRadius(grounds: Grounds, blow: Blow): BlastRadius {
  const touched = touchedBy(grounds, blow)
  const after = struck(grounds, blow)
  const turn: Turn<Footings> = { before: footingsIn(grounds), after: footingsIn(after) }
  return {
    claims: changedFirst(
      grounds.claims
        .filter(({ id }) => touched.claims.has(id))
        .map((claim) => ({ claim, ...both(turn, (footings) => footings.ofClaim(claim)) })),
    ),
    conflicts: changedFirst(conflictTurns(grounds, touched, turn)),
    cells: changedFirst(cellTurns({ before: grounds, after }, touched)),
    ...spokenTurns(grounds, touched, turn),
  }
}

/** Whether nothing rests on what a blow would strike, so that nobody need be told before it. */
export function isHarmless({ claims, assessments }: BlastRadius): boolean {
  return claims.length === 0 && assessments.length === 0
}

/** Whether a blow leaves something standing as it stood. */
export function isUnchanged({ before, after }: Turn<unknown>): boolean {
  return isSame(before, after)
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

function both<Standing>(turn: Turn<Footings>, look: (footings: Footings) => Standing): Turn<Standing> {
  return { before: look(turn.before), after: look(turn.after) }
}

function changedFirst<Turned extends Turn<unknown>>(turns: readonly Turned[]): readonly Turned[] {
  const changed = turns.filter((turn) => !isUnchanged(turn))
  return [...changed, ...turns.filter(isUnchanged)]
}

function conflictTurns(grounds: Grounds, touched: Touched, turn: Turn<Footings>): readonly ConflictTurn[] {
  const claims = new Map(grounds.claims.map((claim) => [claim.id, claim]))
  const standing = (id: ClaimId, footings: Footings): ClaimStanding => {
    const claim = claims.get(id)
    return claim === undefined ? 'unsupported' : footings.ofClaim(claim).standing
  }
  const asked = new Set(
    grounds.values.flatMap(({ claimId, questionId }) => (touched.claims.has(claimId) ? [questionId] : [])),
  )
  return grounds.questions
    .filter(({ id }) => asked.has(id))
    .flatMap((question) => conflictsOn(question, { ...grounds, claims }).conflicts)
    .filter(({ values }) => values.some(({ claimId }) => touched.claims.has(claimId)))
    .map((conflict) => {
      const [one, other] = conflict.values
      return {
        conflict,
        ...both(turn, (footings) => [standing(one.claimId, footings), standing(other.claimId, footings)]),
      }
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
  { assessments }: Grounds,
  touched: Touched,
  turn: Turn<Footings>,
): Pick<BlastRadius, 'judgements' | 'assessments'> {
  const isTouched = (mentions: readonly Mention[]): boolean =>
    mentions.some(({ node }) => touched.passages.has(node.attrs.highlightId))
  const struckOnes = assessments
    .map((assessment) => ({ assessment, mentions: mentionsIn(assessment.blocks) }))
    .filter(({ mentions }) => isTouched(mentions))
  return {
    judgements: changedFirst(
      struckOnes
        .flatMap(({ assessment }) => keyJudgementsOf(assessment))
        .filter(({ mentions }) => isTouched(mentions))
        .map(({ mentions, ...judgement }) => ({
          judgement,
          ...both(turn, (footings) => footings.ofMentions(mentions)),
        })),
    ),
    assessments: changedFirst(
      struckOnes.map(({ assessment, mentions }) => ({
        assessment,
        ...both(turn, (footings) => footings.ofMentions(mentions)),
      })),
    ),
  }
}

import type { ClaimId, Credibility, Evidence } from '#domain/claim/claim'
import { turnedFrom } from '#domain/regroup'
import type { SourceId } from '#domain/source/source'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

/** What bears on claims from one source: by its documents, or resting on its words. */
export type SourceTally = {
  /** The claims it bears on, each once. */
  readonly claims: number
  /** How many of them have each credibility. */
  readonly credibilities: Readonly<Record<Credibility, number>>
  /** Passages for and against. */
  readonly supports: number
  readonly disputes: number
}

/** The tally of a source nothing was cited from. */
export const emptyTally: SourceTally = {
  claims: 0,
  credibilities: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 },
  supports: 0,
  disputes: 0,
}

type Counted = Pick<Weighing, 'claims' | 'cited'>

/** Counts for one state of a case after the other. */
export type TallyKeeper = {
  /** Counts the next stretch of what is not counted yet; false when none is left or something else has changed. */
  readonly countAhead: (cited: Counted['cited']) => boolean
  readonly talliesOf: (counted: Counted) => (id: SourceId) => SourceTally
}

/** Passages that are counted in one go, a few milliseconds' worth. */
const stretch = 5000

/**
 * Makes a keeper. Only what was cited or judged otherwise since the last state is looked at again, and a source none of
 * it concerns keeps the tally it had.
 */
export function tallyKeeper(): TallyKeeper {
  const bearings = new Map<SourceId, Bearing>()
  let last: Counted = { claims: [], cited: [] }
  let credibilities: ReadonlyMap<ClaimId, Credibility> = new Map()
  const countOver = (cited: Counted['cited']): void => {
    const turned = turnedFrom(last.cited, cited)
    for (const passage of turned.gone) count(bearings, passage, -1)
    for (const passage of turned.come) count(bearings, passage, 1)
    last = { ...last, cited }
  }
  const countAhead = (cited: Counted['cited']): boolean => {
    const counted = last.cited.length
    if (cited.length - counted <= stretch || last.cited.at(-1) !== cited[counted - 1]) return false
    countOver(cited.slice(0, counted + stretch))
    return true
  }
  const talliesOf = ({ claims, cited }: Counted) => {
    countOver(cited)
    const judged = turnedFrom(last.claims, claims)
    if (judged.gone.length + judged.come.length > 0) {
      credibilities = new Map(claims.map(({ id, credibility }) => [id, credibility]))
      const ids = new Set([...judged.gone, ...judged.come].map(({ id }) => id))
      for (const bearing of bearings.values()) forgetTold(bearing, ids)
    }
    last = { claims, cited }
    return (id: SourceId) => {
      const bearing = bearings.get(id)
      if (bearing === undefined) return emptyTally
      bearing.told ??= toldFrom(bearing, credibilities)
      return bearing.told
    }
  }
  return { countAhead, talliesOf }
}

/** What is known of a source, with the tally it was told as last. */
type Bearing = {
  /** How many passages bear on each claim. */
  readonly pieces: Map<ClaimId, number>
  supports: number
  disputes: number
  told: SourceTally | undefined
}

function count(bearings: Map<SourceId, Bearing>, passage: CitedPassage, by: 1 | -1): void {
  const { document, evidence } = passage
  const { sourceId } = document
  const { originId } = evidence
  if (sourceId !== undefined) countAt(ownBearing(bearings, sourceId), evidence, by)
  if (originId !== undefined && originId !== sourceId) countAt(ownBearing(bearings, originId), evidence, by)
}

function ownBearing(bearings: Map<SourceId, Bearing>, id: SourceId): Bearing {
  const known = bearings.get(id)
  if (known !== undefined) return known
  const made: Bearing = { pieces: new Map(), supports: 0, disputes: 0, told: undefined }
  bearings.set(id, made)
  return made
}

function countAt(bearing: Bearing, { claimId, stance }: Evidence, by: 1 | -1): void {
  const pieces = (bearing.pieces.get(claimId) ?? 0) + by
  if (pieces === 0) bearing.pieces.delete(claimId)
  else bearing.pieces.set(claimId, pieces)
  if (stance === 'supports') bearing.supports += by
  if (stance === 'disputes') bearing.disputes += by
  bearing.told = undefined
}

function forgetTold(bearing: Bearing, ids: ReadonlySet<ClaimId>): void {
  const [fewer, more] = ids.size < bearing.pieces.size ? [ids, bearing.pieces] : [bearing.pieces, ids]
  for (const id of fewer.keys())
    if (more.has(id)) {
      bearing.told = undefined
      return
    }
}

function toldFrom(
  { pieces, supports, disputes }: Bearing,
  credibilities: ReadonlyMap<ClaimId, Credibility>,
): SourceTally {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 }
  let claims = 0
  for (const id of pieces.keys()) {
    const credibility = credibilities.get(id)
    // A claim that was removed takes its evidence along; for a moment one may be read without the other.
    if (credibility === undefined) continue
    counts[credibility] += 1
    claims += 1
  }
  return { claims, credibilities: counts, supports, disputes }
}

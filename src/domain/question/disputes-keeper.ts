import type { Claim, ClaimId, Evidence } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import {
  disputeOn,
  isDisputeOpen,
  lastByClaim,
  type Dispute,
  type DisputeResolution,
} from '#domain/question/dispute'
import { isBacking } from '#domain/question/joined-disputes'
import { changedIn, groupOf, regroup, ungrouped, type Grouped, type Groups } from '#domain/regroup'
import { remake, unmade, type Makings } from '#domain/remake'
import type { Steps } from '#domain/steps'

/** Disputes, those first about which nobody has decided; else in the order of the claims. */
export type Disputes<Cited> = {
  readonly disputes: readonly Dispute<Cited>[]
  /** How many of them nobody has decided. */
  readonly openDisputes: number
  /** Those that may be one matter with a conflict: each passage against the claim speaks for another claim. */
  readonly crossed: readonly Dispute<Cited>[]
  /** All that bears on each claim. */
  readonly bearing: Groups<Cited, ClaimId>
  /** All that was made of each passage. */
  readonly passages: Groups<Cited, HighlightId>
}

type DisputeMaterial<Cited> = {
  readonly claims: readonly Claim[]
  readonly cited: readonly Cited[]
  readonly resolutions: readonly DisputeResolution[]
}

/**
 * Finds disputes as `disputesOf` does, but remembers: a claim is looked at again only when it, what bears on it or what
 * was decided about it has changed.
 */
export function disputesKeeper<Cited extends { readonly evidence: Evidence }>(): (
  material: DisputeMaterial<Cited>,
) => Steps<Disputes<Cited>> {
  let last: Last<Cited> = {
    ...{ resolutions: [], bearing: ungrouped(), passages: ungrouped(), looks: unmade(), found: undefined },
  }
  return function* keptDisputes({ claims, cited, resolutions }) {
    const before = last
    const bearing = yield* regroup(before.bearing, cited, ({ evidence }) => evidence.claimId)
    const passages = yield* regroup(before.passages, cited, ({ evidence }) => evidence.highlightId)
    const resolved = lastByClaim(resolutions)
    const decided = changedIn(before.resolutions, resolutions).map(({ claimId }) => claimId)
    const beside = [...passages.touched].flatMap((id) => claimsOn(groupOf(passages.groups, id)))
    const looks = yield* remake(before.looks, claims, {
      touched: new Set([...bearing.touched, ...beside, ...decided]),
      make: (claim): Look<Cited> => {
        const on = { cited: groupOf(bearing.groups, claim.id), resolution: resolved.get(claim.id) }
        return lookAt(disputeOn(claim, on), passages.groups)
      },
    })
    const isSame = looks.made === before.looks.made && bearing.groups === before.bearing.groups
    const found = (isSame ? before.found : undefined) ?? inOrder(looks.made, { bearing, passages })
    // What was given up on the way leaves the last one as it is.
    last = { resolutions, bearing, passages, looks, found }
    return found
  }
}

/** Whether there is a dispute about a claim. */
type Look<Cited> = {
  readonly dispute: Dispute<Cited> | undefined
  readonly isOpen: boolean
  readonly isCrossed: boolean
}

type GroupedBoth<Cited> = {
  readonly bearing: Grouped<Cited, ClaimId>
  readonly passages: Grouped<Cited, HighlightId>
}

type Last<Cited> = Pick<DisputeMaterial<Cited>, 'resolutions'> &
  GroupedBoth<Cited> & {
    readonly looks: Makings<Claim, Look<Cited>>
    readonly found: Disputes<Cited> | undefined
  }

type Piece = { readonly evidence: Evidence }

function claimsOn(pieces: readonly Piece[]): readonly ClaimId[] {
  return pieces.map(({ evidence }) => evidence.claimId)
}

function lookAt<Cited extends Piece>(
  dispute: Dispute<Cited> | undefined,
  passages: Groups<Cited, HighlightId>,
): Look<Cited> {
  if (dispute === undefined) return { dispute, isOpen: false, isCrossed: false }
  const isBackingElsewhere = ({ evidence }: Piece): boolean =>
    evidence.claimId !== dispute.claim.id && isBacking(evidence.stance)
  return {
    dispute,
    isOpen: isDisputeOpen(dispute),
    isCrossed: dispute.disputing.every(({ evidence }) =>
      groupOf(passages, evidence.highlightId).some(isBackingElsewhere),
    ),
  }
}

function inOrder<Cited>(
  looks: readonly Look<Cited>[],
  { bearing, passages }: GroupedBoth<Cited>,
): Disputes<Cited> {
  const [open, decided, crossed]: [Dispute<Cited>[], Dispute<Cited>[], Dispute<Cited>[]] = [[], [], []]
  for (const { dispute, isOpen, isCrossed } of looks) {
    if (dispute === undefined) continue
    ;(isOpen ? open : decided).push(dispute)
    if (isCrossed) crossed.push(dispute)
  }
  return {
    ...{ disputes: [...open, ...decided], openDisputes: open.length, crossed },
    ...{ bearing: bearing.groups, passages: passages.groups },
  }
}

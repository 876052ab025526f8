import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Evidence, Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import { disputesOf, isDisputeOpen, type DisputeResolution } from '#domain/question/dispute'
import { disputesKeeper } from '#domain/question/disputes-keeper'
import { allSteps } from '#domain/steps'

type Cited = { readonly evidence: Evidence }
type Material = {
  readonly claims: readonly Claim[]
  readonly cited: readonly Cited[]
  readonly resolutions: readonly DisputeResolution[]
}

function claimOf(at: number, isSuperseded = false): Claim {
  const told = { number: at + 1, statement: '', kind: 'fact', credibility: 3, statedAt: '' } as const
  const claim = { id: asId<'claim'>(`c${at}`), ...told }
  return isSuperseded ? { ...claim, supersededBy: asId('other') } : claim
}

function citedOn(claim: number, stance: Stance, at: number): Cited {
  const ends = { claimId: asId<'claim'>(`c${claim}`), highlightId: asId<'highlight'>(`h${at % 5}`) }
  return { evidence: { id: asId(`e${at}`), ...ends, stance, citedAt: '' } }
}

function decided(claim: number, evidence: readonly number[]): DisputeResolution {
  const evidenceIds = evidence.map((at) => asId<'evidence'>(`e${at}`))
  const ends = { id: asId<'dispute-resolution'>(`r${claim}`), claimId: asId<'claim'>(`c${claim}`) }
  return { ...ends, evidenceIds, verdict: 'unresolved', reason: '', resolvedAt: '' }
}

function keeper() {
  const begin = disputesKeeper<Cited>()
  return (now: Material) => allSteps(begin(now))
}

const before: Material = {
  claims: [0, 1, 2].map((at) => claimOf(at)),
  cited: [
    ...[citedOn(0, 'supports', 0), citedOn(0, 'disputes', 1)],
    ...[citedOn(1, 'supports', 2), citedOn(1, 'disputes', 3), citedOn(2, 'supports', 4)],
  ],
  resolutions: [],
}

describe('disputes that are kept', () => {
  it.each<[string, Partial<Material>, readonly string[], number]>([
    ['copies of the same lists', { claims: [...before.claims], cited: [...before.cited] }, [], 2],
    ['a passage more against', { cited: [...before.cited, citedOn(2, 'disputes', 9)] }, ['c2'], 3],
    ['a passage less', { cited: before.cited.slice(1) }, [], 1],
    ['another word of a claim', { claims: before.claims.with(1, claimOf(1)) }, ['c1'], 2],
    ['a claim superseded', { claims: before.claims.with(0, claimOf(0, true)) }, [], 1],
    ['a decision', { resolutions: [decided(0, [0, 1])] }, ['c0'], 1],
    ['a decision that left a passage out', { resolutions: [decided(0, [0])] }, ['c0'], 2],
  ])('are found again after %s only where it matters', (...[, change, expected, open]) => {
    const keep = keeper()
    const first = new Set(keep(before).disputes)
    const again = keep({ ...before, ...change })
    expect(again.disputes.filter((one) => !first.has(one)).map(({ claim }) => claim.id)).toEqual(expected)
    expect(again).toMatchObject(fromScratch({ ...before, ...change }))
    expect(again.openDisputes).toBe(open)
  })

  it('are the very ones that are found without a memory, whatever changes', () => {
    const stances = ['supports', 'disputes', 'partly', 'context'] as const
    // What does not change is the very same record from one step to the next.
    const claim = fc.constantFrom(...Array.from({ length: 8 }, (_, at) => claimOf(at % 4, at > 5)))
    const piece = fc.constantFrom(
      ...Array.from({ length: 48 }, (_, at) => citedOn(at % 4, stances[at % 3] ?? 'partly', at)),
    )
    const resolution = fc
      .tuple(fc.nat(3), fc.array(fc.nat(47), { maxLength: 20 }))
      .map(([of, evidence]) => decided(of, evidence))
    const step = fc.record({
      claims: fc.uniqueArray(claim, { selector: ({ id }) => id }),
      cited: fc.uniqueArray(piece, { maxLength: 24 }),
      resolutions: fc.array(resolution, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        const keep = keeper()
        for (const now of steps) {
          const found = keep(now)
          expect(found).toMatchObject(fromScratch(now))
          expect(keep(now)).toBe(found)
        }
      }),
    )
  })
})

function fromScratch({ claims, cited, resolutions }: Material) {
  const disputes = disputesOf(claims, cited, resolutions)
  const open = disputes.filter(isDisputeOpen)
  return {
    disputes: [...open, ...disputes.filter((one) => !isDisputeOpen(one))],
    openDisputes: open.length,
    crossed: disputes.filter(({ claim, disputing }) =>
      disputing.every((one) => cited.some((other) => isBackedBy(other, claim, one))),
    ),
  }
}

function isBackedBy({ evidence }: Cited, claim: Claim, against: Cited): boolean {
  const { claimId, highlightId, stance } = evidence
  const isSamePassage = highlightId === against.evidence.highlightId
  return isSamePassage && claimId !== claim.id && (stance === 'supports' || stance === 'partly')
}

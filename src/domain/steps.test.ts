import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allSteps, eachInSteps, filterInSteps, groupInSteps, mapInSteps, sortInSteps } from '#domain/steps'

const numbers = Array.from({ length: 1_050 }, (_, at) => at)

describe('work in steps', () => {
  it('is interrupted between its things and loses none of them', () => {
    const seen: number[] = []
    const steps = eachInSteps(numbers, (number) => seen.push(number))
    expect(steps.next().done).toBe(false)
    expect(seen.length).toBeLessThan(numbers.length)
    allSteps(steps)
    expect(seen).toEqual(numbers)
  })

  it('makes what would have been made at once', () => {
    expect(allSteps(mapInSteps(numbers, (one) => one * 2))).toEqual(numbers.map((one) => one * 2))
    expect(allSteps(filterInSteps(numbers, (one) => one % 3 === 0))).toEqual(
      numbers.filter((one) => one % 3 === 0),
    )
    const groups = allSteps(groupInSteps(numbers, (one) => one % 7))
    expect([...groups.keys()]).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(groups.get(2)).toEqual(numbers.filter((one) => one % 7 === 2))
  })

  it.each([0, 1, 1_999, 2_000, 2_001, 9_000])(
    'puts %i things in the order they would be put in at once',
    (count) => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat(40)), (ranks) => {
          const things = [...ranks.take(count)].map((rank, at) => ({ rank, at }))
          const byRank = (a: { readonly rank: number }, b: { readonly rank: number }) => a.rank - b.rank
          expect(allSteps(sortInSteps(things, byRank))).toEqual(things.toSorted(byRank))
        }),
        { numRuns: 3 },
      )
    },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepLast } from '#domain/keep-last'
import { groupOf, regroup, ungrouped, type Grouped } from '#domain/regroup'
import { allSteps } from '#domain/steps'

type Thing = { readonly key: string; readonly nth: number }

const keyOf = ({ key }: Thing): string => key

function regrouped(before: Grouped<Thing, string>, now: readonly Thing[]): Grouped<Thing, string> {
  return allSteps(regroup(before, now, keyOf))
}

const keys = ['a', 'b', 'c']

function atOnce(now: readonly Thing[]): readonly (readonly Thing[])[] {
  return keys.map((wanted) => now.filter(({ key }) => key === wanted))
}

const things: readonly Thing[] = ['a', 'b', 'a', 'c', 'b'].map((key, nth) => ({ key, nth }))
const more: Thing = { key: 'c', nth: 9 }

describe('a list that is grouped again', () => {
  it.each<[string, readonly Thing[], readonly string[]]>([
    ['a copy of the same list', [...things], []],
    ['something more at the end', [...things, more], ['c']],
    ['something more at the beginning', [more, ...things], ['c']],
    ['something put in the place of its like', things.with(1, { key: 'b', nth: 8 }), ['b']],
    ['something put in the place of something else', things.with(1, more), ['b', 'c']],
    ['two far apart', things.with(0, { key: 'a', nth: 7 }).with(4, { key: 'b', nth: 8 }), ['a', 'b']],
    ['something less', things.slice(0, 4), ['b']],
    ['a group less', things.filter(({ key }) => key !== 'c'), ['c']],
    ['the same the other way round', things.toReversed(), ['a', 'b']],
    ['nothing', [], ['a', 'b', 'c']],
  ])('has other groups after %s only where it matters', (_, now, expected) => {
    const first = regrouped(ungrouped(), things)
    const { groups, touched } = regrouped(first, now)
    expect(keys.filter((key) => groupOf(first.groups, key) !== groupOf(groups, key))).toEqual(expected)
    expect([...touched].sort()).toEqual(expected)
    expect(keys.map((key) => groupOf(groups, key))).toEqual(atOnce(now))
    expect(groups === first.groups).toBe(expected.length === 0)
  })

  it('has the groups of one grouped at once, whatever changes, and the first ones stay as they were', () => {
    const pool = Array.from({ length: 8 }, (_, nth): Thing => ({ key: 'abc'.charAt(nth % 3), nth }))
    const lists = fc.array(fc.array(fc.constantFrom(...pool), { maxLength: 10 }), { maxLength: 6 })
    fc.assert(
      fc.property(lists, (some) => {
        let last: Grouped<Thing, string> = ungrouped()
        const all = some.map((list) => (last = regrouped(last, list)).groups)
        expect(all.map((groups) => keys.map((key) => groupOf(groups, key)))).toEqual(some.map(atOnce))
      }),
    )
  })
})

it('settles many groups that have changed', () => {
  const many = Array.from({ length: 2_000 }, (_, nth): Thing => ({ key: `k${nth}`, nth }))
  const first = regrouped(ungrouped(), many)
  let last = first
  for (let at = 0; at < 600; at += 1) last = regrouped(last, last.things.slice(1))
  expect([0, 599, 600].map((at) => groupOf(last.groups, `k${at}`).length)).toEqual([0, 0, 1])
  expect(groupOf(first.groups, 'k0')).toHaveLength(1)
  expect(last.groups.recent.size).toBeLessThan(200)
})

it('makes something of a thing anew only for another thing', () => {
  const lengthOf = keepLast((list: readonly Thing[]) => ({ length: list.length }))
  const first = lengthOf(things)
  expect(lengthOf(things)).toBe(first)
  expect(lengthOf([...things])).not.toBe(first)
})

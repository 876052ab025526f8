import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remake, unmade, type Makings } from '#domain/remake'
import { allSteps } from '#domain/steps'

type Thing = { readonly id: string; readonly word: string }
type Made = { readonly of: Thing }

function remade(
  before: Makings<Thing, Made>,
  things: readonly Thing[],
  touched: readonly string[] = [],
): Makings<Thing, Made> {
  return allSteps(remake(before, things, { touched: new Set(touched), make: (of) => ({ of }) }))
}

const things: readonly Thing[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, word: '' }))
const other = (id: string): Thing => ({ id, word: 'other' })

describe('what is made of each thing again', () => {
  it.each<[string, readonly Thing[], readonly string[], readonly string[]]>([
    ['a copy of the same list', [...things], [], []],
    ['one touched', things, ['b'], ['b']],
    ['one touched that is not there', things, ['z'], []],
    ['one in the place of itself', things.with(2, other('c')), [], ['c']],
    ['one in the place of itself and one touched', things.with(2, other('c')), ['a'], ['a', 'c']],
    ['one in the place of something else', things.with(2, other('e')), [], ['e']],
    ['one more at the end', [...things, other('e')], [], ['e']],
    ['one less', things.slice(1), [], []],
    ['the same the other way round', things.toReversed(), [], []],
  ])('is other after %s only where it matters', (...[, now, touched, expected]) => {
    const first = remade(unmade(), things)
    const known = new Set(first.made)
    const { made } = remade(first, now, touched)
    expect(made.filter((one) => !known.has(one)).map(({ of }) => of.id)).toEqual(expected)
    expect(made.map(({ of }) => of)).toEqual(now)
    expect(first.made.map(({ of }) => of)).toEqual(things)
  })

  it('is the very list where nothing has changed', () => {
    const first = remade(unmade(), things)
    expect(remade(first, [...things]).made).toBe(first.made)
  })

  it('is in order and of the very things, whatever changes', () => {
    const pool = Array.from({ length: 10 }, (_, at): Thing => ({ id: `t${at % 5}`, word: '' }))
    const thing = fc.constantFrom(...pool)
    const lists = fc.array(fc.uniqueArray(thing, { selector: ({ id }) => id }), { maxLength: 6 })
    fc.assert(
      fc.property(lists, (some) => {
        let last: Makings<Thing, Made> = unmade()
        for (const list of some) {
          last = remade(last, list)
          expect(last.made.map(({ of }, at) => of === list[at])).toEqual(list.map(() => true))
        }
      }),
    )
  })
})

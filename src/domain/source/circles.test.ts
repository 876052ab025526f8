import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circlesOf } from '#domain/source/circles'

function drawn(links: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return circlesOf(new Map(Object.entries(links))).map((circle) => circle.toSorted().join(''))
}

describe('circlesOf', () => {
  it.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['nothing', {}, []],
    ['a chain, its end first', { a: ['b'], b: ['c'], c: [] }, ['c', 'b', 'a']],
    ['a circle of three', { a: ['b'], b: ['c'], c: ['a'] }, ['abc']],
    ['a circle of one', { a: ['a'] }, ['a']],
    ['two circles, one behind the other', { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] }, ['cd', 'ab']],
    ['what is linked to and not there', { a: ['z'] }, ['z', 'a']],
  ])('%s', (_, links, expected) => {
    expect(drawn(links)).toEqual(expected)
  })

  it('holds everything once, and what is linked to before what links', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    fc.assert(
      fc.property(fc.dictionary(names, fc.array(names, { maxLength: 3 })), (links) => {
        const circles = circlesOf(new Map(Object.entries(links)))
        const place = new Map(circles.flatMap((circle, at) => circle.map((id) => [id, at] as const)))
        const all = new Set([...Object.keys(links), ...Object.values(links).flat()])
        expect(circles.flat().toSorted()).toEqual([...all].toSorted())
        for (const [from, targets] of Object.entries(links))
          for (const to of targets) expect(place.get(to) ?? -1).toBeLessThanOrEqual(place.get(from) ?? -1)
      }),
    )
  })

  it('does not fall over a chain of a hundred thousand', () => {
    const links = new Map(Array.from({ length: 100_000 }, (_, at) => [String(at), [String(at + 1)]] as const))
    expect(circlesOf(links)).toHaveLength(100_001)
  })
})

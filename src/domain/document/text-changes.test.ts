import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkedPlace } from '#domain/document/linked-place'
import { textChanges } from '#domain/document/text-changes'

/** The changes as "old→new", either side empty. */
function told(older: string, newer: string): readonly string[] {
  return textChanges(older, newer).map(
    (change) =>
      `${older.slice(change.older.start, change.older.end)}→${newer.slice(change.newer.start, change.newer.end)}`,
  )
}

describe('what differs between two texts', () => {
  it.each([
    ['nothing', 'the red van', 'the red van', []],
    ['a word that was replaced', 'the red van', 'the blue van', ['red→blue']],
    ['a word that was put in', 'the van', 'the red van', ['→red ']],
    ['a word that was taken out', 'the red van', 'the van', ['red →']],
    [
      'neighbouring words as one change',
      'left at dawn today',
      'came by night today',
      ['left at dawn→came by night'],
    ],
    ['a line that was put in', 'one\ntwo', 'one\nnew line\ntwo', ['→new line\n']],
    ['a line that was taken out', 'one\nold line\ntwo', 'one\ntwo', ['old line\n→']],
    ['a sign', 'at 04:10, he said', 'at 04:40, he said', ['10→40']],
    ['letters of a script without spaces', '車両は八百台', '車両は九百台', ['八→九']],
    ['everything', 'one', 'two', ['one→two']],
    ['all of an empty text', '', 'new', ['→new']],
  ])('is %s', (...[, older, newer, changes]) => {
    expect(told(older, newer)).toEqual(changes)
  })
})

const texts = fc
  .array(fc.constantFrom('the', 'red', 'van', 'left', ' ', '\n', '車', 'é', '🚚', '.'), { maxLength: 40 })
  .map((pieces) => pieces.join(''))

it('the changes turn the older text into the newer one, and backwards', () => {
  fc.assert(
    fc.property(texts, texts, (older, newer) => {
      const changes = textChanges(older, newer)
      let [made, at] = ['', 0]
      for (const change of changes) {
        made += older.slice(at, change.older.start) + newer.slice(change.newer.start, change.newer.end)
        at = change.older.end
      }
      expect(made + older.slice(at)).toBe(newer)
      for (const { older: from, newer: to } of changes)
        expect(from.end - from.start + to.end - to.start).toBeGreaterThan(0)
    }),
  )
})

it('places between changes belong to the same letter, both ways', () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(60), (older, newer, place) => {
      const changes = textChanges(older, newer)
      const at = Math.min(place, older.length)
      const there = linkedPlace(changes, 'older', at)
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there).toBeLessThanOrEqual(newer.length)
      const isSame = changes.every((change) => at < change.older.start || at >= change.older.end)
      if (!isSame || at === older.length) return
      expect(newer[there]).toBe(older[at])
      expect(linkedPlace(changes, 'newer', there)).toBe(at)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockNode } from '#domain/assessment/assessment'
import { spliceBetween } from '#domain/case/splice'

function blocks(letters: string): readonly BlockNode[] {
  return [...letters].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
}

describe('a splice', () => {
  it.each([
    ['abc', 'abc', undefined],
    ['abc', 'aXc', [1, 'b', 'X']],
    ['abc', 'abcd', [3, '', 'd']],
    ['abc', 'bc', [0, 'a', '']],
    ['aa', 'aaa', [2, '', 'a']],
    ['', 'ab', [0, '', 'ab']],
    ['abcde', 'aXYe', [1, 'bcd', 'XY']],
  ] as const)('from "%s" to "%s" is the smallest stretch', (before, after, expected) => {
    const splice = spliceBetween(blocks(before), blocks(after))
    const [at, removed, added] = expected ?? []
    expect(splice).toEqual(expected && { at, removed: blocks(removed ?? ''), added: blocks(added ?? '') })
  })

  it('makes one text into the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const splice = spliceBetween(blocks(before), blocks(after))
        const { at, removed, added } = splice ?? { at: 0, removed: [], added: [] }
        expect(blocks(before).toSpliced(at, removed.length, ...added)).toEqual(blocks(after))
      }),
    )
  })
})

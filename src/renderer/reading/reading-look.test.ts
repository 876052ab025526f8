import { describe, expect, it } from 'vitest'
import { firstLook, readLook, resizedLook } from '#renderer/reading/reading-look'

describe('the look of a text', () => {
  it.each([
    ['nothing', undefined, {}],
    ['something else', 'large', {}],
    [
      'what was chosen',
      { size: 20, spacing: 'loose', theme: 'sepia' },
      { size: 20, spacing: 'loose', theme: 'sepia' },
    ],
    ['sizes beyond the bounds', { size: 400 }, { size: 24 }],
    ['a size that is no number', { size: Number.NaN }, {}],
    ['a theme there is not', { theme: 'pink', face: 'sans' }, { face: 'sans' }],
  ])('reads %s', (_, kept, differing) => {
    expect(readLook(kept)).toEqual({ ...firstLook, ...differing })
  })

  it.each([
    [17, 1, 18],
    [24, 1, 24],
    [15, -1, 15],
    [22, 'first', 17],
  ] as const)('turns letters of %i px by %s into %i px', (size, change, after) => {
    expect(resizedLook({ ...firstLook, size }, change).size).toBe(after)
  })
})

import { describe, expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import { longestSide, passageInParagraph } from '#domain/export/passage-in-paragraph'

describe('a passage in its paragraph', () => {
  it.each([
    ['inside one block', { text: 'One red van.\nTwo.', at: [4, 7], parts: ['One ', 'red', ' van.'] }],
    ['a whole block', { text: 'One.\nTwo.\nThree.', at: [5, 9], parts: ['', 'Two.', ''] }],
    [
      'across two blocks',
      { text: 'One red.\nTwo blue.\nThree.', at: [4, 12], parts: ['One ', 'red.\nTwo', ' blue.'] },
    ],
    ['at an emoji', { text: 'a 🚚 b', at: [2, 4], parts: ['a ', '🚚', ' b'] }],
    ['outside of every block', { text: 'One.\n\nTwo.', at: [4, 5], parts: ['', '\n', ''] }],
  ])('%s', (_, { text, at: [start = 0, end = 0], parts }) => {
    const { before, quote, after, isIntact } = passageInParagraph(anchorAt(text, start, end), bodyOf(text))
    expect([before, quote, after]).toEqual(parts)
    expect(isIntact).toBe(true)
  })

  it('of an endless line stays a note, cut at spaces', () => {
    const text = `${'word '.repeat(10_000)}HERE ${'tail '.repeat(10_000)}`
    const start = text.indexOf('HERE')
    const { before, after } = passageInParagraph(anchorAt(text, start, start + 4), bodyOf(text))
    expect(before.length).toBeLessThanOrEqual(longestSide + 1)
    expect(after.length).toBeLessThanOrEqual(longestSide + 1)
    expect(before).toMatch(/^… word/)
    expect(after).toMatch(/tail …$/)
  })

  it.each([['語'], ['🚚']])('keeps its surroundings where %s stands without spaces', (character) => {
    const text = character.repeat(4000)
    const { before, after } = passageInParagraph(anchorAt(text, 2000, 2004), bodyOf(text))
    expect(before.length).toBeGreaterThan(longestSide - 10)
    expect(after.length).toBeGreaterThan(longestSide - 10)
    expect(before + after).not.toMatch(/\p{Surrogate}/u)
  })

  it.each([
    ['whose text changed', { text: 'One blue van.', blocks: [], inlines: [] }],
    ['whose text cannot be had', undefined],
  ])('%s shows only what was marked, and says so', (_, body) => {
    expect(passageInParagraph(anchorAt('One red van.', 4, 7), body)).toEqual({
      before: '',
      quote: 'red',
      after: '',
      isIntact: false,
    })
  })
})

function anchorAt(text: string, start: number, end: number) {
  return { start, end, quote: text.slice(start, end), prefix: '', suffix: '' }
}

function bodyOf(text: string) {
  const blocks: readonly Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }))
  return { text, blocks, inlines: [] }
}

import { describe, expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import { longestSide, passageInParagraph } from '#domain/export/passage-in-paragraph'

describe('a passage in its paragraph', () => {
  it.each([
    ['inside one block', 'One red van.\nTwo.', [4, 7], ['One ', 'red', ' van.']],
    ['a whole block', 'One.\nTwo.\nThree.', [5, 9], ['', 'Two.', '']],
    ['across two blocks', 'One red.\nTwo blue.\nThree.', [4, 12], ['One ', 'red.\nTwo', ' blue.']],
    ['at an emoji', 'a 🚚 b', [2, 4], ['a ', '🚚', ' b']],
    ['outside of every block', 'One.\n\nTwo.', [4, 5], ['', '\n', '']],
  ])('%s', (_, text, [start = 0, end = 0], parts) => {
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
    expect(before.isWellFormed() && after.isWellFormed()).toBe(true)
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

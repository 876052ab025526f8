import { describe, expect, it } from 'vitest'
import { linkInlines, linksOf } from '#renderer/formats/pdf-links'
import { annotationsOf } from '#renderer/formats/pdf-notes'

const text = 'one two three four'
const runs = [{ start: 0, end: text.length, x: 0, y: 0, width: 10 * text.length, height: 10 }]
/** Letters are ten points wide. */
const over = (address: string, from: number, to: number) => ({
  address,
  boxes: [{ left: 10 * from, right: 10 * to, top: 0, bottom: 10 }],
})

describe('linkInlines', () => {
  it.each([
    ['beside each other', [over('b:', 4, 7), over('a:', 0, 3)], ['a: 0-3', 'b: 4-7']],
    ['two within one', [over('a:', 0, 18), over('b:', 0, 3), over('c:', 8, 13)], ['a: 0-18']],
    [
      'one behind one that is left out',
      [over('a:', 0, 7), over('b:', 4, 13), over('c:', 8, 13)],
      ['a: 0-7', 'c: 8-13'],
    ],
  ])('gives no words to two links: %s', (_, links, expected) => {
    const found = linkInlines(links, runs, text)
    expect(found.map((each) => `${'address' in each ? each.address : ''} ${each.start}-${each.end}`)).toEqual(
      expected,
    )
  })
})

describe('the boxes of a page', () => {
  const quads = (count: number): readonly number[] =>
    Array.from({ length: count }, () => [0, 10, 10, 10, 0, 0, 10, 0]).flat()
  it.each([
    ['all of a few', 3, 2, [2, 2, 2]],
    ['some of very many of one', 1, 1_200, [1_000]],
    ['as many as a page may have in all', 6, 900, [900, 900, 900, 900, 400]],
  ])('are %s', (...[, count, each, expected]) => {
    const found = Array.from({ length: count }, (__, at) => ({
      id: `${at}R`,
      subtype: 'Highlight',
      url: 'https://a.test/',
      quadPoints: quads(each),
    }))
    const toPage = [1, 0, 0, 1, 0, 0]
    expect(linksOf(found, toPage).map(({ boxes }) => boxes.length)).toEqual(expected)
    expect(annotationsOf(found, toPage).map(({ boxes }) => boxes.length)).toEqual(expected)
  })
})

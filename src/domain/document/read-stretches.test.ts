import { describe, expect, it } from 'vitest'
import type { Block, Span } from '#domain/document/block'
import {
  holds,
  isReadThrough,
  nextUnread,
  percentRead,
  withBreaks,
  withoutRead,
  withRead,
  type ReadStretches,
} from '#domain/document/read-stretches'

/** Reads "0-9 20-30" as stretches. */
function stretches(words: string): ReadStretches {
  return words.split(' ').flatMap((each): Span[] => {
    const [start, end] = each.split('-').map(Number)
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
}

function one(words: string): Span {
  return stretches(words)[0] ?? { start: 0, end: 0 }
}

describe('what of a document was read', () => {
  it.each([
    ['begins with a paragraph', '', '4-9', '4-9'],
    ['joins what touches', '0-9', '9-20', '0-20'],
    ['joins on both sides', '0-9 20-30', '9-20', '0-30'],
    ['keeps apart what is apart', '0-9 40-50', '20-30', '0-9 20-30 40-50'],
    ['swallows what lay in between', '10-12 20-22 40-41', '5-30', '5-30 40-41'],
    ['stays when it was read before', '0-30', '4-9', '0-30'],
    ['does not grow by nothing', '0-9', '20-20', '0-9'],
  ])('%s', (...[, read, now, expected]) => {
    expect(withRead(stretches(read), one(now))).toEqual(stretches(expected))
  })

  it.each([
    ['is cut in two', '0-30', '10-20', '0-10 20-30'],
    ['goes whole', '10-20 40-50', '0-30', '40-50'],
    ['stays beside it', '0-9', '20-30', '0-9'],
  ])('and is to be read again %s', (...[, read, again, expected]) => {
    expect(withoutRead(stretches(read), one(again))).toEqual(stretches(expected))
  })

  it.each([
    ['0-9', '0-9', true],
    ['0-9', '0-10', false],
    ['', '0-1', false],
    ['0-9', '4-4', false],
  ])('%s holds %s: %s', (read, span, expected) => {
    expect(holds(stretches(read), one(span))).toBe(expected)
  })

  it.each([
    ['', 100, 0],
    ['0-1', 1000, 1],
    ['0-62 80-81', 100, 63],
    ['0-999', 1000, 99],
    ['0-1000', 1000, 100],
    ['0-5000', 1000, 100],
    ['', 0, 0],
  ])('%s of %i letters is %i %', (read, length, expected) => {
    expect(percentRead(stretches(read), length)).toBe(expected)
  })

  const text = 'One.\nTwo.\n \n\nFour.\n'
  const blocks = [
    { kind: 'paragraph', start: 0, end: 4 },
    { kind: 'paragraph', start: 5, end: 9 },
    { kind: 'paragraph', start: 10, end: 11 },
    { kind: 'paragraph', start: 13, end: 18 },
  ] as const satisfies readonly Block[]
  it.each([
    ['0-4', '0-5'],
    ['5-9', '5-10'],
    ['5-7', '5-7'],
    ['13-18', '13-19'],
  ])('%s with the breaks after it is %s', (span, expected) => {
    expect(withBreaks({ text, blocks }, one(span))).toEqual(one(expected))
  })
  it.each([
    ['the first one', '', 0, 0],
    ['the one after the place', '', 5, 1],
    ['passing blank ones', '0-9', 5, 3],
    ['round to the start', '13-18', 9, 0],
    ['half read', '0-9 13-15', 0, 3],
    ['none', '0-9 13-18', 0, undefined],
  ])('leaves unread %s', (...[, read, from, expected]) => {
    expect(nextUnread({ text, blocks }, stretches(read), from)).toBe(expected)
  })
  it.each([
    ['nothing', text, '', false],
    ['all but a word', text, '0-9 13-17', false],
    ['every paragraph with words', text, '0-9 13-18', true],
    ['a text without words', ' \n ', '', false],
  ])('read through with %s: %j %s', (...[, whole, read, expected]) => {
    const own = whole === text ? blocks : []
    expect(isReadThrough({ text: whole, blocks: own }, stretches(read))).toBe(expected)
  })
})

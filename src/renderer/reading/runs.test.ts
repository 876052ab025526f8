import { expect, it } from 'vitest'
import type { Inline } from '#domain/document/block'
import { runsOf } from '#renderer/reading/runs'
import { coversWholeBlocks } from '#renderer/reading/whole-block'

it('cuts at the edges of what is set off, the longest outside', () => {
  const inlines: readonly Inline[] = [
    { kind: 'strong', start: 2, end: 8 },
    { kind: 'emphasis', start: 4, end: 12 },
  ]
  const runs = runsOf({ start: 0, end: 10 }, inlines)
  expect(
    runs.map(({ start, end, inlines: held }) => [start, end, held.map(({ kind }) => kind).join('>')]),
  ).toEqual([
    [0, 2, ''],
    [2, 4, 'strong'],
    [4, 8, 'emphasis>strong'],
    [8, 10, 'emphasis'],
  ])
})

it.each([
  ['a whole block', { start: 0, end: 3 }, true],
  ['two blocks', { start: 0, end: 7 }, true],
  ['part of a block', { start: 0, end: 2 }, false],
  ['from the middle of one to the end of the next', { start: 1, end: 7 }, false],
])('a mark over %s', (_, span, expected) => {
  const blocks = [
    { kind: 'paragraph', start: 0, end: 3 },
    { kind: 'paragraph', start: 4, end: 7 },
  ] as const
  expect(coversWholeBlocks({ text: 'one\ntwo', blocks, inlines: [] }, span)).toBe(expected)
})

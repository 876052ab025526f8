import { expect, it } from 'vitest'
import { anchorAt } from '#domain/highlight/anchor'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import { twinOf } from '#renderer/app/rooms/use-held-mark'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'

function entry(id: string, from?: string): MarkEntry {
  const highlight = {
    id: asId<'highlight'>(id),
    documentId: asId<'document'>('d'),
    anchor: anchorAt('words', { start: 0, end: 5 }),
    colour: 'amber' as const,
    note: '',
    markedAt: '',
    ...(from === undefined ? {} : { carriedFrom: asId<'highlight'>(from) }),
  }
  return { highlight, tags: [], claims: [] }
}

const older = [entry('a'), entry('b')]
const newer = [entry('c', 'a'), entry('d')]

it.each([
  ['a', older, newer, 'a'],
  ['a', newer, older, 'c'],
  ['c', older, newer, 'a'],
  ['c', newer, older, 'c'],
  ['d', older, newer, undefined],
  ['b', newer, older, undefined],
  [undefined, newer, older, undefined],
] as const)('under the pointer %s', (...[id, own, others, expected]) => {
  const hovered: HighlightId | undefined = id === undefined ? undefined : asId<'highlight'>(id)
  expect(twinOf(hovered, own, others)).toBe(expected)
})

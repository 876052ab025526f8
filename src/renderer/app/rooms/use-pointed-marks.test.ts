import { expect, it } from 'vitest'
import type { Claim } from '#domain/claim/claim'
import { anchorAt } from '#domain/highlight/anchor'
import { asId } from '#domain/id'
import { pointedIn, speakingTo } from '#renderer/app/rooms/use-pointed-marks'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'

const at = '2024-05-01T09:00:00Z'
const claim: Claim = { id: asId('c'), number: 4, statement: 's', kind: 'fact', credibility: 3, statedAt: at }

function entry(id: string, start: number, claims: readonly Claim[] = []): MarkEntry {
  const highlight = {
    id: asId<'highlight'>(id),
    documentId: asId<'document'>('d'),
    anchor: anchorAt('some words that were marked', { start, end: start + 4 }),
    colour: 'amber' as const,
    note: '',
    markedAt: at,
  }
  return { highlight, tags: [], claims: claims.map((one) => ({ claim: one, stance: 'supports' })) }
}

const entries = [entry('a', 0, [claim]), entry('b', 5), entry('c', 11, [claim])]

it.each([
  [['highlight:a', 'claim:c', 'evidence:e'], undefined, [0]],
  [['highlight:a', 'highlight:b'], 'a', [5]],
  [['claim:c'], undefined, []],
  [[], undefined, []],
])('%j pointed at, %s under the pointer here', (names, hovered, starts) => {
  const painted = pointedIn(entries, new Set(names), hovered === undefined ? undefined : asId(hovered))
  expect(painted.map(({ start, kind }) => [start, kind])).toEqual(starts.map((start) => [start, 'hover']))
})

it('the highlights of a claim in focus are those that speak to it', () => {
  expect([...speakingTo(entries, claim.id)]).toEqual(['a', 'c'])
  expect(speakingTo(entries, undefined).size).toBe(0)
})

import { expect, it } from 'vitest'
import { anchorAt } from '#domain/highlight/anchor'
import type { CarryEntry, CarryState } from '#domain/highlight/carry-plan'
import { asId } from '#domain/id'
import { inQueueOrder, nextOpen } from '#renderer/features/compare/carry-order'

const anchor = anchorAt('words', { start: 0, end: 5 })
const states: Readonly<Record<string, CarryState>> = {
  kept: { kind: 'kept', as: asId('h') },
  dropped: { kind: 'dropped' },
  exact: { kind: 'exact', anchor },
  close: { kind: 'close', anchor, likeness: 0.8 },
  lost: { kind: 'lost', candidates: [] },
}

function queued(...kinds: readonly string[]): readonly CarryEntry[] {
  return kinds.map((kind, at) => ({
    highlight: {
      id: asId(`${kind}${at}`),
      documentId: asId('d'),
      anchor,
      colour: 'amber',
      note: '',
      markedAt: '2024-05-01T09:00:00Z',
    },
    state: states[kind] ?? { kind: 'dropped' },
  }))
}

it('what is to be decided comes first, in the order of the text', () => {
  const order = inQueueOrder(queued('kept', 'lost', 'close', 'dropped', 'exact', 'close'))
  expect(order.map(({ highlight }) => highlight.id)).toEqual([
    'close2',
    'close5',
    'lost1',
    'exact4',
    'kept0',
    'dropped3',
  ])
})

it.each([
  ['close0', 'lost2'],
  ['lost2', 'close0'],
  [undefined, 'close0'],
])('after %s the queue goes on with %s', (after, expected) => {
  const queue = queued('close', 'kept', 'lost')
  expect(nextOpen(queue, after === undefined ? undefined : asId(after))).toBe(expected)
})

it('the queue ends where all is decided', () => {
  expect(nextOpen(queued('kept', 'dropped'), asId('kept0'))).toBeUndefined()
})

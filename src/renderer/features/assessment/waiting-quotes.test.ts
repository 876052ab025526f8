import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { quotable } from '#renderer/features/assessment/waiting-quotes'
import type { PassageCard } from '#renderer/writing/passage-card'

const card = { documentTitle: 'Report', language: 'en', quote: 'words' } as PassageCard

it.each([
  ['nothing', [], ['a'], [], []],
  ['one that is there', ['a'], ['a'], ['a'], []],
  ['two in a row, in that order', ['b', 'a'], ['a', 'b'], ['b', 'a'], []],
  ['the same one twice', ['a', 'a'], ['a'], ['a', 'a'], []],
  ['one that has not come', ['a'], [], [], ['a']],
  ['the first, while the second has not come', ['a', 'b'], ['a'], ['a'], ['b']],
  ['none before the first has come', ['a', 'b'], ['b'], [], ['a', 'b']],
])('quotes %s', (...[, waiting, there, quoted, left]) => {
  const found = quotable(
    waiting.map((id) => asId<'highlight'>(id)),
    (highlightId) => (there.includes(highlightId) ? { ...card, highlightId } : undefined),
  )
  expect(found.cards.map(({ highlightId }) => highlightId)).toEqual(quoted)
  expect(found.waiting).toEqual(left)
})

import { expect, it } from 'vitest'
import { inHeldOrder } from '#renderer/features/hypothesis/held-order'

it.each([
  ['stands as it is now while nothing is held', 'b a c', '', 'b a c'],
  ['keeps the order in which rating began', 'c b a', 'a b c', 'a b c'],
  ['puts what has come since last', 'd c a b', 'a b c', 'a b c d'],
  ['keeps what has come since in its own order', 'e d a', 'a', 'a e d'],
  ['leaves out what has gone', 'c a', 'a b c', 'a c'],
])('a list %s', (...[, now, held, expected]) => {
  expect(inHeldOrder(now.split(' '), held === '' ? undefined : held.split(' '), (one) => one)).toEqual(
    expected.split(' '),
  )
})

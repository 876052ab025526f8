import { expect, it } from 'vitest'
import { endsOfSpan } from '#domain/document/open-span'

it.each([
  ['2026-03-01', '2026-03-31', { from: '2026-03-01', to: '2026-03-31' }],
  ['0001-01-01', '2026-03-31', { to: '2026-03-31' }],
  ['2026-03-01', '9999-12-31', { from: '2026-03-01' }],
  ['0001-01-01', '9999-12-31', {}],
])('from %s to %s', (from, to, ends) => {
  expect(endsOfSpan({ from, to })).toEqual(ends)
})

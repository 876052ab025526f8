import { expect, it } from 'vitest'
import { publishedDay } from '#domain/document/published-day'

it.each<[string, Parameters<typeof publishedDay>[0], string | undefined]>([
  [
    'written in words',
    { published: '14 March 2026', publishedSpan: { from: '2026-03-14', to: '2026-03-14' } },
    '2026-03-14',
  ],
  [
    'that may be one of several',
    { published: '03/04/2026', publishedSpan: { from: '2026-03-04', to: '2026-04-03' } },
    undefined,
  ],
  ['of a document from before spans were kept', { published: '2026-03-14T09:00:00Z' }, '2026-03-14'],
  ['in words of such a document', { published: '14 March 2026' }, undefined],
  ['nobody stated', { published: undefined }, undefined],
])('the day of publishing %s', (_, document, expected) => {
  expect(publishedDay(document)).toBe(expected)
})

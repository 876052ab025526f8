import { expect, it } from 'vitest'
import { readView } from '#renderer/features/reader/kept-view'

it.each([
  [
    { kind: 'both', isOutlineOpen: true, zoom: 1.25 },
    { kind: 'both', isOutlineOpen: true, zoom: 1.25 },
  ],
  [
    { kind: 'pages', zoom: 'page' },
    { kind: 'pages', isOutlineOpen: false, zoom: 'page' },
  ],
  [{ kind: 'cinema', zoom: 'page' }, undefined],
  [{ kind: 'pages', zoom: -1 }, undefined],
  ['pages', undefined],
  [null, undefined],
])('%j is read as %j', (kept, view) => {
  expect(readView(kept)).toEqual(view)
})

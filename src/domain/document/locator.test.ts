import { expect, it } from 'vitest'
import type { Block, Page } from '#domain/document/block'
import { locatorFact, locatorOf } from '#domain/document/locator'

const size = { width: 595, height: 842 }
const pages: readonly Page[] = [
  { start: 0, end: 10, label: 'iv', ...size },
  { start: 12, end: 12, label: 'v', ...size },
  { start: 12, end: 30, label: '1', ...size },
]
const cues: readonly Block[] = [
  { kind: 'heading', level: 1, start: 0, end: 5 },
  { kind: 'cue', start: 6, end: 20, from: 65_000, to: 72_400 },
  { kind: 'cue', start: 21, end: 40, from: 3_672_400, to: 3_675_000, speaker: 'Rao' },
]
const paged = { pages, blocks: [] }
const recorded = { blocks: cues }

it.each([
  ['on one page', paged, 2, 8, ['Page', 'iv']],
  ['that ends where a page does', paged, 2, 10, ['Page', 'iv']],
  ['over an empty page', paged, 2, 14, ['Pages', 'iv–1']],
  ['between two pages', paged, 10, 12, undefined],
  ['in one cue', recorded, 7, 12, ['Time', '01:05–01:12']],
  ['over two cues', recorded, 7, 30, ['Time', '01:05–1:01:15']],
  ['outside of what is said', recorded, 0, 5, undefined],
  ['in a text without pages', { blocks: [] }, 0, 5, undefined],
])('a passage %s', (...[, body, start, end, expected]) => {
  const locator = locatorOf(body, { start, end })
  expect(locator && locatorFact(locator)).toEqual(expected)
})

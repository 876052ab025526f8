import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { askingForPassword, attentionGroups } from '#domain/import/attention-groups'
import type { ImportOutcome, ImportRow } from '#domain/import/import-job'

const ends: Readonly<Record<string, ImportOutcome>> = {
  p: { state: 'refused', reason: 'password-needed', documentId: undefined },
  w: { state: 'refused', reason: 'wrong-password', documentId: undefined },
  t: { state: 'refused', reason: 'no-readable-text', documentId: undefined },
  g: { state: 'done', documentId: asId('d'), warnings: ['encoding-guessed'] },
  s: { state: 'done', documentId: asId('d'), warnings: ['no-text-layer'] },
}

/** One letter a file, by how it ended. */
function rowsOf(letters: string): readonly ImportRow[] {
  return Array.from(letters, (letter, at) => ({
    at,
    name: `${at}.txt`,
    size: 1,
    ...(ends[letter] ?? { state: 'cancelled' }),
  }))
}

it.each([
  ['nothing', '', []],
  ['two alike each by itself', 'tt', [[0], [1]]],
  ['three alike together', 'ttt', [[0, 1, 2]]],
  ['others between them', 'tptgt', [[0, 2, 4], [1], [3]]],
  [
    'several sorts',
    'tptptp',
    [
      [0, 2, 4],
      [1, 3, 5],
    ],
  ],
  ['what came in by its warnings', 'gsgsg', [[0, 2, 4], [1], [3]]],
] as const)('tells %s', (_, letters, groups) => {
  expect(attentionGroups(rowsOf(letters)).map(({ rows }) => rows.map(({ at }) => at))).toEqual(groups)
})

it.each([
  ['none', 'tg', []],
  ['those that got none or a wrong one', 'tpwgp', [1, 2, 4]],
] as const)('tells of the files that ask for a password %s', (_, letters, asking) => {
  expect(askingForPassword(rowsOf(letters)).map(({ at }) => at)).toEqual(asking)
})

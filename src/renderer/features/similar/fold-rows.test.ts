import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { foldRows } from '#renderer/features/similar/fold-rows'
import type { SimilarRow } from '#renderer/features/similar/similar-rows'

/** A line for a passage in some documents: "p1 a b". */
function row(words: string): SimilarRow {
  const [key = '', ...ids] = words.split(' ')
  const occurrences = ids.map((id) => ({ documentId: asId<'document'>(id), start: 0, end: 9 }))
  return { kind: 'passage', key, passage: { key, length: 20, documents: ids.length, occurrences } }
}

const double: SimilarRow = { kind: 'double', key: 'double a', documentIds: [asId('a'), asId('b')], pairs: [] }

/** The lines by their keys; a fold as how many it stands for. */
function shown(rows: readonly string[], open: readonly string[] = []): string {
  return foldRows([double, ...rows.map(row)], new Set(open))
    .map((line) => (line.kind === 'fold' ? `${line.isOpen ? '−' : '+'}${line.count}` : line.key))
    .join(' ')
}

it.each<readonly [string, readonly string[], readonly string[], string]>([
  ['few', ['p a b', 'q a b', 'r a b', 's a b'], [], 'double a p q r s'],
  ['many of the same', ['p a b', 'q a b', 'r a b', 's a b', 't b a'], [], 'double a p q r +2'],
  [
    'many, unfolded',
    ['p a b', 'q a b', 'r a b', 's a b', 't a b'],
    ['fold passage a b'],
    'double a p q r s t −2',
  ],
  ['others between them', ['p a b', 'o a c', 'q a b', 'r a b', 's a b', 't a b'], [], 'double a p q r +2 o'],
  ['none', [], [], 'double a'],
])('passages of the same documents stand together: %s', (...[, rows, open, expected]) => {
  expect(shown(rows, open)).toBe(expected)
})

import { expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import { tableColumns } from '#domain/document/table-columns'

/** A document of rows, each with the number of its table before it. */
function rowsOf(rows: readonly (readonly [number, string])[]) {
  const blocks: Block[] = []
  let text = ''
  for (const [table, words] of rows) {
    const start = text.length
    text += `${words}\n`
    blocks.push({ kind: 'table-row', isHead: false, table, start, end: start + words.length })
  }
  return { text, blocks }
}

it.each<readonly [string, readonly (readonly [number, string])[], readonly (readonly number[])[]]>([
  [
    'as wide as their longest cell',
    [
      [0, 'Gate\tCount'],
      [0, 'North-east\t8'],
    ],
    [[10, 5]],
  ],
  ['no wider than a short line', [[0, `${'word '.repeat(30)}\tx`]], [[40, 3]]],
  [
    'as many as the longest row has',
    [
      [0, 'abcd'],
      [0, 'a\tabcdef'],
    ],
    [[4, 6]],
  ],
  [
    'apart by table',
    [
      [0, 'abcd'],
      [1, 'abcdefgh'],
    ],
    [[4], [8]],
  ],
  ['twice as wide in broad letters', [[0, '権利宣言\tx']], [[8, 3]]],
  ['none without a table', [], []],
])('columns are %s', (_, rows, expected) => {
  expect([...tableColumns(rowsOf(rows)).values()]).toEqual(expected)
})

it('the first rows tell for all', () => {
  const rows = Array.from({ length: 201 }, (_, at) => [0, at === 200 ? 'abcdefgh' : 'abcd'] as const)
  expect([...tableColumns(rowsOf(rows)).values()]).toEqual([[4]])
})

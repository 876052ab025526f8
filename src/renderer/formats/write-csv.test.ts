import { expect, it } from 'vitest'
import type { TableCell } from '#domain/export/table'
import { writeCsv } from '#renderer/formats/write-csv'

it.each<[string, TableCell, string]>([
  ['words', 'Harbour log', 'Harbour log'],
  ['nothing', undefined, ''],
  ['a number', -4.5, '-4.5'],
  ['no number', Number.NaN, ''],
  ['a separator', 'a,b', '"a,b"'],
  ['quotes', 'he said "no"', '"he said ""no"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=cmd()', "'=cmd()"],
  ['a formula behind quotes', '=1,2', `"'=1,2"`],
  ['words that begin with a sign', '-2 trucks', "'-2 trucks"],
  ['a full-width sign', '＝1', "'＝1"],
  ['a control character', 'a\u0007b', 'ab'],
])('writes %s', (_, cell, expected) => {
  expect(writeCsv([[cell, 'x']])).toBe(`\ufeff${expected},x\r\n`)
})

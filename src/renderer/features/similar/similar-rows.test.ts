import { expect, it } from 'vitest'
import type { DocumentId } from '#domain/document/source-document'
import { asId } from '#domain/id'
import type { SharedPassage, Similarities } from '#domain/similar/similarities'
import { doublesOf, sharedWith, sharersOf, similarRows, tieOf } from '#renderer/features/similar/similar-rows'
import { doublesWords, likenessWords, passageWords } from '#renderer/features/similar/wording'

function passage(key: string, length: number, ...ids: readonly string[]): SharedPassage {
  const occurrences = ids.map((id) => ({ documentId: asId<'document'>(id), start: 0, end: 9 }))
  return { key, length, documents: ids.length, occurrences }
}

const found: Similarities = {
  doubles: [
    { documentIds: [asId('a'), asId('b')], pairs: [{ one: asId('a'), other: asId('b'), likeness: 0.94 }] },
  ],
  passages: [passage('p', 41, 'a', 'b', 'c'), passage('q', 20, 'c', 'd'), passage('r', 60, 'a', 'c')],
  boilerplate: [passage('m', 12, 'a', 'b', 'c', 'd')],
}

function ids(...names: readonly string[]): ReadonlySet<DocumentId> {
  return new Set(names.map((name) => asId<'document'>(name)))
}

it.each([
  [
    'near-doubles first, boilerplate last',
    ids('a', 'b', 'c', 'd'),
    undefined,
    ['double a', 'p', 'q', 'r', 'm'],
  ],
  ['what concerns one document', ids('a', 'b', 'c', 'd'), 'd', ['q', 'm']],
  ['nothing of a document that is gone', ids('a', 'c', 'd'), undefined, ['p', 'q', 'r', 'm']],
])('lists %s', (...[, present, only, expected]) => {
  const rows = similarRows(found, present, only === undefined ? undefined : asId(only))
  expect(rows.map(({ key }) => key)).toEqual(expected)
})

it('counts only documents that are there', () => {
  const [row] = similarRows(found, ids('a', 'c'), undefined)
  expect(row?.kind === 'passage' && passageWords(row.passage)).toBe('41 words in 2 documents')
})

it('tells a document what it shares, the longest first and without boilerplate', () => {
  expect(sharedWith(found, ids('a', 'b', 'c', 'd'), asId('a')).map(({ key }) => key)).toEqual(['r', 'p'])
})

it.each([
  ['passages and near-doubles, not boilerplate', ids('a', 'b', 'c', 'd'), 'a2 b2 c3 d1'],
  ['only those that are there', ids('b', 'c', 'm'), 'b1 c1'],
  ['nobody where nothing is shared', ids('b', 'd'), ''],
])('counts who shares: %s', (_, present, expected) => {
  const counted = [...sharersOf(found, present)].map(([id, count]) => `${id}${count}`).toSorted()
  expect(counted.join(' ')).toBe(expected)
})

it.each([
  [1, 'same words'],
  [0.999, '99 %'],
  [0.94, '94 %'],
])('a likeness of %s is told as %s', (likeness, words) => {
  expect(likenessWords({ likeness })).toBe(words)
})

function alike(...pairs: readonly (readonly [string, string, number])[]): Similarities {
  const doubles = pairs.map(([one, other, likeness]) => ({
    one: asId<'document'>(one),
    other: asId<'document'>(other),
    likeness,
  }))
  const all = [...new Set(pairs.flatMap(([one, other]) => [one, other]))].map((id) => asId<'document'>(id))
  return { doubles: [{ documentIds: all, pairs: doubles }], passages: [], boilerplate: [] }
}

const chain = alike(['a', 'b', 0.9], ['b', 'c', 0.81], ['c', 'd', 1])

it.each([
  ['a cluster is one line', ids('c', 'b', 'a', 'd'), undefined, ['cbad 81–100']],
  ['which a document that is gone parts in two', ids('a', 'b', 'd'), undefined, ['ab 90–90']],
  ['and which concerns each of its documents', ids('a', 'b', 'c', 'd'), 'd', ['abcd 81–100']],
  ['but none outside', ids('a', 'b', 'c', 'd', 'e'), 'e', []],
])('of near-doubles %s', (...[, present, only, expected]) => {
  const rows = similarRows(chain, present, only === undefined ? undefined : asId(only))
  const said = rows.map((row) => {
    if (row.kind !== 'double') return row.kind
    const likenesses = row.pairs.map(({ likeness }) => 100 * likeness)
    return `${row.documentIds.join('')} ${Math.min(...likenesses)}–${Math.max(...likenesses)}`
  })
  expect(said).toEqual(expected)
})

it('ties a document to the first of its cluster, or to the closest', () => {
  const [row] = similarRows(chain, ids('a', 'b', 'c', 'd'), undefined)
  const ties = row?.kind === 'double' ? ['b', 'c', 'd'].map((id) => tieOf(row, asId(id))) : []
  expect(ties.map((tie) => `${tie?.one ?? ''}${tie?.other ?? ''}`)).toEqual(['ab', 'cd', 'cd'])
})

it('finds what a document may be a double of', () => {
  expect([...doublesOf(chain, [asId('a')])]).toEqual(['b', 'c', 'd'])
  expect([...doublesOf(chain, [asId('e')])]).toEqual([])
})

it.each([
  [chain, 4, '4 documents, 81 % to same words'],
  [alike(['a', 'b', 0.9]), 2, '90 %'],
  [alike(['a', 'b', 1], ['b', 'c', 1]), 3, '3 documents, same words'],
])('says how alike they are', (...[{ doubles }, documents, words]) => {
  expect(
    doublesWords(
      doubles.flatMap(({ pairs }) => pairs),
      documents,
    ),
  ).toBe(words)
})

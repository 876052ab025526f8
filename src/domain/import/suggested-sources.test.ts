import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import { asId } from '#domain/id'
import { statedSources, suggestedSources } from '#domain/import/suggested-sources'
import type { Source } from '#domain/source/source'

function suggested(...documents: readonly Partial<SourceDocument>[]): readonly string[] {
  const courier: Source = { id: asId('c'), name: 'Courier', kind: 'outlet', gradings: [], descriptor: '' }
  const whole = documents.map((document, at) => bareDocument(`d${at}`, document))
  return suggestedSources(whole, [courier]).map(
    ({ name, field, documentIds, knownId }) =>
      `${field} ${name}: ${documentIds.join(' ')}${knownId === undefined ? '' : ` = ${knownId}`}`,
  )
}

describe('the suggested sources', () => {
  it.each([
    ['no metadata', [{}], []],
    ['an outlet', [{ outlet: 'Radio Teslen' }], ['outlet Radio Teslen: d0']],
    ['an outlet the case knows', [{ outlet: ' courier ' }], ['outlet courier: d0 = c']],
    ['an outlet of a document that has its source', [{ outlet: 'X', sourceId: asId<'source'>('c') }], []],
    ['an author', [{ author: 'Ines Marten' }], ['author Ines Marten: d0']],
    ['an author with an address', [{ author: '"Ines Marten" <i@example.org>' }], ['author Ines Marten: d0']],
    ['two authors', [{ author: 'I. Marten; O. Writer' }], ['author I. Marten: d0', 'author O. Writer: d0']],
    ['an author who is the source', [{ author: 'Courier', sourceId: asId<'source'>('c') }], []],
    [
      'an author where there is one',
      [{ author: 'X', voices: [{ sourceId: asId<'source'>('c'), role: 'author' as const }] }],
      [],
    ],
    ['a name that is none', [{ author: '<>;;"' }], []],
    [
      'the commonest first',
      [{ outlet: 'A' }, { outlet: 'B' }, { outlet: 'b' }],
      ['outlet B: d1 d2', 'outlet A: d0'],
    ],
  ])('of %s', (_, documents, expected) => {
    expect(suggested(...documents)).toEqual(expected)
  })
})

describe('whom documents say they are from', () => {
  it.each([
    ['nobody', [{}], []],
    [
      'who publishes it, then who wrote it',
      [{ outlet: 'Courier', author: 'A. Teral; B. Oduya' }],
      ['outlet Courier', 'author A. Teral', 'author B. Oduya'],
    ],
    ['somebody once', [{ outlet: 'Courier', author: 'courier' }], ['outlet Courier']],
    ['the sender of a mail', [{ author: '"Tim Chapman" <timc@2ubh.example>' }], ['author Tim Chapman']],
    ['whom several have in common', [{ author: 'A; B' }, { author: 'B' }], ['author B']],
    ['no documents', [], []],
  ])('is %s', (_, documents, expected) => {
    const stated = statedSources(documents.map((document) => bareDocument('d', document)))
    expect(stated.map(({ field, name }) => `${field} ${name}`)).toEqual(expected)
  })
})

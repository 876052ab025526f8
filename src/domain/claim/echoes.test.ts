import { describe, expect, it } from 'vitest'
import type { CountedPiece } from '#domain/claim/corroboration'
import { echoesOf } from '#domain/claim/echoes'
import { asId } from '#domain/id'
import { lineageOf } from '#domain/source/lineage'

const lineage = lineageOf([
  { id: asId<'source'>('ministry') },
  { id: asId<'source'>('wire'), copiesFrom: [asId<'source'>('ministry')] },
  { id: asId<'source'>('witness') },
])

/** Voices written as "document: origin". */
function voicesOf(written: readonly string[]): readonly (CountedPiece & { readonly written: string })[] {
  return written.map((line) => {
    const [document = '', origin = ''] = line.split(': ')
    const known = origin === '' ? {} : { originId: asId<'source'>(origin) }
    return { written: line, stance: 'supports', documentId: asId<'document'>(document), ...known }
  })
}

describe('echoes', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['one voice', ['a: ministry'], []],
    ['the same origin in a second document', ['a: ministry', 'b: ministry'], ['b: ministry']],
    ['twice in one document', ['a: ministry', 'a: ministry'], []],
    ['a copy, whichever came first', ['a: wire', 'b: ministry'], ['a: wire']],
    ['two origins', ['a: ministry', 'b: witness'], []],
    ['unknown origins', ['a: ', 'b: ', 'c: ministry'], []],
  ])('of %s', (_, voices, echoes) => {
    expect([...echoesOf(voicesOf(voices), lineage)].map(({ written }) => written)).toEqual(echoes)
  })
})

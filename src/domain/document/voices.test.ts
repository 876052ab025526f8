import { describe, expect, it } from 'vitest'
import { sourcesIn, withoutSource, withoutVoice, withVoice, withVoicesMoved } from '#domain/document/voices'
import type { Voice } from '#domain/document/source-document'
import { asId } from '#domain/id'

/** `a` is the author, `q` quoted, `d` data: "a:ines q:ministry". */
function voices(words: string): { readonly voices?: readonly Voice[] } {
  const roles = { a: 'author', q: 'quoted', d: 'data' } as const
  const said = words.split(' ').flatMap((word): readonly Voice[] => {
    const [role, name] = word.split(':')
    if (name === undefined || (role !== 'a' && role !== 'q' && role !== 'd')) return []
    return [{ sourceId: asId(name), role: roles[role] }]
  })
  return said.length === 0 ? {} : { voices: said }
}
const one = (word: string): Voice => voices(word).voices?.[0] ?? { sourceId: asId(''), role: 'data' }

describe('the voices in a document', () => {
  it.each([
    ['', 'a:ines', 'a:ines'],
    ['a:ines', 'a:ines', 'a:ines'],
    ['a:ines', 'q:ines', 'a:ines q:ines'],
  ])('%s and %s are %s', (before, added, after) => {
    expect(withVoice(voices(before), one(added))).toEqual(voices(after))
  })

  it.each([
    ['a:ines q:ines', 'q:ines', 'a:ines'],
    ['a:ines', 'a:ines', ''],
    ['', 'a:ines', ''],
  ])('%s without %s are %s', (before, gone, after) => {
    expect(withoutVoice(voices(before), one(gone))).toEqual(voices(after))
  })

  it.each([
    ['q:old', 'q:new'],
    ['q:old q:new', 'q:new'],
    ['a:old q:new', 'a:new q:new'],
    ['q:third', 'q:third'],
    ['', ''],
  ])('%s are %s once old has become new', (before, after) => {
    expect(withVoicesMoved(voices(before), { from: asId('old'), into: asId('new') })).toEqual(voices(after))
  })

  it.each([
    ['old', 'a:old q:new d:old', undefined, 'q:new'],
    ['new', 'a:old', 'new', ''],
    ['old', '', undefined, ''],
  ])('and who publishes it, %s with %s, name no more what goes', (...[publisher, before, after, left]) => {
    expect(withoutSource({ sourceId: asId(publisher), ...voices(before) }, asId('old'))).toEqual({
      sourceId: after === undefined ? undefined : asId(after),
      ...voices(left),
    })
  })

  it('are sources of it beside the one that publishes it, each once', () => {
    const sourceId = asId<'source'>('courier')
    expect([...sourcesIn({ sourceId, ...voices('a:ines q:ines q:courier') })]).toEqual(['courier', 'ines'])
    expect([...sourcesIn({ sourceId: undefined })]).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { lineageOf } from '#domain/source/lineage'
import type { SourceId } from '#domain/source/source'

type Links = Readonly<Record<string, readonly string[]>>

it.each<[string, Links, readonly [string, readonly string[]]]>([
  ['a source that copies nobody is its own root', { a: [] }, ['a', ['a']]],
  ['a source that nobody knows too', {}, ['a', ['a']]],
  ['an echo of an echo', { a: ['b'], b: ['c'], c: [] }, ['a', ['c']]],
  ['a digest of two', { a: ['b', 'c'], b: [], c: [] }, ['a', ['b', 'c']]],
  ['two ways to one root', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, ['a', ['d']]],
  ['a circle', { a: ['b'], b: ['a'] }, ['b', ['a']]],
  ['a source that copies itself', { a: ['a'] }, ['a', ['a']]],
  ['behind a circle', { a: ['b'], b: ['a', 'c'], c: [] }, ['a', ['c']]],
  ['in front of a circle', { x: ['b'], a: ['b'], b: ['a'] }, ['x', ['a']]],
  ['a root that is gone', { a: ['gone'] }, ['a', ['gone']]],
])('%s', (_, links, [id, roots]) => {
  const sources = Object.entries(links).map(([key, copies]) => ({
    id: asId<'source'>(key),
    copiesFrom: copies.map((one): SourceId => asId(one)),
  }))
  expect(lineageOf(sources).rootsOf(asId(id))).toEqual(roots)
})

type Retracting = { readonly links: Links; readonly gone: readonly string[] }

it.each<[string, Retracting, readonly [string, readonly string[]]]>([
  ['a retracted source has no root', { links: { a: [] }, gone: ['a'] }, ['a', []]],
  ['nor has its echo', { links: { a: ['b'], b: [] }, gone: ['b'] }, ['a', []]],
  ['nor an echo of its echo', { links: { a: ['b'], b: ['c'], c: [] }, gone: ['c'] }, ['a', []]],
  ['a digest keeps what stands', { links: { a: ['b', 'c'], b: [], c: [] }, gone: ['b'] }, ['a', ['c']]],
  ['nothing is known through it', { links: { a: ['b'], b: ['c'], c: [] }, gone: ['b'] }, ['a', []]],
  ['nor through it in a circle', { links: { a: ['b'], b: ['a', 'c'], c: [] }, gone: ['b'] }, ['a', ['a']]],
  ['a circle keeps who stands', { links: { a: ['b'], b: ['a'] }, gone: ['a'] }, ['b', ['b']]],
])('%s', (_, { links, gone }, [id, roots]) => {
  const retracted = { at: '2026-03-14T09:00:00Z', reason: 'Forged' }
  const sources = Object.entries(links).map(([key, copies]) => ({
    id: asId<'source'>(key),
    copiesFrom: copies.map((one): SourceId => asId(one)),
    ...(gone.includes(key) ? { retracted } : {}),
  }))
  expect(lineageOf(sources).rootsOf(asId(id))).toEqual(roots)
})

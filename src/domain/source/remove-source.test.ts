import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { independentOrigins } from '#domain/claim/corroboration'
import { asId } from '#domain/id'
import { lineageOf } from '#domain/source/lineage'
import { mayRemove, unlinked } from '#domain/source/remove-source'
import type { Source, SourceId } from '#domain/source/source'

type Ties = Pick<Partial<Source>, 'retracted'> & {
  readonly copies?: readonly string[]
  readonly opposes?: readonly string[]
}

function source(name: string, { copies = [], opposes = [], retracted }: Ties = {}): Source {
  const ids = (names: readonly string[]): readonly SourceId[] => names.map((one) => asId(one))
  return {
    ...{ id: asId(name), name, kind: 'agency', gradings: [], descriptor: '' },
    ...(copies.length === 0 ? {} : { copiesFrom: ids(copies) }),
    ...(opposes.length === 0 ? {} : { opposes: ids(opposes) }),
    ...(retracted === undefined ? {} : { retracted }),
  }
}

const forged = { reason: 'Forged', at: '' }

describe('a source', () => {
  it.each<[string, readonly Source[], string]>([
    ['goes where nobody copies from it', [source('gone'), source('other')], 'goes'],
    ['goes where it copies itself', [source('gone', { copies: ['other'] }), source('other')], 'goes'],
    [
      'goes where what copies from it can copy from whom it copied from',
      [source('gone', { copies: ['agency'] }), source('wire', { copies: ['gone'] }), source('agency')],
      'goes',
    ],
    [
      'stays where others would come to count as origins',
      [source('gone'), source('wire', { copies: ['gone'] })],
      'is-copied-from',
    ],
    [
      'stays where it stands in a circle of copies',
      [source('gone', { copies: ['wire'] }), source('wire', { copies: ['gone'] })],
      'is-copied-from',
    ],
    [
      'stays where it copies from itself alone',
      [source('gone', { copies: ['gone'] }), source('wire', { copies: ['gone'] })],
      'is-copied-from',
    ],
    [
      'stays where it was retracted and others copied from it',
      [
        source('gone', { copies: ['agency'], retracted: forged }),
        source('wire', { copies: ['gone'] }),
        source('agency'),
      ],
      'is-copied-from',
    ],
    ['goes where it was retracted and nobody copied', [source('gone', { retracted: forged })], 'goes'],
    ['is not there', [source('other')], 'no-such-source'],
  ])('%s', (_, sources, expected) => {
    const may = mayRemove(asId('gone'), sources)
    expect(may.ok ? 'goes' : may.reason).toBe(expected)
  })
})

describe('another source', () => {
  const gone = source('gone', { copies: ['agency'] })

  it.each<[string, Source, Source]>([
    ['that has nothing to do with it stays as it is', source('wire'), source('wire')],
    [
      'copies from whom it copied from',
      source('wire', { copies: ['gone'] }),
      source('wire', { copies: ['agency'] }),
    ],
    [
      'copies from each once',
      source('wire', { copies: ['agency', 'gone', 'desk'] }),
      source('wire', { copies: ['agency', 'desk'] }),
    ],
    ['opposes it no more', source('wire', { opposes: ['gone'] }), source('wire')],
    [
      'opposes others as before',
      source('wire', { opposes: ['gone', 'desk'] }),
      source('wire', { opposes: ['desk'] }),
    ],
  ])('%s', (_, other, expected) => {
    expect(unlinked(other, gone)).toEqual(expected)
  })
})

it('a removal never adds an origin, whoever copies from whom', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const sources = fc.tuple(
    ...names.map((name) =>
      fc
        .record({ copies: fc.subarray(names), isRetracted: fc.boolean() })
        .map(({ copies, isRetracted }) =>
          source(name, isRetracted ? { copies, retracted: forged } : { copies }),
        ),
    ),
  )
  const behind = fc.array(fc.constantFrom(...names), { maxLength: 5 })
  fc.assert(
    fc.property(sources, fc.constantFrom(...names), behind, (all, name, origins) => {
      const may = mayRemove(asId(name), all)
      if (!may.ok) return
      const left = all.filter(({ id }) => id !== name).map((other) => unlinked(other, may.value))
      const before = origins.map((one) => asId<'source'>(one))
      const after = before.map((one) => (one === name ? undefined : one))
      expect(independentOrigins(after, lineageOf(left))).toBeLessThanOrEqual(
        independentOrigins(before, lineageOf(all)),
      )
    }),
    { numRuns: 1_000 },
  )
})

import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { joinedSource, relinked } from '#domain/source/merge-sources'
import type { Reliability, Source, SourceId } from '#domain/source/source'

const id = (name: string): SourceId => asId(name)
const source = (name: string, more: Partial<Source> = {}): Source => ({
  id: id(name),
  name,
  kind: 'agency',
  gradings: [],
  descriptor: '',
  ...more,
})
const graded = (reliability: Reliability, day: string) => ({ reliability, reason: 'r', gradedAt: day })

describe('two sources that become one', () => {
  it('keep all gradings by date, and what was said of either once', () => {
    const into = source('a', {
      gradings: [graded('B', '2024-01-01'), graded('D', '2024-03-01')],
      descriptor: 'Near the gate.',
      factors: { access: 'direct' },
    })
    const from = source('b', {
      kind: 'person',
      gradings: [graded('C', '2024-02-01')],
      descriptor: 'Near the gate.',
      factors: { access: 'by telephone', motive: 'sells fuel' },
    })
    expect(joinedSource(into, from)).toEqual({
      ...into,
      gradings: [graded('B', '2024-01-01'), graded('C', '2024-02-01'), graded('D', '2024-03-01')],
      factors: { access: 'direct\nby telephone', motive: 'sells fuel' },
    })
  })

  it('stay retracted where either of them is', () => {
    const retracted = { reason: 'forged', at: '2024-02-01' }
    expect(joinedSource(source('a'), source('b', { retracted })).retracted).toEqual(retracted)
    expect(joinedSource(source('a', { retracted }), source('b')).retracted).toEqual(retracted)
  })

  it.each([
    [['b'], ['a'], undefined],
    [['c'], ['c'], ['c']],
    [['c', 'b'], ['d'], ['c', 'd']],
  ])('that copy from %j and %j copy from %j', (one, other, kept) => {
    const joined = joinedSource(
      source('a', { copiesFrom: one.map(id), opposes: one.map(id) }),
      source('b', { copiesFrom: other.map(id), opposes: other.map(id) }),
    )
    expect(joined.copiesFrom).toEqual(kept)
    expect(joined.opposes).toEqual(kept)
  })

  it.each([
    ['x', ['b'], ['a']],
    ['x', ['a', 'b'], ['a']],
    ['x', ['c'], ['c']],
    ['a', ['b'], undefined],
  ])('are followed by the links of %s', (name, copies, after) => {
    const other = relinked(source(name, { copiesFrom: copies.map(id) }), { from: id('b'), into: id('a') })
    expect(other.copiesFrom).toEqual(after)
  })
})

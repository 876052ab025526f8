import { describe, expect, it } from 'vitest'
import { refuse, succeed } from '#domain/result'
import { compare } from '#renderer/workers/compare'
import { findChanges, findPlaces, type Comparer } from '#renderer/workers/compare-room'

const texts = { older: 'the red van', newer: 'the blue van' }

function comparer(answer: Comparer['compare']): () => Comparer {
  return () => ({ compare: answer, end: () => undefined })
}

describe('two texts are compared away from the window', () => {
  it('and the answer is that of the domain', async () => {
    const hire = comparer((task) => Promise.resolve(compare(task)))
    const signal = new AbortController().signal
    const change = { older: { start: 4, end: 7 }, newer: { start: 4, end: 8 } }
    expect(await findChanges(texts, { signal, hire })).toEqual(succeed([change]))
    expect(await findPlaces({ ...texts, highlights: [], carries: [] }, { signal, hire })).toEqual(succeed([]))
  })

  it.each([
    ['breaks down', comparer(() => Promise.reject(new Error('gone')))],
    ['takes too long', comparer(() => new Promise(() => undefined))],
    ['answers another question', comparer(() => Promise.resolve({ kind: 'carry', entries: [] }))],
  ])('and one that %s costs nothing but the answer', async (_, hire) => {
    const signal = new AbortController().signal
    expect(await findChanges(texts, { signal, hire, limit: 20 })).toEqual(refuse('comparer-stopped'))
  })

  it('and what nobody wants any more is let go', async () => {
    const aborting = new AbortController()
    const hire = comparer(() => new Promise(() => undefined))
    const answer = findChanges(texts, { signal: aborting.signal, hire })
    aborting.abort()
    expect(await answer).toEqual(refuse('cancelled'))
    expect(await findChanges(texts, { signal: aborting.signal, hire })).toEqual(refuse('cancelled'))
  })
})

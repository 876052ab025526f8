import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Patience } from '#main/patience'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const limits = { wait: 60_000, silent: 2 }

/** Asks places at once, of which those named after a hung share never answer; counts who was asked. */
function askAll(patience: Patience, places: readonly string[]) {
  const asked: string[] = []
  const answers = places.map(async (place) => {
    const answer = await patience.ask({ place }, () => {
      asked.push(place)
      return place.startsWith('hung') ? new Promise<never>(() => undefined) : Promise.resolve(place)
    })
    return answer.ok ? answer.value : answer.reason
  })
  return { asked, answers: Promise.all(answers) }
}

describe('patience', () => {
  it('asks a place that hangs once, though three ask at once, and the others go on', async () => {
    const patience = new Patience(limits)
    const { asked, answers } = askAll(patience, ['hung', 'hung', 'hung', 'disk', 'disk', 'stick'])
    await vi.advanceTimersByTimeAsync(59_999)
    expect(asked).toEqual(['hung', 'disk', 'disk', 'stick'])
    await vi.advanceTimersByTimeAsync(1)
    const silent = 'not-answering'
    expect(await answers).toEqual([silent, silent, silent, 'disk', 'disk', 'stick'])
    expect(await askAll(patience, ['hung', 'disk', 'hung']).answers).toEqual([silent, 'disk', silent])
  })

  it('never takes more threads than it may, though all hang at once', async () => {
    const { asked, answers } = askAll(new Patience(limits), ['hung a', 'hung b', 'hung c', 'disk'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await answers).toEqual(Array.from({ length: 4 }, () => 'not-answering'))
    expect(asked).toEqual(['hung a', 'hung b'])
  })

  it('goes on after a question that failed', async () => {
    const patience = new Patience(limits)
    const failing = patience.ask({ place: 'disk' }, () => Promise.reject(new Error('broken')))
    const next = patience.ask({ place: 'disk' }, () => Promise.resolve('read'))
    await expect(failing).rejects.toThrow('broken')
    expect(await next).toEqual({ ok: true, value: 'read' })
  })

  it('asks those that waited once a slow place has answered', async () => {
    const patience = new Patience(limits)
    const slow = patience.ask({ place: 'slow' }, () => new Promise((resolve) => setTimeout(resolve, 30_000)))
    const { asked } = askAll(patience, ['slow'])
    expect(asked).toEqual([])
    await vi.advanceTimersByTimeAsync(30_000)
    expect((await slow).ok).toBe(true)
    expect(asked).toEqual(['slow'])
  })
})

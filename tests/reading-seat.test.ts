import { afterAll, describe, expect, it, vi } from 'vitest'
import { outcomeOf, readingSeat } from '../scripts/lib/reading-seat.mjs'

/** Importers that do what the name of a file asks for. */
const importers = `data:text/javascript,${encodeURIComponent(`
  export async function takeIn({ fileName }) {
    if (fileName === 'noise') { console.log('noise'); console.warn('noise') }
    if (fileName === 'stray') {
      void Promise.reject(new Error('nobody waits for this'))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    if (fileName === 'belief') throw new Error('Broken belief')
    if (fileName === 'end') process.exit(3)
    if (fileName === 'bad') return { ok: false, reason: 'damaged-file' }
    return { ok: true, value: { document: fileName === 'box' ? undefined : {}, parts: [] } }
  }`)}`

describe('a file read without a window', () => {
  const seat = readingSeat(importers)
  afterAll(() => seat.end())
  const outcome = async (fileName: string, refusal?: string) => {
    const { state, reason, strays } = await outcomeOf(seat, {
      fileName,
      bytes: new Uint8Array(1),
      ...(refusal === undefined ? {} : { refusal }),
    })
    return [state, reason, strays]
  }

  it.each([
    ['good', undefined, ['read', undefined, 0]],
    ['box', undefined, ['opened', undefined, 0]],
    ['bad', undefined, ['refused', 'damaged-file', 0]],
    ['stray', undefined, ['read', undefined, 1]],
    ['belief', undefined, ['crashed', 'Broken belief', 0]],
    ['end', undefined, ['crashed', 'the reader ended (3)', 0]],
    ['locked-member', 'locked', ['refused', 'locked', 0]],
  ])(
    'named %s, with the refusal %s, becomes %j, and the next one is read',
    async (name, refusal, expected) => {
      expect(await outcome(name, refusal)).toEqual(expected)
      expect(await outcome('good')).toEqual(['read', undefined, 0])
    },
  )

  it('keeps what its libraries say off the console', async () => {
    const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write'))
    await outcome('noise')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const said = spies.flatMap((spy) => spy.mock.calls.map(([words]) => String(words)))
    for (const spy of spies) spy.mockRestore()
    expect(said.filter((words) => words.includes('noise'))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { refuse } from '#domain/result'
import { openReadingRoom, type Reader } from '#renderer/workers/reading-room'
import { takeIn } from '#renderer/workers/take-in'

const never = new AbortController().signal
const file = (text: string) => ({ fileName: 'a.txt', bytes: new TextEncoder().encode(text) })

/** Readers that do as the text says, and are counted. */
function staged() {
  const count = { made: 0, ended: 0, busy: 0, mostBusy: 0 }
  const newReader = (): Reader => {
    count.made += 1
    return {
      async read(given, onProgress) {
        const words = new TextDecoder().decode(given.bytes)
        if (words === 'hang') return new Promise(() => undefined)
        if (words === 'crash') throw new Error('crashed')
        for (let done = 1; words === 'long' && done < 10; done += 1) {
          await new Promise((resolve) => setTimeout(resolve, 20))
          onProgress({ done, all: 10 })
        }
        count.busy += 1
        count.mostBusy = Math.max(count.mostBusy, count.busy)
        await new Promise((resolve) => setTimeout(resolve, 5))
        count.busy -= 1
        return takeIn(given)
      },
      end: () => {
        count.ended += 1
      },
    }
  }
  return { count, newReader }
}

describe('a reading room', () => {
  it.each([
    ['crashes', 'crash'],
    ['takes too long', 'hang'],
  ])('refuses the file whose reader %s, and reads the others with a new one', async (_, words) => {
    const { count, newReader } = staged()
    const room = openReadingRoom({ newReader, seats: 1, limit: 60 })
    const answers = await Promise.all([words, 'one', 'two'].map((text) => room.read(file(text), never)))
    expect(answers[0]).toEqual(refuse('parser-stopped'))
    expect(answers.slice(1).map((answer) => answer.ok)).toEqual([true, true])
    expect(count).toMatchObject({ made: 2, ended: 1 })
  })

  it.each([
    ['goes on, as long as that takes', 2_000, true],
    ['goes on for too long in all', 100, false],
  ])('bears with a reader that tells how it %s', async (_, longest, isRead) => {
    const { newReader } = staged()
    const room = openReadingRoom({ newReader, seats: 1, limit: 60, longest })
    const told: number[] = []
    const answer = await room.read(file('long'), never, ({ done }) => told.push(done))
    expect(answer.ok).toBe(isRead)
    expect(told.length > 2).toBe(true)
  })

  it('never reads more files at once than it has seats, and uses its readers again', async () => {
    const { count, newReader } = staged()
    const room = openReadingRoom({ newReader, seats: 2 })
    await Promise.all(Array.from({ length: 9 }, (_, at) => room.read(file(`words ${at}`), never)))
    expect(count).toMatchObject({ made: 2, ended: 0, mostBusy: 2 })
    room.close()
    expect(count.ended).toBe(2)
  })

  it('answers a cancelled file at once, also one that waits', async () => {
    const { count, newReader } = staged()
    const room = openReadingRoom({ newReader, seats: 1 })
    const aborting = new AbortController()
    const answers = ['hang', 'one'].map((text) => room.read(file(text), aborting.signal))
    setTimeout(() => {
      aborting.abort()
    }, 10)
    expect(await Promise.all(answers)).toEqual([refuse('cancelled'), refuse('cancelled')])
    expect(count.ended).toBe(1)
    expect((await room.read(file('after'), never)).ok).toBe(true)
  })

  it('tells the language where it reads', async () => {
    const room = openReadingRoom({ newReader: staged().newReader })
    const read = await room.read(
      file('The guard wrote the count into the book and it was the last of them.'),
      never,
    )
    expect(read).toMatchObject({ ok: true, value: { document: { reading: { language: 'en' } } } })
  })

  it('hands on why a file was refused', async () => {
    const room = openReadingRoom({ newReader: staged().newReader })
    expect(await room.read(file('   '), never)).toEqual(refuse('no-readable-text'))
  })
})

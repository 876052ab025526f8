import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { middlesOf, type LayeredThings } from '#domain/case/layer-order'
import { openLayerRoom, type NewLayerSeat } from '#renderer/workers/layer-room'

const two: LayeredThings = {
  things: ['a', 'b'].map((id) => ({ id, width: 10, height: 10 })),
  ties: [{ from: 'a', to: 'b', span: 1, weight: 1 }],
  ...{ gap: 5, between: 20 },
}
const endless: LayeredThings = { ...two, things: [], ties: [] }

/** Seats that answer at once, except to what is endless; one of nothing but ties breaks down. */
function seats(): { readonly newSeat: NewLayerSeat; readonly log: string[] } {
  const log: string[] = []
  const newSeat: NewLayerSeat = (onAnswer, onFault) => {
    log.push('seated')
    return {
      post: ({ turn, layered }) => {
        if (layered.gap < 0) onFault()
        else if (layered.things.length > 0) onAnswer(turn, middlesOf(layered))
      },
      end: () => log.push('ended'),
    }
  }
  return { newSeat, log }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('sits down once and puts one graph after the other in order', async () => {
  const { newSeat, log } = seats()
  const room = openLayerRoom(newSeat)
  expect(log).toEqual([])
  room.open()
  expect(await room.order(two)).toEqual({ ok: true, value: middlesOf(two) })
  expect(await room.order(two)).toEqual({ ok: true, value: middlesOf(two) })
  expect(log).toEqual(['seated'])
})

it('gives up what takes too long or breaks down, and takes the next one', async () => {
  const { newSeat, log } = seats()
  const room = openLayerRoom(newSeat)
  const waiting = room.order(endless)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await waiting).toEqual({ ok: false, reason: 'not-ordered' })
  expect(await room.order({ ...two, gap: -1 })).toEqual({ ok: false, reason: 'not-ordered' })
  expect(await room.order(two)).toEqual({ ok: true, value: middlesOf(two) })
  expect(log).toEqual(['seated', 'ended', 'seated', 'ended', 'seated'])
})

it('leaves nobody waiting when it ends', async () => {
  const room = openLayerRoom(seats().newSeat)
  const waiting = room.order(endless)
  room.end()
  expect(await waiting).toEqual({ ok: false, reason: 'not-ordered' })
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findAll } from '#domain/document/find-in-text'
import { openFinder, type NewFindSeat } from '#renderer/workers/find-room'
import type { FindMessage } from '#renderer/workers/find-worker'

/** Seats that answer at once, except to a question for `endless`. */
function seats(): { readonly newSeat: NewFindSeat; readonly log: string[] } {
  const log: string[] = []
  const newSeat: NewFindSeat = (onAnswer) => {
    let text = ''
    return {
      post: (message: FindMessage) => {
        if ('text' in message) {
          text = message.text
          log.push('seated')
        } else if (message.query !== 'endless')
          onAnswer(message.turn, findAll(text, message.query, message.options))
      },
      end: () => log.push('ended'),
    }
  }
  return { newSeat, log }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('sits down at the first question and hands the text over once', () => {
  const { newSeat, log } = seats()
  const finder = openFinder('the red van', newSeat)
  expect(log).toEqual([])
  const answers = [finder.find('red', {}), finder.find('van', {})]
  // A seat answers at once here, before the question is waited for.
  expect(log).toEqual(['seated'])
  finder.end()
  expect(log).toEqual(['seated', 'ended'])
  expect(answers).toHaveLength(2)
})

it('stops a question without end and takes the next one', async () => {
  const { newSeat, log } = seats()
  const finder = openFinder('the red van', newSeat)
  const endless = finder.find('endless', { isPattern: true })
  await vi.advanceTimersByTimeAsync(2000)
  expect(await endless).toEqual({ ok: false, reason: 'took-too-long' })
  void finder.find('red', {})
  expect(log).toEqual(['seated', 'ended', 'seated'])
})

it('lets a question that was given up stop nothing that is asked afterwards', async () => {
  const { newSeat, log } = seats()
  const finder = openFinder('the red van', newSeat)
  void finder.find('endless', { isPattern: true })
  finder.end()
  await vi.advanceTimersByTimeAsync(1000)
  void finder.find('endless', { isPattern: true })
  await vi.advanceTimersByTimeAsync(1500)
  expect(log).toEqual(['seated', 'ended', 'seated'])
})

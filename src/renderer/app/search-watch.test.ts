import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { refuse, succeed } from '#domain/result'
import { begunCase, theValue, type BegunCase } from '#renderer/actions/begun-case'
import { renameCase } from '#renderer/actions/rename-case'
import { newSearchWatch, type SearchState, type SearchWatch } from '#renderer/app/search-watch'
import type { IndexHead } from '#renderer/workers/change-index'
import type { SearchAnswers, SearchRoom, SearchTask } from '#renderer/workers/search-room'

it('an index that is begun is made whole once', async () => {
  const { room, asked } = roomOf({})
  const state = await followed(watchOver(await begunCase(), room))
  expect(state.kind).toBe('ready')
  expect(asked).toEqual(['open', 'empty', 'change'])
})

it('an index that was kept goes on from where it stood, and is not made anew', async () => {
  const begun = await begunCase()
  const head = await headOf(begun)
  const kept = roomOf({ head })
  expect(await followed(watchOver(begun, kept.room))).toEqual({ kind: 'ready', sequence: head.sequence })
  expect(kept.asked).toEqual(['open'])

  theValue(await renameCase(begun.deskHands, { name: 'Other' }))
  const behind = roomOf({ head })
  expect((await followed(watchOver(begun, behind.room))).kind).toBe('ready')
  expect(behind.asked).toEqual(['open', 'change'])
})

it('an index from which the journal does not lead on is made anew', async () => {
  const begun = await begunCase()
  const { sequence } = await headOf(begun)
  const { room, asked } = roomOf({ head: { sequence, hash: 'of another case' } })
  expect((await followed(watchOver(begun, room))).kind).toBe('ready')
  expect(asked).toEqual(['open', 'empty', 'change'])
})

it.each([
  ['once', { damages: 1, kind: 'ready', made: 2 }],
  ['each time', { damages: 9, kind: 'stopped', made: 3 }],
])('an index that is damaged %s is made anew, but not for ever', async (_, { damages, kind, made }) => {
  const { room, asked } = roomOf({ damages })
  expect((await followed(watchOver(await begunCase(), room))).kind).toBe(kind)
  expect(asked).toEqual(['open', ...Array.from({ length: made }, () => ['empty', 'change']).flat()])
})

it('an index that cannot be opened is stopped, and says so when it is asked', async () => {
  const { room } = roomOf({ opens: false })
  const watch = watchOver(await begunCase(), room)
  expect((await followed(watch)).kind).toBe('stopped')
  expect(await watch.search('words', 5)).toEqual(refuse('index-stopped'))
})

it('an index whose case is closed meanwhile waits, and breaks nothing', async () => {
  const begun = await begunCase()
  const { room } = roomOf({})
  const watch = watchOver(begun, room)
  await begun.deskHands.store.close()
  watch.follow()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(watch.current().kind).toBe('waiting')
})

function watchOver({ deskHands }: BegunCase, room: SearchRoom): SearchWatch {
  return newSearchWatch(deskHands.store, () => room)
}

function followed(watch: SearchWatch): Promise<SearchState> {
  return new Promise((resolve) => {
    watch.subscribe(() => {
      const state = watch.current()
      if (state.kind === 'ready' || state.kind === 'stopped') resolve(state)
    })
    watch.follow()
  })
}

async function headOf({ deskHands }: BegunCase): Promise<IndexHead> {
  const canary = await deskHands.store.db.canary.get('canary')
  return { sequence: canary?.sequence ?? 0, hash: canary?.hash ?? '' }
}

type Nature = { readonly head?: IndexHead; readonly damages?: number; readonly opens?: boolean }

/** A room that keeps nothing, notes what it is asked, and finds its file damaged so many times. */
function roomOf({ head, damages = 0, opens = true }: Nature) {
  const asked: SearchTask['kind'][] = []
  let left = damages
  const answers: SearchAnswers = {
    open: { head, isKept: true },
    empty: undefined,
    change: undefined,
    search: { hits: [], isCut: false },
  }
  const room: SearchRoom = {
    ask: (task) => {
      asked.push(task.kind)
      if (task.kind === 'open' && !opens) return Promise.resolve(refuse('index-damaged'))
      if (task.kind === 'change' && left > 0) {
        left -= 1
        return Promise.resolve(refuse('index-damaged'))
      }
      return Promise.resolve(succeed(answers[task.kind]))
    },
    close: () => undefined,
  }
  return { room, asked }
}

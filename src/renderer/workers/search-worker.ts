import { believe } from '#domain/belief'
import { openDatabase, openEmpty, type OpenedDatabase } from '#renderer/workers/search-database'
import { beginFilling, changeIndex, headOf } from '#renderer/workers/change-index'
import { searchIndex } from '#renderer/workers/search-index'
import type { SearchAnswers, SearchMessage, SearchReply, SearchTask } from '#renderer/workers/search-room'

let opened: OpenedDatabase | undefined
let line: Promise<void> = Promise.resolve()

/** Keeps the index of one case; tasks are done in their order, and one that finds damage leaves the next ones to be done. */
self.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
  line = line.then(async () => {
    self.postMessage(await replyTo(data))
  })
  line.catch((error: unknown) => {
    // Thrown again outside of the promise, so that the window hears of it as of any crash and nobody waits in vain.
    setTimeout(() => {
      throw error
    })
  })
})

async function replyTo({ turn, task }: SearchMessage): Promise<SearchReply> {
  try {
    return { turn, ok: true, answer: await answerTo(task) }
  } catch (error) {
    // SQLite tells by its own errors that the file is damaged or the disk full; the index can be made anew.
    if (error instanceof Error && 'resultCode' in error) return { turn, ok: false }
    throw error
  }
}

async function answerTo(task: SearchTask): Promise<SearchAnswers[keyof SearchAnswers]> {
  if (task.kind === 'open') {
    opened = await openDatabase(task.name)
    return { head: headOf(opened.db), isKept: opened.shelf.isKept }
  }
  believe(opened !== undefined, 'an index is opened before it is asked')
  if (task.kind === 'search') return searchIndex(opened.db, task.typed, task.most)
  if (task.kind === 'empty') {
    opened = { ...opened, db: openEmpty(opened) }
    beginFilling(opened.db)
  } else changeIndex(opened.db, task)
  return undefined
}

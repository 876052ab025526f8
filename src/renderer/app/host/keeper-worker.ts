import { keeperCases } from '#renderer/app/host/keeper-cases'
import type { KeeperAnswer, KeeperCalls, KeeperQuestion } from '#renderer/app/host/keeper-calls'
import type { Folder, SyncFile } from '#renderer/app/host/keeper-files'

/** Keeps cases in the origin's private file system. Questions are answered one after the other, so that files never meet. */

let cases: Promise<KeeperCalls> | undefined
let queue: Promise<void> = Promise.resolve()

addEventListener('message', (event: MessageEvent<KeeperQuestion>) => {
  const question = event.data
  queue = queue.then(async () => {
    postMessage(await answerTo(question))
  })
})

async function answerTo({ number, call, args }: KeeperQuestion): Promise<KeeperAnswer> {
  try {
    cases ??= navigator.storage
      .getDirectory()
      .then((root) => keeperCases({ root: folderOf(root), now: () => new Date(), lock: takeLock }))
    // Question and answer share one type on both sides of this worker's port.
    const answer = (await cases)[call] as (...given: readonly unknown[]) => Promise<unknown>
    return { number, answer: await answer(...args) }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.name : 'unknown' }
  }
}

/** How long a page that was reloaded may hold on to what its successor wants (milliseconds). */
const patience = 2_000

function takeLock(name: string): Promise<(() => void) | undefined> {
  return new Promise((settle, fail) => {
    const held = navigator.locks.request(name, { signal: AbortSignal.timeout(patience) }, () => {
      return new Promise<void>((unlock) => {
        settle(unlock)
      })
    })
    held.catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'TimeoutError') settle(undefined)
      else fail(error instanceof Error ? error : new Error('The lock could not be asked for'))
    })
  })
}

async function openPatiently(file: SyncFileHandle, until = Date.now() + patience): Promise<SyncFile> {
  try {
    return await file.createSyncAccessHandle()
  } catch (error) {
    const isHeld = error instanceof DOMException && error.name === 'NoModificationAllowedError'
    if (!isHeld || Date.now() > until) throw error
    await new Promise((later) => setTimeout(later, 100))
    return openPatiently(file, until)
  }
}

type SyncFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> }
type Named = { keys(): AsyncIterable<string> }

function folderOf(handle: FileSystemDirectoryHandle): Folder {
  return {
    folder: async (name) => folderOf(await handle.getDirectoryHandle(name, { create: true })),
    open: async (name) => {
      const file = await handle.getFileHandle(name, { create: true })
      return openPatiently(file as SyncFileHandle)
    },
    names: async () => {
      const names: string[] = []
      for await (const name of (handle as FileSystemDirectoryHandle & Named).keys()) names.push(name)
      return names
    },
    remove: (name) => handle.removeEntry(name),
  }
}

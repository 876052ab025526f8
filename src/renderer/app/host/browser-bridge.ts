import { refuse, succeed, type Result } from '#domain/result'
import type { Bridge, ReadRefusal } from '#preload/bridge'
import { ChosenFiles, Downloads } from '#renderer/app/host/browser-files'
import { browserNotes, noNotePlace, privateNotePlace } from '#renderer/app/host/browser-notes'
import { keeperOfNothing, keeperThrough } from '#renderer/app/host/keeper'

declare global {
  /** The version in package.json, put in by the build. */
  const __ASSAY_VERSION__: string
}

/** The bridge of a plain browser: cases in the origin's private file system, documents by chooser, exports by download. */
export function browserBridge(): Bridge {
  const chosen = new ChosenFiles()
  const downloads = new Downloads()
  const closing = new Set<() => Promise<void>>()
  const blocked = countBlocked()
  addEventListener('pagehide', () => {
    // A page that goes is not waited for; what was shown as saved is on the disk already.
    for (const listener of closing) void listener()
  })
  return {
    host: 'browser',
    platform: 'browser',
    ...keeper(),
    chooseFiles: () => chosen.choose('files'),
    chooseFolder: () => chosen.choose('folder'),
    readGiven: (handle) => chosen.read(handle),
    ...browserNotes(hasPrivateFiles() ? privateNotePlace() : noNotePlace),
    onGivenFiles: () => nothingToStop,
    chooseSaveTarget: (suggestedName) => Promise.resolve(downloads.choose(suggestedName)),
    writeTarget: (handle, bytes) => Promise.resolve(downloads.write(handle, bytes)),
    revealTarget: () => Promise.resolve(),
    dragOriginal: () => Promise.resolve(refuse('failed')),
    revealOriginal: () => Promise.resolve(refuse('failed')),
    printToPdf: () => Promise.resolve(refuse('not-here')),
    readSample,
    copyText: (text) => navigator.clipboard.writeText(text),
    setTheme: () => Promise.resolve(),
    setMenu: () => Promise.resolve(),
    onCommand: () => nothingToStop,
    onClosing: (listener) => {
      closing.add(listener)
      return () => closing.delete(listener)
    },
    blockedRequests: () => Promise.resolve(blocked()),
    about: () =>
      Promise.resolve({ version: __ASSAY_VERSION__, runtime: navigator.userAgent, dataFolder: undefined }),
  }
}

function nothingToStop(): void {
  // A browser never calls back here, so there is nothing to stop.
}

function hasPrivateFiles(): boolean {
  return 'locks' in navigator && 'storage' in navigator && 'getDirectory' in navigator.storage
}

function keeper() {
  if (!hasPrivateFiles()) return keeperOfNothing()
  // Asked once; where the browser refuses, cases are kept all the same, only with less of a promise.
  void navigator.storage.persist()
  const worker = new Worker(new URL('./keeper-worker.ts', import.meta.url), { type: 'module' })
  return keeperThrough(worker)
}

async function readSample(name: string): Promise<Result<Uint8Array, ReadRefusal>> {
  try {
    const answer = await fetch(`./sample-case/${encodeURIComponent(name)}`)
    return answer.ok ? succeed(new Uint8Array(await answer.arrayBuffer())) : refuse('file-gone')
  } catch (error) {
    // The program that served this page has been stopped.
    if (error instanceof TypeError) return refuse('failed')
    throw error
  }
}

/** Counts what the page's policy stopped on its way out. */
function countBlocked(): () => number {
  let count = 0
  document.addEventListener('securitypolicyviolation', (event) => {
    if (/^https?:|^wss?:/.test(event.blockedURI)) count += 1
  })
  return () => count
}

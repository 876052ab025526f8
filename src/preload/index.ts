import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, Calls, Signals } from '#preload/bridge'

/** Forwards a call under its own name. Only the answer crosses back, never an event. */
function asking<Name extends keyof Calls>(name: Name): Calls[Name]
function asking(name: keyof Calls): (...args: readonly unknown[]) => Promise<unknown> {
  return (...args) => ipcRenderer.invoke(name, ...args)
}

/** Calls back when main tells something; answers with a way to stop. */
function listen<Name extends keyof Signals>(name: Name, listener: (told: Signals[Name]) => void): () => void {
  const hear = (_event: unknown, told: Signals[Name]) => {
    listener(told)
  }
  ipcRenderer.on(name, hear)
  return () => {
    ipcRenderer.removeListener(name, hear)
  }
}

const takeGivenFiles = asking('takeGivenFiles')
const mayClose = asking('mayClose')
const closingListeners = new Set<() => Promise<void>>()

listen('closing', () => {
  const last = [...closingListeners].map((listener) => listener())
  void Promise.allSettled(last).then(() => mayClose())
})

const bridge: Bridge = {
  host: 'electron',
  platform: process.platform,
  listCases: asking('listCases'),
  createCase: asking('createCase'),
  openCase: asking('openCase'),
  salvageJournal: asking('salvageJournal'),
  replaceJournal: asking('replaceJournal'),
  renameCase: asking('renameCase'),
  roomLeft: asking('roomLeft'),
  closeCase: asking('closeCase'),
  discardCase: asking('discardCase'),
  appendJournal: asking('appendJournal'),
  readJournal: asking('readJournal'),
  keepSnapshot: asking('keepSnapshot'),
  readSnapshot: asking('readSnapshot'),
  keepBlobs: asking('keepBlobs'),
  readBlob: asking('readBlob'),
  chooseFiles: asking('chooseFiles'),
  chooseFolder: asking('chooseFolder'),
  readGiven: asking('readGiven'),
  noteImport: asking('noteImport'),
  interruptedImport: asking('interruptedImport'),
  reopenImport: asking('reopenImport'),
  forgetImport: asking('forgetImport'),
  onGivenFiles: (listener) => {
    const take = async () => {
      const files = await takeGivenFiles()
      if (files.length > 0) listener(files)
    }
    // What was given before anyone listened waits in main.
    void take()
    return listen('files-given', () => void take())
  },
  chooseSaveTarget: asking('chooseSaveTarget'),
  writeTarget: asking('writeTarget'),
  revealTarget: asking('revealTarget'),
  dragOriginal: asking('dragOriginal'),
  revealOriginal: asking('revealOriginal'),
  printToPdf: asking('printToPdf'),
  readSample: asking('readSample'),
  copyText: asking('copyText'),
  setTheme: asking('setTheme'),
  setMenu: asking('setMenu'),
  onCommand: (listener) => listen('command', listener),
  onClosing: (listener) => {
    closingListeners.add(listener)
    return () => closingListeners.delete(listener)
  },
  blockedRequests: asking('blockedRequests'),
  about: asking('about'),
}

contextBridge.exposeInMainWorld('bridge', bridge)

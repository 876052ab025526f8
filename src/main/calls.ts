import { largestEntry } from '#domain/ledger'
import { refuse } from '#domain/result'
import {
  bytes,
  count,
  eitherOf,
  listOf,
  maybe,
  oneOf,
  record,
  text,
  textLike,
  truth,
  type Guard,
} from '#main/guards'
import type { Calls } from '#preload/bridge'

/** What a call takes, and what is answered where the arguments are not that or the answer failed in a way nobody foresaw. */
type CallRule<Answer> = {
  readonly takes: readonly Guard[]
  readonly refused: Answer
  readonly failed: Answer
}

type CallRules = { readonly [Name in keyof Calls]: CallRule<Awaited<ReturnType<Calls[Name]>>> }

const megabyte = 1024 * 1024
const caseId = textLike(/^[A-Za-z0-9_-]{1,64}$/)
const instant = textLike(/^[0-9T:.Z+-]{0,40}$/)
const sha256 = textLike(/^[0-9a-f]{64}$/)
const handle = textLike(/^[0-9a-f-]{36}$/)
const listing = record({
  id: caseId,
  name: text(1_000),
  begunAt: instant,
  openedAt: instant,
  isSample: truth,
})
// An entry is one line; a line end inside it would end it early.
const entryJson: Guard = (value) => text(largestEntry)(value) && !String(value).includes('\n')
const journalLine = record({ sequence: count, hash: sha256, json: entryJson })
const blob = record({ sha256, bytes: bytes(512 * megabyte) })
const importNote = record({
  files: count,
  begunAt: instant,
  names: listOf(text(1_000), 20),
  handles: listOf(handle, 100_000),
})
const menuRoles = [
  ...['cut', 'copy', 'paste', 'selectAll', 'resetZoom', 'zoomIn', 'zoomOut'],
  ...['togglefullscreen', 'minimize', 'close', 'quit', 'about'],
]
const menuSection = record({
  label: text(100),
  role: maybe(oneOf(['help', 'window'])),
  entries: listOf((value) => menuEntry(value), 200),
})

const failed = refuse<'failed'>('failed')
const store = { refused: refuse<'not-accepted'>('not-accepted'), failed }
const file = { refused: failed, failed }
const silent = { refused: undefined, failed: undefined } as const

/** The single table of what may cross: every call, with the guards of its arguments. */
export const callRules: CallRules = {
  listCases: { takes: [], refused: [], failed: [] },
  createCase: { takes: [listing], ...store },
  openCase: { takes: [caseId], ...store },
  salvageJournal: { takes: [caseId], ...store },
  replaceJournal: { takes: [caseId, listOf(journalLine, 1_000_000)], ...store },
  renameCase: { takes: [caseId, text(1_000)], ...store },
  roomLeft: { takes: [], ...silent },
  closeCase: { takes: [caseId], ...silent },
  discardCase: { takes: [caseId], ...store },
  appendJournal: { takes: [caseId, listOf(journalLine, 100_000)], ...store },
  readJournal: { takes: [caseId, count], ...store },
  keepSnapshot: { takes: [caseId, count, text(400 * megabyte)], ...store },
  readSnapshot: { takes: [caseId, count], ...store },
  keepBlobs: { takes: [caseId, listOf(blob, 1_000)], ...store },
  readBlob: { takes: [caseId, sha256], ...store },
  chooseFiles: { takes: [], refused: [], failed: [] },
  chooseFolder: { takes: [], refused: [], failed: [] },
  readGiven: { takes: [handle], ...file },
  noteImport: { takes: [caseId, importNote], ...silent },
  interruptedImport: { takes: [caseId], ...silent },
  reopenImport: { takes: [caseId], refused: [], failed: [] },
  forgetImport: { takes: [caseId], ...silent },
  takeGivenFiles: { takes: [], refused: [], failed: [] },
  chooseSaveTarget: { takes: [text(1_000)], ...silent },
  writeTarget: { takes: [handle, bytes(512 * megabyte)], ...file },
  revealTarget: { takes: [handle], ...silent },
  dragOriginal: { takes: [caseId, sha256, text(1_000)], ...store },
  revealOriginal: { takes: [caseId, sha256, text(1_000)], ...store },
  printToPdf: { takes: [text(256 * megabyte)], ...file },
  readSample: { takes: [text(200)], ...file },
  copyText: { takes: [text(32 * megabyte)], ...silent },
  setTheme: { takes: [oneOf(['system', 'light', 'dark'])], ...silent },
  setMenu: { takes: [listOf(menuSection, 30)], ...silent },
  mayClose: { takes: [], ...silent },
  blockedRequests: { takes: [], refused: 0, failed: 0 },
  about: { takes: [], refused: noAbout(), failed: noAbout() },
}

function menuEntry(value: unknown, depth = 0): boolean {
  const label = text(200)
  return eitherOf(
    record({ kind: oneOf(['separator']) }),
    record({ kind: oneOf(['role']), role: oneOf(menuRoles) }),
    record({
      kind: oneOf(['command']),
      id: text(200),
      label,
      accelerator: maybe(text(60)),
      isEnabled: truth,
    }),
    record({
      kind: oneOf(['submenu']),
      label,
      entries: listOf((inner) => depth < 4 && menuEntry(inner, depth + 1), 200),
    }),
  )(value)
}

function noAbout(): Awaited<ReturnType<Calls['about']>> {
  return { version: '', runtime: '', dataFolder: undefined }
}

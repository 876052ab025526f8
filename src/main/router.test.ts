import { describe, expect, it } from 'vitest'
import { callRules } from '#main/calls'
import { answerCall, callNames } from '#main/router'
import type { Calls } from '#preload/bridge'

const hash = 'a'.repeat(64)
const handle = '5b1e0d2c-7a4f-4c0e-9a55-0123456789ab'
const listing = {
  id: 'c1',
  name: 'Convoy',
  begunAt: '2024-05-01T09:00:00.000Z',
  openedAt: '',
  isSample: false,
}

/** One set of arguments for each call that must pass. */
const fitting: { readonly [Name in keyof Calls]: readonly unknown[] } = {
  listCases: [],
  createCase: [listing],
  openCase: ['c1'],
  salvageJournal: ['c1'],
  replaceJournal: ['c1', [{ sequence: 1, hash, json: '{}' }]],
  renameCase: ['c1', 'Convoy'],
  roomLeft: [],
  closeCase: ['c1'],
  discardCase: ['c1'],
  appendJournal: ['c1', [{ sequence: 1, hash, json: '{}' }]],
  readJournal: ['c1', 0],
  keepSnapshot: ['c1', 1, '{}'],
  readSnapshot: ['c1', 1],
  keepBlobs: ['c1', [{ sha256: hash, bytes: new Uint8Array(3) }]],
  readBlob: ['c1', hash],
  chooseFiles: [],
  chooseFolder: [],
  readGiven: [handle],
  noteImport: ['c1', { files: 2, begunAt: '2024-05-01T09:00:00.000Z', names: ['in'], handles: [handle] }],
  interruptedImport: ['c1'],
  reopenImport: ['c1'],
  forgetImport: ['c1'],
  takeGivenFiles: [],
  chooseSaveTarget: ['Convoy.html'],
  writeTarget: [handle, new Uint8Array(3)],
  revealTarget: [handle],
  dragOriginal: ['c1', hash, 'one.txt'],
  revealOriginal: ['c1', hash, 'one.txt'],
  printToPdf: ['<h1>One</h1>'],
  readSample: ['one.md'],
  copyText: ['words'],
  setTheme: ['dark'],
  setMenu: [
    [
      {
        label: 'Case',
        entries: [
          { kind: 'separator' },
          { kind: 'role', role: 'copy' },
          { kind: 'submenu', label: 'More', entries: [{ kind: 'separator' }] },
          { kind: 'command', id: 'x', label: 'X', accelerator: undefined, isEnabled: true },
        ],
      },
    ],
  ],
  mayClose: [],
  blockedRequests: [],
  about: [],
}

/** Values no call takes in any place. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  -1,
  1.5,
  Number.NaN,
  2 ** 60,
  Symbol('x'),
  () => 1,
  '../../etc/passwd',
  'c1/../c2',
  'c1\0',
  '__proto__ ',
  'x'.repeat(300),
  ['c1'],
  {},
  JSON.parse('{"__proto__":{"id":"c1"}}'),
  Object.create(listing),
  { ...listing, extra: 1 },
  { ...listing, id: '../c1' },
  [{ sequence: 1, hash, json: 'two\nlines' }],
  [{ sequence: -1, hash, json: '{}' }],
  [{ sequence: 1, hash: 'short', json: '{}' }],
  [{ label: 'x', entries: [{ kind: 'role', role: 'toggleDevTools' }] }],
  [{ label: 'x', entries: [{ kind: 'command', id: 'x', label: 'X', isEnabled: 1 }] }],
  [{ label: 'x', role: 'appMenu', entries: [] }],
  new ArrayBuffer(3),
  new Uint16Array(3),
]

function recorder() {
  const called: string[] = []
  const record = (name: string) => () => {
    called.push(name)
    return Promise.resolve('answered')
  }
  const calls = Object.fromEntries(callNames.map((name) => [name, record(name)])) as unknown as Calls
  return { called, calls }
}

const quiet = () => undefined

describe('the router', () => {
  it('answers every call that fits, from the window', async () => {
    const { called, calls } = recorder()
    for (const name of callNames) {
      const arrival = { isFromWindow: true, args: fitting[name] }
      expect(await answerCall(calls, name, { arrival, report: quiet })).toBe('answered')
    }
    expect(called).toEqual(callNames)
  })

  it('answers nobody but the window', async () => {
    const { called, calls } = recorder()
    for (const name of callNames) {
      const arrival = { isFromWindow: false, args: fitting[name] }
      expect(await answerCall(calls, name, { arrival, report: quiet })).toEqual(callRules[name].refused)
    }
    expect(called).toEqual([])
  })

  it('refuses every hostile value in every place, and every wrong number of arguments', async () => {
    const { called, calls } = recorder()
    // A plain text is what these calls take, so only what is no text is hostile to them.
    const takesText = new Set([
      'chooseSaveTarget',
      'printToPdf',
      'copyText',
      'keepSnapshot',
      'readSample',
      'renameCase',
      'dragOriginal',
      'revealOriginal',
    ])
    for (const name of callNames) {
      const args = fitting[name]
      const wrong = args.flatMap((_, place) =>
        hostile
          .filter((value) => !takesText.has(name) || typeof value !== 'string')
          .map((value) => args.map((arg, index) => (index === place ? value : arg))),
      )
      for (const bad of [...wrong, [...args, 'more'], ...(args.length > 0 ? [args.slice(1)] : [])]) {
        const arrival = { isFromWindow: true, args: bad }
        expect(await answerCall(calls, name, { arrival, report: quiet })).toEqual(callRules[name].refused)
      }
    }
    expect(called).toEqual([])
  })

  it('turns an error nobody foresaw into a failure, and tells only its code', async () => {
    const told: string[] = []
    const error = Object.assign(new Error('/home/analyst/secret.txt'), { code: 'EIO' })
    const calls = { ...recorder().calls, readGiven: () => Promise.reject(error) }
    const arrival = { isFromWindow: true, args: [handle] }
    expect(await answerCall(calls, 'readGiven', { arrival, report: (line) => told.push(line) })).toEqual({
      ok: false,
      reason: 'failed',
    })
    expect(told).toEqual(['readGiven failed: EIO'])
  })

  it('refuses a menu nested without end', async () => {
    const deep = Array.from({ length: 50 }).reduce<object>(
      (inner) => ({ kind: 'submenu', label: 'x', entries: [inner] }),
      { kind: 'separator' },
    )
    const arrival = { isFromWindow: true, args: [[{ label: 'x', entries: [deep] }]] }
    const { called, calls } = recorder()
    await answerCall(calls, 'setMenu', { arrival, report: quiet })
    expect(called).toEqual([])
  })
})

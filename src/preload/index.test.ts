import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '#preload/bridge'

type Hear = (event: unknown, told: unknown) => void

const world = vi.hoisted(() => ({
  exposed: new Map<string, Bridge>(),
  asked: [] as (readonly unknown[])[],
  answers: new Map<string, unknown>(),
  heard: new Map<string, Set<(event: unknown, told: unknown) => void>>(),
}))

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: Bridge) => world.exposed.set(name, api),
  },
  ipcRenderer: {
    invoke: (...call: readonly unknown[]) => {
      world.asked.push(call)
      return Promise.resolve(world.answers.get(String(call[0])))
    },
    on: (name: string, hear: Hear) => {
      world.heard.set(name, (world.heard.get(name) ?? new Set()).add(hear))
    },
    removeListener: (name: string, hear: Hear) => world.heard.get(name)?.delete(hear),
  },
}))

const event = { sender: 'leaks' }
const settle = () => new Promise((done) => setTimeout(done, 5))

function tell(name: string, told?: unknown): void {
  for (const hear of world.heard.get(name) ?? []) hear(event, told)
}

async function loaded(): Promise<Bridge> {
  vi.resetModules()
  world.exposed.clear()
  world.heard.clear()
  await import('#preload/index')
  const bridge = world.exposed.get('bridge')
  if (bridge === undefined) throw new Error('Nothing was exposed')
  return bridge
}

let bridge: Bridge
beforeEach(async () => {
  world.answers.clear()
  bridge = await loaded()
  world.asked.length = 0
})

describe('the preload', () => {
  it('exposes the bridge and nothing else', () => {
    expect([...world.exposed.keys()]).toEqual(['bridge'])
    expect(Object.keys(bridge).sort()).toEqual(
      [
        ...[
          'host',
          'platform',
          'listCases',
          'createCase',
          'openCase',
          'closeCase',
          'discardCase',
          'appendJournal',
        ],
        ...[
          'dragOriginal',
          'revealOriginal',
          'noteImport',
          'interruptedImport',
          'reopenImport',
          'forgetImport',
        ],
        ...['salvageJournal', 'replaceJournal', 'renameCase', 'roomLeft'],
        ...[
          'readJournal',
          'keepSnapshot',
          'readSnapshot',
          'keepBlobs',
          'readBlob',
          'chooseFiles',
          'chooseFolder',
          'readGiven',
        ],
        ...[
          'onGivenFiles',
          'chooseSaveTarget',
          'writeTarget',
          'revealTarget',
          'printToPdf',
          'readSample',
          'copyText',
        ],
        ...['setTheme', 'setMenu', 'onCommand', 'onClosing', 'blockedRequests', 'about'],
      ].sort(),
    )
  })

  it('asks under the name of the call, with its arguments', async () => {
    await bridge.openCase('c1')
    await bridge.copyText('words')
    expect(world.asked).toEqual([
      ['openCase', 'c1'],
      ['copyText', 'words'],
    ])
  })

  it('passes on what main tells, never the event, until it is stopped', () => {
    const told: (readonly unknown[])[] = []
    const stop = bridge.onCommand((...args) => told.push(args))
    tell('command', 'import')
    stop()
    tell('command', 'export')
    expect(told).toEqual([['import']])
  })

  it('hands over files that were given before anyone listened, and later ones', async () => {
    const files = [{ handle: 'h', name: 'a.txt', path: 'a.txt', size: 1 }]
    world.answers.set('takeGivenFiles', files)
    const told: unknown[] = []
    bridge.onGivenFiles((given) => told.push(given))
    await settle()
    tell('files-given')
    await settle()
    world.answers.set('takeGivenFiles', [])
    tell('files-given')
    await settle()
    expect(told).toEqual([files, files])
  })

  it('lets the window close once all last writes have settled, even those that fail', async () => {
    let finish: () => void = () => undefined
    bridge.onClosing(() => new Promise((done) => (finish = done)))
    bridge.onClosing(() => Promise.reject(new Error('no')))
    const stop = bridge.onClosing(() => new Promise(() => undefined))
    stop()
    tell('closing')
    await settle()
    expect(world.asked).toEqual([])
    finish()
    await settle()
    expect(world.asked).toEqual([['mayClose']])
  })

  it('lets the window close at once when nobody has last writes', async () => {
    tell('closing')
    await settle()
    expect(world.asked).toEqual([['mayClose']])
  })
})

import { describe, expect, it } from 'vitest'
import { menuTemplate } from '#main/menu-template'
import { boundsOnDisplays, printWindow, workbenchWindow } from '#main/window-options'

const display = { x: 0, y: 0, width: 1920, height: 1080 }
const right = { x: 1920, y: 0, width: 1280, height: 1024 }

describe('the windows', () => {
  it.each([
    ['workbench', workbenchWindow({ preload: '/p.cjs', isDark: false, bounds: undefined })],
    ['printer', printWindow()],
  ])('the %s is sandboxed, isolated and without Node', (_, options) => {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    })
    expect(options.webPreferences).not.toHaveProperty('enableBlinkFeatures')
  })

  it('the workbench opens in the paper of its theme', () => {
    const colours = [true, false].map(
      (isDark) => workbenchWindow({ preload: '/p.cjs', isDark, bounds: undefined }).backgroundColor,
    )
    expect(colours).toEqual(['#101316', '#f3f2ef'])
  })
})

describe('saved bounds', () => {
  it.each([
    ['inside a display', { x: 10, y: 20, width: 900, height: 700 }, true],
    ['on the second display', { x: 2000, y: 20, width: 900, height: 700 }, true],
    ['partly outside', { x: -700, y: 20, width: 900, height: 700 }, true],
    ['out of sight', { x: -880, y: 20, width: 900, height: 700 }, false],
    ['above the screen', { x: 10, y: -200, width: 900, height: 700 }, false],
    ['on a display that has gone', { x: 5000, y: 20, width: 900, height: 700 }, false],
    ['too small', { x: 10, y: 20, width: 100, height: 100 }, false],
    ['not whole', { x: 1.5, y: 20, width: 900, height: 700 }, false],
    ['not complete', { x: 10, y: 20, width: 900 }, false],
    ['not numbers', { x: '10', y: 20, width: 900, height: 700 }, false],
    ['without end', { x: Infinity, y: 20, width: 900, height: 700 }, false],
    ['nothing', undefined, false],
    ['a word', 'wide', false],
  ])('%s', (_, saved, isKept) => {
    expect(boundsOnDisplays(saved, [display, right])).toEqual(isKept ? saved : undefined)
  })
})

describe('the menu', () => {
  const sections = [
    {
      label: 'Case',
      entries: [
        { kind: 'command', id: 'import', label: 'Import…', accelerator: 'CmdOrCtrl+I', isEnabled: true },
        { kind: 'separator' },
        { kind: 'submenu', label: 'Export', entries: [{ kind: 'role', role: 'copy' }] },
      ],
    },
    { label: 'Help', role: 'help', entries: [] },
  ] as const

  it('is drawn from the registry and names the command that was chosen', () => {
    const chosen: string[] = []
    const [file, help] = menuTemplate(sections, 'linux', (id) => chosen.push(id))
    const [first, second, third] = Array.isArray(file?.submenu) ? file.submenu : []
    expect(first).toMatchObject({ label: 'Import…', accelerator: 'CmdOrCtrl+I', enabled: true })
    expect(second).toEqual({ type: 'separator' })
    expect(third).toEqual({ label: 'Export', submenu: [{ role: 'copy' }] })
    expect(help).toMatchObject({ role: 'help' })
    Reflect.apply(first?.click ?? (() => undefined), undefined, [])
    expect(chosen).toEqual(['import'])
  })

  it('has the program’s own menu in front on a Mac', () => {
    expect(menuTemplate(sections, 'darwin', () => undefined)[0]).toEqual({ role: 'appMenu' })
  })
})

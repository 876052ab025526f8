import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron'
import { caseShelf, type CaseShelf } from '#main/case-shelf'
import { Closing } from '#main/closing'
import { isWorkbench, printOrigin, workbenchOrigin } from '#main/decisions'
import { deskCalls } from '#main/desk'
import { codeOf, realDisk } from '#main/disk'
import { dragOut, type DragOut } from '#main/drag-out'
import { GivenFiles } from '#main/given-files'
import { importNotes } from '#main/import-notes'
import { menuTemplate } from '#main/menu-template'
import { PrintRoom } from '#main/print-page'
import { answerCall, callNames } from '#main/router'
import { SaveTargets } from '#main/save-targets'
import { answerFile, refusal } from '#main/served-files'
import { lockContents, lockSession } from '#main/session-rules'
import { boundsOnDisplays, workbenchWindow } from '#main/window-options'
import { keepWindowState, readWindowState } from '#main/window-state'
import type { Calls, GivenFile, Signals } from '#preload/bridge'

/** Where the program's own files lie. */
export type ProgramPlaces = { readonly root: string; readonly preload: string }

const closingLimit = 5_000

/** The one window of the desktop program, wired to Electron. What it decides is decided in the modules beside it. */
export class Workbench {
  readonly #places: ProgramPlaces
  readonly #given = new GivenFiles(realDisk)
  readonly #targets = new SaveTargets(realDisk)
  readonly #printRoom = new PrintRoom()
  readonly #waiting: GivenFile[] = []
  #blocked = 0
  #window: BrowserWindow | undefined

  constructor(places: ProgramPlaces) {
    this.#places = places
  }

  /** Takes documents given by the command line, a second start or the desktop. */
  give(paths: readonly string[]): void {
    void this.#given.take(paths).then((files) => {
      this.#waiting.push(...files)
      this.#tell('files-given', undefined)
    })
  }

  /** Brings the window to the front. */
  show(): void {
    if (this.#window?.isMinimized()) this.#window.restore()
    this.#window?.focus()
  }

  /** Opens the window; everything that keeps it in is in place before it loads. */
  async open(): Promise<void> {
    const folder = app.getPath('userData')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    await lockSession(session.defaultSession, () => (this.#blocked += 1))
    protocol.handle('app', (request) => this.#serve(request))
    app.on('web-contents-created', (_event, contents) => {
      lockContents(contents)
    })
    // Electron's own menu leads out to the web; the page draws ours as soon as it is there.
    if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
    const state = readWindowState(folder)
    if (state.theme === 'light' || state.theme === 'dark') nativeTheme.themeSource = state.theme
    const displays = screen.getAllDisplays().map((display) => display.workArea)
    const bounds = boundsOnDisplays(state.bounds, displays)
    const isDark = nativeTheme.shouldUseDarkColors
    const window = new BrowserWindow(workbenchWindow({ preload: this.#places.preload, isDark, bounds }))
    this.#window = window
    this.#answerCalls(window, this.#closingOf(window, folder))
    window.once('ready-to-show', () => {
      window.show()
    })
    await window.loadURL(`${workbenchOrigin}/`)
  }

  #closingOf(window: BrowserWindow, folder: string): Closing {
    const closing = new Closing({
      limit: closingLimit,
      ask: () => {
        this.#tell('closing', undefined)
      },
      close: () => {
        window.destroy()
      },
    })
    window.on('close', (event) => {
      keepWindowState(folder, { bounds: window.getNormalBounds(), theme: nativeTheme.themeSource })
      if (window.webContents.isCrashed()) return
      event.preventDefault()
      closing.begin()
    })
    return closing
  }

  #answerCalls(window: BrowserWindow, closing: Closing): void {
    const shelf = caseShelf({ disk: realDisk, root: app.getPath('userData'), now: Date.now })
    const report = (line: string) => process.stderr.write(`assay: ${line}\n`)
    const drag = this.#dragOut(window, shelf, report)
    const calls: Calls = deskCalls({
      ...{ disk: realDisk, given: this.#given, targets: this.#targets, window },
      ...{ dialog, shell, clipboard, app, theme: nativeTheme },
      shelf,
      drag,
      notes: importNotes({ disk: realDisk, root: app.getPath('userData'), given: this.#given }),
      sampleFolder: join(this.#places.root, 'resources/sample-case'),
      print: (html) => this.#printRoom.print(html, (options) => new BrowserWindow(options)),
      setMenu: (sections) => {
        const template = menuTemplate(sections, process.platform, (id) => {
          this.#tell('command', id)
        })
        Menu.setApplicationMenu(Menu.buildFromTemplate(template))
      },
      takeWaiting: () => this.#waiting.splice(0),
      finishClosing: () => {
        // With the window the program ends, and would not come to it any more.
        void drag.clear().then(() => {
          closing.finish()
        })
      },
      blocked: () => this.#blocked,
    })
    for (const name of callNames) {
      ipcMain.handle(name, (event, ...args) => {
        const isOwnFrame =
          event.sender === window.webContents && event.senderFrame === window.webContents.mainFrame
        const isFromWindow = isOwnFrame && isWorkbench(event.senderFrame?.url ?? '')
        return answerCall(calls, name, { arrival: { isFromWindow, args }, report })
      })
    }
  }

  #dragOut(window: BrowserWindow, { readBlob }: CaseShelf, report: (line: string) => void): DragOut {
    const drag = dragOut({
      ...{ disk: realDisk, folder: join(app.getPath('userData'), 'dragged'), readBlob, newName: randomUUID },
      startDrag: (file) => {
        window.webContents.startDrag({ file, icon: dragPicture() })
      },
      showInFolder: (file) => {
        shell.showItemInFolder(file)
      },
    })
    const clear = () =>
      drag
        .clear()
        .catch((error: unknown) => report(`copies that were dragged stay: ${codeOf(error) ?? 'unknown'}`))
    void clear()
    window.on('closed', () => void clear())
    return { ...drag, clear }
  }

  #serve(request: Request): Promise<Response> | Response {
    if (request.url.startsWith(`${printOrigin}/`)) return this.#printRoom.answer(request.url)
    if (!isWorkbench(request.url)) return refusal(404)
    const folders = [{ prefix: '/', folder: join(this.#places.root, 'out/renderer') }]
    return answerFile(realDisk, folders, request)
  }

  #tell<Name extends keyof Signals>(name: Name, told: Signals[Name]): void {
    if (this.#window?.isDestroyed() === false) this.#window.webContents.send(name, told)
  }
}

/** A sheet, as what hangs on the pointer: the desktop wants a picture, and refuses an empty one. */
function dragPicture() {
  const side = 32
  return nativeImage.createFromBitmap(Buffer.alloc(side * side * 4, 0xc8), { width: side, height: side })
}

import { join } from 'node:path'
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test'
import { programNamed, watchForFaults, type Fault, type Host } from './host'

/** The desktop program, with a way into its main process. */
export type ElectronHost = Host & { readonly app: () => ElectronApplication }

/** The desktop program with a data folder of its own. */
export function electronHost(dataFolder: string): ElectronHost {
  const executablePath = programNamed('ASSAY_ELECTRON')
  const faults: Fault[] = []
  let running: { readonly app: ElectronApplication; readonly page: Page } | undefined

  async function start(documents: readonly string[] = []): Promise<void> {
    const app = await launched(executablePath, dataFolder, documents)
    const page = await soon(app.firstWindow(), 'open its window')
    await watchForFaults(page, isOurs, faults)
    running = { app, page }
  }

  function now(): { readonly app: ElectronApplication; readonly page: Page } {
    if (running === undefined) throw new Error('The program is not running.')
    return running
  }

  return {
    kind: 'electron',
    dataFolder,
    faults,
    start,
    page: () => now().page,
    app: () => now().app,
    isRunning: () => running !== undefined,
    async close() {
      const { app } = now()
      running = undefined
      await soon(app.close(), 'close')
    },
    async kill() {
      const { app } = now()
      running = undefined
      const gone = new Promise<void>((resolve) => {
        app.process().once('exit', () => {
          resolve()
        })
      })
      app.process().kill('SIGKILL')
      await gone
    },
    async chooseFiles(paths, open) {
      await now().app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
        },
        [...paths],
      )
      await open()
    },
    async standInForSample(files) {
      await now().app.evaluate(({ ipcMain }, given) => {
        ipcMain.removeHandler('readSample')
        ipcMain.handle('readSample', (_event, name: string) => {
          const text = given[name]
          return text === undefined
            ? { ok: false, reason: 'file-gone' }
            : { ok: true, value: new TextEncoder().encode(text) }
        })
      }, files)
    },
    async saveInto(folder, save) {
      const name = await suggestedName(now().app, folder)
      await save()
      return join(folder, await name())
    },
  }
}

/** Longest time for the program to come up or to go away, in milliseconds. */
const patience = 20_000

/**
 * Starts the program. About once in sixty starts the debugger that Playwright attaches never answers, while the program
 * by itself has come up in every one of many kills and starts; such a start is given up and made again. So is one that a
 * display without a screen turned away.
 */
async function launched(
  executablePath: string,
  dataFolder: string,
  documents: readonly string[],
): Promise<ElectronApplication> {
  const order = {
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '.', ...documents],
    env: { ...process.env, ASSAY_DATA_DIR: dataFolder },
  }
  try {
    // A start takes about one second, on a machine that is full some five.
    return await _electron.launch({ ...order, timeout: patience / 2 })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError || isWithoutDisplay(error))) throw error
    return _electron.launch({ ...order, timeout: patience })
  }
}

function isWithoutDisplay(error: unknown): boolean {
  return error instanceof Error && error.message.includes('The platform failed to initialize')
}

/** Waits for something that must not take long, and says what did. */
async function soon<Value>(work: Promise<Value>, name: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The program did not ${name} within ${patience} ms.`))
    }, patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function isOurs(url: string): boolean {
  return /^(app|data|blob|devtools):/.test(url)
}

/** Answers the next save dialog with the name it suggests, in a folder; what it answers tells that name. */
async function suggestedName(app: ElectronApplication, folder: string): Promise<() => Promise<string>> {
  await app.evaluate(({ dialog }, into) => {
    const savedAs = new Promise((resolve) => {
      dialog.showSaveDialog = (...args: unknown[]) => {
        const options = args.at(-1)
        const named = typeof options === 'object' && options !== null && 'defaultPath' in options
        const name = named ? String(options.defaultPath) : 'assessment'
        resolve(name)
        return Promise.resolve({ canceled: false, filePath: `${into}/${name}` })
      }
    })
    Object.assign(globalThis, { savedAs })
  }, folder)
  // A PDF is printed before it is asked where it goes.
  return async () => String(await app.evaluate(() => Promise.resolve(Reflect.get(globalThis, 'savedAs'))))
}

import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { programNamed, watchForFaults, type Fault, type Host } from './host'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium with a profile of its own, on the workbench served at an address. */
export function chromiumHost(dataFolder: string, address: string): Host {
  const executablePath = programNamed('ASSAY_CHROMIUM')
  const faults: Fault[] = []
  let running: { readonly context: BrowserContext; readonly page: Page } | undefined

  async function start(): Promise<void> {
    const context = await chromium.launchPersistentContext(join(dataFolder, 'profile'), {
      executablePath,
      args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = context.pages()[0] ?? (await context.newPage())
    const { origin } = new URL(address)
    await watchForFaults(page, (url) => url.startsWith(origin) || /^(data|blob|about):/.test(url), faults)
    running = { context, page }
    await page.goto(address)
  }

  function now(): { readonly context: BrowserContext; readonly page: Page } {
    if (running === undefined) throw new Error('The browser is not running.')
    return running
  }

  return {
    kind: 'chromium',
    dataFolder,
    faults,
    start,
    page: () => now().page,
    isRunning: () => running !== undefined,
    async close() {
      const { context } = now()
      running = undefined
      await context.close()
    },
    async kill() {
      const { context } = now()
      const pid = await browserProcess(context)
      running = undefined
      const gone = new Promise<void>((resolve) => {
        context.once('close', () => {
          resolve()
        })
      })
      process.kill(pid, 'SIGKILL')
      await gone
    },
    async chooseFiles(paths, open) {
      const chooser = now().page.waitForEvent('filechooser')
      await open()
      await (await chooser).setFiles([...paths])
    },
    async standInForSample(files) {
      await now().page.route('**/sample-case/*', async (route) => {
        const name = decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1) ?? '')
        const body = files[name]
        await route.fulfill(body === undefined ? { status: 404 } : { body, contentType: 'text/plain' })
      })
    },
    async saveInto(folder, save) {
      const download = now().page.waitForEvent('download')
      await save()
      const path = join(folder, (await download).suggestedFilename())
      await (await download).saveAs(path)
      return path
    },
  }
}

async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession()
  const found = await session?.send('SystemInfo.getProcessInfo')
  const browser = found?.processInfo.find(({ type }) => type === 'browser')
  if (browser === undefined) throw new Error('The process of the browser could not be found.')
  return browser.id
}

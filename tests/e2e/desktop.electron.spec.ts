import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { electronHost, type ElectronHost } from './electron-host'
import { expect, test as base } from './fixtures'
import { programNamed } from './host'
import { Workbench } from './pages/workbench'

const test = base.extend<{
  readonly desktop: { readonly host: ElectronHost; readonly workbench: Workbench }
}>({
  desktop: async ({ folder }, use) => {
    const host = electronHost(join(folder, 'data'))
    await host.start()
    await use({ host, workbench: new Workbench(host) })
    if (host.isRunning()) await host.close()
    // A request that is refused on purpose is told in the console; everything else is a fault.
    expect(host.faults.filter(({ kind }) => kind === 'page')).toEqual([])
  },
})

test('the window is sandboxed, isolated and without Node', async ({ desktop }) => {
  const preferences = await desktop.host.app().evaluate(({ BrowserWindow }) => {
    const contents: object | undefined = BrowserWindow.getAllWindows()[0]?.webContents
    // Electron has it for tests and leaves it out of its types.
    const read: unknown = contents === undefined ? undefined : Reflect.get(contents, 'getLastWebPreferences')
    return typeof read === 'function' ? (Reflect.apply(read, contents, []) as unknown) : undefined
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  })
  expect(await desktop.workbench.page.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe(
    'undefined',
  )
  expect(await desktop.workbench.page.evaluate(() => navigator.storage.persisted())).toBe(true)
})

test('the page cannot lead away, open windows or ask for permissions', async ({ desktop }) => {
  const { page } = desktop.workbench
  const address = page.url()
  await page.evaluate(() => {
    location.href = 'https://evil.invalid/?data'
  })
  expect(await page.evaluate(() => window.open('https://evil.invalid/') === null)).toBe(true)
  const permission = await page.evaluate(async () => {
    const { state } = await navigator.permissions.query({ name: 'geolocation' })
    return state
  })
  expect(permission).toBe('denied')
  expect(page.url()).toBe(address)
  const count = await desktop.host.app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(count).toBe(1)
})

test('no request leaves, and one that tries is stopped and counted', async ({ desktop, folder }) => {
  const { page, start, library } = desktop.workbench
  const log = join(folder, 'net-log.json')
  await desktop.host
    .app()
    .evaluate(({ session }, path) => session.defaultSession.netLog.startLogging(path), log)
  const vectors = `<link rel=dns-prefetch href=//a.invalid><link rel=preconnect href=//b.invalid><img src=//c.invalid/i>
    <img srcset="//d.invalid/i 2x"><video poster=//e.invalid/p></video><style>@import '//f.invalid/c';@font-face{src:url(//g.invalid/f)}</style>
    <svg><use href="//h.invalid/s#x"/><image href="//i.invalid/i"/></svg><p style="background:url(//j.invalid/b)">Words of the page.</p>`
  await writeFile(join(folder, 'reaching.html'), vectors)
  await start.openSample()
  await library.add(join(folder, 'reaching.html'))
  await library.open(/reaching|Words/)
  await expect(desktop.workbench.reader.text).toContainText('Words of the page.')
  const before = await page.evaluate(() => globalThis.bridge?.blockedRequests())
  expect(before).toBe(0)
  const answer = await desktop.host.app().evaluate(async ({ session }) => {
    try {
      await session.defaultSession.fetch('https://evil.invalid/')
      return 'answered'
    } catch {
      return 'refused'
    }
  })
  expect(answer).toBe('refused')
  await expect.poll(() => page.evaluate(() => globalThis.bridge?.blockedRequests())).toBe(1)
  // A name of this machine is asked for, to see that the log would tell of others.
  const control = await desktop.host.app().evaluate(async ({ session }) => {
    const answer = await session.defaultSession.resolveHost('control.localhost').catch(String)
    await session.defaultSession.netLog.stopLogging()
    return answer
  })
  expect(control).toContain('ERR_NAME_NOT_RESOLVED')
  // Every name is asked for as one that cannot be found.
  expect(await namesLookedUp(log)).toEqual(['~NOTFOUND:0'])
})

test('the menu is drawn from the registry, with its keys', async ({ desktop }) => {
  await desktop.workbench.start.openSample()
  const read = () =>
    desktop.host.app().evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map((section) => ({
        label: section.label,
        entries: (section.submenu?.items ?? []).map(
          ({ label, accelerator }) => `${label} ${String(accelerator)}`,
        ),
      })),
    )
  await expect
    .poll(async () => (await read()).map(({ label }) => label))
    .toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Go', 'Case', 'Help']))
  const entries = async () => (await read()).flatMap((section) => section.entries)
  expect(await entries()).toContainEqual(expect.stringMatching(/^Import documents… CommandOrControl\+O/))
  // What can be undone is told to the menu once the case has been read.
  await expect.poll(entries).toContainEqual(expect.stringMatching(/^Undo: Began assessment/))
})

test('the menu of the start screen offers only what needs no case', async ({ desktop }) => {
  const labels = () =>
    desktop.host
      .app()
      .evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.items ?? []).flatMap((section) => [
          section.label,
          ...(section.submenu?.items ?? []).map(({ label }) => label),
        ]),
      )
  await expect.poll(labels).toEqual(expect.arrayContaining(['File', 'New case…', 'Open sample case']))
  expect(
    (await labels()).filter((label) => /Learn More|Documentation|Developer Tools|Reload/.test(label)),
  ).toEqual([])
  await desktop.workbench.start.openSample()
  await expect.poll(labels).toContain('Close case')
  await desktop.workbench.frame.run('Close case')
  await expect.poll(labels).not.toContain('Close case')
})

test('a second start hands its documents to the first window', async ({ desktop, folder }) => {
  await desktop.workbench.start.begin('Given')
  await writeFile(join(folder, 'given.txt'), 'Given by the command line of a second start.')
  const isRoot = process.getuid?.() === 0
  const second = spawn(
    programNamed('ASSAY_ELECTRON'),
    [...(isRoot ? ['--no-sandbox'] : []), process.cwd(), 'given.txt'],
    { cwd: folder, env: { ...process.env, ASSAY_DATA_DIR: desktop.host.dataFolder }, stdio: 'ignore' },
  )
  await once(second, 'exit')
  await expect(desktop.workbench.library.row('given')).toBeVisible()
})

test('documents named on the command line wait for a case', async ({ desktop, folder }) => {
  const { host, workbench } = desktop
  await writeFile(join(folder, 'early.txt'), 'Named before any case was open.')
  await host.close()
  await host.start([join(folder, 'early.txt')])
  await expect(workbench.page.getByText('1 document waits to be imported')).toBeVisible()
  await workbench.start.begin('Early')
  await expect(workbench.library.row('early')).toBeVisible()

  await test.step('and its original is dragged out as a copy that goes with the window', async () => {
    await host.app().evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      // The desktop would wait for a hand to let go.
      if (contents !== undefined)
        contents.startDrag = ({ file }) => {
          Reflect.set(globalThis, 'dragged', file)
        }
    })
    await workbench.library.lists.getByRole('button', { name: /^Inbox/ }).click()
    await workbench.library.press('ArrowDown')
    await workbench.library.peek.getByText('Drag the original out').dispatchEvent('dragstart')
    const dragged = () => host.app().evaluate(() => String(Reflect.get(globalThis, 'dragged')))
    await expect.poll(dragged).toMatch(/early\.txt$/)
    const path = await dragged()
    expect(await readFile(path, 'utf8')).toBe('Named before any case was open.')
    await host.close()
    await expect(readFile(path)).rejects.toThrow('ENOENT')
  })
})

/** The host names a network log of Chromium asks for. */
async function namesLookedUp(path: string): Promise<readonly string[]> {
  const { constants, events } = v.parse(netLog, JSON.parse(await readFile(path, 'utf8')))
  const lookUp = constants.logEventTypes['HOST_RESOLVER_MANAGER_REQUEST']
  expect(lookUp).toBeDefined()
  return events.flatMap(({ type, params }) =>
    type === lookUp && params?.host !== undefined ? [params.host] : [],
  )
}

const netLog = v.object({
  constants: v.object({ logEventTypes: v.record(v.string(), v.number()) }),
  events: v.array(
    v.object({ type: v.number(), params: v.optional(v.object({ host: v.optional(v.string()) })) }),
  ),
})

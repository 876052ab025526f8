import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { StartScreen } from './pages/start'
import type { Workbench } from './pages/workbench'

/** Lets the origin of the window hold so many bytes more than it does now, or as many as it likes. */
async function limitStorage({ page }: Workbench, more?: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  const { origin } = new URL(page.url())
  const limit = more === undefined ? {} : { quotaSize: used + more }
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit })
}

/** Has another program raise the version of every database of a case, as a newer version of ours would. */
async function raiseSchema({ page }: Workbench): Promise<void> {
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    for (const name of names.filter((one) => one.startsWith('assay-case-'))) {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 990)
        opening.onupgradeneeded = () => opening.result.createObjectStore('novelties')
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
        opening.onerror = () => {
          reject(new Error('The database could not be opened.'))
        }
      })
    }
  })
}

test('an export that cannot be written says so and leaves what was there', async ({ workbench, folder }) => {
  test.skip(workbench.host.kind === 'chromium', 'A browser writes downloads by itself.')
  await workbench.start.openSample()
  await workbench.frame.goTo('Assessments')
  await workbench.page.getByRole('option').or(workbench.page.getByRole('row')).first().click()
  await workbench.exporting.open()
  await workbench.exporting.choose('Markdown')
  const gone = join(folder, 'gone')
  await mkdir(gone)
  await rm(gone, { recursive: true })
  const path = await workbench.host.saveInto(gone, () => workbench.exporting.write.click())
  await expect(workbench.exporting.dialog).toContainText('The folder is no longer there')
  const name = path.slice(gone.length + 1)
  // A folder of that name cannot be written over; what lies in it stays.
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, 'old.txt'), 'old')
  await workbench.host.saveInto(folder, () => workbench.exporting.write.click())
  await expect(workbench.exporting.dialog).toContainText('could not be written to its place')
  expect(await readFile(join(folder, name, 'old.txt'), 'utf8')).toBe('old')
  await rm(join(folder, name), { recursive: true })
  await workbench.exporting.save('Markdown', folder)
  expect(await readFile(join(folder, name), 'utf8')).toContain('#')
})

test('an import that meets a spent quota says so per file, and what came in stays', async ({ workbench }) => {
  test.skip(workbench.host.kind === 'electron', 'Originals are files there, beside any quota.')
  const large = [1, 2, 3].map((at) => ({ name: `large-${at}.txt`, text: `${at} `.repeat(1_000_000) }))
  await workbench.start.begin('Quota')
  await workbench.library.drop([{ name: 'small.txt', text: 'A small file says little.' }])
  await expect(workbench.library.row('small')).toHaveCount(1)
  await limitStorage(workbench, 300_000)
  await workbench.library.drop(large)
  await expect(workbench.library.tray).toContainText('0 imported, 3 not imported')
  for (const { name } of large)
    await expect(workbench.library.tray.getByRole('listitem').filter({ hasText: name })).toContainText(
      'It could not be stored. What was saved before is safe',
    )
  await limitStorage(workbench)
  await workbench.library.drop(large)
  await expect(workbench.library.tray).toContainText('3 imported')
  await workbench.library.open('small')
  await expect(workbench.reader.text).toContainText('says little')
})

test('a case of a newer version is not opened, and says why', async ({ workbench }) => {
  await workbench.start.begin('From the future')
  await workbench.frame.isSaved()
  await workbench.restart()
  await raiseSchema(workbench)
  for (const attempt of ['once', 'and once more']) {
    await test.step(attempt, async () => {
      await workbench.start.recent.getByRole('button', { name: 'From the future' }).first().click()
      await expect(workbench.page.getByText(/made by a newer version of Assay/)).toBeVisible()
    })
  }
  await workbench.start.begin('Of today')
})

test('a case that is open in another window is not opened twice', async ({ workbench }) => {
  test.skip(workbench.host.kind === 'electron', 'The desktop program has one window.')
  await workbench.start.begin('Taken')
  await workbench.frame.isSaved()
  const other = await workbench.page.context().newPage()
  await other.goto(workbench.page.url())
  const start = new StartScreen(() => other)
  await start.recent.getByRole('button', { name: 'Taken' }).first().click()
  await expect(other.getByText(/open in another window/)).toBeVisible()
  await workbench.host.page().close()
  await start.reopen('Taken')
})

test('a new name of a case reaches the list of cases, and so does taking it back', async ({ workbench }) => {
  await workbench.start.begin('First name')
  await workbench.frame.run('Rename case')
  const dialog = workbench.page.getByRole('dialog', { name: 'Rename case' })
  await dialog.getByLabel('Name of the case').fill('Second name')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(workbench.page.getByRole('heading', { level: 1 })).toHaveText('Second name')
  await expect(workbench.page).toHaveTitle(/Second name/)
  await workbench.frame.isSaved()
  await workbench.restart()
  await workbench.start.reopen('Second name')
  await workbench.frame.undo()
  await expect(workbench.page.getByRole('heading', { level: 1 })).toHaveText('First name')
  await workbench.frame.run('Close case')
  await expect(workbench.start.recent.getByRole('button', { name: /First name/ }).first()).toBeVisible()
})

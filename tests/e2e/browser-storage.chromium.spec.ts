import { expect, test } from './fixtures'
import { StartScreen } from './pages/start'
import type { Workbench } from './pages/workbench'

// On the desktop originals are files beside any quota, and there is one window.

/** Lets the origin of the window hold so many bytes more than it does now, or as many as it likes. */
async function limitStorage({ page }: Workbench, more?: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  const { origin } = new URL(page.url())
  const limit = more === undefined ? {} : { quotaSize: used + more }
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...limit })
}

test('an import that meets a spent quota says so per file, and what came in stays', async ({ workbench }) => {
  const large = [1, 2, 3].map((at) => ({ name: `large-${at}.txt`, text: `${at} `.repeat(1_000_000) }))
  await workbench.start.begin('Quota')
  await workbench.library.drop([{ name: 'small.txt', text: 'A small file says little.' }])
  await expect(workbench.library.row('small')).toHaveCount(1)
  await limitStorage(workbench, 300_000)
  await workbench.library.drop(large)
  await expect(workbench.library.tray).toContainText('0 imported, 3 not imported')
  // What ended alike is one line that opens.
  await workbench.library.tray.getByRole('button', { name: 'Show files' }).click()
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

test('a case that is open in another window is not opened twice', async ({ workbench }) => {
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

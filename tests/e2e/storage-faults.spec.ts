import { expect, test } from './fixtures'
import type { Workbench } from './pages/workbench'

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

test('a new name of a case reaches the list of cases, and so does taking it back', async ({ workbench }) => {
  await workbench.start.begin('First name')
  await workbench.frame.run('Rename case')
  const dialog = workbench.page.getByRole('dialog', { name: 'Rename case' })
  await dialog.getByLabel('Name of the case').fill('Second name')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(workbench.page.getByRole('heading', { level: 1 })).toHaveText('Second name')
  await expect(workbench.page).toHaveTitle(/Second name/)
  await workbench.frame.isSaved()
  await workbench.frame.run('Close case')
  // The list follows the case; a browser that is closed in the same moment would write it at the next opening.
  await expect(workbench.start.recent.getByRole('button', { name: /Second name/ }).first()).toBeVisible()
  await workbench.restart()
  await workbench.start.reopen('Second name')
  await workbench.frame.undo()
  await expect(workbench.page.getByRole('heading', { level: 1 })).toHaveText('First name')
  await workbench.frame.run('Close case')
  await expect(workbench.start.recent.getByRole('button', { name: /First name/ }).first()).toBeVisible()
})

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'

// A browser writes downloads by itself; only the desktop program chooses a place.
test('an export that cannot be written says so and leaves what was there', async ({ workbench, folder }) => {
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

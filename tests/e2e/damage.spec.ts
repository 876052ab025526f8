import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import type { Workbench } from './pages/workbench'

/** Makes a case with three deeds of its own beside the first, each saved, and closes the program. */
async function workAndClose(workbench: Workbench): Promise<void> {
  await workbench.start.begin('Damaged')
  await workbench.library.paste('The red van left the depot at dawn.')
  await expect(workbench.library.row(/Pasted text/)).toHaveCount(1)
  for (const statement of ['The van was red', 'The van left at dawn']) {
    await workbench.frame.run('New claim')
    await workbench.claims.state(statement)
  }
  await workbench.frame.isSaved()
  await workbench.host.close()
}

async function expectEverything(workbench: Workbench): Promise<void> {
  await workbench.start.reopen('Damaged')
  await workbench.frame.goTo('Claims')
  await expect(workbench.claims.list.getByRole('option')).toHaveCount(2)
  await workbench.library.open(/Pasted text/)
  await expect(workbench.reader.text).toContainText('left the depot at dawn')
}

/** The files of the browser's own database below a data folder. */
async function databaseFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /indexeddb\.(leveldb|blob)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length / 2)
  bytes.writeUInt8((bytes.at(at) ?? 0) ^ 0xff, at)
  await writeFile(path, bytes)
}

test('a case comes back whole after its IndexedDB folder was deleted', async ({ workbench }) => {
  await workAndClose(workbench)
  for (const path of await databaseFiles(workbench.host.dataFolder)) await rm(path)
  await workbench.host.start()
  await expectEverything(workbench)
  await expect(workbench.page.getByText(/rebuilt from the journal/)).toBeVisible()
})

test('a case comes back whole after one byte of its IndexedDB was flipped', async ({ workbench }) => {
  await workAndClose(workbench)
  const files = await databaseFiles(workbench.host.dataFolder)
  const records = files.filter((path) => /\.(ldb|log)$/.test(path))
  expect(records.length).toBeGreaterThan(0)
  for (const path of records) await flipByte(path)
  for (let restart = 1; restart <= 3; restart += 1) {
    await workbench.host.start()
    await expectEverything(workbench)
    await workbench.host.close()
  }
})

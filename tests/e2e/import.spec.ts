import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'

/** “Груз вышел на рассвете.” in KOI8-R, which passes for another encoding of one byte. */
const koi8 = Buffer.from('e7d2d5da20d7d9dbc5cc20cec120d2c1d3d3d7c5d4c52e0a'.repeat(8), 'hex')

/** The same in a mail that does not say so, wrapped so that its bytes show nothing. */
const koi8Mail = [
  'From: port@courier.example',
  'Content-Type: text/plain; charset=us-ascii',
  'Content-Transfer-Encoding: base64',
  '',
  koi8.toString('base64'),
].join('\r\n')

async function folderOf(root: string, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const path = join(root, 'reports')
  await mkdir(path)
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(path, name), bytes)
  return path
}

function reports(count: number): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: count }, (_, at) => String(at).padStart(3, '0'))
  return Object.fromEntries(
    numbers.map((at) => [`report-${at}.txt`, `Report ${at} says something of its own.`]),
  )
}

test('a folder comes in, is mended in its rows, decided about by keys and verified', async ({
  workbench,
  folder,
  isAccessible,
}) => {
  const { library, frame, page, search } = workbench
  const path = await folderOf(folder, { ...reports(30), 'cargo.eml': koi8Mail, 'empty.txt': '' })
  await workbench.start.begin('Bulk')
  await library.addFolder(path)
  await expect(library.tray).toContainText('31 imported, 1 not imported')
  await expect(library.file('empty.txt')).toContainText('The file is empty')
  await library.file('empty.txt').getByRole('button', { name: 'Skip' }).click()
  await expect(library.file('empty.txt')).toHaveCount(0)
  await isAccessible('the library with an import')

  await library.file('cargo.eml').getByRole('button', { name: 'Another encoding' }).click()
  const encoding = page.getByRole('dialog', { name: 'Read with another encoding' })
  await encoding.getByRole('button', { name: /Encoding/ }).click()
  await page.getByRole('option', { name: 'koi8-r' }).click()
  await expect(encoding.getByText('Груз вышел на рассвете.').first()).toBeVisible()
  await encoding.getByRole('button', { name: 'Read with this encoding' }).click()
  await expect(workbench.reader.text).toContainText('Груз вышел на рассвете.')

  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await expect(library.rows).toHaveCount(32)
  await library.press('a', 'r', 'z')
  await expect(library.lists.getByRole('button', { name: /^Inbox 28$/ })).toBeVisible()
  await expect(library.lists.getByRole('button', { name: /^Rejected 1$/ })).toBeVisible()
  await expect(library.peek).toContainText('report-002')
  await library.press('x', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(page.getByRole('toolbar', { name: 'Selected documents' })).toContainText('3 selected')
  await library.press('a')
  await expect(library.lists.getByRole('button', { name: /^Inbox 25$/ })).toBeVisible()
  await frame.undo()
  await expect(library.lists.getByRole('button', { name: /^Inbox 28$/ })).toBeVisible()

  await test.step('documents are tagged together by keys, and what comes later is offered the tag', async () => {
    await library.press('Home', 'x', ...Array.from({ length: 27 }, () => 'Shift+ArrowDown'), 't')
    const picker = page.getByRole('dialog', { name: 'Tag 28 documents' })
    await page.keyboard.type('Harbour')
    await expect(picker.getByRole('option', { name: /Create tag/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(picker.getByText('Tags on all 28 documents: Harbour')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(library.lists.getByRole('button', { name: 'Harbour 28' })).toBeVisible()
    await search.ask('tag:harbour')
    await expect(search.count('28 found')).toBeVisible()
    await writeFile(join(path, 'late.txt'), 'A late report.')
    await writeFile(join(path, 'later.txt'), 'A later report.')
    await library.addFolder(path)
    const offer = page.getByRole('group', { name: 'suggested: Tag Harbour for 2 documents' })
    await expect(offer).toBeVisible()
    await isAccessible('the inbox with tags, a selection and what is suggested')
    await library.press('Escape', 'b')
    await expect(library.lists.getByRole('button', { name: 'Harbour 30' })).toBeVisible()
    await frame.undo()
    await expect(offer).toBeVisible()
    await library.press('Shift+B')
    await expect(offer).toHaveCount(0)
    await library.lists.getByRole('button', { name: 'Harbour 28' }).click()
    await expect(library.rows).toHaveCount(29)
  })

  await library.press('i')
  const amend = page.getByRole('dialog', { name: 'Amend what is said of the document' })
  await amend.getByLabel('Author').fill('M. Teral')
  await isAccessible('amending a document')
  await amend.getByRole('button', { name: 'Amend', exact: true }).click()
  await expect(library.peek).toContainText('from the analyst')

  await frame.run('Verify originals')
  const verify = page.getByRole('dialog', { name: 'Verify originals' })
  await expect(verify).toContainText('All 33 originals are byte for byte as they came.')
  await verify.getByRole('button', { name: 'Close' }).last().click()
})

test('while a folder comes in, words are found, and an assessment and an original go out', async ({
  workbench,
  folder,
}) => {
  const { exporting, frame, library, search } = workbench
  const path = await folderOf(folder, { ...reports(400), 'cargo.txt': koi8 })
  const out = join(folder, 'out')
  await mkdir(out)
  await workbench.start.openSample()
  await library.addFolder(path)
  await expect(library.tray.getByRole('button', { name: 'Pause' })).toBeVisible()
  await search.ask('майстерні')
  await expect(search.found.first()).toBeVisible()
  await frame.goTo('Assessments')
  await workbench.assessment.open(/./)
  await exporting.open()
  const markdown = await readFile(await exporting.save('Markdown', out), 'utf8')
  expect(markdown).toContain('TLP:')
  await frame.goTo('Documents')
  await expect(library.tray).toContainText('401 imported', { timeout: 30_000 })
  await search.ask('"report 399"')
  await expect(search.count('1 found')).toBeVisible()

  await frame.goTo('Documents')
  await workbench.page.getByLabel('Filter documents').fill('cargo')
  await expect(library.rows).toHaveCount(2)
  await library.press('ArrowDown')
  await expect(library.peek).toContainText('cargo.txt')
  const written = await workbench.host.saveInto(out, async () => {
    await library.peek.getByRole('button', { name: 'Export the original' }).click()
    await expect(frame.messages.filter({ hasText: 'Exported cargo.txt' })).toBeVisible()
  })
  expect(await readFile(written)).toEqual(koi8)
})

test('an import that a crash ended goes on, without doubles', async ({ workbench, folder }) => {
  const { library } = workbench
  const path = await folderOf(folder, reports(2_000))
  await workbench.start.begin('Cut short')
  await library.addFolder(path)
  await expect(workbench.page.getByRole('contentinfo')).toContainText(/[1-9]\d* documents/)
  await library.tray.getByRole('button', { name: 'Pause' }).click()
  await expect(library.tray).toContainText('Paused at')
  await workbench.frame.isSaved()
  await workbench.killAndRestart()
  await workbench.start.reopen('Cut short')
  const { page } = workbench
  await expect(page.getByText(/was interrupted: [\d,]+ documents came in, of 2,000 files/)).toBeVisible()
  if (workbench.host.kind === 'electron') await page.getByRole('button', { name: 'Continue' }).click()
  else
    await workbench.host.chooseFiles([path], () =>
      page.getByRole('button', { name: 'Choose the folder again' }).click(),
    )
  await expect(page.getByRole('contentinfo')).toContainText('2000 documents', { timeout: 30_000 })
  await expect(library.tray).toContainText('already in this case')
  await expect(page.getByText(/was interrupted/)).toHaveCount(0)
})

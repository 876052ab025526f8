import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { samplePdf, words } from '#renderer/formats/sample-pdf'
import { expect, test } from './fixtures'

const report = 'tests/fixtures/import/harbour-report.pdf'
const locked = 'tests/fixtures/import/locked-report.pdf'

test('a PDF is read as pages and as text, with the same marks', async ({ workbench, isAccessible }) => {
  const { page, reader, library } = workbench
  await workbench.start.begin('Pages')
  await library.add(report)
  await library.open('Harbour report')
  await expect(reader.text).toContainText('nobody followed it over the bridge')
  await expect(reader.marks).toHaveCount(1)
  await expect(reader.marks.first()).toContainText('first convoy')

  await test.step('the pages show the same words and what was marked in the file', async () => {
    await reader.turnTo('pages')
    await expect(reader.sheet('1')).toBeVisible()
    await expect(reader.fills('1')).not.toHaveCount(0)
    // What was marked in the file is painted by us and not drawn a second time.
    await expect.poll(() => reader.inks('1')).toEqual({ isDrawn: true, isColoured: false })
    await isAccessible('the pages of a document')
  })

  await test.step('words marked on a page are marked in the text', async () => {
    // By mouse whole words are taken, here as in the text.
    await reader.mark('eft the gate at daw', 2)
    await expect(reader.marks).toHaveCount(2)
    await expect(reader.marks.nth(1)).toContainText('left the gate at dawn')
    await reader.drag('end', 'left the gate')
    await page.mouse.up()
    await expect(reader.marks.nth(1)).not.toContainText('at dawn')
    await reader.drag('end', 'at dawn')
    await page.mouse.up()
    await expect(reader.marks.nth(1)).toContainText('left the gate at dawn')
    await isAccessible('handles on a page')
    await page.keyboard.press('Escape')
    await page.keyboard.press('p')
    await expect(reader.sheet('1')).toHaveCount(0)
    await expect(reader.text).toContainText('nobody followed it over the bridge')
    await page.keyboard.press('p')
    await expect(reader.sheet('1')).toBeVisible()
  })

  await test.step('the outline and the page number lead to a page', async () => {
    await page.getByRole('button', { name: 'Outline' }).click()
    await reader.outline.getByRole('button', { name: 'Departures' }).click()
    await expect(reader.pageField).toHaveValue('3')
    await reader.pageField.fill('2')
    await reader.pageField.press('Enter')
    await expect(reader.pageField).toHaveValue('2')
    await page.getByRole('button', { name: 'Fit page' }).click()
    await expect(reader.sheet('2')).toBeVisible()
    await isAccessible('the pages with their outline')
  })
})

test('a locked PDF asks for its password, and again for its pages', async ({ workbench }) => {
  const { page, reader, library } = workbench
  await workbench.start.begin('Locked')
  await library.add(locked)
  const row = library.file('locked-report.pdf')
  await row.getByLabel(/^Password/).fill('opensesame')
  await page.keyboard.press('Enter')
  await expect(library.tray).toContainText('1 imported')
  await library.open('Harbour report')
  await expect(reader.text).toContainText('nobody followed it over the bridge')
  await reader.turnTo('pages')
  const field = page.getByLabel('Password', { exact: true })
  await field.fill('wrong')
  await field.press('Enter')
  await expect(page.getByText('This password does not open the pages.')).toBeVisible()
  await field.fill('opensesame')
  await field.press('Enter')
  await expect(reader.sheet('1')).toBeVisible()

  await test.step('the password is kept nowhere', async () => {
    await workbench.host.close()
    const kept = await bytesUnder(workbench.host.dataFolder)
    expect(kept.some((bytes) => bytes.includes('locked-report.pdf'))).toBe(true)
    expect(kept.some((bytes) => bytes.includes('opensesame'))).toBe(false)
    expect(kept.some((bytes) => bytes.includes(Buffer.from('opensesame', 'utf16le')))).toBe(false)
  })
})

/** What every file of a folder holds. */
async function bytesUnder(folder: string): Promise<readonly Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name))))
}

/** Eight pages of twenty paragraphs, each of which says where it stands; a picture far too large to be drawn on the fifth. */
function manyPages(): Uint8Array {
  const lines = Array.from({ length: 20 }, (_, at) => at + 1)
  const packed = deflateSync(new Uint8Array(1_000)).toString('latin1')
  const picture = '/Type /XObject /Subtype /Image /Width 20000 /Height 20000 /ColorSpace /DeviceGray'
  return samplePdf(
    Array.from({ length: 8 }, (_, page) => ({
      drawing: [
        ...lines.map((line) => words(`Page ${page + 1} says ${line}.`, [40, 580 - 27 * line])),
        page === 4 ? 'q 9 0 0 9 9 9 cm /I Do Q\n' : '',
      ].join(''),
      entries: page === 4 ? '/Resources << /Font << /F1 3 0 R >> /XObject << /I 20 0 R >> >>' : '',
    })),
    {
      objects: {
        20: `<< ${picture} /BitsPerComponent 8 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
      },
    },
  )
}

test('pages beside their text stay in step with it', async ({ workbench, folder, isAccessible }) => {
  const { page, reader, library } = workbench
  const file = join(folder, 'many-pages.pdf')
  await writeFile(file, manyPages())
  await workbench.start.begin('In step')
  await library.add(file)
  await library.open('many-pages')
  await expect(reader.text).toContainText('Page 1 says 1.')
  await reader.mark('Page 1 says 3.', 2)
  await expect(reader.marks).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+P')
  const [pages, text] = [reader.beside('Pages'), reader.beside('Text')]

  await test.step('what is pointed at in the list is lit on the page, with a stripe beside it', async () => {
    await expect(reader.stripes(pages)).toHaveCount(1)
    await reader.marks.first().hover()
    await expect(pages.locator('.page-hover')).not.toHaveCount(0)
    await isAccessible('pages beside their text')
  })

  await test.step('each of them leads the other', async () => {
    await text.press('End')
    await expect(pages.getByText('Page 8 says 20.')).toBeInViewport()
    await page.keyboard.press('p')
    await expect(pages).toBeFocused()
    await pages.press('Home')
    await expect(text.getByText('Page 1 says 1.')).toBeInViewport()
    await text.press('End')
    await expect(pages.getByText('Page 8 says 20.')).toBeInViewport()
    await reader.marks.first().click()
    await expect(pages.getByText('Page 1 says 3.')).toBeInViewport()
    await expect(text.getByText('Page 1 says 3.')).toBeInViewport()
  })

  await test.step('a page that would hold the window is not drawn, and the others are', async () => {
    await reader.pageField.fill('5')
    await reader.pageField.press('Enter')
    // A machine that cannot unpack the picture in the time allowed says so then.
    const told = reader.sheet('5').getByText('more than the window can bear')
    await expect(told).toBeVisible({ timeout: 30_000 })
    await expect(pages.getByText('Page 5 says 3.')).toBeInViewport()
    await pages.press('Home')
    await expect.poll(() => reader.inks('1')).toMatchObject({ isDrawn: true })
  })

  await test.step('the view that is read stays when the other goes', async () => {
    await pages.focus()
    await page.keyboard.press('Shift+P')
    await expect(text).toHaveCount(0)
    await expect(reader.sheet('1')).toBeVisible()
  })
})

import { expect, test } from './fixtures'
import type { ReaderRoom } from './pages/reader'

/** The first paragraph in sight once the text has come to rest, and the place has been noted. */
async function settledPlace(reader: ReaderRoom): Promise<number> {
  let last = -1
  await expect
    .poll(
      async () => {
        const before = last
        last = await reader.firstParagraphSeen()
        return last >= 0 && last === before
      },
      { intervals: [700] },
    )
    .toBe(true)
  return last
}

test('a quotation whose passage has changed says so, in the text and in the export', async ({
  workbench,
}) => {
  const { page, reader, claims, assessment, exporting, frame, library } = workbench
  await workbench.start.begin('Bound')
  await library.paste('The convoy left the depot at dawn. Nobody saw it arrive.')
  await library.open(/Pasted text/)
  await reader.mark('left the depot', 1)
  await page.keyboard.press('c')
  await claims.state('The convoy left')
  await frame.run('New assessment')
  await assessment.text.click()
  await assessment.insert('left', 'quotation')
  await expect(assessment.quotations).toHaveCount(1)
  await frame.isSaved()

  await assessment.quotations.first().click()
  await expect(reader.marks.first()).toBeVisible()
  await page.getByRole('button', { name: 'End one word later' }).click()
  await expect(reader.marks.first()).toContainText('left the depot at')
  await expect(assessment.text.getByLabel(/words differ from the passage/)).toHaveCount(1)
  await exporting.open()
  await expect(exporting.preview).toContainText('0 of 1 quotations verified')
  await page.keyboard.press('Escape')

  await frame.undo()
  await expect(assessment.text.getByLabel(/words differ from the passage/)).toHaveCount(0)

  await reader.marks.first().click()
  await page.keyboard.press('e')
  await expect(assessment.quotations).toHaveCount(2)
  await expect(reader.marks.first()).toHaveAttribute('aria-selected', 'true')
})

test('tabs, the split and the place in a long document come back after a restart', async ({ workbench }) => {
  const { page, reader, frame, library } = workbench
  const paragraphs = Array.from(
    { length: 400 },
    (_, index) => `Paragraph ${index}. ${'Some words follow. '.repeat(8)}`,
  )
  await workbench.start.begin('Places')
  await library.paste(paragraphs.join('\n\n'))
  await library.open(/Pasted text/)
  await reader.text.focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('PageDown')
  expect(await settledPlace(reader)).toBeGreaterThan(5)
  await page.keyboard.press('ControlOrMeta+Backslash')
  await expect(page.getByRole('navigation', { name: 'Open tabs beside' })).toBeVisible()
  await frame.isSaved()
  const before = await settledPlace(reader)

  await workbench.restart()
  await workbench.start.reopen('Places')
  await expect(workbench.page.getByRole('navigation', { name: 'Open tabs beside' })).toBeVisible()
  expect(Math.abs((await settledPlace(reader)) - before)).toBeLessThanOrEqual(1)
})

test('an assessment that was removed comes back with its words', async ({ workbench }) => {
  const { page, assessment, frame } = workbench
  await workbench.start.begin('Removed')
  await frame.run('New assessment')
  await assessment.text.click()
  await assessment.write('These words are not lost.')
  await page.getByRole('button', { name: 'Remove assessment' }).click()
  await expect(assessment.text).toHaveCount(0)
  await frame.undo()
  await frame.goTo('Assessments')
  await page.getByRole('option', { name: /assessment/i }).click()
  await expect(assessment.text).toContainText('These words are not lost.')
})

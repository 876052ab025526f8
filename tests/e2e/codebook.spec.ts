import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

test('a codebook is put in order, and every step is taken back by one undo', async ({
  workbench,
  folder,
  isAccessible,
}) => {
  const { codebook, frame, page, palette, start } = workbench
  await start.openSample()
  await frame.goTo('Codebook')
  await codebook.choose('Count')
  await expect(codebook.passagesOf(7)).toBeVisible()
  await isAccessible('the codebook')

  await codebook.tree.focus()
  await page.keyboard.press('/')
  await page.keyboard.type('how it was')
  await expect(codebook.tree.getByRole('row')).toHaveText(/^Count.*and how it was counted/)
  await expect(page.getByRole('status').filter({ hasText: '1 of 8 tags' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(codebook.tree.getByRole('row')).toHaveCount(8)
  await page.keyboard.press('Escape')
  await expect(codebook.tag('Count')).toBeFocused()
  const spread = page.getByRole('button', { name: 'Export Spread over documents…' })
  expect(await readFile(await codebook.exportFrom(spread, 'Table as CSV', folder), 'utf8')).toContain(
    'Kesten Gate, shift log of 6 October",3,',
  )

  await palette.find('#Hedge')
  await page.keyboard.press('Enter')
  await expect(codebook.passagesOf(2)).toBeVisible()
  const merging = await codebook.ask('Merge into…')
  await codebook.chooseIn(merging, 'Into', 'Count')
  await expect(merging.getByRole('status')).toContainText('will move')
  await merging.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(codebook.tag('Hedge')).toHaveCount(0)
  await expect(codebook.tag('Count')).toBeFocused()
  await expect(codebook.passagesOf(9)).toBeVisible()
  await frame.undo()
  await expect(codebook.tag('Hedge')).toBeVisible()
  await codebook.choose('Hedge')
  await expect(codebook.passagesOf(2)).toBeVisible()

  await codebook.add('Fuel')
  await codebook.tag('Fuel').focus()
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await expect(codebook.tag('Fuel')).toHaveAttribute('aria-level', '2')
  await page.keyboard.press('ControlOrMeta+ArrowLeft')
  await expect(codebook.tag('Fuel')).toHaveAttribute('aria-level', '1')

  // The first of several: every other tag then has another place in the tree.
  const first = codebook.tree.getByRole('row').first()
  const name = await first.locator('bdi').innerText()
  await first.focus()
  await page.keyboard.press('ControlOrMeta+ArrowDown')
  await expect(first).not.toContainText(name)
  await frame.undo()
  await expect(first).toContainText(name)

  const path = await codebook.save(/REFI-QDA/, folder)
  expect(await readFile(path, 'utf8')).toContain('<Code guid=')
  await codebook.choose('Fuel')
  await page.getByRole('button', { name: 'Remove tag Fuel' }).focus()
  await page.keyboard.press('Enter')
  await expect(codebook.tag('Fuel')).toHaveCount(0)
  await expect(codebook.tree.getByRole('row', { selected: true })).toBeFocused()
  await codebook.bringIn(path)
  await expect(codebook.tag('Fuel')).toBeVisible()
})

test('tags are seen together and their passages found and coded', async ({ workbench, isAccessible }) => {
  const { codebook, frame, page, start } = workbench
  await start.openSample()
  await frame.goTo('Codebook')
  await codebook.view('Retrieval')
  await page.getByRole('listbox', { name: 'Tags' }).getByRole('option', { name: 'Dispute' }).click()
  await isAccessible('retrieval')
  await codebook.passages.first().focus()
  await page.keyboard.press('8')
  await expect(codebook.passages.first().getByRole('button', { name: /Remove tag Hedge from/ })).toBeVisible()

  await codebook.view('Co-occurrence')
  await isAccessible('co-occurrence')
  await page.getByRole('gridcell', { name: 'Dispute with Hedge: 1' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: '1 passage found' })).toBeVisible()
})

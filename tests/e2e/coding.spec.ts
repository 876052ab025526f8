import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'

test('coding without the mouse: tags by a few letters', async ({ workbench, folder, isAccessible }) => {
  const { page, reader, library } = workbench
  const { keyboard } = page
  const text =
    'Courier\n\nDr. Aziz saw 860 trucks. They left at dawn. 👩‍👩‍👧 waved.\n\nThe fuel ran out. Nobody came.'
  await writeFile(join(folder, 'courier.txt'), text)
  await expect(workbench.start.newCase).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type('By keys alone')
  await keyboard.press('Enter')
  await expect(page.getByText('No documents yet')).toBeVisible()
  await workbench.host.chooseFiles([join(folder, 'courier.txt')], async () => {
    await page
      .getByRole('button', { name: /^Import files/ })
      .first()
      .click()
  })
  await expect(library.row('courier')).toBeVisible()
  await keyboard.press('ControlOrMeta+k')
  await keyboard.type('courier')
  await expect(workbench.palette.found.first()).toContainText('courier')
  await keyboard.press('Enter')
  await expect(reader.text).toBeFocused()
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('t')
  const picker = page.getByRole('dialog', { name: 'Tag the passage' })
  await keyboard.type('Convoy fuel')
  await expect(picker.getByRole('option', { name: /Create tag/ })).toBeVisible()
  await keyboard.press('Enter')
  await expect(picker.getByText('Tags on the passage: Convoy fuel')).toBeVisible()
  await keyboard.press('ArrowDown')
  await isAccessible('the tag picker')
  await keyboard.press('Escape')
  await expect(reader.text).toBeFocused()
  await expect(reader.marks.first()).toContainText('Convoy fuel')
  await keyboard.press('ArrowDown')
  await keyboard.press('q')
  await expect(reader.marks).toHaveCount(2)
  await expect(reader.marks.nth(1)).toContainText('Convoy fuel')
  await keyboard.press('ControlOrMeta+z')
  await expect(reader.marks).toHaveCount(1)

  await keyboard.press('ArrowDown')
  await keyboard.press('4')
  await expect(reader.marks).toHaveCount(2)
  await page.getByText('Filter (2 highlights)').click()
  await page.getByRole('button', { name: 'Convoy fuel, 1' }).click()
  await expect(reader.marks).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Infrastructure, 1' })).toBeVisible()
  await isAccessible('the list of highlights, filtered')
  await page.getByRole('button', { name: 'Show all highlights' }).click()
  await expect(reader.marks).toHaveCount(2)
})

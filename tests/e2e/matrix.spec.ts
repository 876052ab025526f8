import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, test } from './fixtures'

test('claims are weighed in a matrix and on a board by keyboard alone, and what is seen can be exported', async ({
  workbench,
  folder,
  isAccessible,
}) => {
  const { page, frame, matrix, claims, graph, host } = workbench
  await workbench.start.openSample()
  await frame.goTo('Matrix')
  await expect(matrix.row('C-001').getByRole('gridcell').first()).toBeVisible()
  await isAccessible('the matrix')

  await matrix.enter()
  await expect(matrix.current).toHaveText('Claim')
  await page.keyboard.press('s')
  await page.keyboard.press('ArrowDown')
  await expect(matrix.current).toContainText('C-001')
  await matrix.stepTo('Driver T.')
  await expect(matrix.current).toHaveAccessibleName('silent')
  await page.keyboard.press('+')
  await expect(frame.messages.filter({ hasText: 'the cell has no passage' })).toBeVisible()
  await matrix.stepTo('Sarn Valley Dispatch')
  await expect(matrix.current).toHaveAccessibleName('disputes, 1 passage')

  await page.keyboard.press('~')
  await expect(matrix.current).toHaveAccessibleName('partly, 1 passage')
  await page.keyboard.press('0')
  await expect(matrix.current).toHaveAccessibleName('silent')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(matrix.current).toHaveAccessibleName('disputes, 1 passage')

  await page.keyboard.press('Enter')
  const opened = matrix.opened('C-001 × Sarn Valley Dispatch')
  await expect(opened.getByRole('list', { name: 'Passages' })).toContainText('Sarn Valley Dispatch')
  await expect(opened).toBeFocused()
  await isAccessible('an opened cell')
  await page.keyboard.press('Escape')
  await expect(matrix.current).toHaveAccessibleName('disputes, 1 passage')
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Home')
  await expect(matrix.current).toHaveText('Says / conflicts')
  await page.keyboard.press('Control+Home')
  await matrix.stepTo('Ministry of Civil Relief')
  await expect(matrix.current).toContainText('Lurania Wire')
  await page.keyboard.press('u')
  await expect(matrix.current).not.toContainText('Lurania Wire')

  const saved = async (format: string) => {
    await page.getByRole('button', { name: 'Export…' }).click()
    const item = page.getByRole('menuitem', { name: new RegExp(format) })
    const path = await host.saveInto(folder, () => item.click())
    await expect(frame.messages.filter({ hasText: `Exported ${basename(path)}` })).toBeVisible()
    return readFile(path)
  }
  expect(String(await saved('CSV'))).toContain('C-001,About 860 trucks had crossed')
  expect(String(await saved('SVG'))).toContain('<title>Claims by sources</title>')
  expect(String((await saved('PNG')).subarray(1, 4))).toBe('PNG')
  expect(String((await saved('XLSX')).subarray(0, 2))).toBe('PK')

  // The same claims on a board: they stand there by their passages, and only their superseding is decided.
  await frame.goTo('Claims')
  await claims.showAs('Board')
  await expect(claims.column('Contested').getByRole('option')).toHaveCount(6)
  await claims.column('Contested').focus()
  await page.keyboard.press('Control+ArrowLeft')
  await expect(frame.messages.filter({ hasText: '“Corroborated” follows from' })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(claims.column('Corroborated')).toBeFocused()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await isAccessible('the board of claims with two picked')
  await page.getByRole('group', { name: 'Picked claims' }).getByRole('button', { name: 'Merge…' }).click()
  await claims.dialog.getByRole('button', { name: /^Merge 1 claim into C-00/ }).click()
  await expect(claims.column('Corroborated').getByRole('option')).toHaveCount(3)
  await frame.undo()
  await expect(claims.column('Corroborated').getByRole('option')).toHaveCount(4)
  await claims.column('Corroborated').focus()
  await page.keyboard.press('Control+ArrowRight')
  await claims.dialog.getByRole('option', { name: /^C-001/ }).click()
  await claims.dialog.getByRole('button', { name: 'Let it take the place' }).click()
  await expect(claims.column('Superseded')).toBeFocused()
  await page.keyboard.press('Control+ArrowLeft')
  await expect(claims.column('Corroborated').getByRole('option')).toHaveCount(4)

  // W and a digit judge the claim in hand; L ties a marked passage to it, and a sign says how.
  await page.keyboard.press('w')
  await page.keyboard.press('3')
  await page.keyboard.type('Only seen from afar')
  await page.keyboard.press('Enter')
  await expect(claims.judgings.first()).toContainText('3 – Possibly true')
  await expect(claims.column('Corroborated')).toBeFocused()
  await page.keyboard.press('l')
  await page.keyboard.type('five closed boxes')
  await page.keyboard.press('Enter')
  await page.keyboard.press('-')
  await expect(frame.messages.filter({ hasText: 'Linked a passage to' })).toBeVisible()
  await expect(claims.column('Contested')).toBeFocused()
  await claims.showAs('Graph')
  await expect(graph.picture).toBeVisible()
  await isAccessible('claims in the graph of what they rest on')
})

test('an empty matrix says what is missing', async ({ workbench, isAccessible }) => {
  await workbench.start.begin('Nothing weighed')
  await workbench.frame.goTo('Matrix')
  await expect(workbench.page.getByText('No claim has evidence yet.')).toBeVisible()
  await expect(workbench.page.getByText('No source speaks yet.')).toBeVisible()
  await isAccessible('an empty matrix')
})

import { expect, test } from './fixtures'

test('hypotheses compete by what is inconsistent with them, by keys alone', async ({
  workbench,
  isAccessible,
}) => {
  const { page, claims, frame, hypotheses } = workbench
  await workbench.start.begin('Relief convoy')
  for (const statement of ['Papers were missing', 'The cargo held workshops']) {
    await frame.run('New claim…')
    await claims.state(statement)
  }
  await frame.goTo('Hypotheses')
  await isAccessible('no hypotheses yet')
  await hypotheses.ask('Why were the trucks turned back?')
  await hypotheses.state('A matter of papers', 'The cargo was not food')
  await hypotheses.add('Papers were missing', 'The cargo held workshops')

  await hypotheses.grid.getByRole('gridcell', { name: 'C-001 against H1' }).focus()
  // Consistent with the first, very inconsistent with the second; the other claim the other way round, but less.
  await page.keyboard.press('2')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('6')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('2')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('5')
  await expect(hypotheses.reading).toContainText('H1 is least inconsistent')
  await expect(hypotheses.reading).toContainText('Without C-001 the order changes: H2, H1.')
  await expect(hypotheses.grid.getByRole('gridcell', { name: 'C-001 against H2' })).toHaveAccessibleName(
    /very inconsistent/,
  )
  await page.getByRole('textbox', { name: 'Key assumption' }).fill('The gate log is whole')
  await page.getByLabel('If it is wrong').fill('The count falls')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Key assumptions' })).toContainText('The gate log is whole')
  const edit = page.getByRole('button', { name: 'Edit “The gate log is whole”' })
  await edit.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
  await page.keyboard.press('Enter')
  const editing = page.getByRole('form', { name: 'Edit “The gate log is whole”' })
  await expect(editing.getByLabel('Key assumption')).toBeFocused()
  await editing.getByLabel('Key assumption').fill('The gate log holds every truck')
  await isAccessible('hypotheses against claims, a key assumption in hand')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Edit “The gate log holds every truck”' })).toBeFocused()
})

import { expect, test } from './fixtures'

test('what rests on a thing is shown before it goes, and one undo brings it back', async ({
  workbench,
  isAccessible,
}) => {
  const { page, claims, frame, impact, sources } = workbench
  await workbench.start.openSample()
  await frame.goTo('Sources')
  await sources.choose('Ministry')
  await page.getByLabel('Reason for the retraction').fill('Its statement was forged')
  await page.keyboard.press('Enter')
  await expect(impact.dialog.getByRole('table', { name: 'Claims' })).toBeVisible()
  await isAccessible('what rests on a source')
  await page.keyboard.press('Escape')
  await expect(impact.dialog).toBeHidden()
  await expect(claims.list).toBeHidden()
})

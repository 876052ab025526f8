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

test('the evidence graph leads from source to judgement', async ({ workbench, isAccessible }) => {
  const { page, frame, graph } = workbench
  await workbench.start.openSample()
  await frame.goTo('Evidence graph')
  await expect(graph.node(/^Claim: C-001/)).toBeVisible()
  await isAccessible('the evidence graph')
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    for (const [width, height] of [
      [1280, 800],
      [1920, 1200],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.waitForTimeout(300)
      await page.screenshot({ path: `/tmp/graph-shots/graph-${theme}-${width}.png` })
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await graph.show('All claims')
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `/tmp/graph-shots/graph-all.png` })
  await graph.turn('Table')
  await isAccessible('the evidence graph as a table')
  await page.screenshot({ path: `/tmp/graph-shots/graph-table.png` })
})

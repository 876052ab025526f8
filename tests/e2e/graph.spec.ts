import { expect, test } from './fixtures'

test('what rests on a thing is shown before it goes, and one undo brings it back', async ({
  workbench,
  isAccessible,
}) => {
  const { page, frame, impact, sources } = workbench
  await workbench.start.openSample()
  await frame.goTo('Sources')
  await sources.choose('Ministry')
  await page.getByLabel('Reason for the retraction').fill('Its statement was forged')
  await page.keyboard.press('Enter')
  await expect(impact.dialog.getByRole('table', { name: 'Claims' })).toBeVisible()
  await isAccessible('what rests on a source')
  await impact.goAhead('Retract source')
  await expect(page.getByRole('button', { name: 'Reinstate' })).toBeVisible()
  await frame.undo()
  await expect(page.getByRole('button', { name: 'Reinstate' })).toBeHidden()
  await expect(page.getByLabel('Reason for the retraction')).toBeVisible()
})

test('the evidence graph leads from source to judgement', async ({ workbench, isAccessible }) => {
  const { page, frame, graph, reader } = workbench
  await workbench.start.openSample()
  await frame.goTo('Evidence graph')
  await expect(graph.node(/^Claim: C-001/)).toBeVisible()
  await isAccessible('the evidence graph')
  await graph.node(/^Claim: C-001/).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(graph.chosen).toHaveAccessibleName(/^Passage: /)
  await page.keyboard.press('ArrowLeft')
  await expect(graph.chosen).toHaveAccessibleName(/^Source: /)
  await page.keyboard.press('ArrowRight')
  const glance = page.getByRole('note', { name: /^Passage in / })
  await page.keyboard.press('Space')
  await expect(glance).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(glance).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(reader.text).toBeVisible()
  await graph.show('C-011 The barrier was closed at 11:50 on 6 October.')
  await graph.node(/^Claim: C-011.*conflicts with C-012, 2 h 02 apart, open/).focus()
  await page.keyboard.press('v')
  await expect(graph.chosen).toHaveAccessibleName(/^Claim: C-012/)
  await graph.show('C-003 Up to 300 further trucks have been agreed.')
  await expect(graph.node(/4 documents · 1 origin/)).toBeVisible()
  await graph.turn('Table')
  await expect(graph.table.getByRole('row').filter({ hasText: '▼ disputes' })).toHaveCount(1)
  await isAccessible('the evidence graph as a table')
  await graph.show('All claims')
  await expect(
    graph.table.getByRole('row').filter({ hasText: '✕ conflicts with C-002, 60 trucks apart, decided' }),
  ).not.toHaveCount(0)
  await graph.table.getByRole('button').first().press('Space')
  await expect(graph.table).toBeHidden()
  await expect(reader.text).toBeVisible()
})

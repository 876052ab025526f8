import { expect, test } from './fixtures'

const reportA = `---
title: Report A
outlet: Bureau of Maritime Affairs
author: Ines Marten
---
About 860 trucks had already crossed by 12 March.`

const reportB = `---
title: Report B
outlet: BMA
---
Around 800 trucks had crossed since spring.`

test('sources are taken in, graded, tied and merged by the keyboard', async ({ workbench, isAccessible }) => {
  const { page, sources, frame, library } = workbench
  await workbench.start.begin('Relief convoy')
  await library.drop([
    { name: 'report-a.md', text: reportA },
    { name: 'report-b.md', text: reportB },
  ])
  await expect(library.row('Report B')).toBeVisible()
  await frame.goTo('Sources')
  await expect(sources.suggestions.first()).toContainText('may be one')
  await sources.list.focus()
  await page.keyboard.press('x')
  await expect(sources.suggestions.first()).toContainText('Ines Marten as author')
  await page.keyboard.press('y')
  await expect(sources.row('Ines Marten')).toBeVisible()

  await sources.choose('Bureau of Maritime Affairs')
  await sources.list.focus()
  await page.keyboard.press('w')
  await page.keyboard.press('c')
  await expect(page.getByLabel('Reason for this grade')).toBeFocused()
  await page.keyboard.type('Direct access ')
  // Another grade for the same reason.
  await sources.list.focus()
  await page.keyboard.press('w')
  await page.keyboard.press('b')
  await expect(page.getByLabel('Reason for this grade')).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type('to the gate')
  await expect(page.getByLabel('Reason for this grade')).toHaveValue('Direct access to the gate')
  await page.keyboard.press('Enter')
  await expect(sources.history.getByRole('listitem')).toHaveCount(1)
  await expect(sources.list).toBeFocused()
  await expect(sources.row('Bureau of Maritime Affairs')).toContainText('Usually reliable')
  await page.getByLabel('Access', { exact: true }).fill('At the gate itself')

  // A grade that was chosen by key and not given is not waiting at the next visit.
  await sources.list.focus()
  await page.keyboard.press('w')
  await page.keyboard.press('c')
  await expect(page.getByLabel('Reason for this grade')).toBeFocused()
  await expect(page.getByRole('radio', { name: /^C\b/, checked: true })).toHaveCount(1)
  await frame.goTo('Claims')
  await frame.goTo('Sources')
  await expect(page.getByRole('radio', { name: /^B\b/, checked: true })).toHaveCount(1)

  await sources.list.focus()
  await page.keyboard.press('ControlOrMeta+d')
  await page.getByRole('dialog').getByLabel('Source', { exact: true }).fill('ines')
  await page.keyboard.press('Enter')
  await expect(sources.dependence).toContainText('Ines Marten')
  await expect(page.getByRole('region', { name: 'Who copies from whom' })).toContainText(
    'Bureau of Maritime Affairs',
  )
  await isAccessible('the register of sources')

  await sources.choose('BMA')
  await sources.list.focus()
  await page.keyboard.press('m')
  await page.getByRole('dialog').getByLabel('Source', { exact: true }).fill('bureau')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Merge/ })
  await expect(dialog).toContainText('1 document')
  await isAccessible('a merge before it is done')
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(sources.row('BMA')).toHaveCount(0)
  await frame.undo()
  await expect(sources.row('BMA')).toHaveCount(1)

  await sources.choose('BMA')
  await sources.list.focus()
  await page.keyboard.press('Delete')
  const removal = page.getByRole('dialog', { name: 'Remove BMA' })
  await expect(removal.getByRole('table', { name: 'Documents' })).toContainText('Report B')
  await removal.getByRole('button', { name: 'Remove source' }).click()
  await expect(sources.row('BMA')).toHaveCount(0)
  await frame.undo()
  await expect(sources.row('BMA')).toHaveCount(1)
  await sources.choose('Bureau of Maritime Affairs')
  await expect(page.getByLabel('Access', { exact: true })).toHaveValue('At the gate itself')

  await library.open('Report A')
  await page.getByRole('button', { name: 'Bureau of Maritime Affairs', exact: true }).click()
  await expect(sources.row('Bureau of Maritime Affairs')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('button', { name: /Voices: Ines Marten/ }).click()
  const voices = page.getByRole('dialog', { name: 'Voices in this document' })
  await isAccessible('the voices of a document')
  await voices.getByRole('button', { name: 'Withdraw Ines Marten' }).click()
  await expect(voices).toContainText('Nobody else is named')
})

import { expect, test } from './fixtures'

const harbour = `---
title: Harbour log
date: 2026-03-15
---

The convoy left by Gate 2 at 04:10 on 14 March 2026. On 14 March 2026 the power was cut in the harbour.

Two tugs were ordered alongside.`

const broadcast = `---
title: Broadcast
date: 2026-03-16
---

The convoy departed after sunrise, at 06:12 on 14 March 2026, the broadcaster said.`

test('what happened is seen against what was reported, by keys alone', async ({
  workbench,
  isAccessible,
}) => {
  const { page, reader, claims, questions, timeline, frame, library } = workbench
  await workbench.start.begin('Convoy at night')
  await frame.goTo('Timeline')
  await expect(page.getByText('No claims yet')).toBeVisible()
  await library.drop([
    { name: 'harbour.md', text: harbour },
    { name: 'broadcast.md', text: broadcast },
  ])
  await library.open('Harbour log')
  for (const [words, claim] of [
    ['The convoy left by Gate 2', 'Convoy departed by night'],
    ['the power was cut in the harbour', 'Power was cut'],
    ['Two tugs were ordered', 'Tugs ordered'],
  ] as const) {
    await reader.mark(words, 5)
    await page.keyboard.press('c')
    await claims.state(claim)
  }
  await library.open('Broadcast')
  await reader.mark('The convoy departed after sunrise', 3)
  await page.keyboard.press('c')
  await claims.state('Convoy departed by day')

  await frame.goTo('Questions')
  await questions.askDate('When did the convoy depart?')
  await questions.give('C-001 Convoy departed by night', '2026-03-14 04:10')
  await questions.give('C-004 Convoy departed by day', '2026-03-14 06:12')

  await frame.goTo('Timeline')
  await expect(timeline.undated).toHaveCount(2)
  await timeline.date('Tugs ordered', '2026-03-14 05:30')
  await page.getByRole('button', { name: 'Find times in passages' }).click()
  await timeline.undated.filter({ hasText: '14 Mar 2026? from its sentence' }).press('y')
  await expect(timeline.undated).toHaveCount(0)
  await isAccessible('the timeline')
  await expect(timeline.events.nth(0)).toHaveAccessibleName(
    'C-002 Power was cut, 14 Mar 2026, reported 15 Mar 2026',
  )
  await page.getByRole('listbox', { name: 'Events' }).focus()
  await page.keyboard.press('v')
  await expect(timeline.events.filter({ hasText: 'C-001' })).toHaveAttribute('aria-selected', 'true')
  await expect(timeline.chosen).toContainText('2 h 02')
  await page.keyboard.press('ArrowRight')
  await expect(timeline.chosen).toContainText('C-003')
  await page.keyboard.press('0')
  await page.keyboard.press('Home')
  await expect(timeline.chosen).toContainText('C-002')

  await page.getByRole('radio', { name: 'Table' }).check({ force: true })
  await expect(timeline.table.getByRole('row')).toHaveCount(5)
  await expect(timeline.table.getByRole('row').last()).toContainText('C-004')
  await isAccessible('the timeline as a table')
  await page.getByRole('radio', { name: 'Picture' }).check({ force: true })
  await page.getByRole('listbox', { name: 'Events' }).press('Enter')
  await expect(page.getByRole('navigation', { name: /Open tabs/ }).last()).toContainText('Harbour log')
})

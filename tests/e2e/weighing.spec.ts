import { expect, test } from './fixtures'

const reportA = `Relief convoy, report A

About 860 trucks had already crossed by 12 March, according to the ministry. Up to 300 more have been agreed, the ministry said.

Its cargo is food and field kitchens and nothing else. Forty-one trucks were turned back.`

const reportB = `Relief convoy, report B

Around 800 trucks had crossed since spring, our correspondent counted. Another 300 are to follow, the ministry said.

Some 90 of them are workshops, the embassy said, not food.`

test('two values on one question that cannot both hold are found, decided and told', async ({
  workbench,
  isAccessible,
}) => {
  const { page, reader, claims, questions, frame, library } = workbench
  await workbench.start.begin('Relief convoy')
  await library.drop([
    { name: 'report-a.txt', text: reportA },
    { name: 'report-b.txt', text: reportB },
  ])
  await library.open('report-a')
  await reader.mark('About 860 trucks had already crossed', 5)
  await page.keyboard.press('c')
  await claims.state('About 860 trucks have crossed')
  await library.open('report-b')
  await reader.mark('Around 800 trucks had crossed', 5)
  await page.keyboard.press('c')
  await claims.state('Around 800 trucks have crossed')
  // The same passage stands against the other claim.
  await reader.claimFrom('Around 800 trucks had crossed')
  await claims.tie('C-001 About 860 trucks have crossed', 'disputes')

  await frame.goTo('Questions')
  await isAccessible('no questions yet')
  await questions.askNumber('How many trucks have crossed?', 'trucks')
  await questions.give('C-001 About 860 trucks have crossed', 'about 860 trucks', '12 March 2026')
  await expect(questions.conflicts).toHaveCount(0)
  await questions.amendUnit('lorries')
  await expect(page.getByText('a number (lorries)')).toBeVisible()
  await questions.amendUnit('trucks')
  await questions.list.getByRole('option', { selected: true }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused()
  const form = page.getByRole('form', { name: 'Add a value' })
  await form.getByLabel('Value').fill('some 90 trucks')
  await questions.takeFound('C-002 Around 800 trucks have crossed', 'about 800 trucks')
  await expect(form.getByLabel('Value')).toHaveValue('some 90 trucks')
  await expect(questions.values.filter({ hasText: 'read from “Around 800 trucks”' })).toBeVisible()
  const conflict = questions.conflicts.first()
  await expect(conflict).toContainText('60 trucks apart')
  await expect(conflict).toContainText('“About 860 trucks had already crossed”')
  await expect(conflict).toContainText('“Around 800 trucks had crossed”')
  await expect(conflict).toContainText('as of 12 Mar 2026')
  await expect(conflict).toContainText('The same passages dispute C-001.')
  await isAccessible('a question with a conflict')

  await questions.decide(conflict, 'Different date', 'A counts to 12 March, B does not say')
  await frame.run('New assessment')
  await frame.goTo('Questions')
  await questions.list.getByRole('option', { name: 'Conflict register' }).click()
  await questions.conflicts.first().getByRole('button', { name: 'Insert into assessment' }).click()
  await expect(page.getByText('1 disputed claim stands above')).toBeVisible()
  await expect(questions.disputes).toHaveCount(0)
  await isAccessible('the conflict register')
  await frame.goTo('Assessments')
  await page.getByRole('option').or(page.getByRole('row')).first().click()
  await expect(workbench.assessment.text).toContainText('One account gives about 860 trucks')
  await expect(workbench.assessment.text).toContainText('They are 60 trucks apart.')
})

test('what two documents took from one ministry is one origin and confirms nothing', async ({
  workbench,
  isAccessible,
}) => {
  const { page, reader, claims, frame, library } = workbench
  await workbench.start.begin('Relief convoy')
  await library.drop([
    { name: 'report-a.txt', text: reportA },
    { name: 'report-b.txt', text: reportB },
  ])
  await library.open('report-a')
  await reader.mark('Up to 300 more have been agreed', 5)
  await page.keyboard.press('c')
  await claims.state('A further 300 trucks were agreed')
  await library.open('report-b')
  await reader.mark('Another 300 are to follow', 5)
  await page.keyboard.press('c')
  await claims.tie('C-001 A further 300 trucks were agreed', 'supports')

  await frame.goTo('Claims')
  const row = claims.list.getByRole('option', { name: 'A further 300 trucks were agreed' })
  await expect(row).toContainText('2 documents · 0 origins · 2 of unknown origin')
  await expect(claims.suggested).toHaveCount(2)
  await expect(claims.suggested.first()).toContainText('Up to 300 more have been agreed, the ministry said.')
  await isAccessible('suggested origins')
  await claims.suggested.first().getByRole('button', { name: 'Accept' }).focus()
  // Origin and value of one passage, then of the other: the keys go down the offers.
  await page.keyboard.press('y')
  await expect(claims.suggested).toHaveCount(1)
  await page.keyboard.press('x')
  await expect(claims.suggestedValues).toHaveCount(1)
  await page.keyboard.press('y')
  await expect(claims.suggested).toHaveCount(0)
  await page.keyboard.press('y')
  await expect(claims.suggestedValues).toHaveCount(0)
  await expect(row).toContainText('2 documents · 1 origin')
  await expect(row).not.toContainText('unknown origin')
  await expect(claims.evidence.nth(1)).toContainText('echo')

  await expect(claims.whyNotConfirmed).toContainText('this claim has one')
  await claims.credibility.click()
  await expect(page.getByRole('option', { name: '1 – Confirmed by other sources' })).toBeDisabled()
  await isAccessible('credibilities')
  await page.keyboard.press('Escape')
  await claims.judge(2, 'The ministry has held to its lists so far')
  await expect(claims.judgings.first()).toContainText('The ministry has held to its lists so far')
  await isAccessible('a judged claim')

  await test.step('a number opens the list it counts, by key and by press', async () => {
    await claims.list.focus()
    await page.keyboard.press('#')
    const lists = frame.counted('2 documents in support · 1 origin in support')
    await expect(lists.getByRole('option')).toHaveText([/^report-a/, /^report-b/, /^Ministry/])
    await isAccessible('what the numbers of a claim count')
    await page.keyboard.press('Escape')
    await expect(claims.list).toBeFocused()
    await page.getByRole('button', { name: '1 origin in support: show the list' }).click()
    await frame.counted('1 origin in support').getByRole('option').press('Enter')
    await expect(page.getByRole('region', { name: 'Ministry', exact: true })).toBeVisible()
    await frame.goTo('Claims')
  })

  await test.step('a reason that is begun stays, and fields keep their letters', async () => {
    const { keyboard } = page
    const reason = page.getByLabel('Reason for this judging')
    await claims.list.focus()
    await keyboard.press('w')
    await reason.focus()
    await keyboard.type('A list of cargo')
    await expect(reason).toHaveValue('A list of cargo')
    await claims.list.focus()
    await keyboard.press('w')
    await keyboard.press('3')
    await expect(reason).toBeFocused()
    await expect(reason).toHaveValue('A list of cargo')
    await expect(claims.credibility).toContainText('3')
    await keyboard.press('Enter')
    await expect(claims.judgings).toHaveCount(2)
    await expect(claims.judgings.first()).toContainText('A list of cargo')
    await expect(claims.list).toBeFocused()
    await expect(reason).toHaveValue('')
  })

  await test.step('L links from the button that names it', async () => {
    await page.getByRole('button', { name: 'Link…' }).focus()
    await page.keyboard.press('l')
    const dialog = page.getByRole('dialog', { name: 'Link a passage to C-001' })
    await expect(dialog).toContainText('No marked passage is left to link.')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})

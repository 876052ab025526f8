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

  await frame.goTo('Questions')
  await isAccessible('no questions yet')
  await questions.askNumber('How many trucks have crossed?', 'trucks')
  await questions.give('C-001 About 860 trucks have crossed', 'about 860 trucks', '12 March 2026')
  await expect(questions.conflicts).toHaveCount(0)
  await questions.give('C-002 Around 800 trucks have crossed', 'around 800')
  const conflict = questions.conflicts.first()
  await expect(conflict).toContainText('60 trucks apart')
  await expect(conflict).toContainText('“About 860 trucks had already crossed”')
  await expect(conflict).toContainText('“Around 800 trucks had crossed”')
  await expect(conflict).toContainText('as of 2026-03-12')
  await isAccessible('a question with a conflict')

  await questions.decide(conflict, 'Different date', 'A counts to 12 March, B does not say')
  await frame.run('New assessment')
  await frame.goTo('Questions')
  await questions.list.getByRole('option', { name: 'Conflict register' }).click()
  await questions.conflicts.first().getByRole('button', { name: 'Insert into assessment' }).click()
  await isAccessible('the conflict register')
  await frame.goTo('Assessments')
  await page.getByRole('option').or(page.getByRole('row')).first().click()
  await expect(workbench.assessment.text).toContainText('One account gives about 860 trucks')
  await expect(workbench.assessment.text).toContainText('They are 60 trucks apart.')
})

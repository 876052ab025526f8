import { expect, test } from './fixtures'

test('an assessment is not issued while a conflict on what it cites is undecided', async ({
  workbench,
  isAccessible,
}) => {
  const { start, frame, questions, assessment, exporting } = workbench
  await start.openSample()
  await frame.goTo('Questions')
  await questions.list.getByRole('option', { name: /How many trucks had crossed/ }).click()
  await questions.conflicts.first().getByRole('button', { name: 'Open again' }).click()

  await frame.goTo('Assessments')
  await assessment.open(/Relief convoy/)
  await exporting.open()
  await expect(exporting.dialog).toContainText('1 conflict to decide before this is issued')
  await expect(exporting.dialog).toContainText('C-001 against C-002, 60 trucks apart')
  await expect(exporting.dialog).toContainText('C-006 is a judgement that rests on one origin')
  await expect(exporting.preview).toContainText('quotations verified')
  await expect(exporting.write).toBeDisabled()
  await isAccessible('an export that is stopped')

  await exporting.decide.click()
  const conflict = questions.conflicts.first()
  await expect(conflict).toContainText('60 trucks')
  await questions.decide(conflict, 'Unresolved', 'Plates or trucks: the gate has not answered')
  await frame.goTo('Assessments')
  await assessment.open(/Relief convoy/)
  await exporting.open()
  await expect(exporting.write).toBeEnabled()
  await expect(exporting.dialog).not.toContainText('to decide before this is issued')
})

import { expect, test } from './fixtures'

test('the sample case opens half worked and stays as it was left', async ({ workbench, isAccessible }) => {
  await expect(workbench.start.newCase).toBeVisible()
  await isAccessible('the start screen')
  await workbench.start.openSample()
  await workbench.frame.isSaved()
  await workbench.frame.goTo('Claims')
  await expect(workbench.claims.list.getByRole('option')).toHaveCount(16)
  await workbench.claims.choose('Some 90 of the trucks are workshops.')
  await expect(workbench.claims.evidence).toHaveCount(5)
  await isAccessible('the claims')
  await workbench.frame.goTo('Questions')
  await expect(workbench.questions.disputes.filter({ hasText: 'purely humanitarian' })).toContainText(
    'Opposed interests: Ministry of Civil Relief',
  )
  await workbench.frame.goTo('History')
  await expect(workbench.history.lines.first()).toContainText('Began assessment')
  await isAccessible('the history')

  await workbench.restart()
  await workbench.start.reopen(/Sample case/)
  await workbench.frame.goTo('History')
  await expect(workbench.history.lines).toHaveCount(7)
  await workbench.history.undo.click()
  await expect(workbench.history.lines.first()).toContainText('Undid')
})

test('a kill loses nothing that was shown as saved', async ({ workbench }) => {
  await workbench.start.openSample()
  for (const round of [1, 2, 3]) {
    await workbench.frame.goTo('Claims')
    await workbench.claims.choose('Some 90 of the trucks are workshops.')
    await workbench.claims.judge(round + 3)
    await expect(workbench.claims.credibility).toContainText(`${round + 3} –`)
    await workbench.frame.isSaved()
    await workbench.killAndRestart()
    await workbench.start.reopen(/Sample case/)
    await workbench.frame.goTo('Claims')
    await workbench.claims.choose('Some 90 of the trucks are workshops.')
    await expect(workbench.claims.credibility).toContainText(`${round + 3} –`)
  }
})

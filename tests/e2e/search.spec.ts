import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'

test('words are found in every language, opened where they stand, and a saved search stays live', async ({
  workbench,
  folder,
  isAccessible,
}) => {
  const { frame, library, page, search, start } = workbench
  await start.openSample()
  await frame.isSaved()
  await search.ask('майстерні')
  await expect(search.found.first()).toBeVisible()
  await search.field.fill('"300" source:ministry -tag:Hedge')
  await expect(search.found.first()).toBeVisible()
  await search.field.fill('( [ .*')
  await expect(page.getByText('Nothing was found')).toBeVisible()
  await search.field.fill('convoy before:whenever')
  await expect(search.doubts).toContainText(
    'Nothing can fit “before:whenever”. It wants a day, month or year',
  )
  await isAccessible('a search that cannot be meant so')
  await search.field.fill('workshps~ in:documents')
  await expect(search.doubts).toHaveCount(0)
  await expect(search.found.first()).toBeVisible()
  await isAccessible('the search')
  await search.field.fill('trucks')
  await page.getByRole('button', { name: 'Tag hits…' }).click()
  const hits = page.getByRole('dialog', { name: 'Tag what was found' })
  await expect(hits.getByRole('option').first()).toBeVisible()
  await hits.getByLabel('Or a new tag').fill('Lorries')
  await isAccessible('the hits of a case to tag')
  await hits.getByRole('button', { name: /^Tag \d+ passages/ }).click()
  await expect(page.getByText(/^Tagged \d+ passages\./)).toBeVisible()

  await search.field.fill('depoteering')
  await page.getByRole('button', { name: 'Save search' }).focus()
  await page.keyboard.press('Enter')
  await expect(search.saved('depoteering')).toBeFocused()
  await expect(search.saved('depoteering')).toContainText('0')
  const path = join(folder, 'note.txt')
  await writeFile(path, `${'Words before. '.repeat(400)}\n\nThe depoteering began at 车队 dawn.`)
  await frame.goTo('Documents')
  await library.add(path)
  await expect(search.saved('depoteering')).toContainText('1')

  await search.ask('车队')
  await expect(search.count('1 found')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(search.found.first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(search.field).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('document', { name: 'note' }).getByText('The depoteering began'),
  ).toBeInViewport()
})

test('the index outlives a restart, and follows what is undone', async ({ workbench }) => {
  const { frame, search, start, codebook } = workbench
  await start.openSample()
  await frame.goTo('Codebook')
  await codebook.add('Quartermaster')
  await search.ask('quartermaster')
  await expect(search.count('1 found')).toBeVisible()
  await frame.undo()
  await expect(search.count('0 found')).toBeVisible()
  await frame.isSaved()
  await workbench.restart()
  await start.reopen(/Sample case/)
  await search.ask('convoy in:documents')
  await expect(search.found.first()).toBeVisible()
})

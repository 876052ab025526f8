import { expect, test } from './fixtures'

const paragraphs = Array.from(
  { length: 120 },
  (_, at) => `Paragraph ${at + 1}. The guard wrote the count into the book and the road stayed open.`,
)

test('finds words from hit to hit and marks one', async ({ workbench, isAccessible }) => {
  const { page, reader, library } = workbench
  const { keyboard } = page
  const text = ['The Résumé of the log', ...paragraphs, 'A second resume of the log.', 'The last RESUME.']
  await workbench.start.begin('Finding')
  await library.drop([{ name: 'gate-log.txt', text: text.join('\n\n') }])
  await library.open('gate-log')

  await test.step('every hit is dotted, the current one inverted and counted', async () => {
    await keyboard.press('ControlOrMeta+f')
    await expect(reader.findField).toBeFocused()
    await keyboard.type('resume')
    await expect(reader.findBar).toContainText('1 of 3')
    await expect.poll(() => reader.painted('find-now')).toEqual(['Résumé'])
    await isAccessible('the find bar')
    await keyboard.press('Enter')
    await expect(reader.findBar).toContainText('2 of 3')
    await expect.poll(() => reader.painted('find-now')).toEqual(['resume'])
    await expect.poll(() => reader.painted('find-all')).toEqual(['RESUME'])
  })

  await test.step('Esc leaves the hit selected, F3 goes on in the text, a digit marks', async () => {
    await keyboard.press('Escape')
    await expect(reader.findBar).toHaveCount(0)
    await expect(reader.text).toBeFocused()
    await expect(reader.popup).toBeVisible()
    await keyboard.press('F3')
    await expect(reader.findField).toBeFocused()
    await expect(reader.findBar).toContainText('of 3')
    await reader.text.focus()
    await keyboard.press('Shift+F3')
    await expect(reader.popup).toBeVisible()
    await keyboard.press('3')
    await expect(reader.marks).toHaveCount(1)
    await expect(reader.marks).toContainText(/resume|Résumé/i)
    await keyboard.press('Escape')
    await keyboard.press('Escape')
    await expect(reader.findBar).toHaveCount(0)
  })
})

import { expect, test } from './fixtures'

const report = [
  'Trucks at the gate',
  'About 860 trucks had crossed by Tuesday evening, officers at the gate said.',
  'The convoy left the depot at 04:10 local time according to the gate register, two guards confirmed.',
  'A second column of forty workshops waited near the mill until the evening and then turned back.',
  ...Array.from(
    { length: 20 },
    (_, i) => `Paragraph ${i}. The road was open and the weather held at mile ${i}.`,
  ),
]

const corrected = [
  'Trucks at the gate',
  'Correction: the ministry amended its figures on Friday.',
  'About 860 trucks had crossed by Tuesday evening, officers at the gate said.',
  'The convoy left the depot at 04:40 local time according to the harbour register, two guards confirmed.',
  ...report.slice(4),
  'Some workshops were seen again at dusk.',
]

test('a newer text becomes the next version, and its marks are carried over', async ({
  workbench,
  isAccessible,
}) => {
  const { page, library, reader, claims, comparison } = workbench
  await workbench.start.begin('Relief convoy')
  await library.drop([{ name: 'report.txt', text: report.join('\n\n') }])
  await library.open('report')
  await reader.mark('About 860 trucks had crossed', 5)
  await reader.mark('left the depot at 04:10 local time according to the gate register', 1)
  await reader.mark('A second column of forty workshops waited near the mill', 2)
  await expect(reader.marks).toHaveCount(3)

  await test.step('what did not change is kept at once', async () => {
    await library.drop([{ name: 'corrected.txt', text: corrected.join('\n\n') }])
    await library.open('corrected')
    await comparison.makeNextVersionOf('report')
    await expect(comparison.counts).toHaveText('kept 1 · to decide 1 · lost 1')
    await isAccessible('two versions with marks to carry')
  })

  await test.step('what is close is asked about, and accepted with one key', async () => {
    await comparison.marks.filter({ hasText: 'To decide' }).click()
    await expect(page.getByRole('deletion')).toHaveText(['10', 'gate'])
    await expect(page.getByRole('insertion')).toHaveText(['40', 'harbour'])
    await page.keyboard.press('y')
    await expect(comparison.counts).toHaveText('kept 2 · lost 1')
  })

  await test.step('what is lost is attached to words the analyst selects', async () => {
    await comparison.side('Newer version').getByText('Correction: the ministry').click({ clickCount: 3 })
    await expect(page.getByRole('button', { name: 'Attach to the selected words' })).toBeEnabled()
    await page.keyboard.press('a')
    await expect(comparison.counts).toHaveText('kept 3')
    await workbench.frame.run('Undo')
    await expect(comparison.counts).toHaveText('kept 2 · lost 1')
  })

  await test.step('a highlight of either text has its card and its note', async () => {
    await comparison
      .side('Older version')
      .getByText('About 860')
      .click({ position: { x: 40, y: 8 } })
    await page.keyboard.press('n')
    const note = page.getByLabel('Note on this passage')
    await expect(note).toBeFocused()
    await page.keyboard.type('x')
    await page.keyboard.press('F6')
    await comparison.show('Changes')
    await expect(note).toHaveCount(0)
    await comparison.show('Highlight')
    await expect(note).toHaveValue('x')
    // The keys of the text act in the card too.
    await page.getByRole('article').getByRole('button', { name: 'Remove' }).focus()
    await page.keyboard.press('c')
    await expect(claims.dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(claims.dialog).toHaveCount(0)
  })

  await test.step('the changes are told in words, one after the other', async () => {
    await page.keyboard.press('F7')
    await comparison.show('Changes')
    await expect(comparison.places('Changes').first()).toHaveText(/^Added: “Correction/)
    await expect(comparison.places('Changes').nth(1)).toHaveText('Replaced: “10” by “40”')
    await isAccessible('two versions with their changes')
  })
})

test('passages that documents share are found, and opened side by side', async ({
  workbench,
  isAccessible,
}) => {
  const { page, library, frame, comparison, similar } = workbench
  const speech =
    'It is purely humanitarian and carries food and field kitchens, nothing else, the ministry said on Monday'
  const words = (paper: string) =>
    Array.from({ length: 8 }, (_, i) => `The ${paper} wrote of ${paper} road ${i}.`).join('\n\n')
  await workbench.start.begin('Relief convoy')
  await library.drop([
    { name: 'courier.txt', text: `${words('Courier')}\n\n${speech}.` },
    { name: 'mail.txt', text: `“${speech},” it was told.\n\n${words('Mail')}` },
    { name: 'wire.txt', text: `${words('Wire')}\n\n${speech.toUpperCase()}` },
    { name: 'later.txt', text: `${words('Wire')}\n\n${speech.toUpperCase()} again` },
  ])
  await expect(library.row('wire')).toBeVisible()
  await frame.run('Same and similar')
  await expect(similar.rows).toHaveText([/^9\d %/, /17 words in 4 documents/])
  await similar.rows.first().click()
  await isAccessible('near-doubles')
  await page.getByRole('button', { name: /^Set (wire|later) aside as a double of/ }).click()
  await expect(similar.rows).toHaveText([/17 words in 3 documents/])
  await similar.rows.first().click()
  await isAccessible('same and similar passages')
  await similar
    .detail('17 words in 3 documents')
    .getByRole('button', { name: /^Compare with/ })
    .first()
    .click()
  await expect(comparison.side('Left document')).toBeVisible()
  await expect(comparison.places('Shared passages')).toHaveText([/It is purely humanitarian/i])
  await page.getByRole('button', { name: 'Show what differs' }).click()
  await expect(comparison.places('Changes').first()).toBeVisible()
})

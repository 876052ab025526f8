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
  await expect(reader.text).toBeFocused()

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

const hebrew = [
  'הצהרה',
  'כל בני אדם נולדו בני חורין ושווים בערכם ובזכויותיהם (860 trucks).',
  'כולם חוננו בתבונה.',
]

/** Lines of two directions: what is marked in each, and the sides of its first and last letter on which its handles stand. */
const mixed = [
  {
    line: 'כל בני אדם נולדו בני חורין ושווים בערכם ובזכויותיהם (860 trucks), נאמר ב-2019.',
    marked: 'בערכם ובזכויותיהם (860 tru',
    sides: ['right', 'right'],
  },
  {
    line: 'السيارات 12 وصلت إلى Port Sudan في 3 مايو 2024، وقال شاهد إن 41 منها عادت.',
    marked: 'Sudan في 3 مايو 2024',
    sides: ['left', 'right'],
  },
  {
    line: 'The word שלום means peace, and سلام (salaam) as well, in 1948 of both.',
    marked: 'word שלו',
    sides: ['left', 'left'],
  },
] as const

test('reads in comfort, from right to left, and finds the place again', async ({
  workbench,
  isAccessible,
}) => {
  const { reader, library, claims } = workbench
  await workbench.start.begin('Comfort')
  await library.drop([
    { name: 'long.txt', text: paragraphs.join('\n\n') },
    { name: 'declaration.txt', text: hebrew.join('\n\n') },
    { name: 'mixed.txt', text: mixed.map(({ line }) => line).join('\n\n') },
  ])

  await test.step('the look is chosen once and the place stays', async () => {
    const { page } = workbench
    await library.open('long')
    await reader.text.hover()
    await page.mouse.wheel(0, 2400)
    await expect.poll(() => reader.firstParagraphSeen()).toBeGreaterThan(20)
    const place = await reader.firstParagraphSeen()
    await expect(reader.progress).toHaveText(/^\d+ % read/)
    await expect.poll(() => reader.readMarks()).toEqual({ isRuled: true, isTinted: true })
    await page.getByRole('button', { name: 'How the text looks' }).click()
    await page.getByRole('dialog', { name: 'How the text looks' }).getByText('Loose').click()
    await page.getByRole('dialog').getByText('Sepia').click()
    await isAccessible('the choices of how a text looks')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+Shift+Equal')
    await expect.poll(() => reader.textSize()).toBe('18px')
    await expect.poll(() => reader.firstParagraphSeen()).toBe(place)
    await isAccessible('a sepia page')
    await workbench.frame.isSaved()
    await page.waitForTimeout(600)
    await workbench.restart()
    await workbench.start.reopen('Comfort')
    await expect.poll(() => reader.firstParagraphSeen()).toBe(place)
    expect(await reader.textSize()).toBe('18px')
    await expect(reader.progress).toHaveText(/^\d+ % read/)
  })

  await test.step('what was not read is gone to, and told by hand', async () => {
    const { page } = workbench
    const spoken = page.locator('.ui-only-said[role="status"]')
    await reader.text.focus()
    await page.keyboard.press('Shift+U')
    await expect(spoken).toContainText(/^Paragraph \d+\./)
    await page.keyboard.press('m')
    await expect(spoken).toHaveText('Marked as read')
    await page.keyboard.press('m')
    await expect(spoken).toHaveText('To be read again')
  })

  await test.step('a text from right to left is marked by keyboard and looked at from its claim', async () => {
    // The window is another one since the restart.
    const { page } = workbench
    await library.open('declaration')
    await expect(reader.text).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('5')
    await expect(reader.marks).toContainText('(860 trucks)')
    await page.keyboard.press('c')
    await claims.state('All are born free')
    await reader.marks.first().hover()
    await expect.poll(() => reader.painted('hover')).toEqual([hebrew[1]])
    const glance = page.getByRole('note', { name: 'Passage in declaration' })
    await reader.marks.first().click()
    await page.keyboard.press('Space')
    await expect(glance).toContainText('כולם חוננו')
    await page.keyboard.press('Escape')
    await expect(glance).toHaveCount(0)
    await workbench.frame.goTo('Claims')
    await page.getByRole('button', { name: 'Look at the passage in its place' }).click()
    await expect(glance).toContainText('כולם חוננו')
    await isAccessible('a glance at a passage')
    await workbench.frame.goTo('Documents')
    await expect(glance).toHaveCount(0)
  })

  await test.step('in lines of two directions each marked letter is painted, no other, and the handles stand at their ends', async () => {
    await library.open('mixed')
    for (const { marked, sides } of mixed) {
      await reader.selectExactly(marked)
      await reader.popup.waitFor()
      await workbench.page.keyboard.press('6')
      await workbench.page.mouse.move(2, 2)
      await expect.poll(() => reader.covered(marked)).toBe(marked.replaceAll(/\s/g, ''))
      expect([
        await reader.handleAt('start', marked, 'first'),
        await reader.handleAt('end', marked, 'last'),
      ]).toEqual(sides)
      await workbench.page.keyboard.press('Escape')
    }
  })
})

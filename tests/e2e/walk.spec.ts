import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'

const courier = `<!doctype html><html lang="en"><head><title>Trucks cross at the gate | The Courier</title>
<meta property="og:title" content="Trucks cross at the gate"><meta property="og:site_name" content="The Courier">
<meta name="author" content="A. Writer"><meta property="article:published_time" content="2026-10-07">
</head><body><nav>Home News</nav><article><h1>Trucks cross at the gate</h1>
<p>About 860 trucks had crossed by Tuesday evening, officers at the gate said. It was the largest movement on the road since the spring, they added.</p>
<p>Up to 300 more have been agreed, the ministry said. “It is food and field kitchens, nothing else,” its speaker told the paper.</p>
<p>${'The road was open all week and the weather held, so that the drivers could rest at the inn. '.repeat(6)}</p></article></body></html>`

const log = `Gate log, 6 October

Counter read at close of day: 800 trucks 🚚 through the gate since the spring.

Forty-one turned back.`

test('from two reports to a sourced assessment in four formats', async ({
  workbench,
  folder,
  isAccessible,
}) => {
  test.setTimeout(180_000)
  const { page, reader, claims, assessment, exporting, frame, library, questions } = workbench
  await writeFile(join(folder, 'courier.html'), courier)

  await test.step('import by dialog, by drop and by paste', async () => {
    await workbench.start.begin('Relief convoy')
    await isAccessible('the empty library')
    await library.add(join(folder, 'courier.html'))
    await expect(library.row('Trucks cross at the gate')).toBeVisible()
    await library.drop([{ name: 'gate-log.txt', text: log }])
    await expect(library.row('gate-log')).toBeVisible()
    await library.paste('A note pasted from elsewhere.')
    await expect(library.rows.filter({ hasText: /txt|html/ })).toHaveCount(3)
    await isAccessible('the library')
  })

  await test.step('mark with the mouse and tie to a claim', async () => {
    await library.open('Trucks cross at the gate')
    await reader.mark('About 860 trucks had crossed', 5)
    await expect(reader.marks).toHaveCount(1)
    await expect(reader.marks.first()).toContainText('Numbers: “About 860 trucks had crossed”')
    await isAccessible('the reader')
    await page.keyboard.press('c')
    await claims.state('About 860 trucks had crossed by 6 October')
    await expect(reader.marks.first()).toContainText('supports C-001')
  })

  await test.step('mark without the mouse, and dispute the claim from another document', async () => {
    await library.open('gate-log')
    await reader.text.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('5')
    await expect(reader.marks).toHaveCount(1)
    await expect(reader.marks.first()).toContainText('800 trucks 🚚 through the gate')
    await page.keyboard.press('c')
    await claims.tie('C-001 About 860 trucks had crossed by 6 October', 'disputes')
    await expect(reader.marks.first()).toContainText('disputes C-001')
  })

  await test.step('name and grade the source', async () => {
    await frame.goTo('Sources')
    await workbench.sources.choose('The Courier')
    await workbench.sources.grade('B', 'Held up in eleven of thirteen cases')
    await expect(workbench.impact.row('Claims', 'C-001')).toContainText('Best grade behind it B')
    await workbench.impact.goAhead('Grade source')
    await expect(workbench.sources.gradings.first()).toContainText('Held up in eleven')
    await isAccessible('the sources')
  })

  await test.step('weigh the claim', async () => {
    await frame.goTo('Claims')
    await claims.choose('About 860 trucks had crossed by 6 October')
    await expect(claims.evidence).toHaveCount(2)
    await expect(claims.evidence.filter({ hasText: 'About 860 trucks' })).toContainText('B6')
    await claims.judge(4)
    await expect(claims.evidence.filter({ hasText: 'About 860 trucks' })).toContainText('B4')
    await isAccessible('the claims')
  })

  await test.step('write with bound quotations', async () => {
    await frame.run('New assessment')
    await assessment.text.click()
    await assessment.write('## Key judgements')
    await page.keyboard.press('Enter')
    await assessment.write('It is ')
    await assessment.pick('Likelihood', 'likely')
    await assessment.write(' that the counts differ. The paper says ')
    await assessment.insert('860', 'quotation')
    await assessment.write(' and the log disagrees ')
    await assessment.insert('800', 'citation')
    await assessment.write('.')
    await expect(assessment.quotations).toHaveCount(1)
    await expect(assessment.citations).toHaveCount(1)
    await frame.isSaved()
    await isAccessible('the assessment')
  })

  await test.step('a citation opens its passage, and back again', async () => {
    await assessment.citations.first().click()
    await expect(reader.text).toContainText('Counter read at close of day')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(assessment.text).toBeVisible()
  })

  await test.step('what passages say for and against one claim is decided before it is issued', async () => {
    await exporting.open()
    await expect(exporting.dialog).toContainText('1 disputed claim to decide before this is issued')
    await expect(exporting.dialog).toContainText('C-001: 1 passage for it, 1 against it')
    await expect(exporting.write).toBeDisabled()
    await exporting.decide.click()
    await questions.decide(questions.disputes.first(), 'Unresolved', 'Plates or trucks: nobody has said')
    await frame.goTo('Assessments')
    await assessment.open(/./)
  })

  await test.step('export in all formats', async () => {
    await exporting.open()
    await expect(exporting.preview).toContainText('1 of 1 quotations verified')
    await isAccessible('the export preview')
    const html = await readFile(await exporting.save('HTML', folder), 'utf8')
    expect(html).toContain('1 of 1 quotations verified')
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)[^"' ]*\.(js|css|png)/)
    await exporting.open()
    const markdown = await readFile(await exporting.save('Markdown', folder), 'utf8')
    expect(markdown).toContain('About 860 trucks had crossed')
    expect(markdown).toMatch(/^\[\^1\]:/m)
    await exporting.open()
    const docx = await readFile(await exporting.save('DOCX', folder))
    expect(docx.subarray(0, 2).toString()).toBe('PK')
  })

  await test.step('the desktop program writes a PDF, a browser prints one', async () => {
    await exporting.open()
    await exporting.choose('PDF')
    if (workbench.host.kind === 'electron') {
      const pdf = await readFile(await exporting.save('PDF', folder), 'latin1')
      expect(pdf.startsWith('%PDF-')).toBe(true)
      expect(pdf).toContain('/MarkInfo')
    } else {
      await expect(exporting.dialog.getByRole('button', { name: /Print/ })).toBeEnabled()
      await page.keyboard.press('Escape')
    }
  })

  await test.step('everything is there after a restart, and every deed can be walked back', async () => {
    await frame.isSaved()
    await workbench.restart()
    await workbench.start.reopen('Relief convoy')
    await expect(assessment.text).toContainText('the log disagrees')
    await frame.goTo('Claims')
    await claims.choose('About 860 trucks had crossed by 6 October')
    await expect(claims.evidence).toHaveCount(2)
    await frame.goTo('History')
    await expect(workbench.history.lines.filter({ hasText: 'Tagged passage Numbers' })).toHaveCount(2)
    for (let more = true; more; more = await workbench.history.undo.isEnabled()) {
      const before = await workbench.history.lines.count()
      await workbench.history.undo.click()
      await expect(workbench.history.lines).toHaveCount(before + 1)
    }
    await frame.goTo('Documents')
    await expect(library.rows.filter({ hasText: /txt|html/ })).toHaveCount(0)
  })
})

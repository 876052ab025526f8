import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Workbench } from '../e2e/fixtures'
import type { FormatName } from '../e2e/pages/exporting'

const gallery = 'docs/tour'
const formats: readonly [FormatName, string][] = [
  ['HTML', 'html'],
  ['DOCX', 'docx'],
  ['Markdown', 'md'],
  ['PDF', 'pdf'],
]

test('the tour through the sample case', async ({ workbench, folder }) => {
  await mkdir(gallery, { recursive: true })
  await workbench.page.setViewportSize({ width: 1280, height: 800 })
  await workbench.start.newCase.waitFor()
  await picture(workbench, 'start-light')
  await workbench.start.openSample()
  await workbench.frame.isSaved()
  for (const theme of ['light', 'dark'] as const) {
    await workbench.frame.run(`Theme: ${theme}`)
    await walkThroughRooms(workbench, theme)
  }
  await workbench.frame.run('Theme: light')
  await workbench.frame.goTo('Assessments')
  await workbench.assessment.open(/Relief convoy/)
  await workbench.exporting.open()
  for (const [format, ending] of formats) {
    // A browser prints instead of writing the PDF.
    if (format === 'PDF' && workbench.host.kind === 'chromium') continue
    if (format !== 'HTML') await workbench.exporting.open()
    await workbench.exporting.choose(format)
    await expect(workbench.exporting.dialog).toContainText(/(\d+) of \1 quotations verified/)
    if (format === 'HTML') await picture(workbench, 'export-light')
    const path = await workbench.exporting.save(format, folder)
    await copyFile(path, join(gallery, `assessment.${ending}`))
    await workbench.page.keyboard.press('Escape')
  }
})

test('the tour through pages, codebook, search and versions', async ({ workbench }) => {
  await mkdir(gallery, { recursive: true })
  await workbench.page.setViewportSize({ width: 1280, height: 800 })
  await workbench.start.openSample()
  await workbench.frame.isSaved()
  await walkThroughMore(workbench)
})

test('the tour through what is weighed', async ({ workbench }) => {
  const { frame, graph, page, questions } = workbench
  await mkdir(gallery, { recursive: true })
  await page.setViewportSize({ width: 1280, height: 800 })
  await workbench.start.openSample()
  await workbench.frame.isSaved()
  for (const theme of ['light', 'dark'] as const) {
    await frame.run(`Theme: ${theme}`)
    await frame.goTo('Questions')
    await questions.list.getByRole('option', { name: /How many trucks had crossed/ }).click()
    await expect(questions.conflicts.first()).toContainText('60 trucks apart')
    await picture(workbench, `conflict-${theme}`)
    await frame.goTo('Matrix')
    await page.getByRole('gridcell').first().waitFor()
    await picture(workbench, `matrix-${theme}`)
    await frame.goTo('Timeline')
    await page.getByText('11:50').first().waitFor()
    await picture(workbench, `timeline-${theme}`)
    await frame.goTo('Evidence graph')
    await graph.show('C-003 Up to 300 further trucks have been agreed.')
    await graph.node(/4 documents · 1 origin/).waitFor()
    await picture(workbench, `graph-${theme}`)
    await frame.goTo('Hypotheses')
    await page.getByText('They mend the convoy’s own trucks').first().waitFor()
    await picture(workbench, `hypotheses-${theme}`)
  }
})

/** A PDF by its pages, everything searched, the codebook, and two versions side by side: on a case that grows. */
async function walkThroughMore(workbench: Workbench): Promise<void> {
  const { codebook, frame, library, page, reader, search } = workbench
  await frame.goTo('Codebook')
  await codebook.choose('Count')
  await picture(workbench, 'codebook-light')
  await search.ask('convoy humanitarian')
  await expect(search.found.first()).toBeVisible()
  await picture(workbench, 'search-light')
  await frame.goTo('Documents')
  await library.add('tests/fixtures/import/harbour-report.pdf')
  await library.open(/Harbour/i)
  await reader.turnTo('pages')
  await reader.sheet('1').waitFor()
  await page.mouse.move(640, 20)
  await picture(workbench, 'pages-light')
  await compareVersions(workbench)
  await picture(workbench, 'compare-light')
}

async function compareVersions({ comparison, frame, library, reader }: Workbench): Promise<void> {
  const words = (time: string, count: string) =>
    `Night register\n\nThe convoy left the depot at ${time}. ${count} trucks were counted at the gate.\n\nThe register was closed at six.`
  await frame.goTo('Documents')
  await library.drop([{ name: 'Night register.txt', text: words('04:10', 'Nine') }])
  await library.open('Night register')
  await reader.mark('left the depot at 04:10', 1)
  await frame.goTo('Documents')
  await library.drop([{ name: 'Night register, corrected.txt', text: words('04:40', 'Eleven') }])
  await library.open('Night register, corrected')
  await comparison.makeNextVersionOf('Night register')
  await expect(comparison.counts).toBeVisible()
}

async function walkThroughRooms(workbench: Workbench, theme: 'light' | 'dark'): Promise<void> {
  const { frame, library, claims, sources, assessment, reader } = workbench
  await frame.goTo('Documents')
  await expect(library.rows).toHaveCount(13)
  await picture(workbench, `documents-${theme}`)
  await library.open('More than 860 relief trucks')
  await expect(reader.text).toContainText('About 860 trucks')
  await reader.click('About 860 trucks')
  await picture(workbench, `reading-${theme}`)
  await frame.goTo('Claims')
  await claims.choose('The convoy is purely humanitarian.')
  await picture(workbench, `claim-${theme}`)
  await frame.goTo('Sources')
  await sources.choose('Radio Teslen')
  await picture(workbench, `source-${theme}`)
  await frame.goTo('Assessments')
  await assessment.open(/Relief convoy/)
  await picture(workbench, `assessment-${theme}`)
  await frame.goTo('History')
  await picture(workbench, `history-${theme}`)
}

/** Takes a picture once the fonts are there and nothing moves. */
async function picture({ page }: Workbench, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: join(gallery, `${name}.png`), animations: 'disabled', caret: 'hide' })
}

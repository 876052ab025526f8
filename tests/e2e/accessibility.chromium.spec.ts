import { expect, test, type Workbench } from './fixtures'

/** The screens of the program, each with how to get there in the sample case. */
const screens: readonly (readonly [string, (workbench: Workbench) => Promise<void>])[] = [
  ['the documents', ({ frame }) => frame.goTo('Documents')],
  [
    'a document with a highlight chosen',
    async ({ library, reader }) => {
      await library.open('More than 860 relief trucks')
      await reader.marks.first().click()
    },
  ],
  ['the claims', ({ frame }) => frame.goTo('Claims')],
  ['the claims as a board', ({ claims }) => claims.showAs('Board')],
  ['the conflict register', ({ frame }) => frame.goTo('Questions')],
  ['the matrix', ({ frame }) => frame.goTo('Matrix')],
  ['the timeline', ({ frame }) => frame.goTo('Timeline')],
  ['the evidence graph', ({ frame }) => frame.goTo('Evidence graph')],
  ['the evidence graph as a table', ({ graph }) => graph.turn('Table')],
  ['the hypotheses', ({ frame }) => frame.goTo('Hypotheses')],
  ['the sources', ({ frame }) => frame.goTo('Sources')],
  ['the codebook', ({ frame }) => frame.goTo('Codebook')],
  [
    'the search',
    async ({ search }) => {
      await search.ask('convoy')
      await expect(search.found.first()).toBeVisible()
    },
  ],
  ['what is same and similar', ({ frame }) => frame.run('Same and similar')],
  ['the history', ({ frame }) => frame.goTo('History')],
  [
    'the settings, where a key is chosen that belongs to another one',
    async ({ page, frame }) => {
      await frame.run('Settings')
      await page.getByRole('button', { name: /^Merge with the next highlight: J/ }).click()
      await page.keyboard.press('k')
      await expect(page.getByRole('button', { name: 'Take it from there' })).toBeVisible()
    },
  ],
  ['the assessments', ({ frame }) => frame.goTo('Assessments')],
  ['an assessment', ({ assessment }) => assessment.open(/Relief convoy/)],
  [
    'an assessment with a document beside it',
    async ({ assessment, reader }) => {
      await assessment.citations.first().click()
      await expect(reader.text).toBeVisible()
    },
  ],
  [
    'the export',
    async ({ exporting }) => {
      await exporting.open()
      await expect(exporting.preview).toContainText('quotations verified')
    },
  ],
  ['the palette', ({ palette }) => palette.find('convoy')],
  [
    'the keys',
    async ({ page, frame }) => {
      await frame.contents.focus()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    },
  ],
]

// What axe looks at is drawn alike on both programs; one of them is enough.
for (const theme of ['light', 'dark'] as const)
  for (const zoom of [1, 2] as const)
    test(`nobody is kept out: ${theme}, at ${zoom * 100} %`, async ({ workbench, isAccessible }) => {
      test.setTimeout(180_000)
      const { page, frame, start } = workbench
      await isAccessible('the start screen')
      await start.openSample()
      await frame.run(`Theme: ${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await magnify(workbench, zoom)
      for (const [name, open] of screens) {
        await open(workbench)
        await isAccessible(`${name}, ${theme}, ${zoom * 100} %`)
        await closeDialogs(workbench)
      }
    })

/** Shows everything larger, as Ctrl and plus do: a window of the same size then holds fewer and larger pixels. */
async function magnify({ page }: Workbench, zoom: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 1280 / zoom,
    height: 800 / zoom,
    deviceScaleFactor: zoom,
    mobile: false,
  })
}

async function closeDialogs({ page }: Workbench): Promise<void> {
  const dialog = page.getByRole('dialog')
  // Escape empties a search first.
  await expect(async () => {
    if ((await dialog.count()) > 0) await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0, { timeout: 1000 })
  }).toPass()
}

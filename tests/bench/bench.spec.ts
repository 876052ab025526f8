import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Workbench } from '../e2e/fixtures'
import { makeText } from './corpus'
import { keyToPaint, openingTime, rawPuts, rawRegistration } from './measure'
import { rendererMemory } from './memory'
import { markedCase } from './plan'
import { keepRow, median } from './rows'

const rounds = 5

for (const [megabytes, marks] of [
  [1, 1_000],
  [1, 10_000],
  [5, 1_000],
  [5, 10_000],
] as const) {
  test(`opens ${megabytes} MB with ${marks} marks`, async ({ workbench }) => {
    const text = makeText(megabytes * 1_000_000, 7)
    const words = text.slice(0, 60)
    await workbench.host.standInForSample(markedCase(text, marks))
    await workbench.start.openSample()
    await workbench.frame.goTo('Documents')
    const { page } = workbench
    const first = await openingTime(page, { row: 'Plain text', words, isMarked: false })
    const plain: number[] = []
    const marked: number[] = []
    const raw: number[] = []
    for (let round = 0; round < rounds; round++) {
      plain.push(await reopened(workbench, { row: 'Plain text', words, isMarked: false }))
      marked.push(await reopened(workbench, { row: 'Marked text', words, isMarked: true }))
      raw.push(await rawRegistration(page))
    }
    const row = { host: workbench.host.kind, unit: 'ms' } as const
    const job = `open ${megabytes} MB with ${marks.toLocaleString('en')} marks`
    const limit = median(plain) + median(raw)
    keepRow({ ...row, job, measured: median(marked), limit, limitIs: 'same run', goal: 1.5 })
    if (marks === 1_000)
      keepRow({
        ...row,
        job: `first text of ${megabytes} MB`,
        measured: first,
        limit: 500,
        limitIs: 'fixed',
        goal: 1,
      })
    if (megabytes === 1) {
      const measured = await oneMoreMark(workbench)
      keepRow({
        ...row,
        job: `one more mark on ${marks.toLocaleString('en')}`,
        measured,
        limit: 50,
        limitIs: 'fixed',
        goal: 1,
      })
    }
  })
}

test('imports 1,000 small files', async ({ workbench, folder }) => {
  const texts = Array.from({ length: 1_000 }, (_, index) => makeText(4_000, index + 1))
  await mkdir(folder, { recursive: true })
  const paths = await Promise.all(
    texts.map(async (text, index) => {
      const path = join(folder, `report-${String(index).padStart(4, '0')}.txt`)
      await writeFile(path, text)
      return path
    }),
  )
  await workbench.start.begin('Many reports')
  const began = performance.now()
  await workbench.library.add(...paths)
  await expect(workbench.page.getByText('1000 imported')).toBeVisible({ timeout: 300_000 })
  await workbench.frame.isSaved()
  const measured = performance.now() - began
  const limit = await rawPuts(workbench.page, texts)
  // The bare puts keep neither originals nor a journal, and force the disk once: the ratio says what safety costs.
  keepRow({
    host: workbench.host.kind,
    job: 'import 1,000 files of 4 KB, beside bare puts',
    measured,
    unit: 'ms',
    limit,
    limitIs: 'same run',
    goal: 60,
  })
})

test('starts, and holds the sample case', async ({ workbench }) => {
  const { host } = workbench
  await workbench.start.openSample()
  await workbench.frame.isSaved()
  const held = rendererMemory(host.dataFolder)
  if (held !== undefined)
    keepRow({
      host: host.kind,
      job: 'memory of the window with the sample case',
      measured: held,
      unit: 'MB',
      limit: 250,
      limitIs: 'fixed',
      goal: 1,
    })
  const starts: number[] = []
  for (let round = 0; round < 3; round++) {
    await host.close()
    const began = performance.now()
    await host.start()
    await workbench.start.newCase.waitFor()
    starts.push(performance.now() - began)
  }
  keepRow({
    host: host.kind,
    job: 'start to interactive (warm)',
    measured: median(starts),
    unit: 'ms',
    limit: 2_000,
    limitIs: 'fixed',
    goal: 1,
  })
})

/** Closes the document and opens another from the list. */
async function reopened(
  { page, frame }: Workbench,
  wanted: { readonly row: string; readonly words: string; readonly isMarked: boolean },
): Promise<number> {
  await page.keyboard.press('ControlOrMeta+w')
  await frame.goTo('Documents')
  return openingTime(page, wanted)
}

/** Marks one paragraph after another by the ring and a digit; the median of them. */
async function oneMoreMark({ page, reader }: Workbench): Promise<number> {
  await reader.text.focus()
  const times: number[] = []
  for (let round = 0; round < 9; round++) {
    await page.keyboard.press('ArrowDown')
    times.push(await keyToPaint(page, String((round % 8) + 1)))
  }
  return median(times)
}

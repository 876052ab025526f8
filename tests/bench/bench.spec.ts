import { expect, test } from '../e2e/fixtures'
import { makeText } from './corpus'
import { findTimes, scrollFrames } from './finding'
import { rendererMemory } from './memory'
import { fullLibrary, markedCase } from './plan'
import { libraryTimes, oneMoreMark, openingTimes, type LibraryTimes } from './reading'
import { growth, keepRow, median } from './rows'

/** What was found for fewer marks, to tell how the time grows with their number. */
const found = new Map<number, { readonly paint: number; readonly oneMore: number }>()

for (const [megabytes, marks] of [
  [1, 1_000],
  [1, 10_000],
  [5, 1_000],
  [5, 10_000],
] as const) {
  test(`opens ${megabytes} MB with ${marks} marks`, async ({ workbench }) => {
    const text = makeText(megabytes * 1_000_000, 7)
    const { files, caseName } = markedCase(text, marks)
    await workbench.host.standInForSample(files)
    await workbench.start.openSample()
    await workbench.frame.isSaved()
    const wanted = { caseName, words: text.slice(0, 60), rounds: megabytes === 1 ? 5 : 3 }
    const { plain, marked, paint, raw } = await openingTimes(workbench, wanted)
    const row = { host: workbench.host.kind, unit: 'ms' } as const
    const what = `${megabytes} MB with ${marks.toLocaleString('en')} highlights`
    const beside = { limitIs: 'same run', goal: 1.5 } as const
    keepRow({ ...row, ...beside, job: `open ${what}: to marked frame`, measured: marked, limit: plain + raw })
    keepRow({ ...row, ...beside, job: `open ${what}: paint`, measured: paint, limit: raw })
    if (megabytes === 5 && marks === 10_000)
      keepRow({
        ...row,
        job: 'first text of 5 MB',
        measured: plain,
        limit: 500,
        limitIs: 'fixed',
        goal: 1,
      })
    if (megabytes === 5) return
    const oneMore = await oneMoreMark(workbench)
    keepRow({
      ...row,
      job: `key to paint of one more on ${marks.toLocaleString('en')}`,
      measured: oneMore,
      limit: 50,
      limitIs: 'fixed',
      goal: 1,
    })
    found.set(marks, { paint, oneMore })
  })
}

/** The longest frame of a scroll and the time to find words, for fewer marks and letters. */
const moved = new Map<number, { readonly longest: number; readonly next: number }>()

for (const marks of [2_500, 10_000] as const) {
  test(`finds words, and scrolls over ${marks} marks`, async ({ workbench }) => {
    const letters = 500 * marks
    const { files } = markedCase(makeText(letters, 7), marks)
    await workbench.host.standInForSample(files)
    await workbench.start.openSample()
    await workbench.library.open('Marked text')
    await expect(workbench.reader.marks.first()).toBeVisible()
    await workbench.frame.isSaved()
    const { longest } = await scrollFrames(workbench.page)
    const queries = ['depot', 'ministry', 'document', 'WINTER', 'the', 'valley']
    const { first, next } = await findTimes(workbench, queries)
    moved.set(marks, { longest, next })
    if (marks !== 10_000) return
    const row = { host: workbench.host.kind, unit: 'ms', limitIs: 'fixed', goal: 1, limit: 50 } as const
    keepRow({ ...row, job: 'longest frame scrolling over 10,000 highlights', measured: longest })
    keepRow({ ...row, job: 'find in 5 MB, first question', measured: first, limit: 500 })
    keepRow({ ...row, job: 'find in 5 MB, next question', measured: next })
  })
}

test('opens a library of 20,000 documents', async ({ workbench }) => {
  const row = { host: workbench.host.kind, limitIs: 'fixed', goal: 1 } as const
  const times: LibraryTimes[] = []
  for (const count of [10_000, 20_000]) {
    const { files, caseName } = fullLibrary(count)
    await workbench.host.standInForSample(files)
    await workbench.start.openSample()
    await workbench.frame.isSaved()
    times.push(await libraryTimes(workbench, caseName))
    await workbench.page.keyboard.press('ControlOrMeta+Shift+w')
  }
  const [fewer, more] = times
  if (fewer === undefined || more === undefined) throw new Error('One of the libraries was not measured.')
  keepRow({ ...row, unit: 'ms', job: 'library of 20,000 documents opens', measured: more.list, limit: 300 })
  keepRow({
    ...row,
    unit: 'ms',
    job: 'case of 20,000 documents opens',
    measured: more.fromCase,
    limit: 2_000,
  })
  const measured = growth(fewer.list, more.list, 2)
  keepRow({ ...row, unit: '×', job: 'library, for twice the documents', measured, limit: 2.2 })
})

test('grows slowly with the number of marks', ({ workbench }) => {
  const [fewer, more] = [found.get(1_000), found.get(10_000)]
  if (fewer === undefined || more === undefined)
    throw new Error('Growth needs both numbers of marks; one of them could not be measured.')
  const row = { host: workbench.host.kind, unit: '×', limitIs: 'fixed', goal: 1 } as const
  const per = (job: 'paint' | 'oneMore') => growth(fewer[job], more[job], 10)
  keepRow({ ...row, job: 'painting, for twice the marks', measured: per('paint'), limit: 1.25 })
  keepRow({ ...row, job: 'one more, for twice the marks', measured: per('oneMore'), limit: 1.15 })
})

test('scrolls and finds about as well in four times as much', ({ workbench }) => {
  const [fewer, more] = [moved.get(2_500), moved.get(10_000)]
  if (fewer === undefined || more === undefined)
    throw new Error('Growth needs both lengths; one of them could not be measured.')
  const row = { host: workbench.host.kind, unit: '×', limitIs: 'fixed', goal: 1, limit: 2.2 } as const
  const per = (job: 'longest' | 'next') => growth(fewer[job], more[job], 4)
  keepRow({ ...row, job: 'longest frame, for twice text and marks', measured: per('longest') })
  keepRow({ ...row, job: 'finding, for twice the text', measured: per('next') })
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

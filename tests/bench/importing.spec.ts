import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Workbench } from '../e2e/fixtures'
import { makeText } from './corpus'
import { rawPuts, watchImport } from './measure'
import { pageOf, readByLibraries } from './pages'
import { growth, keepRow } from './rows'

/** Files to bring in, by their texts. */
type Batch = {
  readonly texts: readonly string[]
  readonly extension: 'txt' | 'html'
  readonly folder: string
}

/** How long each number of small files took (milliseconds). */
const took = new Map<number, number>()

for (const count of [1_000, 10_000]) {
  test(`imports ${count} files of 4 KB`, async ({ workbench, folder }) => {
    const texts = Array.from({ length: count }, (_, at) => makeText(4_000, at + 1))
    const time = await importTime(workbench, { texts, extension: 'txt', folder })
    took.set(count, time)
    if (count !== 1_000) return
    // The bare puts keep neither originals nor a journal, and force the disk once: the ratio says what safety costs.
    keepPace(workbench, `import ${named(count)} files of 4 KB, beside bare puts`, {
      ...{ files: count, time, goal: 40 },
      limit: count / seconds(await rawPuts(workbench.page, texts)),
    })
  })
}

test('imports ten times as many small files in about ten times as long', ({ workbench }) => {
  const [fewer, more] = [took.get(1_000), took.get(10_000)]
  if (fewer === undefined || more === undefined)
    throw new Error('Growth needs both numbers of files; one of them could not be measured.')
  keepRow({
    ...{ host: workbench.host.kind, unit: '×', limitIs: 'fixed', goal: 1, limit: 2.2 },
    ...{ job: 'import, for twice the files', measured: growth(fewer, more, 10) },
  })
})

test('imports files of a megabyte', async ({ workbench, folder }) => {
  const texts = Array.from({ length: 24 }, (_, at) => makeText(1_000_000, at + 1))
  const time = await importTime(workbench, { texts, extension: 'txt', folder })
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
  keepRow({
    ...{ host: workbench.host.kind, unit: 'MB/s', limitIs: 'same run', goal: 6 },
    ...{ job: 'import 24 files of 1 MB, beside bare puts', measured: size / seconds(time) },
    limit: size / seconds(await rawPuts(workbench.page, texts)),
  })
})

test('imports web pages', async ({ workbench, folder }) => {
  const texts = Array.from({ length: 400 }, (_, at) => pageOf(makeText(20_000, at + 1)))
  const time = await importTime(workbench, { texts, extension: 'html', folder })
  const began = performance.now()
  for (const text of texts) readByLibraries(text)
  const parsing = performance.now() - began
  keepPace(workbench, 'import 400 web pages of 21 kB, beside the libraries alone', {
    ...{ files: texts.length, time, goal: 2 },
    limit: texts.length / seconds(parsing),
  })
})

/** Writes files, brings them into a new case by the dialog, and waits until they are in and saved; milliseconds. */
async function importTime(workbench: Workbench, { texts, extension, folder }: Batch): Promise<number> {
  await mkdir(folder, { recursive: true })
  const paths = texts.map((_, at) => join(folder, `report-${String(at).padStart(5, '0')}.${extension}`))
  await Promise.all(paths.map((path, at) => writeFile(path, texts[at] ?? '')))
  await workbench.start.begin('Many reports')
  const time = await watchImport(workbench.page, `${named(texts.length)} imported`)
  await workbench.library.add(...paths)
  const measured = await time()
  await workbench.frame.isSaved()
  await expect(workbench.page.getByRole('contentinfo')).toContainText(`${texts.length} documents`)
  return measured
}

function keepPace(
  workbench: Workbench,
  job: string,
  pace: { readonly files: number; readonly time: number; readonly limit: number; readonly goal: number },
): void {
  keepRow({
    ...{ host: workbench.host.kind, unit: 'files/s', limitIs: 'same run', goal: pace.goal },
    ...{ job, measured: pace.files / seconds(pace.time), limit: pace.limit },
  })
}

function seconds(milliseconds: number): number {
  return milliseconds / 1_000
}

function named(count: number): string {
  return count.toLocaleString('en')
}

import { asId } from '#domain/id'
import { countWords } from '#domain/similar/counted-words'
import { similaritiesOf } from '#domain/similar/similarities'
import { addText, newSimilarIndex } from '#domain/similar/similar-index'
import { readFile } from '#renderer/formats/read-file'
import { expect, test } from '../e2e/fixtures'
import { makeText } from './corpus'
import { pageOf, readByLibraries } from './pages'
import { growth, keepRow, median } from './rows'

test('reads web pages, beside the libraries alone', async () => {
  const pages = Array.from({ length: 200 }, (_, at) => pageOf(makeText(20_000, at + 1)))
  const files = pages.map((page) => ({ bytes: new TextEncoder().encode(page), fileName: 'page.html' }))
  const rounds: { readonly ours: number; readonly libraries: number }[] = []
  const areRead: boolean[] = []
  // In turns: whoever came second only would find the libraries' code compiled by the first.
  for (let round = 0; round < 5; round++) {
    const began = performance.now()
    for (const file of files) areRead.push((await readFile(file)).ok)
    const read = performance.now()
    for (const page of pages) readByLibraries(page)
    rounds.push({ ours: read - began, libraries: performance.now() - read })
  }
  expect(areRead.every(Boolean)).toBe(true)
  keepRow({
    ...{ host: 'any', unit: 'ms', limitIs: 'same run', goal: 2 },
    job: 'read 200 web pages of 21 kB, beside the libraries alone',
    measured: median(rounds.map(({ ours }) => ours)),
    limit: median(rounds.map(({ libraries }) => libraries)),
  })
})

test('finds what 1,000 documents share', () => {
  const [fewer, all] = [500, 1_000].map(sharingTime)
  if (fewer === undefined || all === undefined) throw new Error('One of the numbers was not measured.')
  const row = { host: 'any', goal: 1 } as const
  const job = 'what 1,000 documents of 10 kB share, beside counting their words'
  keepRow({
    ...{ ...row, unit: 'ms', job, limitIs: 'same run', goal: 8 },
    ...{ measured: all.sharing, limit: all.counting },
  })
  const measured = growth(fewer.sharing, all.sharing, 2)
  keepRow({
    ...row,
    unit: '×',
    job: 'the same, for twice the documents',
    measured,
    limit: 2.2,
    limitIs: 'fixed',
  })
})

/** Every tenth document repeats a paragraph of the one before. */
function sharingTime(count: number): { readonly sharing: number; readonly counting: number } {
  const texts = Array.from({ length: count }, (_, at) => {
    const own = makeText(10_000, at + 1)
    return at % 10 === 1 ? `${own}\n\n${makeText(10_000, at).slice(0, 600)}` : own
  })
  const began = performance.now()
  const index = newSimilarIndex()
  for (const [at, text] of texts.entries()) addText(index, asId(`d${at}`), text)
  similaritiesOf(index)
  const sharing = performance.now() - began
  const counted = performance.now()
  for (const text of texts) countWords(text)
  return { sharing, counting: performance.now() - counted }
}

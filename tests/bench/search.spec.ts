import type { Database } from '@sqlite.org/sqlite-wasm'
import { test } from '@playwright/test'
import type { SearchItem } from '#domain/search/search-item'
import { openDatabase, sqlite } from '#renderer/workers/search-database'
import { beginFilling, changeIndex } from '#renderer/workers/change-index'
import { searchIndex } from '#renderer/workers/search-index'
import { makeText } from './corpus'
import { growth, keepRow, median } from './rows'

type Tables = { readonly ours: Database; readonly raw: Database }

/** The index of a case beside a plain FTS5 table over the same texts, both in the memory of one process. */
test('indexes and searches 10,000 documents of 4 KB', async ({}, { project }) => {
  test.skip(project.name !== 'chromium', 'It needs no window and is measured once.')
  test.setTimeout(600_000)
  const builds: number[] = []
  const searches: number[] = []
  for (const count of [2_500, 10_000]) {
    const texts = Array.from({ length: count }, (_, at) => reportText(at + 1))
    const { tables, build, rawBuild } = await built(texts)
    const search = p95(words.map((word) => oftenTimed(() => searchIndex(tables.ours, word, 20))))
    builds.push(build)
    searches.push(search)
    if (count === 10_000) {
      keepBuild(tables, { build, rawBuild })
      keepSearches(tables, search)
      keepAdding(tables.ours, texts)
    }
    tables.ours.close()
    tables.raw.close()
  }
  const row = { host: 'node', unit: '×', limit: 2.2, limitIs: 'fixed', goal: 1 } as const
  keepRow({ ...row, job: 'indexing, for twice the documents', measured: perDoubling(builds) })
  keepRow({ ...row, job: 'searching, for twice the documents', measured: perDoubling(searches) })
})

/** Builds both three times in turn; what they hold, and the medians of milliseconds. */
async function built(texts: readonly string[]) {
  const sqlite3 = await sqlite()
  const rounds: { readonly build: number; readonly rawBuild: number; readonly tables: Tables }[] = []
  for (let round = 0; round < 3; round++) {
    const last = rounds.at(-1)?.tables
    last?.ours.close()
    last?.raw.close()
    const { db: ours } = await openDatabase('bench')
    const raw = new sqlite3.oo1.DB(':memory:')
    rounds.push({
      build: timed(() => {
        fill(ours, texts)
      }),
      rawBuild: timed(() => {
        fillRaw(raw, texts)
      }),
      tables: { ours, raw },
    })
  }
  const { tables } = rounds.at(-1) ?? {}
  if (tables === undefined) throw new Error('Nothing was built.')
  return {
    tables,
    build: median(rounds.map((round) => round.build)),
    rawBuild: median(rounds.map((round) => round.rawBuild)),
  }
}

/** As the worker does it: batches of forty, and the head with the last one. */
function fill(db: Database, texts: readonly string[]): void {
  beginFilling(db)
  for (let from = 0; from < texts.length; from += 40) {
    const isLast = from + 40 >= texts.length
    changeIndex(db, {
      items: texts.slice(from, from + 40).map((text, at) => item(from + at, text)),
      gone: [],
      head: isLast ? { sequence: 1, hash: 'bench' } : undefined,
    })
  }
}

function fillRaw(raw: Database, texts: readonly string[]): void {
  raw.exec('CREATE VIRTUAL TABLE plain USING fts5(title, body)')
  raw.transaction(() => {
    for (const [at, text] of texts.entries())
      raw.exec({ sql: 'INSERT INTO plain VALUES (?, ?)', bind: [`Report ${at}`, text] })
  })
}

function keepBuild(
  { ours, raw }: Tables,
  { build, rawBuild }: { readonly build: number; readonly rawBuild: number },
): void {
  const row = { host: 'node', limitIs: 'same run', goal: 1.3 } as const
  keepRow({
    ...row,
    unit: 'ms',
    job: 'index 10,000 × 4 KB, beside raw FTS5',
    measured: build,
    limit: rawBuild,
  })
  keepRow({
    ...row,
    unit: 'MB',
    job: 'index of 10,000 on disk, beside raw FTS5',
    measured: sizeOf(ours),
    limit: sizeOf(raw),
  })
}

function keepSearches({ ours, raw }: Tables, search: number): void {
  const prefixes = words.map((word) => oftenTimed(() => searchIndex(ours, `${word.slice(0, 3)}*`, 20)))
  const plain = words.map((word) =>
    oftenTimed(() =>
      raw.selectArrays('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20', [`"${word}"`]),
    ),
  )
  const row = { host: 'node', unit: 'ms', limitIs: 'fixed', goal: 1 } as const
  keepRow({ ...row, job: 'search a word in 10,000: p95', measured: search, limit: 8 })
  keepRow({
    ...row,
    job: 'search a word in 10,000: p95, beside raw FTS5',
    measured: search,
    limit: p95(plain),
    limitIs: 'same run',
    goal: 1.3,
  })
  keepRow({ ...row, job: 'search a prefix in 10,000: p95', measured: p95(prefixes), limit: 16.7 })
}

/** What a document that comes in and a tag that is given cost in an index of many. */
function keepAdding(db: Database, texts: readonly string[]): void {
  const row = { host: 'node', unit: 'ms', limitIs: 'fixed', goal: 1, limit: 5 } as const
  const added = texts.slice(0, 60).map((text, at) => item(1_000_000 + at, `${text} added`))
  const adding = added.map((one) =>
    timed(() => {
      changeIndex(db, { items: [one], gone: [] })
    }),
  )
  const tagging = added.map((one) =>
    timed(() => {
      changeIndex(db, { items: [{ ...one, tags: ['seen'] }], gone: [] })
    }),
  )
  keepRow({ ...row, job: 'add one to an index of 10,000: p95', measured: p95(adding) })
  keepRow({ ...row, job: 'tag one in an index of 10,000: p95', measured: p95(tagging) })
}

const common = ['convoy', 'report', 'valley', 'bridge', 'ministry', 'driver']

/** From names that a handful of documents hold to words that all of them do. */
const words = Array.from({ length: 60 }, (_, at) => (at < 54 ? nameOf(at * at) : (common[at - 54] ?? '')))

/** A report whose words are those of every report, and forty names, common ones more often than rare ones. */
function reportText(seed: number): string {
  const names = Array.from({ length: 40 }, (_, at) =>
    nameOf(Math.floor((((seed * 7919 + at * 104729) % 9973) / 9973) ** 3 * 20_000)),
  )
  return `${makeText(3_700, seed)}\n\n${names.join(' ')}`
}

/** One of many invented names. */
function nameOf(number: number): string {
  const syllables = ['ka', 've', 'lo', 'mi', 'ru', 'sa', 'te', 'no', 'bi', 'du']
  return Array.from(String(number + 100_000), (digit) => syllables[Number(digit)]).join('')
}

function item(at: number, text: string): SearchItem {
  const key = `d${at}`
  return {
    kind: 'document',
    key,
    title: `Report ${at}`,
    head: '',
    text,
    documentId: key,
    start: 0,
    source: 'Nobody',
    author: '',
    type: 'text',
    language: 'en',
    from: '',
    to: '',
    tags: [],
  }
}

/** The median of three. */
function oftenTimed(work: () => void): number {
  return median([timed(work), timed(work), timed(work)])
}

function perDoubling([fewer = Number.NaN, more = Number.NaN]: readonly number[]): number {
  return growth(fewer, more, 4)
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
}

/** Megabytes of a database. */
function sizeOf(db: Database): number {
  return (
    (Number(db.selectValue('PRAGMA page_count')) * Number(db.selectValue('PRAGMA page_size'))) / 1_000_000
  )
}

import type { Database } from '@sqlite.org/sqlite-wasm'
import { expect, test } from '@playwright/test'
import type { SearchItem } from '#domain/search/search-item'
import { openDatabase, sqlite } from '#renderer/workers/search-database'
import { changeIndex, searchIndex } from '#renderer/workers/search-index'
import { makeText } from './corpus'
import { growth, keepRow } from './rows'

/** The index of a case beside a plain FTS5 table over the same texts, both in the memory of one process. */
test('indexes and searches 10,000 documents of 4 KB', async ({}, { project }) => {
  test.skip(project.name !== 'chromium', 'It needs no window and is measured once.')
  test.setTimeout(600_000)
  const builds: number[] = []
  for (const count of [2_500, 5_000, 10_000]) {
    const texts = Array.from({ length: count }, (_, at) => reportText(at + 1))
    const { db } = await openDatabase('bench')
    const build = timed(() => {
      for (let from = 0; from < count; from += 40)
        changeIndex(db, {
          items: texts.slice(from, from + 40).map((text, at) => item(from + at, text)),
          gone: [],
        })
    })
    builds.push(build)
    if (count === 10_000) await keepBeside(db, texts, build)
    db.close()
  }
  const [fewer = Number.NaN, , more = Number.NaN] = builds
  keepRow({
    host: 'node',
    job: 'indexing, for twice the documents',
    measured: growth(fewer, more, 4),
    unit: '×',
    limit: 2.2,
    limitIs: 'fixed',
    goal: 1,
  })
})

async function keepBeside(db: Database, texts: readonly string[], build: number): Promise<void> {
  const sqlite3 = await sqlite()
  const raw = new sqlite3.oo1.DB(':memory:')
  raw.exec('CREATE VIRTUAL TABLE plain USING fts5(title, body)')
  const rawBuild = timed(() => {
    raw.transaction(() => {
      for (const [at, text] of texts.entries())
        raw.exec({ sql: 'INSERT INTO plain VALUES (?, ?)', bind: [`Report ${at}`, text] })
    })
  })
  // From names that a handful of documents hold to words that all of them do.
  const words = Array.from({ length: 60 }, (_, at) => (at < 54 ? nameOf(at * at) : (common[at - 54] ?? '')))
  expect(words.every((word) => word !== '')).toBe(true)
  const ours = words.map((word) => timed(() => searchIndex(db, word, 20)))
  const prefixes = words.map((word) => timed(() => searchIndex(db, `${word.slice(0, 3)}*`, 20)))
  const plain = words.map((word) =>
    timed(() =>
      raw.selectArrays('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20', [`"${word}"`]),
    ),
  )
  const row = { host: 'node', unit: 'ms' } as const
  keepRow({
    ...row,
    job: 'index 10,000 × 4 KB, beside raw FTS5',
    measured: build,
    limit: rawBuild,
    limitIs: 'same run',
    goal: 1.3,
  })
  keepRow({
    ...row,
    job: 'search a word in 10,000: p95',
    measured: p95(ours),
    limit: 8,
    limitIs: 'fixed',
    goal: 1,
  })
  keepRow({
    ...row,
    job: 'search a word in 10,000: p95, beside raw FTS5',
    measured: p95(ours),
    limit: p95(plain),
    limitIs: 'same run',
    goal: 1.3,
  })
  keepRow({
    ...row,
    job: 'search a prefix in 10,000: p95',
    measured: p95(prefixes),
    limit: 16.7,
    limitIs: 'fixed',
    goal: 1,
  })
  keepRow({
    host: 'node',
    unit: 'MB',
    job: 'index of 10,000 on disk, beside raw FTS5',
    measured: sizeOf(db),
    limit: sizeOf(raw),
    limitIs: 'same run',
    goal: 1.3,
  })
  raw.close()
}

const common = ['convoy', 'report', 'valley', 'bridge', 'ministry', 'driver']

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

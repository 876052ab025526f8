import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { fates, judgePage, type PageVerdict } from './judge'
import type { Fate } from './quote-cases'
import { versionPairs, type Half } from './version-pairs'

/** Least share that must be right, in percent. */
const goals: Readonly<Record<Fate, number>> = { kept: 100, ambiguous: 93, edited: 90, deleted: 85, moved: 0 }

/** Longest mean time of one passage on 100,000 letters, in milliseconds. */
const longest = 5

/**
 * ASSAY_STAGE=anchoring ASSAY_CORPORA=folder npx playwright test --project chromium
 * Where the passages of one release of a manual are in the next one, judged on the pages that were held out of all
 * tuning; ASSAY_HALF=tuning judges the other half. Without the folder nothing is judged, and that is said.
 */
test('passages are found again in the next release of a manual', async () => {
  const corpora = process.env['ASSAY_CORPORA'] ?? ''
  test.skip(corpora === '', 'not run: ASSAY_CORPORA names no folder with documents')
  const half: Half = process.env['ASSAY_HALF'] === 'tuning' ? 'tuning' : 'held-out'
  const pairs = await versionPairs(corpora, half)
  const pages = pairs.map(judgePage).filter((page) => page !== undefined)
  const table = fates.map((fate) => rowOf(pages, fate))
  const time = pages.reduce((sum, page) => sum + page.time, 0)
  const cases = table.reduce((sum, row) => sum + row.cases, 0)
  const letters = pages.reduce((sum, page) => sum + page.letters, 0) / pages.length
  const folder = '.cache/anchoring'
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${half}.json`), JSON.stringify({ half, table, pages }, undefined, 2))
  say(`${half}: ${pages.length} of ${pairs.length} pages, ${Math.round(letters)} letters on average`)
  for (const { fate, cases: all, right, unasked, share } of table)
    say(
      `${fate.padEnd(10)} ${right}/${all} ${share.toFixed(1)} % (goal ${goals[fate]} %), ${unasked} of them unasked`,
    )
  say(`mean ${(time / cases).toFixed(2)} ms a passage`)
  for (const { fate, share } of table) expect.soft(share, fate).toBeGreaterThanOrEqual(goals[fate])
  expect.soft(time / cases).toBeLessThanOrEqual(longest)
})

function rowOf(pages: readonly PageVerdict[], fate: Fate) {
  const own = pages.flatMap((page) => page.verdicts).filter((verdict) => verdict.fate === fate)
  const cases = own.reduce((sum, verdict) => sum + verdict.cases, 0)
  const right = own.reduce((sum, verdict) => sum + verdict.right, 0)
  const unasked = own.reduce((sum, verdict) => sum + verdict.unasked, 0)
  return { fate, cases, right, unasked, share: (100 * right) / cases }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

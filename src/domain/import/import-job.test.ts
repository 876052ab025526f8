import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import {
  begunJob,
  cancelled,
  ended,
  extended,
  isFinished,
  passedOver,
  reading,
  recentRows,
  reopened,
  type ImportJob,
  type ImportOutcome,
} from '#domain/import/import-job'

const file = (at: number) => ({ at, name: `${at}.txt`, size: 3 })
const done: ImportOutcome = { state: 'done', documentId: asId('d1'), warnings: [] }
const warned: ImportOutcome = { ...done, warnings: ['encoding-guessed'] }
const refused: ImportOutcome = { state: 'refused', reason: 'password-needed', documentId: undefined }
const known: ImportOutcome = { state: 'refused', reason: 'already-in-case', documentId: asId('d1') }

/** A job of so many files of three bytes, all found. */
const of = (files: number): ImportJob => ({ ...extended(begunJob, files, files * 3), intake: 'counted' })

describe('an import', () => {
  it('begins with nothing found, and is not over before it has looked', () => {
    expect(isFinished(begunJob)).toBe(false)
    expect(isFinished(of(0))).toBe(true)
  })

  it.each([
    ['done', { outcome: done, counts: { done: 1 }, list: 'recent' }],
    ['read with a warning', { outcome: warned, counts: { done: 1 }, list: 'attention' }],
    ['refused', { outcome: refused, counts: { refused: 1 }, list: 'attention' }],
    ['in the case already', { outcome: known, counts: { known: 1 }, list: 'recent' }],
    ['cancelled', { outcome: { state: 'cancelled' }, counts: { cancelled: 1 }, list: 'recent' }],
    ['opened', { outcome: { state: 'opened', parts: 2 }, counts: {}, list: 'recent' }],
  ] as const)('counts a file that is %s and lists it where it belongs', (_, { outcome, counts, list }) => {
    const job = ended(reading(of(2), file(1)), file(1), outcome)
    expect(job.counts).toMatchObject({ all: 2, open: 1, ...counts })
    expect(job[list]).toEqual([{ ...file(1), ...outcome }])
    expect(job).toMatchObject({ reading: [], bytes: { all: 6, settled: 3 } })
  })

  it('says what is being read', () => {
    expect(reading(reading(of(3), file(0)), file(1)).reading.map(({ at }) => at)).toEqual([0, 1])
  })

  it('keeps what is settled when it is cancelled, also while it still looks', () => {
    const job = cancelled(ended({ ...of(3), intake: 'finding' }, file(0), done))
    expect(job.counts).toMatchObject({ done: 1, cancelled: 2, open: 0 })
    expect(isFinished(job)).toBe(true)
  })

  it('takes a file up again that had been refused, and only such a one', () => {
    const job = ended(of(1), file(0), refused)
    expect(reopened(job, 0)).toMatchObject({ counts: { refused: 0, open: 1 }, attention: [] })
    expect(reopened(job, 7)).toBe(job)
  })

  it('lets a row go that was seen, and goes on counting it', () => {
    expect(passedOver(ended(of(1), file(0), refused), [0])).toMatchObject({
      counts: { refused: 1 },
      attention: [],
    })
  })

  it('of ten thousand files keeps few rows, and costs the same at each step', () => {
    const begun = process.cpuUsage()
    let job = of(10_000)
    for (let at = 0; at < 10_000; at += 1) job = ended(reading(job, file(at)), file(at), done)
    expect(job.recent.length).toBe(recentRows)
    expect(job.counts).toMatchObject({ done: 10_000, open: 0 })
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(2_000)
  })
})

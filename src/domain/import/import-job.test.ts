import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import {
  advanced,
  begunJob,
  cancelled,
  countsOf,
  isFinished,
  type ImportProgress,
} from '#domain/import/import-job'

const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({ name, size: 3 }))
const done: ImportProgress = { state: 'done', documentId: asId('d1'), warnings: [] }
const refused: ImportProgress = { state: 'refused', reason: 'empty-file', documentId: undefined }

describe('an import', () => {
  it('begins with every file waiting', () => {
    expect(countsOf(begunJob(files))).toEqual({ all: 3, done: 0, refused: 0, cancelled: 0, open: 3 })
  })

  it('of no files is finished', () => {
    expect(isFinished(begunJob([]))).toBe(true)
  })

  it('goes on row by row and keeps their names', () => {
    const job = advanced(advanced(begunJob(files), 1, { state: 'reading' }), 1, done)
    expect(job.rows[1]).toEqual({ name: 'b.txt', size: 3, ...done })
    expect(countsOf(job)).toMatchObject({ done: 1, open: 2 })
  })

  it.each([
    ['done', done],
    ['refused', refused],
    ['cancelled', { state: 'cancelled' } as const],
  ])('never changes a row that is %s', (_, settled) => {
    const job = advanced(begunJob(files), 0, settled)
    expect(advanced(job, 0, { state: 'reading' })).toBe(job)
  })

  it('passes over rows it does not have', () => {
    const job = begunJob(files)
    expect(advanced(job, 7, done)).toBe(job)
  })

  it('keeps what is settled when it is cancelled', () => {
    const job = cancelled(advanced(advanced(begunJob(files), 0, done), 1, refused))
    expect(job.rows.map((row) => row.state)).toEqual(['done', 'refused', 'cancelled'])
    expect(isFinished(job)).toBe(true)
  })
})

import { expect, it } from 'vitest'
import { timeLeft } from '#domain/import/time-left'

it.each([
  [
    'half of equal files',
    { settled: 50, all: 100, settledBytes: 500, allBytes: 1_000, spent: 10_000 },
    10_000,
  ],
  [
    'half of the files, a tenth of the bytes',
    { settled: 50, all: 100, settledBytes: 100, allBytes: 1_000, spent: 9_000 },
    21_000,
  ],
  ['bytes that nobody knows', { settled: 25, all: 100, settledBytes: 0, allBytes: 0, spent: 10_000 }, 30_000],
  ['too early to tell', { settled: 50, all: 100, settledBytes: 500, allBytes: 1_000, spent: 900 }, undefined],
  ['too little to tell', { settled: 1, all: 100, settledBytes: 1, allBytes: 1_000, spent: 9_000 }, undefined],
  ['nothing left', { settled: 3, all: 3, settledBytes: 9, allBytes: 9, spent: 9_000 }, undefined],
  ['nothing at all', { settled: 0, all: 0, settledBytes: 0, allBytes: 0, spent: 9_000 }, undefined],
] as const)('the time left after %s', (_, work, expected) => {
  const left = timeLeft(work)
  expect(left === undefined ? left : Math.round(left)).toBe(expected)
})

import { appendFileSync, mkdirSync } from 'node:fs'

/**
 * One line of the table. Times in milliseconds, memory in megabytes, growth as a factor; a ratio is what was measured
 * over its limit, and of a pace (of which more is better) its limit over what was measured.
 */
export type Row = {
  readonly host: string
  readonly job: string
  readonly measured: number
  readonly unit: 'ms' | 'MB' | '×' | 'files/s' | 'MB/s'
  /** What the platform needs for the unavoidable part in the same run, or a fixed figure; in the same unit. */
  readonly limit: number
  readonly limitIs: 'same run' | 'fixed'
  /** The most the ratio may be. */
  readonly goal: number
}

const folder = '.cache/bench'

/** Writes a line down at once, so that a run that breaks off keeps what it has. */
export function keepRow(row: Row): void {
  mkdirSync(folder, { recursive: true })
  appendFileSync(`${folder}/rows.jsonl`, `${JSON.stringify(row)}\n`)
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The factor for each doubling when so many times as much takes from one time to another; 1 is constant, 2 linear. */
export function growth(before: number, after: number, times: number): number {
  return (after / before) ** (1 / Math.log2(times))
}

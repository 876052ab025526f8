import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Amount } from '#domain/question/amount'
import { findAmounts } from '#domain/suggest/find-amounts'
import { findAttributions } from '#domain/suggest/find-attributions'

/** A sentence with what was marked in it by hand: speakers by their words, amounts as "at-most 300 trucks". */
type Labelled = {
  readonly text: string
  readonly speakers: readonly string[]
  readonly amounts: readonly string[]
}

type Score = { readonly right: number; readonly found: number; readonly marked: number }

/** A speaker may be found with a few words around the marked ones. */
const mostAround = 60

function readSet(name: string): readonly Labelled[] {
  return JSON.parse(readFileSync(`tests/fixtures/suggest/${name}.json`, 'utf8')) as readonly Labelled[]
}

function speakerScore({ text, speakers }: Labelled): Score {
  const found = findAttributions(text, 'en').map(({ speaker }) => text.slice(speaker.start, speaker.end))
  const right = matched(speakers, found, (marked, words) => {
    return words.toLowerCase().includes(marked.toLowerCase()) && words.length <= marked.length + mostAround
  })
  return { right, found: found.length, marked: speakers.length }
}

function amountScore({ text, amounts }: Labelled): Score {
  const found = findAmounts(text, 'en').map(({ amount }) => shown(amount))
  return {
    right: matched(amounts, found, (one, other) => one === other),
    found: found.length,
    marked: amounts.length,
  }
}

function shown({ qualifier, low, high, unit }: Amount): string {
  return `${qualifier} ${low === high ? low : `${low}-${high}`} ${unit}`.trim()
}

/** How many of the marked things are found, each finding standing for one. */
function matched(
  marked: readonly string[],
  found: readonly string[],
  isSame: (marked: string, found: string) => boolean,
): number {
  const left = [...found]
  return marked.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }).length
}

function measured(
  sets: readonly Labelled[],
  score: (one: Labelled) => Score,
): { readonly precision: number; readonly recall: number } {
  const scores = sets.map(score)
  const sum = (part: keyof Score): number => scores.reduce((total, one) => total + one[part], 0)
  return { precision: sum('right') / sum('found'), recall: sum('right') / sum('marked') }
}

describe.each(['english', 'sample-case'])('on the sentences of %s', (name) => {
  const set = readSet(name)

  it.each([
    ['speakers', speakerScore],
    ['amounts', amountScore],
  ] as const)('%s are found with a precision and a recall of 0.8 at least', (_, score) => {
    const { precision, recall } = measured(set, score)
    expect(set.length).toBeGreaterThan(50)
    expect(precision).toBeGreaterThanOrEqual(0.8)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })
})

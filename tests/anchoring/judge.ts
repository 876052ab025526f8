import type { Span } from '#domain/document/block'
import { anchorAt } from '#domain/highlight/anchor'
import { planCarry, type CarryState } from '#domain/highlight/carry-plan'
import { asId } from '#domain/id'
import { quoteCases, type Fate, type QuoteCase } from './quote-cases'
import type { VersionPair } from './version-pairs'

/** How often passages of one fate were placed rightly, and what the placing cost in milliseconds a passage. */
export type Verdict = {
  readonly fate: Fate
  readonly cases: number
  readonly right: number
  /** Of these, what the analyst is not asked about. */
  readonly unasked: number
}

/** What the judge saw of one page. */
export type PageVerdict = {
  readonly name: string
  readonly verdicts: readonly Verdict[]
  /** Milliseconds for all passages, the preparing of the text included. */
  readonly time: number
  readonly letters: number
  readonly wrong: readonly Wrong[]
}

/** A passage that was placed wrongly. */
export type Wrong = {
  readonly fate: Fate
  readonly quote: string
  readonly placement: CarryState
  readonly truth: string
}

const someMark = {
  documentId: asId<'document'>('older'),
  colour: 'amber',
  note: '',
  markedAt: '2024-05-01T09:00:00Z',
} as const

/** In the order of the table. */
export const fates: readonly Fate[] = ['kept', 'ambiguous', 'edited', 'deleted', 'moved']

/** Places every passage of a page in its newer version and compares the place with the truth. */
export function judgePage(pair: VersionPair): PageVerdict | undefined {
  const cases = quoteCases(pair)
  if (cases === undefined) return undefined
  const highlights = cases.map(({ quoted }, at) => ({
    ...someMark,
    id: asId<'highlight'>(`${at}`),
    anchor: anchorAt(pair.older, quoted),
  }))
  const began = performance.now()
  const plan = planCarry({ highlights, carries: [], older: pair.older, newer: pair.newer })
  const time = performance.now() - began
  const judged = cases.map((one, at) => {
    const placement = plan[at]?.state ?? { kind: 'dropped' }
    return { ...one, placement, isRight: isRight(one, placement) }
  })
  return {
    name: pair.name,
    time,
    letters: pair.newer.length,
    verdicts: fates.map((fate) => {
      const own = judged.filter((one) => one.fate === fate)
      const right = own.filter((one) => one.isRight)
      const unasked = right.filter(({ placement }) => placement.kind === 'exact').length
      return { fate, cases: own.length, right: right.length, unasked }
    }),
    wrong: judged
      .filter((one) => !one.isRight)
      .map(({ fate, quoted, placement, truth }) => ({
        fate,
        placement,
        quote: pair.older.slice(quoted.start, quoted.end),
        truth: truth === undefined ? '' : pair.newer.slice(truth.start, truth.end),
      })),
  }
}

/**
 * Kept and ambiguous: at exactly that place. Edited: found, and the place and the truth share at least half of what they
 * cover together. Deleted: lost.
 */
function isRight({ fate, truth }: QuoteCase, state: CarryState): boolean {
  if (truth === undefined) return state.kind === 'lost'
  if (state.kind !== 'exact' && state.kind !== 'close') return false
  const { start, end } = state.anchor
  return fate === 'edited' ? shared({ start, end }, truth) >= 0.5 : start === truth.start && end === truth.end
}

function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

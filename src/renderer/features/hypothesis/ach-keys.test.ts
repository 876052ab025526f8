import { expect, it } from 'vitest'
import type { Claim, ClaimId } from '#domain/claim/claim'
import type { Hypothesis, HypothesisId } from '#domain/hypothesis/hypothesis'
import type { QuestionId } from '#domain/question/question'
import { firstKeyring } from '#renderer/keys/keyring'
import { pressed } from '#renderer/keys/pressed'
import { actFor } from '#renderer/features/hypothesis/ach-keys'
import { spotAt, type AchOrder } from '#renderer/features/hypothesis/ach-place'

const order: AchOrder = {
  rows: [1, 2].map((number) => ({
    claim: claim(number),
    weight: { credibility: 'M', relevance: 'M' },
    ratings: new Map(),
    support: { documents: 0, origins: 0, unknown: 0 },
    passages: [],
  })),
  hypotheses: [1, 2].map(hypothesis),
}

it.each([
  ['6', [1, 3], { kind: 'rate', consistency: 'II' }],
  ['0', [2, 4], { kind: 'rate', consistency: 'not-rated' }],
  ['7', [1, 3], undefined],
  // A digit rates the cell it is typed in and nothing else.
  ['1', [1, 0], undefined],
  ['1', [1, 1], undefined],
  ['1', [0, 3], undefined],
  ['h', [1, 1], { kind: 'weigh', grade: 'H' }],
  ['L', [1, 2], { kind: 'weigh', grade: 'L' }],
  ['h', [1, 3], undefined],
  ['Enter', [2, 0], { kind: 'open' }],
  ['Delete', [2, 0], { kind: 'leave' }],
  ['Enter', [0, 4], { kind: 'reword' }],
  ['Delete', [0, 4], { kind: 'remove' }],
  ['Delete', [1, 3], undefined],
  ['Enter', [0, 0], undefined],
  ['1', [3, 3], undefined],
] as const)('%s in %j does %j', (key, [row, column], expected) => {
  expect(actFor(firstKeyring, pressed(key), spotAt(order, { row, column }))).toEqual(expected)
})

function claim(number: number): Claim {
  return {
    id: `c${number}` as ClaimId,
    number,
    statement: '',
    kind: 'fact',
    credibility: 6,
    statedAt: '2026-01-01T00:00:00Z',
  }
}

function hypothesis(number: number): Hypothesis {
  return {
    id: `h${number}` as HypothesisId,
    questionId: 'q' as QuestionId,
    number,
    statement: '',
    statedAt: '2026-01-01T00:00:00Z',
  }
}

import { expect, it } from 'vitest'
import { readAch } from '#domain/hypothesis/ach'
import type { Hypothesis } from '#domain/hypothesis/hypothesis'
import { asId } from '#domain/id'

import type { Reliability, Source } from '#domain/source/source'
import { gradesOf } from '#renderer/features/hypothesis/ach-rows'
import { achTable } from '#renderer/features/hypothesis/ach-table'
import type { Board } from '#renderer/features/hypothesis/hypotheses-pane.tsx'

it('has a row for each claim and the scores below', () => {
  const hypothesis: Hypothesis = {
    id: asId('h1'),
    questionId: asId('q'),
    number: 1,
    statement: 'Papers',
    statedAt: '2026-03-01T08:00:00.000Z',
  }
  const claim: Board['rows'][number]['claim'] = {
    id: asId('c'),
    number: 4,
    statement: 'No papers were asked for',
    kind: 'fact',
    credibility: 3,
    statedAt: '2026-03-01T08:00:00.000Z',
  }
  const board: Pick<Board, 'hypotheses' | 'rows' | 'reading'> = {
    hypotheses: [hypothesis],
    rows: [
      {
        claim,
        support: { documents: 1, origins: 1, unknown: 0 },
        passages: [],
        weight: { credibility: 'M', relevance: 'H' },
        ratings: new Map([[hypothesis.id, 'II']]),
      },
    ],
    reading: readAch({
      hypotheses: [hypothesis],
      claimIds: [claim.id],
      ratings: [{ hypothesisId: hypothesis.id, claimId: claim.id, consistency: 'II' }],
      weights: [{ claimId: claim.id, credibility: 'M', relevance: 'H' }],
    }),
  }
  expect([...achTable('Q-01', board).rows]).toEqual([
    ['C-004 No papers were asked for', '1 document · 1 origin', '3', 'medium', 'high', 'II'],
    ['Inconsistency', undefined, undefined, undefined, undefined, -2.828],
  ])
})

it.each<[readonly (readonly Reliability[] | undefined)[], string]>([
  [[], '3'],
  [[['C'], ['A'], ['C']], 'A C · 3'],
  [[undefined, ['B', 'D']], 'D F · 3'],
])('says the grades of %j and the credibility', (graded, words) => {
  const passages = graded.map((letters) => ({
    source: letters === undefined ? undefined : sourceGraded(letters),
  }))
  expect(gradesOf({ claim: { credibility: 3 }, passages })).toBe(words)
})

function sourceGraded(letters: readonly Reliability[]): Source {
  const gradings = letters.map((reliability, at) => ({
    reliability,
    reason: '',
    gradedAt: `2026-03-0${at + 1}T08:00:00.000Z`,
  }))
  return { id: asId('s'), name: 's', kind: 'outlet', gradings, descriptor: '' }
}

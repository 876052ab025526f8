import { expect, it } from 'vitest'
import { readAch } from '#domain/hypothesis/ach'
import type { Hypothesis } from '#domain/hypothesis/hypothesis'
import { asId } from '#domain/id'

import type { Reliability, Source } from '#domain/source/source'
import { gradesOf } from '#renderer/features/hypothesis/ach-rows'
import { achTable, type AchShot } from '#renderer/features/hypothesis/ach-table'
import type { Board } from '#renderer/features/hypothesis/hypotheses-pane.tsx'

it('has a row for each claim, and below them scores, likelihoods and what was noted', () => {
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
  const board: AchShot = {
    isExclusive: true,
    notes: { assumptions: [], indicators: [] },
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
  const [noted, questionId] = [{ notedAt: '' }, asId<'question'>('q')]
  const told: AchShot = {
    ...board,
    hypotheses: [{ ...hypothesis, likelihood: 40 }],
    notes: {
      assumptions: [
        {
          id: asId('a'),
          questionId,
          words: 'The log is whole',
          ifWrong: 'The count falls',
          ...noted,
          standing: 'supported',
        },
      ],
      indicators: [
        {
          id: asId('i'),
          questionId,
          words: 'Papers turn up',
          hypothesisId: hypothesis.id,
          ...noted,
          isSeen: false,
        },
      ],
    },
  }
  expect([...achTable('Q-01', told).rows].slice(2)).toEqual([
    ['Likelihood, in percent', undefined, undefined, undefined, undefined, 40],
    ['Likelihood, of 100', undefined, undefined, undefined, undefined, 100],
    ['Key assumption: The log is whole; If it is wrong: The count falls; supported'],
    ['Indicator: Papers turn up; Speaks for: H1; not seen'],
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

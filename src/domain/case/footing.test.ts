import { expect, it } from 'vitest'
import type { Grounds } from '#domain/case/blow'
import { footingsIn } from '#domain/case/footing'
import type { Evidence, Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import type { Reliability, Source } from '#domain/source/source'

const at = '2026-03-14T09:00:00Z'
const highlightId = asId<'highlight'>('h')

type Said = readonly (readonly [Stance, string?])[]

it.each<[string, { readonly said: Said; readonly by: string | undefined }, readonly [Reliability, number]]>([
  [
    'an origin of its own gives its grade, whoever publishes it',
    { said: [['supports', 'clerk']], by: 'paper' },
    ['D', 1],
  ],
  [
    'a publisher gives its grade where nobody named an origin, and counts as none',
    { said: [['supports']], by: 'paper' },
    ['B', 0],
  ],
  [
    'the better of two origins gives its grade',
    {
      said: [
        ['supports', 'clerk'],
        ['disputes', 'agency'],
      ],
      by: 'paper',
    },
    ['A', 2],
  ],
  ['context is no origin', { said: [['context', 'agency']], by: 'paper' }, ['A', 0]],
  ['what speaks to no claim has the grade of its publisher', { said: [], by: 'paper' }, ['B', 0]],
  ['what nobody answers for cannot be judged', { said: [['supports']], by: undefined }, ['F', 0]],
])('of a passage, %s', (_, { said, by }, [reliability, origins]) => {
  const footing = footingsIn(groundsOf(said, by)).ofPassages([highlightId])
  expect(footing).toEqual({ passages: 1, gone: 0, origins, reliability })
})

it('a claim and the passage it rests on take their grade from the same source', () => {
  const footings = footingsIn(groundsOf([['supports', 'clerk']], 'paper'))
  const [claim] = groundsOf([], undefined).claims
  expect(claim && footings.ofClaim(claim).reliability).toBe(footings.ofPassages([highlightId]).reliability)
})

function groundsOf(said: Said, publisher: string | undefined): Grounds {
  const sourceId = publisher === undefined ? undefined : asId<'source'>(publisher)
  const document = { id: asId<'document'>('d'), title: 'd', sourceId }
  const anchor = { start: 0, end: 1, quote: 'a', prefix: '', suffix: '' }
  const evidence = said.map(([stance, origin], index): Evidence => {
    const ends = { claimId: asId<'claim'>('c'), highlightId }
    const traced = origin === undefined ? {} : { originId: asId<'source'>(origin) }
    return { id: asId(`e${index}`), ...ends, stance, ...traced, citedAt: at }
  })
  return {
    sources: [graded('agency', 'A'), graded('paper', 'B'), graded('clerk', 'D')],
    passages: new Map([[highlightId, { highlight: { id: highlightId, anchor }, document }]]),
    claims: [{ id: asId('c'), number: 1, statement: 'c', kind: 'fact', credibility: 3, statedAt: at }],
    evidence,
    ...{
      questions: [],
      values: [],
      resolutions: [],
      disputeResolutions: [],
      hypotheses: [],
      ratings: [],
      assessments: [],
    },
    exports: [],
    documents: [],
  }
}

function graded(id: string, reliability: Reliability): Source {
  const gradings = [{ reliability, reason: '', gradedAt: at }]
  return { id: asId(id), name: id, kind: 'agency', gradings, descriptor: '' }
}

import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { added } from '#domain/case/changes'
import type { Claim, Evidence } from '#domain/claim/claim'
import { bareDocument } from '#domain/document/bare-document'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Question, Value } from '#domain/question/question'
import { followed } from '#renderer/storage/followed'
import { groundsInSight, weighingInSight } from '#renderer/storage/reads-in-sight'
import { weighingOf, weighingOfSome } from '#renderer/storage/reads-weighing'
import { testCase } from '#renderer/storage/test-case'

const at = '2026-03-01T08:00:00.000Z'

function claim(number: number): Claim {
  const said = { statement: `Claim ${number}`, kind: 'fact', credibility: 6, statedAt: at } as const
  return { id: asId(`c${number}`), number, ...said }
}

function highlight(number: number): TextHighlight {
  const anchor = { start: 0, end: 1, quote: 'a', prefix: '', suffix: '' }
  const marked = { documentId: report.id, anchor, colour: 'amber', note: '', markedAt: at } as const
  return { id: asId(`h${number}`), ...marked }
}

function piece(number: number, claimNumber: number): Evidence {
  const ends = { claimId: claim(claimNumber).id, highlightId: highlight(number).id }
  return { id: asId(`e${number}`), ...ends, stance: 'supports', citedAt: `${at}${number}` }
}

function value(number: number, claimNumber: number): Value {
  const given = { kind: 'choice', choice: 'no' } as const
  const ends = { questionId: asked.id, claimId: claim(claimNumber).id }
  return { id: asId(`v${number}`), ...ends, given, written: 'no', givenAt: `${at}${number}` }
}

const report = bareDocument('d1', { title: 'Report', importedAt: at, reading: 'read' })
const asked: Question = { id: asId('q1'), number: 1, words: 'Was it?', answer: 'choice', askedAt: at }

async function someCase() {
  const store = await testCase().open()
  await store.perform('case', () => [
    ...added('documents', report),
    ...added('highlights', ...[1, 2, 3, 4, 5].map(highlight)),
    ...added('claims', ...[1, 2, 3, 4].map(claim)),
    ...added('evidence', piece(1, 2), piece(2, 1), piece(3, 2), piece(4, 4)),
    ...added('questions', asked),
    ...added('values', value(1, 3), value(2, 1)),
  ])
  return store
}

it('reads of some claims exactly what bears on them', async () => {
  const { db } = await someCase()
  const all = await weighingOf(db)
  await fc.assert(
    fc.asyncProperty(fc.subarray([...all.claims]), async (claims) => {
      const ids = new Set(claims.map(({ id }) => id))
      expect(await weighingOfSome(db, claims)).toEqual({
        ...all,
        claims,
        cited: all.cited.filter(({ evidence }) => ids.has(evidence.claimId)),
        values: all.values.filter(({ claimId }) => ids.has(claimId)),
      })
    }),
    { numRuns: 30 },
  )
})

it('learns of every deed, also once all has been read', async () => {
  const store = await someCase()
  const soFar = followed(() => weighingInSight(store.db, (claims) => claims.slice(0, 1)))
  const stop = soFar.subscribe(() => undefined)
  const count = (): number | undefined => soFar.current()?.read.claims.length
  await expect.poll(count).toBe(4)
  await store.perform('claim', () => added('claims', claim(5)))
  await expect.poll(count).toBe(5)
  await store.perform('claim', () => added('claims', claim(6)))
  await expect.poll(count).toBe(6)
  stop()
})

it('reads of a large case the claims that answer its first question', async () => {
  const store = await someCase()
  const many = Array.from({ length: 2_000 }, (_, index) => piece(index + 10, 4))
  await store.perform('evidence', () => added('evidence', ...many))
  const { read, isWhole } = await groundsInSight(store.db)
  expect(isWhole).toBe(false)
  expect(read.claims).toHaveLength(4)
  expect(read.evidence.map(({ id }) => id)).toEqual(['e2'])
  expect(read.values.map(({ id }) => id)).toEqual(['v1', 'v2'])
})

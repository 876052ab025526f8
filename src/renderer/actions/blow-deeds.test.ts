import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blastRadius } from '#domain/case/blast-radius'
import { struck, type Blow } from '#domain/case/blow'
import { canonicalJson } from '#domain/case/canonical-json'
import { tableNames } from '#domain/case/case'
import { added } from '#domain/case/changes'
import { footingsIn } from '#domain/case/footing'
import { anchor, begunCase, plainDocument, theValue } from '#renderer/actions/begun-case'
import { gradeSource } from '#renderer/actions/grade-source'
import type { Hands } from '#renderer/actions/hands'
import { markPassage } from '#renderer/actions/mark-passage'
import { makeVersion } from '#renderer/actions/make-version'
import { mergeSources } from '#renderer/actions/merge-sources'
import { removeDocuments } from '#renderer/actions/remove-document'
import { removeHighlights } from '#renderer/actions/remove-highlight'
import { removeSource } from '#renderer/actions/remove-source'
import { retractSource } from '#renderer/actions/retract-source'
import { stateClaim } from '#renderer/actions/state-claim'
import { traceEvidence } from '#renderer/actions/trace-evidence'
import { withdrawPassages } from '#renderer/actions/withdraw-passages'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { groundsOf } from '#renderer/storage/reads-grounds'

/** Two documents, four claims on a passage each, and two origins. */
async function weighed() {
  const { deskHands: hands, document } = await begunCase()
  const other = plainDocument('d2', 'Report B')
  theValue(await hands.store.perform('Imported Report B', () => added('documents', other)))
  for (const [at, documentId] of [document.id, other.id, document.id, other.id].entries()) {
    const wish = { documentId, anchor: anchor(10 * at, 10 * at + 5), colour: 'amber' } as const
    const { id: highlightId } = theValue(await markPassage(hands, wish))
    const claim = { statement: `Claim ${at}`, kind: 'fact', highlightId, stance: 'supports' } as const
    theValue(await stateClaim(hands, claim))
  }
  const { db } = hands.store
  for (const [at, { id: evidenceId }] of (await db.evidence.toArray()).entries()) {
    const name = at % 2 === 0 ? 'Ministry' : 'Witness'
    const origin = { kind: 'named', name, sourceKind: 'agency' } as const
    theValue(await traceEvidence(hands, { evidenceId, origin }))
  }
  return { hands, db }
}

it('any blow comes as it was foretold, and one undo brings back every byte', async () => {
  const { hands, db } = await weighed()
  const grounds = await groundsOf(db)
  const blows = fc.oneof(
    fc
      .subarray([...grounds.passages.keys()], { minLength: 1 })
      .map((highlightIds): Blow => ({ kind: 'remove-highlights', highlightIds })),
    fc
      .constantFrom(...grounds.evidence)
      .map(({ id }): Blow => ({ kind: 'withdraw-evidence', evidenceIds: [id] })),
    fc
      .subarray([...new Set([...grounds.passages.values()].map(({ document }) => document.id))], {
        minLength: 1,
      })
      .map((documentIds): Blow => ({ kind: 'remove-documents', documentIds })),
    fc
      .tuple(fc.constantFrom(...grounds.sources), fc.constantFrom('A', 'C', 'F'))
      .map(([{ id }, reliability]): Blow => ({
        kind: 'regrade-source',
        sourceId: id,
        reliability,
        reason: 'r',
      })),
    fc
      .constantFrom(...grounds.sources)
      .map(({ id }): Blow => ({ kind: 'retract-source', sourceId: id, reason: 'Forged' })),
    fc.constantFrom(...grounds.sources).map(({ id }): Blow => ({ kind: 'remove-source', sourceId: id })),
    fc
      .tuple(fc.constantFrom(...grounds.sources), fc.constantFrom(...grounds.sources))
      .filter(([from, into]) => from !== into)
      .map(([from, into]): Blow => ({ kind: 'merge-sources', sourceId: from.id, intoId: into.id })),
  )
  const before = await bytesOf(db)
  await fc.assert(
    fc.asyncProperty(blows, async (blow) => {
      const foretold = footingsIn(struck(grounds, blow))
      expect(blastRadius(grounds, blow).claims).not.toHaveLength(0)
      await deal(hands, blow)
      const came = footingsIn(await groundsOf(db))
      for (const claim of grounds.claims) expect(came.ofClaim(claim)).toEqual(foretold.ofClaim(claim))
      theValue(await hands.store.undo())
      expect(await bytesOf(db)).toBe(before)
    }),
    { numRuns: 40 },
  )
})

async function bytesOf(db: CaseDatabase): Promise<string> {
  const tables = await Promise.all(tableNames.map((name) => db.table(name).orderBy('id').toArray()))
  return canonicalJson(tables)
}

async function deal(hands: Hands, blow: Blow): Promise<void> {
  switch (blow.kind) {
    case 'regrade-source':
      theValue(await gradeSource(hands, blow))
      return
    case 'retract-source':
      theValue(await retractSource(hands, blow))
      return
    case 'remove-documents':
      theValue(await removeDocuments(hands, blow))
      return
    case 'remove-highlights':
      theValue(await removeHighlights(hands, blow))
      return
    case 'withdraw-evidence': {
      const { evidenceIds } = blow
      const [piece] = await hands.store.db.evidence.bulkGet([...evidenceIds])
      if (piece !== undefined) theValue(await withdrawPassages(hands, { ...piece, evidenceIds }))
      return
    }
    case 'replace-document':
      theValue(await makeVersion(hands, { ...blow, exact: [] }))
      return
    case 'remove-source':
      theValue(await removeSource(hands, blow))
      return
    default: {
      const [from, into] = await hands.store.db.sources.bulkGet([blow.sourceId, blow.intoId])
      if (from !== undefined && into !== undefined) theValue(await mergeSources(hands, { from, into }))
    }
  }
}

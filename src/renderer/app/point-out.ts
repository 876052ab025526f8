import type { Evidence } from '#domain/claim/claim'
import { pointed } from '#renderer/reading/pointed'
import { readNames, thingName, type Thing } from '#renderer/reading/thing-name'
import type { CaseDatabase } from '#renderer/storage/case-database'

/** The newest thing asked about: what was asked before it and comes later is old. */
let turn = 0

/** Shows wherever it stands what is under the pointer: a passage, its evidence, and the claims it speaks to. */
export async function pointOut(db: CaseDatabase, names: string | undefined): Promise<void> {
  turn += 1
  const own = turn
  const things = readNames(names ?? '')
  const belonging = await Promise.all(things.map((thing) => belongingTo(db, thing)))
  if (own === turn) pointed.show(belonging.flat().map(thingName))
}

async function belongingTo(db: CaseDatabase, thing: Thing): Promise<readonly Thing[]> {
  switch (thing.kind) {
    case 'highlight':
      return [thing, ...namesOf(await db.evidence.where('highlightId').equals(thing.id).toArray(), 'claim')]
    case 'claim':
      return [thing, ...namesOf(await db.evidence.where('claimId').equals(thing.id).toArray(), 'highlight')]
    case 'evidence': {
      const evidence = await db.evidence.get(thing.id)
      if (evidence === undefined) return []
      return [...namesOf([evidence], 'highlight'), ...namesOf([evidence], 'claim')]
    }
    case 'span':
      return []
  }
}

/** Pieces of evidence with their other ends. */
function namesOf(evidence: readonly Evidence[], other: 'claim' | 'highlight'): readonly Thing[] {
  return evidence.flatMap(({ id, claimId, highlightId }): readonly Thing[] => [
    { kind: 'evidence', id },
    other === 'claim' ? { kind: 'claim', id: claimId } : { kind: 'highlight', id: highlightId },
  ])
}

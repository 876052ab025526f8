import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { amended } from '#domain/case/changes'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import type { Source } from '#domain/source/source'
import { addSource } from '#renderer/actions/add-source'
import { amendSource } from '#renderer/actions/amend-source'
import { attributeDocument } from '#renderer/actions/attribute-document'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { gradeSource } from '#renderer/actions/grade-source'
import { linkSources } from '#renderer/actions/link-sources'
import { mergeSources } from '#renderer/actions/merge-sources'
import { nameVoice } from '#renderer/actions/name-voice'
import { stateClaim } from '#renderer/actions/state-claim'
import { caseDatabase } from '#renderer/storage/case-database'

/** A case in which two names of one bureau each have a document, a voice, evidence, a grade and a copier. */
async function twoNames() {
  const bench = await begunCase()
  const { deskHands: hands, document, setClock } = bench
  const { store } = hands
  const add = async (name: string) => theValue(await addSource(hands, { name, kind: 'agency' }))
  const [bureau, short, wire] = [await add('Bureau of Maritime Affairs'), await add('BMA'), await add('Wire')]
  const documentId = document.id
  theValue(await gradeSource(hands, { sourceId: bureau.id, reliability: 'B', reason: 'Direct access.' }))
  setClock('2024-04-01T09:00:00Z')
  theValue(await gradeSource(hands, { sourceId: short.id, reliability: 'C', reason: 'Late once.' }))
  const source = { kind: 'known', sourceId: short.id } as const
  theValue(await attributeDocument(hands, { documentId, source }))
  theValue(await nameVoice(hands, { documentIds: [documentId], source, role: 'quoted' }))
  theValue(await linkSources(hands, { sourceId: wire.id, otherId: short.id, link: 'copiesFrom' }))
  theValue(await linkSources(hands, { sourceId: short.id, otherId: bureau.id, link: 'opposes' }))
  const { id: highlightId } = await bench.mark(3, 9)
  theValue(await stateClaim(hands, { statement: 's', kind: 'fact', highlightId }))
  const [piece] = await store.db.evidence.toArray()
  if (piece !== undefined)
    await store.perform('Traced', () => amended('evidence', piece, { ...piece, originId: short.id }))
  const now = async (id: Source['id']): Promise<Source> => {
    const found = await store.db.sources.get(id)
    return found ?? { ...bureau, name: 'gone' }
  }
  const everything = async () => ({
    sources: await store.db.sources.toArray(),
    documents: await store.db.documents.toArray(),
    evidence: await store.db.evidence.toArray(),
  })
  return { ...bench, store, hands, bureau, short, wire, now, everything }
}

describe('a source merged into another', () => {
  it('leaves all it had with it, and comes back whole with one undo', async () => {
    const { store, hands, bureau, short, wire, now, everything, labels } = await twoNames()
    const before = await everything()
    theValue(await mergeSources(hands, { from: await now(short.id), into: await now(bureau.id) }))
    const { sources, documents, evidence } = await everything()
    expect(sources.map(({ name }) => name).sort()).toEqual(['Bureau of Maritime Affairs', 'Wire'])
    const kept = sources.find(({ id }) => id === bureau.id)
    expect(kept?.gradings.map(({ reliability }) => reliability).join('')).toBe('CB')
    expect(kept?.opposes).toBeUndefined()
    expect(sources.find(({ id }) => id === wire.id)?.copiesFrom).toEqual([bureau.id])
    expect(documents[0]?.sourceId).toBe(bureau.id)
    expect(documents[0]?.voices).toEqual([{ sourceId: bureau.id, role: 'quoted' }])
    expect(evidence[0]?.originId).toBe(bureau.id)
    expect((await labels()).at(-1)).toBe('Merged source BMA into Bureau of Maritime Affairs')
    await store.undo()
    expect(await everything()).toEqual(before)
  })

  it('is refused where it was amended after it was looked at, and nothing is overwritten', async () => {
    const { hands, bureau, short, now, everything } = await twoNames()
    const wish = { from: await now(short.id), into: await now(bureau.id) }
    theValue(await amendSource(hands, { sourceId: short.id, descriptor: 'Amended beside.' }))
    const before = await everything()
    expect(await mergeSources(hands, wish)).toEqual(refuse('changed-meanwhile'))
    expect(await everything()).toEqual(before)
  })

  it('is refused while another window writes to the case', async () => {
    const { store, hands, bureau, short, now, caseId } = await twoNames()
    const wish = { from: await now(short.id), into: await now(bureau.id) }
    const other = caseDatabase(caseId)
    await other.open()
    await other.canary.update('canary', { hash: 'of another window' })
    other.close()
    expect(await mergeSources(hands, wish)).toEqual(refuse('changed-elsewhere'))
    expect(await now(short.id)).toEqual(wish.from)
    expect(store.saveState.current()).toEqual({ kind: 'frozen', reason: 'changed-elsewhere' })
  })

  it('is neither itself nor gone', async () => {
    const { hands, bureau, now } = await twoNames()
    const one = await now(bureau.id)
    expect(await mergeSources(hands, { from: one, into: one })).toEqual(refuse('same-source'))
    const gone = { ...one, id: asId<'source'>('gone') }
    expect(await mergeSources(hands, { from: gone, into: one })).toEqual(refuse('no-such-source'))
  })
})

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { addSource } from '#renderer/actions/add-source'
import { amendSource } from '#renderer/actions/amend-source'
import { begunCase, theValue } from '#renderer/actions/begun-case'
import { linkSources, unlinkSources, type SourceLink } from '#renderer/actions/link-sources'
import { nameVoice, withdrawVoice } from '#renderer/actions/name-voice'

describe('a voice in a document', () => {
  it('is named with a source of its own, withdrawn, and brought back', async () => {
    const { deskHands, document, labels } = await begunCase()
    const { db, undo } = deskHands.store
    const documentIds = [document.id]
    const source = { kind: 'named', name: 'Ines Marten', sourceKind: 'author' } as const
    theValue(await nameVoice(deskHands, { documentIds, source, role: 'author' }))
    const named = await db.documents.get(document.id)
    const [made] = await db.sources.toArray()
    expect(made?.kind).toBe('author')
    const voice = { sourceId: made?.id ?? asId('none'), role: 'author' } as const
    expect(named?.voices).toEqual([voice])
    theValue(await withdrawVoice(deskHands, { documentId: document.id, voice }))
    expect(await db.documents.get(document.id)).toEqual(document)
    await undo()
    expect(await db.documents.get(document.id)).toEqual(named)
    expect((await labels()).slice(1, 4)).toEqual([
      'Imported Report A',
      'Named Ines Marten as a voice in Report A',
      'Withdrew Ines Marten from Report A',
    ])
  })

  it('is refused without a document, a name or a source', async () => {
    const { deskHands, document } = await begunCase()
    const documentIds = [document.id]
    const gone = { kind: 'known', sourceId: asId<'source'>('gone') } as const
    const nameless = { kind: 'named', name: ' ', sourceKind: 'person' } as const
    const role = 'quoted'
    expect(await nameVoice(deskHands, { documentIds: [asId('gone')], source: gone, role })).toEqual(
      refuse('no-such-document'),
    )
    expect(await nameVoice(deskHands, { documentIds, source: gone, role })).toEqual(refuse('no-such-source'))
    expect(await nameVoice(deskHands, { documentIds, source: nameless, role })).toEqual(refuse('empty-name'))
  })
})

describe('a link between two sources', () => {
  it.each([['copiesFrom'], ['opposes']] as const)(
    '%s is said once and taken back',
    async (link: SourceLink) => {
      const { deskHands } = await begunCase()
      const { db } = deskHands.store
      const one = theValue(await addSource(deskHands, { name: 'Wire', kind: 'agency' }))
      const other = theValue(await addSource(deskHands, { name: 'Courier', kind: 'outlet' }))
      const wish = { sourceId: other.id, otherId: one.id, link }
      theValue(await linkSources(deskHands, wish))
      await linkSources(deskHands, wish)
      expect((await db.sources.get(other.id))?.[link]).toEqual([one.id])
      // Seen from the other side: copying is another matter, opposition the same.
      await linkSources(deskHands, { sourceId: one.id, otherId: other.id, link })
      expect((await db.sources.get(one.id))?.[link]).toEqual(link === 'copiesFrom' ? [other.id] : undefined)
      theValue(await unlinkSources(deskHands, wish))
      expect(await db.sources.get(other.id)).toEqual(other)
      expect(await linkSources(deskHands, { ...wish, otherId: other.id })).toEqual(refuse('links-itself'))
      expect(await linkSources(deskHands, { ...wish, otherId: asId('gone') })).toEqual(
        refuse('no-such-source'),
      )
    },
  )
})

describe('the factors of a source', () => {
  it('are written one at a time, and an emptied one is missing', async () => {
    const { deskHands } = await begunCase()
    const source = theValue(await addSource(deskHands, { name: 'Wire', kind: 'agency' }))
    const amend = (factors: Parameters<typeof amendSource>[1]['factors']) =>
      amendSource(deskHands, { sourceId: source.id, ...(factors === undefined ? {} : { factors }) })
    theValue(await amend({ access: ' at the gate ' }))
    theValue(await amend({ motive: 'sells fuel' }))
    const factors = async () => (await deskHands.store.db.sources.get(source.id))?.factors
    expect(await factors()).toEqual({ access: 'at the gate', motive: 'sells fuel' })
    theValue(await amend({ access: '' }))
    expect(await factors()).toEqual({ motive: 'sells fuel' })
    theValue(await amend({ motive: ' ' }))
    expect(await deskHands.store.db.sources.get(source.id)).toEqual(source)
  })
})

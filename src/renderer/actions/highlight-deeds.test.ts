import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { refuse } from '#domain/result'
import { anchor, begunCase, theValue } from '#renderer/actions/begun-case'
import { citePassage } from '#renderer/actions/cite-passage'
import { markPassage } from '#renderer/actions/mark-passage'
import { moveBoundary } from '#renderer/actions/move-boundary'
import { recolourHighlight } from '#renderer/actions/recolour-highlight'
import { removeHighlight, removeHighlights } from '#renderer/actions/remove-highlight'
import { stateClaim } from '#renderer/actions/state-claim'
import { tagHighlight } from '#renderer/actions/tag-highlight'
import { untagHighlight } from '#renderer/actions/untag-highlight'
import { writeNote } from '#renderer/actions/write-note'
import { highlightCovering, highlightsOf, tagsOf } from '#renderer/storage/reads-highlights'

async function firstTags(db: Parameters<typeof tagsOf>[0]) {
  const [movement, cargo] = await tagsOf(db)
  if (movement === undefined || cargo === undefined) throw new Error('the codebook is begun')
  return { movement, cargo }
}

describe('marking a passage', () => {
  it('is found again by just its words', async () => {
    const { deskHands, document, mark } = await begunCase()
    const { id } = await mark(3, 9)
    await mark(3, 10)
    const covering = (start: number, end: number) =>
      highlightCovering(deskHands.store.db, document.id, { start, end })
    expect(await covering(3, 9)).toMatchObject({ id })
    expect(await covering(4, 9)).toBeUndefined()
  })

  it('with a tag is one deed that names the tag', async () => {
    const { deskHands, document, labels } = await begunCase()
    const { db, undo } = deskHands.store
    const { movement } = await firstTags(db)
    const wish = {
      documentId: document.id,
      anchor: anchor(3, 9),
      colour: 'amber',
      tagId: movement.id,
    } as const
    const marked = theValue(await markPassage(deskHands, wish))
    expect(await db.taggings.toArray()).toMatchObject([{ tagId: movement.id, highlightId: marked.id }])
    expect((await labels()).at(-1)).toBe('Tagged passage Movement')
    await undo()
    expect([await db.highlights.count(), await db.taggings.count()]).toEqual([0, 0])
  })

  it('takes the id under which it is shown already', async () => {
    const { deskHands, document } = await begunCase()
    const id = asId<'highlight'>('shown')
    const wish = { id, documentId: document.id, anchor: anchor(3, 9), colour: 'amber' } as const
    expect(theValue(await markPassage(deskHands, wish)).id).toBe('shown')
  })

  it('without one is a highlight', async () => {
    const { mark, labels } = await begunCase()
    await mark(3, 9)
    expect((await labels()).at(-1)).toBe('Highlighted passage')
  })

  it.each([
    ['no-such-document', { documentId: asId<'document'>('gone') }],
    ['no-such-tag', { tagId: asId<'tag'>('gone') }],
    ['outside-text', { anchor: anchor(90, 101) }],
    ['outside-text', { anchor: anchor(5, 5) }],
  ])('is refused as %s', async (reason, wrong) => {
    const { deskHands, document } = await begunCase()
    const wish = { documentId: document.id, anchor: anchor(3, 9), colour: 'amber', ...wrong } as const
    expect(await markPassage(deskHands, wish)).toEqual(refuse(reason))
    expect(await deskHands.store.db.highlights.count()).toBe(0)
  })
})

describe('a highlight', () => {
  it('is listed in the order of the text, the longer first', async () => {
    const { deskHands, document, mark } = await begunCase()
    for (const [start, end] of [
      [20, 25],
      [3, 9],
      [3, 30],
    ] as const)
      await mark(start, end)
    const listed = await highlightsOf(deskHands.store.db, document.id)
    expect(listed.map((one) => [one.anchor.start, one.anchor.end])).toEqual([
      [3, 30],
      [3, 9],
      [20, 25],
    ])
  })

  it('is amended by deeds of their own names, each undone by itself', async () => {
    const { deskHands, mark, labels } = await begunCase()
    const { id: highlightId } = await mark(3, 9)
    const { db, undo } = deskHands.store
    theValue(await moveBoundary(deskHands, { highlightId, anchor: anchor(2, 12) }))
    theValue(await writeNote(deskHands, { highlightId, note: ' says who? ' }))
    theValue(await recolourHighlight(deskHands, { highlightId, colour: 'teal' }))
    expect(await db.highlights.get(highlightId)).toMatchObject({
      note: 'says who?',
      colour: 'teal',
      anchor: { start: 2 },
    })
    expect((await labels()).slice(-3)).toEqual([
      'Moved the boundary of a highlight',
      'Wrote note',
      'Coloured highlight teal',
    ])
    await undo()
    await undo()
    expect(await db.highlights.get(highlightId)).toMatchObject({
      note: '',
      colour: 'amber',
      anchor: { start: 2 },
    })
    expect(await writeNote(deskHands, { highlightId, note: '' })).toEqual(refuse('nothing-to-do'))
    expect(await writeNote(deskHands, { highlightId: asId('gone'), note: 'x' })).toEqual(
      refuse('no-such-highlight'),
    )
  })

  it('takes the colour of its first tag, and keeps it with the second', async () => {
    const { deskHands, mark } = await begunCase()
    const { db } = deskHands.store
    const { movement, cargo } = await firstTags(db)
    const { id: highlightId } = await mark(3, 9)
    theValue(await tagHighlight(deskHands, { highlightId, tagId: cargo.id }))
    theValue(await tagHighlight(deskHands, { highlightId, tagId: movement.id }))
    expect((await db.highlights.get(highlightId))?.colour).toBe(cargo.colour)
    expect(await tagHighlight(deskHands, { highlightId, tagId: cargo.id })).toEqual(refuse('already-tagged'))
    theValue(await untagHighlight(deskHands, { highlightId, tagId: cargo.id }))
    expect(await untagHighlight(deskHands, { highlightId, tagId: cargo.id })).toEqual(refuse('not-tagged'))
    expect(await db.taggings.count()).toBe(1)
  })

  it('goes with what rests on it and comes back with it', async () => {
    const { deskHands, mark, labels } = await begunCase()
    const { db, undo } = deskHands.store
    const { movement } = await firstTags(db)
    const { id: highlightId } = await mark(3, 9)
    theValue(await tagHighlight(deskHands, { highlightId, tagId: movement.id }))
    theValue(await stateClaim(deskHands, { statement: '860 crossed', kind: 'fact', highlightId }))
    const counts = async () => [
      await db.highlights.count(),
      await db.taggings.count(),
      await db.evidence.count(),
    ]
    theValue(await removeHighlight(deskHands, { highlightId }))
    expect(await counts()).toEqual([0, 0, 0])
    expect((await labels()).at(-1)).toBe('Removed highlight')
    await undo()
    expect(await counts()).toEqual([1, 1, 1])
    expect(await removeHighlight(deskHands, { highlightId: asId('gone') })).toEqual(
      refuse('no-such-highlight'),
    )
  })

  it('goes in bulk as one deed', async () => {
    const { deskHands, mark, labels } = await begunCase()
    const marks = [await mark(1, 2), await mark(3, 4), await mark(5, 6)]
    const claim = theValue(await stateClaim(deskHands, { statement: 's', kind: 'fact' }))
    for (const { id: highlightId } of marks) {
      theValue(await citePassage(deskHands, { claimId: claim.id, highlightId, stance: 'context' }))
    }
    theValue(await removeHighlights(deskHands, { highlightIds: marks.map(({ id }) => id) }))
    expect((await labels()).at(-1)).toBe('Removed 3 highlights')
    expect(await deskHands.store.db.evidence.count()).toBe(0)
    await deskHands.store.undo()
    expect(await deskHands.store.db.evidence.count()).toBe(3)
  })
})

import type { DocumentId } from '#domain/document/source-document'
import { offerGroups, type OfferGroup } from '#domain/import/offers'
import { focusFilter } from '#renderer/features/library/library-tools.tsx'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import type { LibraryContents, LibraryRow } from '#renderer/features/library/library-rows'
import { look, turnSelected, useLibraryView } from '#renderer/features/library/library-view'
import type { ListEntry } from '#renderer/features/library/list-entries'
import type { ListAct } from '#renderer/features/library/list-keys'
import type { ShownRows } from '#renderer/features/library/use-shown-rows'

/** What a key asks for in the list, besides moving and opening. */
export type RowAct = Exclude<ListAct, { kind: 'move' | 'open' }>

/** The deeds of the list: on what is ticked, else on the row in hand; then the next row is in hand. */
export type ListActs = {
  readonly act: (act: RowAct, row: LibraryRow) => void
  /** Puts the row after these in hand, as they are about to leave the list. */
  readonly advanceFrom: (ids: readonly DocumentId[]) => void
}

type Needs = {
  readonly shown: ShownRows
  readonly contents: LibraryContents
  readonly acts: LibraryActs
  /** What documents of one batch are offered together, the first of which the keys answer. */
  readonly batches: readonly OfferGroup[]
  readonly onDuplicate: (ids: readonly DocumentId[]) => void
}

/** Ties the keys of the list to its deeds. */
export function useListActs({ shown, contents, acts, batches, onDuplicate }: Needs): ListActs {
  const advanceFrom = (ids: readonly DocumentId[]) => {
    look({ activeId: rowAfter(shown.entries, ids), selected: new Set() })
  }
  const act = (wanted: RowAct, row: LibraryRow) => {
    const own = row.document.id
    const ids = shown.selected.length > 0 ? shown.selected : [own]
    switch (wanted.kind) {
      case 'triage':
        advanceFrom(ids)
        acts.onTriage(ids, wanted.triage)
        break
      case 'remove':
        advanceFrom(ids)
        acts.onRemove(ids)
        break
      case 'duplicate':
        onDuplicate(ids)
        break
      case 'read':
        acts.onRead(ids, row.document.reading === 'read' ? 'unread' : 'read')
        break
      case 'source':
        acts.onSource(ids)
        break
      case 'amend':
        acts.onAmend(own)
        break
      case 'tag':
        acts.onTag(ids)
        break
      case 'take-offer':
      case 'drop-offer':
        // Of one document what comes from one origin is answered at a time, of several all of it.
        answer(wanted.kind, acts, offersTo(ids, contents).slice(0, shown.selected.length > 0 ? undefined : 1))
        break
      case 'take-batch':
      case 'drop-batch':
        answer(wanted.kind, acts, batches.slice(0, 1))
        break
      default:
        lookBy(wanted.kind, own)
    }
  }
  return { act, advanceFrom }
}

function lookBy(kind: 'peek' | 'select' | 'clear' | 'filter', own: DocumentId): void {
  if (kind === 'peek') look({ isPeekOpen: !useLibraryView.getState().isPeekOpen })
  else if (kind === 'select') turnSelected([own])
  else if (kind === 'clear') look({ selected: new Set() })
  else focusFilter()
}

/** What is suggested for some documents, by origin. */
export function offersTo(
  ids: readonly DocumentId[],
  { documents, tags }: LibraryContents,
): readonly OfferGroup[] {
  const asked = new Set(ids)
  return offerGroups(
    documents.filter(({ id }) => asked.has(id)),
    { documents, tags },
  )
}

function answer(
  kind: 'take-offer' | 'drop-offer' | 'take-batch' | 'drop-batch',
  acts: LibraryActs,
  groups: readonly OfferGroup[],
): void {
  const parts = groups.flatMap((group) => group.parts)
  if (parts.length === 0) return
  if (kind === 'take-offer' || kind === 'take-batch') acts.onTakeOffers(parts)
  else acts.onDropOffers(parts)
}

/** The row below the last of some rows, or the one above the first where there is none below. */
function rowAfter(entries: readonly ListEntry[], ids: readonly DocumentId[]): DocumentId | undefined {
  const gone = new Set(ids)
  const isGone = (entry: ListEntry) => entry.kind === 'row' && gone.has(entry.row.document.id)
  const isStaying = (entry: ListEntry) => entry.kind === 'row' && !gone.has(entry.row.document.id)
  const lastGone = entries.findLastIndex(isGone)
  const next =
    entries.slice(lastGone + 1).find(isStaying) ?? entries.slice(0, lastGone + 1).findLast(isStaying)
  return next?.kind === 'row' ? next.row.document.id : undefined
}

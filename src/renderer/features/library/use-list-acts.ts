import type { DocumentId } from '#domain/document/source-document'
import { offersFor, type Offer } from '#domain/import/offers'
import { focusFilter } from '#renderer/features/library/library-tools.tsx'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import type { LibraryContents, LibraryRow } from '#renderer/features/library/library-rows'
import { look, offerKey, turnSelected, useLibraryView } from '#renderer/features/library/library-view'
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
  readonly onDuplicate: (ids: readonly DocumentId[]) => void
}

/** Ties the keys of the list to its deeds. */
export function useListActs({ shown, contents, acts, onDuplicate }: Needs): ListActs {
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
      case 'take-offer':
      case 'drop-offer':
        answerOffer(wanted.kind, { row, contents, acts })
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

/** What is suggested for a document and was not dropped. */
export function openOffers(
  { document }: LibraryRow,
  contents: LibraryContents,
  dropped: ReadonlySet<string>,
): readonly Offer[] {
  return offersFor(document, contents.documents).filter((offer) => !dropped.has(offerKey(document.id, offer)))
}

type Answering = Pick<Needs, 'contents' | 'acts'> & { readonly row: LibraryRow }

function answerOffer(kind: 'take-offer' | 'drop-offer', { row, contents, acts }: Answering): void {
  const { dropped } = useLibraryView.getState()
  const [offer] = openOffers(row, contents, dropped)
  if (offer === undefined) return
  if (kind === 'take-offer') acts.onTakeOffer([row.document.id], offer)
  else look({ dropped: new Set([...dropped, offerKey(row.document.id, offer)]) })
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

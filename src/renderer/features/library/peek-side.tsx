import { useMemo } from 'react'
import { kinOf } from '#renderer/features/library/kin-of'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import type { LibraryContents, LibraryRow } from '#renderer/features/library/library-rows'
import { look, offerKey, useLibraryView } from '#renderer/features/library/library-view'
import { PeekCard } from '#renderer/features/library/peek-card.tsx'
import { TriageButtons } from '#renderer/features/library/triage-buttons.tsx'
import { openOffers, type RowAct } from '#renderer/features/library/use-list-acts'

type PeekSideProps = {
  readonly row: LibraryRow
  readonly contents: LibraryContents
  readonly acts: LibraryActs
  readonly onAct: (act: RowAct, row: LibraryRow) => void
}

/** The row in hand, looked at without opening it. */
export function PeekSide({ row, contents, acts, onAct }: PeekSideProps) {
  const { document } = row
  const { documents, sources } = contents
  const dropped = useLibraryView((view) => view.dropped)
  const kin = useMemo(() => kinOf(document, documents), [document, documents])
  const offers = useMemo(() => openOffers(row, contents, dropped), [row, contents, dropped])
  const sourceNames = useMemo(
    () => new Map<string, string>(sources.map(({ id, name }) => [id, name])),
    [sources],
  )
  return (
    <PeekCard
      row={row}
      kin={kin}
      offers={offers}
      sourceNames={sourceNames}
      acts={acts}
      onDropOffer={(offer) => {
        look({ dropped: new Set([...dropped, offerKey(document.id, offer)]) })
      }}
      triage={<TriageButtons row={row} onAct={onAct} />}
    />
  )
}

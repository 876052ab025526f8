import { useMemo } from 'react'
import { kinOf } from '#renderer/features/library/kin-of'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import type { LibraryContents, LibraryRow } from '#renderer/features/library/library-rows'
import { PeekCard } from '#renderer/features/library/peek-card.tsx'
import { TriageButtons } from '#renderer/features/library/triage-buttons.tsx'
import { offersTo, type RowAct } from '#renderer/features/library/use-list-acts'

type PeekSideProps = {
  readonly row: LibraryRow
  readonly contents: LibraryContents
  readonly acts: LibraryActs
  readonly onAct: (act: RowAct, row: LibraryRow) => void
}

/** The row in hand, looked at without opening it. */
export function PeekSide({ row, contents, acts, onAct }: PeekSideProps) {
  const { document } = row
  const { documents } = contents
  const kin = useMemo(() => kinOf(document, documents), [document, documents])
  const offers = useMemo(() => offersTo([document.id], contents), [document, contents])
  return (
    <PeekCard
      row={row}
      kin={kin}
      offers={offers}
      contents={contents}
      acts={acts}
      triage={<TriageButtons row={row} onAct={onAct} />}
    />
  )
}

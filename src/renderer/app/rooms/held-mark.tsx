import type { Ref } from 'react'
import type { ComparedNeeds } from '#renderer/app/rooms/use-compared'
import { goTo } from '#renderer/app/navigator'
import { setStage } from '#renderer/app/workbench-store'
import { MarkCard, type NoteWish } from '#renderer/features/reader/mark-card.tsx'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'

type HeldMarkProps = {
  readonly entry: MarkEntry
  readonly needs: ComparedNeeds
  readonly noteWish: NoteWish | undefined
  readonly place: Ref<HTMLDivElement>
}

/** The card of the highlight that is selected in one of two documents side by side. */
export function HeldMark({ entry, needs: { entries, deeds }, noteWish, place }: HeldMarkProps) {
  const { id } = entry.highlight
  return (
    <div ref={place}>
      <MarkCard
        key={id}
        entry={entry}
        deeds={deeds}
        next={entries[entries.indexOf(entry) + 1]}
        noteWish={noteWish}
        onClaim={(highlightId) => {
          setStage({ kind: 'claim', seed: { kind: 'highlight', highlightId } })
        }}
        onOpenClaim={(claimId) => {
          goTo({ kind: 'claims', claimId }, { isBeside: true })
        }}
      />
    </div>
  )
}

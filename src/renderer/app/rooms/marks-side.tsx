import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { ClaimId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { goTo } from '#renderer/app/navigator'
import { setStage } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import type { NoteWish } from '#renderer/features/reader/mark-card.tsx'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { MarksPanel } from '#renderer/features/reader/marks-panel.tsx'
import type { ReaderDeeds } from '#renderer/features/reader/reader-deeds'

type MarksSideProps = {
  readonly title: string
  /** What else is told beside the text, above the list. */
  readonly head?: ReactNode
  /** In the order of the text; undefined until they are read. */
  readonly entries: readonly MarkEntry[] | undefined
  readonly selectedId: HighlightId | undefined
  readonly noteWish: NoteWish | undefined
  readonly hoveredId: HighlightId | undefined
  readonly onHover: (id: HighlightId | undefined) => void
  readonly deeds: ReaderDeeds
  readonly onSelect: (entry: MarkEntry) => void
}

/** The list of highlights beside the text. It follows a moment after the text itself, which must never wait for it. */
export function MarksSide(props: MarksSideProps) {
  const { title, head, entries, selectedId, noteWish, deeds, onSelect } = props
  const now = useMemo(() => ({ entries, selectedId, noteWish }), [entries, selectedId, noteWish])
  const late = useDeferredValue(now, nothingYet)
  // Who wants to write a note must find its field before the first letter is typed.
  const listed = now.noteWish === late.noteWish ? late : now
  return (
    <aside className="reader-side" aria-label={appWords.marksOf(title)} tabIndex={-1} data-pane>
      {head}
      {listed.entries === undefined ? null : (
        <MarksPanel
          entries={listed.entries}
          selectedId={listed.selectedId}
          hoveredId={props.hoveredId}
          onHover={props.onHover}
          noteWish={listed.noteWish}
          deeds={deeds}
          onSelect={onSelect}
          onClaim={claimFrom}
          onOpenClaim={openClaim}
        />
      )}
    </aside>
  )
}

const nothingYet = { entries: undefined, selectedId: undefined, noteWish: undefined }

function claimFrom(highlightId: HighlightId): void {
  setStage({ kind: 'claim', seed: { kind: 'highlight', highlightId } })
}

function openClaim(claimId: ClaimId): void {
  goTo({ kind: 'claims', claimId }, { isBeside: true })
}

import { ListBox, ListBoxItem } from 'react-aria-components'
import { claimLabel } from '#domain/claim/claim'
import type { UndatedClaim } from '#domain/question/timeline'
import { look, type TimelineView } from '#renderer/features/timeline/timeline-view'
import { timelineWords } from '#renderer/features/timeline/wording'

type UndatedLaneProps = { readonly undated: readonly UndatedClaim[]; readonly view: TimelineView }

/** So many are listed here; the table has them all. */
const mostListed = 120

/** The claims of which nobody has said when they happened: a lane of their own, so that none is lost. */
export function UndatedLane({ undated, view: { chosen } }: UndatedLaneProps) {
  if (undated.length === 0) return null
  const listed = undated
    .slice(0, mostListed)
    .map(({ claim }) => ({ id: String(claim.id), label: claimLabel(claim), words: claim.statement }))
  return (
    <section className="timeline-undated" aria-label={timelineWords.undated(undated.length)}>
      <h3>{timelineWords.undated(undated.length)}</h3>
      <ListBox
        aria-label={timelineWords.undatedList}
        className="timeline-undated-list"
        layout="grid"
        orientation="horizontal"
        selectionMode="single"
        selectionBehavior="replace"
        items={listed}
        selectedKeys={chosen?.kind === 'undated' ? [chosen.claimId] : []}
        onSelectionChange={(keys) => {
          const found = undated.find(({ claim }) => keys !== 'all' && keys.has(claim.id))
          if (found !== undefined) look({ chosen: { kind: 'undated', claimId: found.claim.id } })
        }}
      >
        {({ id, label, words }) => (
          <ListBoxItem id={id} textValue={`${label} ${words}`} className="timeline-undated-item">
            <span className="timeline-undated-id">{label}</span>
            <span className="timeline-undated-words" dir="auto">
              {words}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      {undated.length > mostListed ? <p>{timelineWords.undatedMore(undated.length - mostListed)}</p> : null}
    </section>
  )
}

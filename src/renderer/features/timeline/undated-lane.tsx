import { useMemo, type KeyboardEvent } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { claimLabel } from '#domain/claim/claim'
import type { UndatedClaim } from '#domain/question/timeline'
import { claimTimes, type TimeOffer } from '#domain/suggest/claim-times'
import type { TimelineDeeds } from '#renderer/features/timeline/timeline-deeds'
import { look, type TimelineView } from '#renderer/features/timeline/timeline-view'
import { sayTime, timelineWords } from '#renderer/features/timeline/wording'
import { actOf } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'

type UndatedLaneProps = Pick<TimelineDeeds, 'onSetWhen' | 'onDropTime'> & {
  readonly undated: readonly UndatedClaim[]
  readonly view: TimelineView
  /** The texts of bodies by their hash, as far as they are at hand. */
  readonly texts: ReadonlyMap<string, string>
}

/** A claim as it is listed, with the time that is offered for it. */
type Listed = {
  readonly id: string
  readonly undated: UndatedClaim
  readonly offer: TimeOffer | undefined
}

/** So many are listed here; the table has them all. */
export const mostListed = 120

/** The claims of which nobody has said when they happened: a lane of their own, so that none is lost. */
export function UndatedLane({ undated, view, texts, onSetWhen, onDropTime }: UndatedLaneProps) {
  const { chosen, areOffersOn } = view
  const listed = useMemo(
    () => listing(undated.slice(0, mostListed), areOffersOn, texts),
    [undated, areOffersOn, texts],
  )
  if (undated.length === 0) return null
  const offered = listed.filter(({ offer }) => offer !== undefined).length
  const answer = (event: KeyboardEvent) => {
    const act = actOf('offers', event)
    if (act === undefined) return
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null
    const found = listed.find(({ id }) => id === option?.getAttribute('data-key'))
    if (found?.offer === undefined) return
    event.preventDefault()
    // The list would take the letter for the beginning of a name.
    event.stopPropagation()
    if (event.repeat) return
    if (act === 'accept') onSetWhen(found.undated.claim, found.offer.interval)
    else onDropTime(found.undated.claim, found.offer.interval)
  }
  return (
    <section
      className="timeline-undated"
      aria-label={timelineWords.undated(undated.length)}
      onKeyDownCapture={answer}
    >
      <h3>{timelineWords.undated(undated.length)}</h3>
      {areOffersOn ? (
        <p role="status">{timelineWords.found(offered, listed.length, undated.length)}</p>
      ) : (
        <Button
          tone="quiet"
          onPress={() => {
            look({ areOffersOn: true })
          }}
        >
          {timelineWords.find}
        </Button>
      )}
      <ListBox
        aria-label={timelineWords.undatedList}
        className="timeline-undated-list"
        layout="grid"
        orientation="horizontal"
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        items={listed}
        selectedKeys={chosen?.kind === 'undated' ? [chosen.claimId] : []}
        onSelectionChange={(keys) => {
          const found = undated.find(({ claim }) => keys !== 'all' && keys.has(claim.id))
          if (found !== undefined) look({ chosen: { kind: 'undated', claimId: found.claim.id } })
        }}
      >
        {({ id, undated: { claim }, offer }) => (
          <ListBoxItem
            id={id}
            textValue={`${claimLabel(claim)} ${claim.statement}${offer === undefined ? '' : `, ${sayOffer(offer)}`}`}
            className="timeline-undated-item"
          >
            <span className="timeline-undated-id">{claimLabel(claim)}</span>
            <span className="timeline-undated-words" dir="auto">
              {claim.statement}
            </span>
            {offer === undefined ? null : <span className="timeline-undated-offer">{sayOffer(offer)}</span>}
          </ListBoxItem>
        )}
      </ListBox>
      {undated.length > mostListed ? <p>{timelineWords.undatedMore(undated.length - mostListed)}</p> : null}
    </section>
  )
}

function sayOffer({ interval, isBeside }: TimeOffer): string {
  return (isBeside ? timelineWords.offeredBeside : timelineWords.offered)(sayTime(interval))
}

/** Those first for which a time is offered. */
function listing(
  undated: readonly UndatedClaim[],
  areOffersOn: boolean,
  texts: ReadonlyMap<string, string>,
): readonly Listed[] {
  const listed = undated.map((one): Listed => {
    const [offer] = areOffersOn ? claimTimes(one.claim, one.reports, texts) : []
    return { id: one.claim.id, undated: one, offer }
  })
  return listed.toSorted((a, b) => Number(a.offer === undefined) - Number(b.offer === undefined))
}

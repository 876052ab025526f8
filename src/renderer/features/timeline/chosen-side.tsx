import { CornerUpRight } from 'lucide-react'
import { useMemo } from 'react'
import { claimLabel, type Claim } from '#domain/claim/claim'
import { questionLabel } from '#domain/question/question'
import type {
  Report,
  Timeline,
  TimelineConflict,
  TimelineEvent,
  UndatedClaim,
} from '#domain/question/timeline'
import { claimTimes } from '#domain/suggest/claim-times'
import { chosenEvent } from '#renderer/features/timeline/steps'
import type { TimelineDeeds } from '#renderer/features/timeline/timeline-deeds'
import { look, type TimelineView } from '#renderer/features/timeline/timeline-view'
import { WhenForm } from '#renderer/features/timeline/when-form.tsx'
import {
  sayApart,
  sayPublished,
  sayTime,
  sharpnessWords,
  timelineWords,
} from '#renderer/features/timeline/wording'
import { Peek } from '#renderer/reading/peek.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'

type ChosenSideProps = TimelineDeeds & {
  readonly timeline: Timeline
  readonly view: TimelineView
  /** The texts of bodies by their hash, as far as they are at hand. */
  readonly texts: ReadonlyMap<string, string>
}

/** All about the claim that is chosen: when it happened, who reported it, what it cannot hold beside; and its time to set. */
export function ChosenSide({ timeline, view, texts, ...deeds }: ChosenSideProps) {
  const event = chosenEvent(timeline, view)
  const { chosen } = view
  const undated =
    chosen?.kind === 'undated' ? timeline.undated.find(({ claim }) => claim.id === chosen.claimId) : undefined
  const subject = event ?? undated
  if (subject === undefined) return null
  const { claim, reports } = subject
  return (
    <aside className="timeline-chosen" aria-label={timelineWords.chosen}>
      <header>
        <h3>{claimLabel(claim)}</h3>
        <Button
          tone="quiet"
          onPress={() => {
            deeds.onOpenClaim(claim.id)
          }}
        >
          {timelineWords.openClaim}
        </Button>
      </header>
      <p className="timeline-chosen-words" dir="auto">
        {claim.statement}
      </p>
      {event === undefined ? <Unreadable undated={undated} /> : <Happened event={event} />}
      {undated === undefined ? null : <Offers undated={undated} texts={texts} {...deeds} />}
      <WhenForm key={keyOf(claim)} claim={claim} onSetWhen={deeds.onSetWhen} />
      <Reports reports={reports} onShowPassage={deeds.onShowPassage} />
      {event === undefined ? null : <Conflicts event={event} conflicts={timeline.conflicts} />}
    </aside>
  )
}

function keyOf({ id, happened }: Claim): string {
  return `${id} ${happened?.written ?? ''}`
}

function Happened({ event: { interval, question, sharpness } }: { readonly event: TimelineEvent }) {
  return (
    <dl>
      <dt>{timelineWords.happened}</dt>
      <dd>
        <strong>{sayTime(interval)}</strong> <Chip>{sharpnessWords[sharpness]}</Chip>
        <p className="timeline-pale" dir="auto">
          {timelineWords.asWritten(interval.written)}
        </p>
        {question === undefined ? null : (
          <p className="timeline-pale" dir="auto">
            {questionLabel(question)} {question.words}
          </p>
        )}
      </dd>
    </dl>
  )
}

function Unreadable({ undated }: { readonly undated: UndatedClaim | undefined }) {
  const { happened } = undated?.claim ?? {}
  if (happened === undefined) return null
  return <p className="timeline-caution">{timelineWords.unreadable(happened.written)}</p>
}

type OffersProps = Pick<TimelineDeeds, 'onSetWhen' | 'onDropTime'> &
  Pick<ChosenSideProps, 'texts'> & { readonly undated: UndatedClaim }

/** Times found in the words behind a claim, to be taken or left. */
function Offers({ undated: { claim, reports }, texts, onSetWhen, onDropTime }: OffersProps) {
  const offers = useMemo(() => claimTimes(claim, reports, texts), [claim, reports, texts])
  if (offers.length === 0) return null
  return (
    <section aria-label={timelineWords.suggested}>
      <h4>{timelineWords.suggested}</h4>
      <ul>
        {offers.map(({ interval, isBeside }) => (
          <li key={sayTime(interval)} className="timeline-offer">
            <p>
              <strong>{sayTime(interval)}</strong>
            </p>
            <p className="timeline-pale" dir="auto">
              {(isBeside ? timelineWords.suggestedBeside : timelineWords.suggestedFrom)(interval.written)}
            </p>
            <Button
              onPress={() => {
                onSetWhen(claim, interval)
              }}
            >
              {timelineWords.accept}
            </Button>
            <Button
              tone="quiet"
              onPress={() => {
                onDropTime(claim, interval)
              }}
            >
              {timelineWords.drop}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ReportsProps = Pick<TimelineDeeds, 'onShowPassage'> & { readonly reports: readonly Report[] }

function Reports({ reports, onShowPassage }: ReportsProps) {
  return (
    <section aria-label={timelineWords.reportedBy}>
      <h4>{timelineWords.reportedBy}</h4>
      {reports.length === 0 ? <p className="timeline-pale">{timelineWords.noReport}</p> : null}
      <ul>
        {reports.map((report) => (
          <li key={report.document.id} data-colour={report.highlight.colour}>
            <p className="timeline-pale">{sayPublished(report)}</p>
            <Peek highlightId={report.highlight.id}>
              <blockquote lang={report.document.language} dir="auto">
                “{report.highlight.anchor.quote}”
              </blockquote>
            </Peek>
            <p>
              <bdi>{report.document.title}</bdi>
            </p>
            <Button
              tone="quiet"
              onPress={() => {
                onShowPassage(report)
              }}
            >
              <CornerUpRight size={14} strokeWidth={1.5} aria-hidden="true" />
              {timelineWords.show}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ConflictsProps = { readonly event: TimelineEvent; readonly conflicts: readonly TimelineConflict[] }

function Conflicts({ event, conflicts }: ConflictsProps) {
  const own = conflicts.filter(({ events }) => events.some(({ key }) => key === event.key))
  if (own.length === 0) return null
  return (
    <section aria-label={timelineWords.conflicts}>
      <h4>{timelineWords.conflicts}</h4>
      <ul>
        {own.slice(0, 20).map((conflict) => {
          const other = conflict.events.find(({ key }) => key !== event.key) ?? event
          return (
            <li key={conflict.key} className="timeline-conflict">
              <p>
                <strong>✕ {sayApart(conflict)}</strong>{' '}
                <Chip tone={conflict.isOpen ? 'caution' : 'plain'}>
                  {conflict.isOpen ? timelineWords.notDecided : timelineWords.decided}
                </Chip>
              </p>
              <p dir="auto">{`${claimLabel(other.claim)} ${other.claim.statement}, ${sayTime(other.interval)}`}</p>
              <Button
                tone="quiet"
                onPress={() => {
                  look({
                    chosen: { kind: 'event', row: other.key, event: other.key },
                    conflict: conflict.key,
                  })
                }}
              >
                {timelineWords.goToOther(claimLabel(other.claim))}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

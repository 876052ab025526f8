import { useMemo } from 'react'
import { blastRadius, type BlastRadius } from '#domain/case/blast-radius'
import { isUnchanged, type Turn } from '#domain/case/turn'
import type { Blow, Grounds } from '#domain/case/blow'
import { impactRows, type ImpactRow } from '#renderer/features/impact/impact-rows'
import { actWords, impactWords, titleOf } from '#renderer/features/impact/wording'
import { SourceName } from '#renderer/reading/source-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import './impact.css'

type ImpactDialogProps = {
  readonly blow: Blow
  readonly grounds: Grounds
  /** The name of a source or document. */
  readonly nameOf: (id: string) => string
  readonly onDo: () => void
  readonly onClose: () => void
}

/** Shows all that rests on what a deed would strike, before and after, and does the one deed. */
export function ImpactDialog({ blow, grounds, nameOf, onDo, onClose }: ImpactDialogProps) {
  const radius = useMemo(() => blastRadius(grounds, blow), [grounds, blow])
  const isRemoval = blow.kind.startsWith('remove') || blow.kind === 'retract-source'
  return (
    <Dialog
      title={titleOf(blow, nameOf)}
      isOpen
      size="wide"
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{impactWords.cancel}</Button>
          <Button autoFocus tone={isRemoval ? 'danger' : 'primary'} onPress={onDo}>
            {actWords[blow.kind]}
          </Button>
        </>
      }
    >
      {blow.kind === 'remove-source' ? <p className="impact-note">{impactWords.wordsStay}</p> : null}
      {blow.kind === 'replace-document' ? <p className="impact-note">{impactWords.staysBehind}</p> : null}
      <Impact radius={radius} grounds={grounds} nameOf={nameOf} />
    </Dialog>
  )
}

type ImpactProps = { readonly radius: BlastRadius; readonly grounds: Grounds } & Pick<
  ImpactDialogProps,
  'nameOf'
>

function Impact({ radius, grounds, nameOf }: ImpactProps) {
  const rows = useMemo(() => impactRows(radius, grounds, nameOf), [radius, grounds, nameOf])
  const isLeftBare = radius.claims.some(
    ({ before, after }) => after.standing === 'unsupported' && before.standing !== 'unsupported',
  )
  return (
    <div className="impact" role="region" aria-label={impactWords.title} tabIndex={0}>
      <p>{impactWords.lead}</p>
      <Section title={impactWords.passages} turns={radius.passages} rows={rows.passages} />
      <Section title={impactWords.documents} turns={radius.documents} rows={rows.documents} />
      <Section title={impactWords.evidence} turns={radius.evidence} rows={rows.evidence} />
      <Section title={impactWords.links} turns={radius.links} rows={rows.links} />
      <Section title={impactWords.claims} turns={radius.claims} rows={rows.claims} />
      {isLeftBare ? <p className="impact-note">{impactWords.staysUnsupported}</p> : null}
      <Section title={impactWords.conflicts} turns={radius.conflicts} rows={rows.conflicts} />
      <Section title={impactWords.ratings} turns={radius.ratings} rows={rows.ratings} />
      <Section title={impactWords.judgements} turns={radius.judgements} rows={rows.judgements} />
      <Section title={impactWords.assessments} turns={radius.assessments} rows={rows.assessments} />
      <Section title={impactWords.exports} turns={radius.exports} rows={rows.exports} />
      {radius.exports.length === 0 ? null : <p className="impact-note">{impactWords.outside}</p>}
      <Section title={impactWords.cells} turns={radius.cells} rows={rows.cells} />
    </div>
  )
}

type SectionProps = {
  readonly title: string
  readonly turns: readonly Turn<unknown>[]
  readonly rows: readonly ImpactRow[]
}

/** Rows that are drawn; beyond them only the count is said. */
const mostDrawn = 300

function Section({ title, turns, rows }: SectionProps) {
  if (rows.length === 0) return null
  const changed = turns.filter((turn) => !isUnchanged(turn)).length
  return (
    <section className="impact-section">
      <table className="impact-table">
        <caption>
          {title} <span className="impact-count">{impactWords.counts(rows.length, changed)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="ui-only-said">{title}</span>
            </th>
            <th scope="col">{impactWords.before}</th>
            <th scope="col">{impactWords.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostDrawn).map((row) => (
            <tr key={row.key} data-unchanged={row.isUnchanged || undefined}>
              <th scope="row">
                <span className="impact-label">{row.label}</span>{' '}
                {row.lead === undefined ? null : `${row.lead} `}
                <SourceName id={row.source?.id}>{row.words}</SourceName>
              </th>
              <td>
                <Lines lines={row.before} />
              </td>
              <td>
                {row.isUnchanged ? (
                  <span className="impact-same">{impactWords.unchanged}</span>
                ) : (
                  <Lines lines={row.after} known={row.before} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostDrawn ? (
        <p className="impact-note">{impactWords.more(rows.length - mostDrawn)}</p>
      ) : null}
    </section>
  )
}

type LinesProps = {
  readonly lines: readonly string[]
  /** What was said before: a line that was not is marked. */
  readonly known?: readonly string[]
}

function Lines({ lines, known }: LinesProps) {
  return lines.map((line) => (
    <span
      key={line}
      className="impact-line"
      data-new={(known !== undefined && !known.includes(line)) || undefined}
    >
      {line}
    </span>
  ))
}

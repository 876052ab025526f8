import type { ReactNode } from 'react'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilities, type Reliability } from '#domain/source/source'
import { reliabilityCounts, type RegisterRow } from '#renderer/features/source/register'
import { pictureWords } from '#renderer/features/source/wording'
import { Count } from '#renderer/reading/count.tsx'
import type { CountedThing } from '#renderer/reading/counted'

type PictureProps = {
  readonly rows: readonly RegisterRow[]
  /** What stands beside the title. */
  readonly acts: ReactNode
}

/** How many sources have each grade; every bar says its count, and F is hatched. */
export function ReliabilityBars({ rows, acts }: PictureProps) {
  const counts = reliabilityCounts(rows)
  const most = Math.max(1, ...Object.values(counts))
  return (
    <section className="source-picture" aria-label={pictureWords.reliability}>
      <header className="source-picture-head">
        <h3 className="source-small-title">{pictureWords.reliability}</h3>
        {acts}
      </header>
      <ol className="source-bars" aria-label={pictureWords.reliability}>
        {reliabilities.map((reliability) => (
          <li key={reliability}>
            {counts[reliability] === 0 ? (
              <span className="ui-only-said">{barWords(reliability, 0)}</span>
            ) : null}
            <span className="source-bar-count" aria-hidden={counts[reliability] === 0 ? true : undefined}>
              <Count
                count={counts[reliability]}
                words={barWords(reliability, counts[reliability])}
                list={{ kind: 'things', things: () => gradedAs(reliability, rows) }}
              >
                {counts[reliability]}
              </Count>
            </span>
            <span
              className="source-bar-ink"
              data-grade={reliability}
              aria-hidden="true"
              style={{ height: `${(counts[reliability] / most) * 100}%` }}
            />
            <span className="source-bar-grade" aria-hidden="true">
              {reliability}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function barWords(reliability: Reliability, count: number): string {
  return pictureWords.bar(reliability, reliabilityMeanings[reliability].label, count)
}

function gradedAs(reliability: Reliability, rows: PictureProps['rows']): readonly CountedThing[] {
  return rows
    .filter((row) => row.reliability === reliability)
    .map(({ source }) => ({ kind: 'source', ids: [source.id] }))
}

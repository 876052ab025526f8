import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilities } from '#domain/source/source'
import { reliabilityCounts, type RegisterRow } from '#renderer/features/source/register'
import { pictureWords } from '#renderer/features/source/wording'

/** How many sources have each grade; every bar says its count, and F is hatched. */
export function ReliabilityBars({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const counts = reliabilityCounts(rows)
  const most = Math.max(1, ...Object.values(counts))
  return (
    <section className="source-picture" aria-label={pictureWords.reliability}>
      <h3 className="source-small-title">{pictureWords.reliability}</h3>
      <ol className="source-bars" aria-label={pictureWords.reliability}>
        {reliabilities.map((reliability) => (
          <li key={reliability}>
            <span className="ui-only-said">
              {pictureWords.bar(reliability, reliabilityMeanings[reliability].label, counts[reliability])}
            </span>
            <span className="source-bar-count" aria-hidden="true">
              {counts[reliability]}
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

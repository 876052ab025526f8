import type { ReactNode } from 'react'
import { credibilities } from '#domain/claim/claim'
import { credibilityMeanings, reliabilityMeanings } from '#domain/source/grade'
import { reliabilities } from '#domain/source/source'
import { itemCounts, type RegisterRow } from '#renderer/features/source/register'
import { levelOf } from '#renderer/features/source/register-pictures.tsx'
import { pictureWords } from '#renderer/features/source/wording'
import { Count } from '#renderer/reading/count.tsx'

type ItemGridProps = {
  readonly rows: readonly RegisterRow[]
  /** What stands beside the title. */
  readonly acts: ReactNode
}

/** Where the items of the case lie: grade of the source across, credibility of the claim down; F and 6 apart. */
export function ItemGrid({ rows, acts }: ItemGridProps) {
  const countAt = itemCounts(rows)
  const most = Math.max(
    1,
    ...reliabilities.flatMap((grade) => credibilities.map((one) => countAt(grade, one))),
  )
  return (
    <section className="source-picture" aria-label={pictureWords.items}>
      <header className="source-picture-head">
        <h3 className="source-small-title">{pictureWords.itemsTitle}</h3>
        {acts}
      </header>
      <table className="source-items" title={pictureWords.itemsHelp}>
        <caption className="ui-only-said">{pictureWords.itemsHelp}</caption>
        <thead>
          <tr>
            <td />
            {reliabilities.map((grade) => (
              <th key={grade} scope="col" title={reliabilityMeanings[grade].label} data-apart={grade === 'F'}>
                {grade}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {credibilities.map((credibility) => (
            <tr key={credibility} data-apart={credibility === 6}>
              <th scope="row" title={credibilityMeanings[credibility].label}>
                <span className="ui-only-said">{pictureWords.item(credibility)}</span>
                <span aria-hidden="true">{credibility}</span>
              </th>
              {reliabilities.map((grade) => {
                const count = countAt(grade, credibility)
                return (
                  <td key={grade} data-apart={grade === 'F'} data-level={levelOf(count, most)}>
                    {count === 0 ? (
                      <span className="ui-only-said">0</span>
                    ) : (
                      <Count
                        count={count}
                        words={pictureWords.itemCount(count, grade, credibility)}
                        list={{ kind: 'items', reliability: grade, credibility }}
                      >
                        {count}
                      </Count>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

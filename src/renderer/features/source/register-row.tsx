import { memo } from 'react'
import { credibilities } from '#domain/claim/claim'
import { reliabilityMeanings } from '#domain/source/grade'
import { namesOf } from '#renderer/features/source/dependence-tree.tsx'
import type { RegisterRow } from '#renderer/features/source/register'
import { documentCount } from '#renderer/features/source/register-order'
import { registerWords, sourceKindWords, sourceWords } from '#renderer/features/source/wording'
import { Count } from '#renderer/reading/count.tsx'
import type { CountedThing } from '#renderer/reading/counted'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { writtenDay } from '#renderer/ui/dates'

type RegisterLineProps = {
  readonly row: RegisterRow
  /** Its place among the lines, counted from 0. */
  readonly at: number
  readonly isActive: boolean
}

/** Height of a line in pixels, the same in source.css; all are equal, so that places follow by counting. */
export const lineHeight = 28

/** Where a line stands. */
export function placed(at: number): { readonly transform: string } {
  return { transform: `translateY(${at * lineHeight}px)` }
}

/** One source in the register; the others are not drawn anew when another one is chosen. */
export const RegisterLine = memo(function RegisterLine({ row, at, isActive }: RegisterLineProps) {
  const { source, reliability, supports, disputes, lastDay } = row
  return (
    <div
      id={lineId(row)}
      role="row"
      className="source-line"
      data-source={source.id}
      data-grade={source.gradings.length === 0 ? 'none' : reliability}
      aria-selected={isActive}
      aria-rowindex={at + 2}
      style={placed(at)}
    >
      <span role="gridcell" className="source-cell source-cell-name">
        <bdi>{source.name}</bdi>
      </span>
      <span role="gridcell" className="source-cell">
        {sourceKindWords[source.kind]}
      </span>
      <span role="gridcell" className="source-cell source-cell-grade">
        <CodeChip
          meaning={
            source.gradings.length === 0 ? registerWords.notGraded : reliabilityMeanings[reliability].label
          }
        >
          {source.gradings.length === 0 ? '–' : reliability}
        </CodeChip>
      </span>
      <span role="gridcell" className="source-cell">
        <CredibilityRange row={row} />
      </span>
      <span role="gridcell" className="source-cell source-cell-number">
        <Count
          count={documentCount(row)}
          words={registerWords.documents(documentCount(row))}
          list={{ kind: 'things', things: () => documentThings(row) }}
          isInRow
        >
          {documentCount(row)}
          {row.speaksIn.length === 0 ? null : (
            <span className="ui-only-said">, {registerWords.speaks(row.speaksIn.length)}</span>
          )}
        </Count>
      </span>
      <span role="gridcell" className="source-cell source-cell-number">
        <Count
          count={row.claims}
          words={registerWords.claims(row.claims)}
          list={{ kind: 'cited-from', sourceId: source.id, part: 'claims' }}
          isInRow
        >
          {row.claims}
        </Count>
      </span>
      <span role="gridcell" className="source-cell source-cell-number">
        <span className="ui-only-said">
          {registerWords.supports(supports)}, {registerWords.disputes(disputes)}
        </span>
        <span aria-hidden="true">
          {supports + disputes === 0 ? (
            '–'
          ) : (
            <>
              <Cited row={row} part="supports" /> / <Cited row={row} part="disputes" />
            </>
          )}
        </span>
      </span>
      <span role="gridcell" className="source-cell source-cell-date">
        {lastDay === undefined ? <Nothing words={registerWords.noDate} /> : writtenDay(lastDay)}
      </span>
      <span role="gridcell" className="source-cell source-cell-origin">
        <OriginWords row={row} />
      </span>
    </div>
  )
})

type CitedProps = { readonly row: RegisterRow; readonly part: 'supports' | 'disputes' }

function Cited({ row, part }: CitedProps) {
  return (
    <Count
      count={row[part]}
      words={registerWords[part](row[part])}
      list={{ kind: 'cited-from', sourceId: row.source.id, part }}
      isInRow
    >
      {row[part]}
    </Count>
  )
}

/** What a source publishes, and the documents of others in which it speaks. */
function documentThings({ documents, speaksIn }: RegisterRow): readonly CountedThing[] {
  return [
    ...documents.map(({ id }): CountedThing => ({ kind: 'document', id })),
    ...speaksIn.map(({ id }): CountedThing => ({ kind: 'document', id, note: sourceWords.speaksIn })),
  ]
}

/** The element of a line, for the keyboard to point at. */
export function lineId({ source }: RegisterRow): string {
  return `source-line-${source.id}`
}

function OriginWords({ row: { source, roots, copiers } }: { readonly row: RegisterRow }) {
  if (source.retracted !== undefined) return registerWords.retracted
  if (roots.length > 0)
    return (
      <>
        <span aria-hidden="true">⌁ </span>
        <bdi>{registerWords.copiesFrom(namesOf(roots))}</bdi>
      </>
    )
  if (copiers.length === 0) return <Nothing words={registerWords.own} />
  return (
    <Count
      count={copiers.length}
      words={registerWords.copiedBy(copiers.length)}
      list={{ kind: 'things', things: () => copiers.map(({ id }) => ({ kind: 'source', ids: [id] })) }}
      isInRow
    />
  )
}

function Nothing({ words }: { readonly words: string }) {
  return (
    <>
      <span className="ui-only-said">{words}</span>
      <span aria-hidden="true">–</span>
    </>
  )
}

/** From the best to the worst credibility of some claims, with how many have each; 6 is in no range and said alone. */
function CredibilityRange({ row }: { readonly row: RegisterRow }) {
  const counts = row.credibilities
  const most = Math.max(1, ...Object.values(counts))
  const judged = credibilities.filter((one) => one !== 6 && counts[one] > 0)
  const [best, worst] = [judged.at(0), judged.at(-1)]
  const unjudged = counts[6] > 0 ? '6' : ''
  const range = best === undefined ? unjudged : best === worst ? String(best) : `${best}–${worst ?? ''}`
  const said = credibilities.filter((one) => counts[one] > 0).map((one) => `${one}: ${counts[one]}`)
  return (
    <>
      <span className="ui-only-said">{said.length === 0 ? registerWords.noClaims : said.join(', ')}</span>
      <span className="source-range" aria-hidden="true">
        <span className="source-range-words">{range}</span>
        {row.claims === 0
          ? null
          : credibilities.map((one) => (
              <i
                key={one}
                data-credibility={one}
                style={{ height: `${Math.round((counts[one] / most) * 100)}%` }}
                title={`${one}: ${counts[one]}`}
              />
            ))}
      </span>
    </>
  )
}

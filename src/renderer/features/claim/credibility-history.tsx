import type { Credibility, Judging } from '#domain/claim/claim'
import { credibilityMeanings } from '#domain/source/grade'
import { judgingWords } from '#renderer/features/claim/wording'
import { localDay, localMoment } from '#renderer/ui/dates'

const [left, step, lane, top] = [18, 22, 12, 8]

/** How a claim was judged over time, drawn and listed. Cannot be judged is a lane of its own, never a value between others. */
export function CredibilityHistory({ judgings }: { readonly judgings: readonly Judging[] }) {
  if (judgings.length === 0) return null
  const shown = judgings.slice(-mostDrawn)
  return (
    <figure className="claim-judgings">
      <Drawn judgings={shown} />
      <ol aria-label={judgingWords.history}>
        {shown.toReversed().map(({ credibility, reason, judgedAt }) => (
          <li key={judgedAt}>
            <strong>
              {credibility} – {credibilityMeanings[credibility].label}
            </strong>
            <time dateTime={judgedAt} title={localMoment(judgedAt)}>
              {localDay(judgedAt)}
            </time>
            <span dir="auto">{reason === '' ? judgingWords.noReason : reason}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}

/** Judgings that are drawn; the older ones stay in History. */
const mostDrawn = 12

function Drawn({ judgings }: { readonly judgings: readonly Judging[] }) {
  const width = left + judgings.length * step
  const words = judgings.map(({ credibility, judgedAt }) => `${credibility} on ${localDay(judgedAt)}`)
  return (
    <svg
      width={width}
      height={laneOf(6) + lane}
      role="img"
      aria-label={judgingWords.drawn(words.join(', '))}
      className="claim-judgings-drawn"
    >
      {([1, 2, 3, 4, 5, 6] as const).map((credibility) => (
        <g key={credibility}>
          <text x={0} y={laneOf(credibility) + 4}>
            {credibility}
          </text>
          <line
            x1={left - 4}
            x2={width}
            y1={laneOf(credibility)}
            y2={laneOf(credibility)}
            data-apart={credibility === 6}
          />
        </g>
      ))}
      <path d={pathOf(judgings)} />
      {judgings.map(({ credibility, judgedAt }, at) => (
        <circle
          key={judgedAt}
          cx={left + at * step + step / 2}
          cy={laneOf(credibility)}
          r={3.5}
          data-apart={credibility === 6}
        />
      ))}
    </svg>
  )
}

function laneOf(credibility: Credibility): number {
  return top + (credibility - 1) * lane + (credibility === 6 ? lane / 2 : 0)
}

/** Steps from one judging to the next; what could not be judged is not joined to anything. */
function pathOf(judgings: readonly Judging[]): string {
  return judgings
    .map(({ credibility }, at) => {
      if (credibility === 6) return ''
      const last = judgings[at - 1]?.credibility
      const [from, y] = [left + at * step, laneOf(credibility)]
      return `${last === undefined || last === 6 ? 'M' : 'L'}${from} ${y}H${from + step}`
    })
    .join('')
}

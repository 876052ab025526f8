import { Mark } from '#renderer/features/timeline/event-row.tsx'
import { legendWords, timelineWords } from '#renderer/features/timeline/wording'

const bar = { kind: 'bar', from: 2, to: 26, isOpenBefore: false, isOpenAfter: false } as const

const signs = [
  { words: legendWords.exact, mark: { kind: 'diamond', x: 14, isSure: true } },
  { words: legendWords.stretch, mark: { ...bar, isSure: true } },
  { words: legendWords.uncertain, mark: { ...bar, isSure: false } },
] as const

/** What the signs mean, and which keys there are. */
export function Legend({ keysId }: { readonly keysId: string }) {
  return (
    <footer className="timeline-legend">
      {signs.map(({ words, mark }) => (
        <span key={words}>
          <svg width={28} height={28} aria-hidden="true">
            <Mark mark={mark} />
          </svg>
          {words}
        </span>
      ))}
      <span>
        <svg className="timeline-report" width={10} height={28} aria-hidden="true">
          <line x1={5} x2={5} y1={5} y2={23} />
        </svg>
        {legendWords.reported}
      </span>
      <span className="timeline-legend-conflict">✕ {legendWords.conflict}</span>
      <span className="timeline-space" />
      <span id={keysId}>{timelineWords.keys}</span>
    </footer>
  )
}

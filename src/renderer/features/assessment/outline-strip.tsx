import type { OutlineEntry } from '#domain/assessment/plain-text'
import type { BlockPath } from '#domain/assessment/textblocks'
import { assessmentWords } from '#renderer/features/assessment/wording'

type OutlineStripProps = {
  readonly outline: readonly OutlineEntry[]
  readonly onShow: (path: BlockPath) => void
}

/** The headings of the text in one line; each leads to its place. */
export function OutlineStrip({ outline, onShow }: OutlineStripProps) {
  return (
    <nav className="assessment-outline" aria-label={assessmentWords.outline}>
      {outline.length === 0 ? <span>{assessmentWords.noOutline}</span> : null}
      {outline.map(({ level, words, path }) => (
        <button
          key={path.join('.')}
          type="button"
          className={`assessment-outline-${level}`}
          onClick={() => {
            onShow(path)
          }}
        >
          <bdi>{words}</bdi>
        </button>
      ))}
    </nav>
  )
}

import type { CSSProperties } from 'react'
import type { OutlineEntry } from '#domain/document/block'
import { viewWords } from '#renderer/features/reader/view-wording'
import './page-view.css'

type OutlinePanelProps = {
  readonly entries: readonly OutlineEntry[]
  /** The entry that is read, or -1. */
  readonly now: number
  readonly onJump: (entry: OutlineEntry) => void
}

/** CSS reads this custom property; React's own type does not know it. */
type Depth = CSSProperties & { readonly '--depth': number }

/** The contents of a document beside it, each a way to its place. */
export function OutlinePanel({ entries, now, onJump }: OutlinePanelProps) {
  return (
    <nav className="reader-outline" aria-label={viewWords.outline}>
      {entries.length === 0 ? (
        <p className="reader-outline-none">{viewWords.noOutline}</p>
      ) : (
        <ol>
          {entries.map((entry, at) => {
            const depth: Depth = { '--depth': entry.depth }
            return (
              <li key={at} style={depth}>
                <button
                  type="button"
                  aria-current={at === now ? 'location' : undefined}
                  onClick={() => {
                    onJump(entry)
                  }}
                >
                  <bdi>{entry.title}</bdi>
                </button>
              </li>
            )
          })}
        </ol>
      )}
    </nav>
  )
}

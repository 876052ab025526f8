import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Tag } from '#domain/tag/tag'
import { IconButton } from '#renderer/ui/button.tsx'
import './tag-chips.css'

type TagChipsProps = {
  readonly label: string
  readonly tags: readonly Tag[]
  /** What taking a tag off is called. */
  readonly offWords: (name: string) => string
  readonly onOff: (tag: Tag) => void
  /** What stands behind them: the way to put another on. */
  readonly children?: ReactNode
}

/** The tags on something, each with its name and its colour, and with a button that takes it off. */
export function TagChips({ label, tags, offWords, onOff, children }: TagChipsProps) {
  return (
    <div className="tag-chips">
      {tags.length === 0 ? null : (
        <ul aria-label={label}>
          {tags.map((tag) => (
            <li key={tag.id} className="tag-chip tag-chip-off">
              <TagName tag={tag} />
              <IconButton
                label={offWords(tag.name)}
                onPress={() => {
                  onOff(tag)
                }}
              >
                <X size={12} strokeWidth={1.5} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}

/** So many tags are written out in a line where there is room. */
const mostWritten = 3

/**
 * The tags on something in one line: as many by name as the room around it holds, of the rest how many. All of them are
 * said, and shown where one points.
 */
export function TagLine({ tags }: { readonly tags: readonly Tag[] }) {
  const names = tags.map(({ name }) => name).join(', ')
  return (
    <span className="tag-line" title={names}>
      <span className="ui-only-said">{names}</span>
      {tags.slice(0, mostWritten).map((tag, at) => (
        <span key={tag.id} className="tag-chip" aria-hidden="true">
          <TagName tag={tag} />
          {tags.length === at + 1 ? null : <span className="tag-line-rest">+{tags.length - at - 1}</span>}
        </span>
      ))}
    </span>
  )
}

function TagName({ tag }: { readonly tag: Tag }) {
  return (
    <>
      <i className="tag-chip-swatch" data-colour={tag.colour} aria-hidden="true" />
      <bdi className="tag-chip-name">{tag.name}</bdi>
    </>
  )
}

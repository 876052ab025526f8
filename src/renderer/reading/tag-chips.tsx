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

type TagLineProps = {
  readonly tags: readonly Tag[]
  /** So many are written out; the others are counted. */
  readonly most: number
}

/** The tags on something in one line: the first ones by name, of the rest how many, and all of them where one points. */
export function TagLine({ tags, most }: TagLineProps) {
  if (tags.length === 0) return null
  const [shown, rest] = [tags.slice(0, most), tags.slice(most)]
  return (
    <span className="tag-line" title={tags.map(({ name }) => name).join(', ')}>
      {shown.map((tag) => (
        <span key={tag.id} className="tag-chip">
          <TagName tag={tag} />
        </span>
      ))}
      {rest.length === 0 ? null : (
        <span className="tag-line-rest">
          <span aria-hidden="true">+{rest.length}</span>
          <span className="ui-only-said">, {rest.map(({ name }) => name).join(', ')}</span>
        </span>
      )}
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

import { useLayoutEffect, useRef, useState } from 'react'
import type { Brush } from '#renderer/features/reader/mark-entry'
import { readerWords } from '#renderer/features/reader/wording'
import type { SelectedPassage } from '#renderer/reading/selected-passage'
import { markHint, useKeyHints } from '#renderer/keys/use-keyring'
import { Key } from '#renderer/ui/button.tsx'

type MarkPopupProps = {
  readonly passage: SelectedPassage
  readonly brushes: readonly Brush[]
  readonly onBrush: (brush: Brush) => void
  readonly onClaim: () => void
  readonly onNote: () => void
  readonly onExcerpt: () => void
  readonly onTags: () => void
}

/** Kept free around the popup (CSS pixels). */
const air = 8

/** What can be done with a selected passage, beside its end and always within the window. */
export function MarkPopup({ passage, brushes, onBrush, onClaim, onNote, onExcerpt, onTags }: MarkPopupProps) {
  const hint = useKeyHints()
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  const { x, top, bottom } = passage.at
  useLayoutEffect(() => {
    const { width, height } = box.current?.getBoundingClientRect() ?? { width: 0, height: 0 }
    const left = Math.max(air, Math.min(x - width / 3, window.innerWidth - width - air))
    const isRoomBelow = bottom + height + 2 * air < window.innerHeight
    setPlace({ left, top: isRoomBelow ? bottom + air : Math.max(air, top - height - air) })
  }, [x, top, bottom])
  // A press must not take the selection away before the click is read.
  const keepSelection = {
    onPointerDown: (event: { preventDefault: () => void }) => {
      event.preventDefault()
    },
    onMouseDown: (event: { preventDefault: () => void }) => {
      event.preventDefault()
    },
  }
  return (
    <div
      ref={box}
      className="reader-popup"
      role="toolbar"
      aria-label={readerWords.markSelection}
      style={place}
      {...keepSelection}
    >
      {brushes.map((brush) => {
        const key = markHint(hint, brush.key)
        const name = key === undefined ? brush.name : `${key} ${brush.name}`
        return (
          <button
            key={brush.key}
            type="button"
            className="reader-swatch"
            aria-label={name}
            title={name}
            data-colour={brush.colour}
            onClick={() => {
              onBrush(brush)
            }}
          >
            {key}
          </button>
        )
      })}
      <button type="button" className="reader-verb reader-verb-main" onClick={onClaim}>
        {readerWords.claim} <Key>{hint('reader.claim')}</Key>
      </button>
      <button type="button" className="reader-verb" onClick={onTags}>
        {readerWords.tag} <Key>{hint('reader.tags')}</Key>
      </button>
      <button type="button" className="reader-verb" onClick={onNote}>
        {readerWords.note} <Key>{hint('reader.note')}</Key>
      </button>
      <button type="button" className="reader-verb" onClick={onExcerpt}>
        {readerWords.excerpt} <Key>{hint('reader.excerpt')}</Key>
      </button>
    </div>
  )
}

import { memo, useEffect, useEffectEvent, useState, type CSSProperties } from 'react'
import { colours } from '#domain/highlight/text-highlight'
import type { DrawnRule } from '#renderer/reading/read-rules'
import { mostLanes, type DrawnStripe } from '#renderer/reading/stripes'

type GutterProps = {
  readonly stripes: readonly DrawnStripe[]
  readonly rules: readonly DrawnRule[]
  readonly selectedId: string | undefined
  readonly hoveredId: string | undefined
  /** A mark in words, for the tip beside its stripe. */
  readonly wordsOf: ((id: string) => string | undefined) | undefined
  readonly onHover: ((id: string | undefined) => void) | undefined
  readonly onPick: (id: string) => void
}

const laneWidth = 8

/** Coloured stripes left of the text, one for each mark, and a rule beside what was read. Lists and counts say the same in words. */
export const Gutter = memo(function Gutter(props: GutterProps) {
  const { stripes, rules, selectedId, hoveredId, wordsOf, onHover, onPick } = props
  const [tipped, setTipped] = useState<string>()
  useEscape(tipped !== undefined, () => {
    setTipped(undefined)
  })
  return (
    <div className="reading-gutter" aria-hidden="true">
      {stripes
        .filter(({ lane }) => lane < mostLanes)
        .map(({ id, colour, lane, top, height }) => {
          const place: CSSProperties = {
            top,
            height,
            insetInlineStart: lane * laneWidth,
            background: `var(--h${colours.indexOf(colour) + 1}-line)`,
          }
          return (
            <div
              key={id}
              className="reading-stripe"
              data-selected={id === selectedId ? '' : undefined}
              data-hovered={id === hoveredId ? '' : undefined}
              style={place}
              onPointerDown={() => {
                onPick(id)
              }}
              onPointerEnter={() => {
                setTipped(id)
                onHover?.(id)
              }}
              onPointerLeave={() => {
                setTipped(undefined)
                onHover?.(undefined)
              }}
            >
              {tipped === id ? <span className="ui-tooltip reading-tip">{wordsOf?.(id)}</span> : null}
            </div>
          )
        })}
      {rules.map(({ top, height }) => (
        <div key={top} className="reading-rule" style={{ top, height }} />
      ))}
    </div>
  )
})

/** What appears by hovering goes by Esc, wherever the keyboard is (WCAG 1.4.13). */
function useEscape(isShown: boolean, dismiss: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') dismiss()
  })
  useEffect(() => {
    if (!isShown) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      press(event)
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [isShown])
}

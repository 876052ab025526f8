import { Eye } from 'lucide-react'
import { createContext, use, useRef, type ReactNode } from 'react'
import type { PassageAround } from '#domain/highlight/passage-around'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { useTwin } from '#renderer/reading/pointed'
import { thingName } from '#renderer/reading/thing-name'
import { peekWords } from '#renderer/reading/wording'
import { IconButton } from '#renderer/ui/button.tsx'

/** A passage or a claim in its place, for a glance. */
export type Peeked = PassageAround & {
  /** What it stands in, or which claim it is. */
  readonly title: string
  /** What the glance is called: "Passage in Report A". */
  readonly label: string
  /** BCP 47. */
  readonly language: string
}

/** Fetches a thing by its name, with the words around it; undefined where it is gone. */
export type PeekAt = (name: string) => Promise<Peeked | undefined>

/** Opens a glance at a thing beside an element, or closes it again. */
export type TurnPeek = (name: string, beside: Element) => void

/** How glances are opened in this window. */
export const PeekContext = createContext<TurnPeek | undefined>(undefined)

type PeekProps = { readonly highlightId: HighlightId; readonly children: ReactNode }

/** What quotes a passage, with a glance at the place it was taken from: by pointing at the words, or by the button behind them. */
export function Peek({ highlightId, children }: PeekProps) {
  const turn = use(PeekContext)
  const words = useRef<HTMLDivElement>(null)
  const name = thingName({ kind: 'highlight', id: highlightId })
  const twin = useTwin(name)
  if (turn === undefined) return children
  return (
    <div className="reading-peekable">
      <div ref={words} data-peek={name} {...twin}>
        {children}
      </div>
      <IconButton
        label={peekWords.look}
        onPress={() => {
          if (words.current !== null) turn(name, words.current)
        }}
      >
        <Eye size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

import { Eye } from 'lucide-react'
import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { PassageAround } from '#domain/highlight/passage-around'
import { peekWords } from '#renderer/reading/wording'
import { IconButton } from '#renderer/ui/button.tsx'

/** A passage in its place, for a glance. */
export type PeekedPassage = PassageAround & {
  readonly title: string
  /** BCP 47. */
  readonly language: string
}

/** Fetches a passage with the words around it; undefined where it is gone. */
export type PeekPassage = (id: HighlightId) => Promise<PeekedPassage | undefined>

/** How this window fetches a passage for a glance. */
export const PeekContext = createContext<PeekPassage | undefined>(undefined)

type PeekProps = { readonly highlightId: HighlightId; readonly children: ReactNode }

/** Time the pointer rests before a glance opens, and before it closes again (ms). */
const rest = { open: 400, close: 200 } as const

/**
 * What quotes a passage, with a glance at the place it was taken from: by resting the pointer on the words, or by the
 * button behind them. The glance can be pointed at; Esc closes it.
 */
export function Peek({ highlightId, children }: PeekProps) {
  const fetchPassage = use(PeekContext)
  const words = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [passage, setPassage] = useState<PeekedPassage>()
  useEffect(
    () => () => {
      clearTimeout(timer.current)
    },
    [],
  )
  if (fetchPassage === undefined) return children
  const open = (): void => void fetchPassage(highlightId).then(setPassage)
  const close = (): void => {
    setPassage(undefined)
  }
  const soon = (deed: () => void, delay: number): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(deed, delay)
  }
  const stay = (): void => {
    clearTimeout(timer.current)
  }
  return (
    <div className="reading-peekable">
      <div
        ref={words}
        onPointerEnter={() => {
          soon(open, rest.open)
        }}
        onPointerLeave={() => {
          soon(close, rest.close)
        }}
      >
        {children}
      </div>
      <IconButton label={peekWords.look} onPress={passage === undefined ? open : close}>
        <Eye size={14} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <Popover
        isNonModal
        className="ui-popover reading-peek"
        triggerRef={words}
        isOpen={passage !== undefined}
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
        placement="left top"
      >
        {passage === undefined ? null : (
          <Dialog aria-label={peekWords.in(passage.title)}>
            <div
              onPointerEnter={stay}
              onPointerLeave={() => {
                soon(close, rest.close)
              }}
            >
              <p className="reading-peek-title">
                <bdi>{passage.title}</bdi>
              </p>
              <p className="reading-peek-words" lang={passage.language} dir="auto">
                {passage.before}
                <mark>{passage.quote}</mark>
                {passage.after}
              </p>
            </div>
          </Dialog>
        )}
      </Popover>
    </div>
  )
}

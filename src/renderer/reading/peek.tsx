import { Eye } from 'lucide-react'
import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
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
 * button behind them. The glance can be pointed at and takes no focus, so that keys go on to mean what they meant; Esc
 * closes it (WCAG 1.4.13).
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
      {passage === undefined ? null : (
        <Glance
          passage={passage}
          beside={words}
          onClose={close}
          onEnter={() => {
            clearTimeout(timer.current)
          }}
          onLeave={() => {
            soon(close, rest.close)
          }}
        />
      )}
    </div>
  )
}

type GlanceProps = {
  readonly passage: PeekedPassage
  readonly beside: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly onEnter: () => void
  readonly onLeave: () => void
}

/** Room between the glance and what it belongs to, and the edges of the window (px). */
const gap = 8

function Glance({ passage, beside, onClose, onEnter, onLeave }: GlanceProps) {
  const glance = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const shown = glance.current
    const anchor = beside.current?.getBoundingClientRect()
    if (shown === null || anchor === undefined) return
    // On the top layer, above whatever scrolls or clips around it; asked twice, it would throw.
    if (!shown.matches(':popover-open')) shown.showPopover()
    const { width, height } = shown.getBoundingClientRect()
    const left = anchor.left - width - gap
    shown.style.left = `${left > gap ? left : Math.max(gap, Math.min(anchor.right + gap, innerWidth - width - gap))}px`
    shown.style.top = `${Math.max(gap, Math.min(anchor.top, innerHeight - height - gap))}px`
  }, [passage, beside])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    addEventListener('keydown', onKey, { capture: true })
    return () => {
      removeEventListener('keydown', onKey, { capture: true })
    }
  }, [onClose])
  return (
    <div
      ref={glance}
      popover="manual"
      role="note"
      aria-label={peekWords.in(passage.title)}
      className="reading-peek"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
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
  )
}

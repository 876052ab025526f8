import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { actOf } from '#renderer/keys/use-keyring'
import { namedAround, namedByKey } from '#renderer/reading/named-thing'
import { PeekContext, type PeekAt, type Peeked } from '#renderer/reading/peek.tsx'

type PeekRoomProps = {
  readonly peekAt: PeekAt
  /** What is under the pointer; undefined for nothing that has a name. */
  readonly onPoint: (name: string | undefined) => void
  /** A glance was opened by key: what it shows is said. */
  readonly announce: (words: string) => void
  readonly children: ReactNode
}

/** Time the pointer rests before a glance opens, and before it closes again (ms). */
const rest = { open: 400, close: 200 } as const

type Open = { readonly beside: Element; readonly shown: Peeked; readonly by: 'pointer' | 'press' }

/**
 * Lets whoever works in the window have a glance at what a thing of the case is taken from: by resting the pointer on
 * what carries its name, or by Space. The glance can be pointed at and takes no focus, so that keys go on to mean what
 * they meant; Esc closes it (WCAG 1.4.13).
 */
export function PeekRoom({ peekAt, onPoint, announce, children }: PeekRoomProps) {
  const [open, setOpen] = useState<Open>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const last = useRef<Element>(undefined)
  /** What the pointer rests on while its text is read; an answer that comes after it went on opens nothing. */
  const awaited = useRef<Element>(undefined)
  const close = (): void => {
    clearTimeout(timer.current)
    awaited.current = undefined
    setOpen(undefined)
  }
  const show = (name: string, beside: Element, by: Open['by']): void => {
    awaited.current = by === 'pointer' ? beside : undefined
    void peekAt(name).then((shown) => {
      if (shown === undefined || !beside.isConnected) return
      if (by === 'pointer' && awaited.current !== beside) return
      setOpen({ beside, shown, by })
      if (by === 'press') announce(`${shown.label}: ${shown.before}${shown.quote}${shown.after}`)
    })
  }
  const turn = (name: string, beside: Element): void => {
    if (open?.beside === beside) close()
    else show(name, beside, 'press')
  }
  const onPointer = useEffectEvent(({ target }: Event) => {
    if (target instanceof Element && target.closest('.reading-peek') !== null) {
      clearTimeout(timer.current)
      return
    }
    const named = namedAround(target)
    if (named?.element === last.current) return
    last.current = named?.element
    awaited.current = undefined
    onPoint(named?.name)
    clearTimeout(timer.current)
    if (named?.by === 'peek' && open?.by !== 'press')
      timer.current = setTimeout(() => {
        show(named.name, named.element, 'pointer')
      }, rest.open)
    else if (open?.by === 'pointer') timer.current = setTimeout(close, rest.close)
  })
  const onPress = useEffectEvent(({ target }: Event) => {
    if (open === undefined || !(target instanceof Element) || !isOfGlance(target, open.beside)) close()
  })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const named = actOf('glance', event) === 'look' ? namedByKey(event.target) : undefined
    if (named !== undefined && named.by !== 'points') turn(named.name, named.element)
    else {
      if (open === undefined) return
      // Whoever goes on by key has looked enough.
      if (open.by === 'press' || event.key === 'Escape') close()
      if (event.key !== 'Escape') return
    }
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const point = (event: Event): void => {
      onPointer(event)
    }
    const press = (event: KeyboardEvent): void => {
      onKey(event)
    }
    const pressDown = (event: Event): void => {
      onPress(event)
    }
    addEventListener('pointerover', point)
    addEventListener('pointerdown', pressDown, { capture: true })
    addEventListener('keydown', press, { capture: true })
    return () => {
      removeEventListener('pointerover', point)
      removeEventListener('pointerdown', pressDown, { capture: true })
      removeEventListener('keydown', press, { capture: true })
      clearTimeout(timer.current)
    }
  }, [])
  return (
    <PeekContext value={turn}>
      {children}
      {open === undefined ? null : <Glance {...open} onGone={close} />}
    </PeekContext>
  )
}

/** The glance itself can be pressed, and so can the button behind the words, which closes it on its own. */
function isOfGlance(target: Element, beside: Element): boolean {
  const button = target.closest('.reading-peekable > button')
  return target.closest('.reading-peek') !== null || button?.parentElement?.contains(beside) === true
}

/** Room between the glance and what it belongs to, and the edges of the window (px). */
const gap = 8

type GlanceProps = Open & {
  /** What it belongs to has left the window. */
  readonly onGone: () => void
}

function Glance({ beside, shown, onGone }: GlanceProps) {
  const glance = useRef<HTMLDivElement>(null)
  const check = useEffectEvent(() => {
    if (!beside.isConnected) onGone()
  })
  useEffect(() => {
    const watch = new MutationObserver(() => {
      check()
    })
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      watch.disconnect()
    }
  }, [])
  useLayoutEffect(() => {
    const box = glance.current
    if (box === null) return
    // On the top layer, above whatever scrolls or clips around it; asked twice, it would throw.
    if (!box.matches(':popover-open')) box.showPopover()
    const anchor = beside.getBoundingClientRect()
    const { width, height } = box.getBoundingClientRect()
    const left = anchor.left - width - gap
    box.style.left = `${left > gap ? left : Math.max(gap, Math.min(anchor.right + gap, innerWidth - width - gap))}px`
    box.style.top = `${Math.max(gap, Math.min(anchor.top, innerHeight - height - gap))}px`
  }, [shown, beside])
  return (
    <div ref={glance} popover="manual" role="note" aria-label={shown.label} className="reading-peek">
      <p className="reading-peek-title">
        <bdi>{shown.title}</bdi>
      </p>
      <p className="reading-peek-words" lang={shown.language} dir="auto">
        {shown.before}
        <mark>{shown.quote}</mark>
        {shown.after}
      </p>
    </div>
  )
}

import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react'
import { isTyping } from '#renderer/keys/is-typing'
import { actOf } from '#renderer/keys/use-keyring'
import { CountedLists, type LookUp } from '#renderer/reading/counted-lists.tsx'
import {
  numbersAt,
  numbersWithin,
  OpenCountedContext,
  type CountedNumber,
  type OpenCounted,
} from '#renderer/reading/counted'

type CountRoomProps = {
  readonly lookUp: LookUp
  readonly children: ReactNode
}

type Open = { readonly numbers: readonly CountedNumber[]; readonly beside: Element }

/** What of a press reaches a row would choose or open it. */
const presses = ['pointerdown', 'mousedown', 'click', 'dblclick'] as const

/**
 * Lets every number in the window open the list it counts: by a click, by Enter where it is a button, and by # on the row
 * it stands in, which opens the lists of all numbers of the row.
 */
export function CountRoom({ lookUp, children }: CountRoomProps) {
  const [open, setOpen] = useState<Open>()
  const openCounted = useMemo<OpenCounted>(
    () => (numbers, beside) => {
      setOpen({ numbers, beside })
    },
    [],
  )
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const row = actOf('numbers', event) === 'open' ? rowAt(event.target) : undefined
    const numbers = row === undefined ? [] : numbersWithin(row)
    if (row === undefined || numbers.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    openCounted(numbers, row)
  })
  useEffect(() => {
    const press = (event: Event): void => {
      const shown = event.target instanceof Element ? event.target.closest('[data-count]') : null
      const numbers = shown === null ? [] : numbersAt(shown)
      if (shown === null || numbers.length === 0) return
      event.stopPropagation()
      if (event.type === 'click') openCounted(numbers, shown)
    }
    const pressKey = (event: KeyboardEvent): void => {
      onKey(event)
    }
    for (const one of presses) addEventListener(one, press, { capture: true })
    addEventListener('keydown', pressKey, { capture: true })
    return () => {
      for (const one of presses) removeEventListener(one, press, { capture: true })
      removeEventListener('keydown', pressKey, { capture: true })
    }
  }, [openCounted])
  return (
    <OpenCountedContext value={openCounted}>
      {children}
      {open === undefined ? null : (
        <CountedLists
          key={open.numbers.map(({ words }) => words).join(' ')}
          {...open}
          lookUp={lookUp}
          onClose={() => {
            setOpen(undefined)
          }}
        />
      )}
    </OpenCountedContext>
  )
}

const rows = '[role="option"], [role="row"], [data-counts]'

/** The row the keyboard is on: what the list points at, or what the focus stands in. */
function rowAt(target: EventTarget | null): Element | undefined {
  if (!(target instanceof Element) || isTyping(target)) return undefined
  const active = target.getAttribute('aria-activedescendant')
  const row = active === null ? target.closest(rows) : document.getElementById(active)
  return row ?? undefined
}

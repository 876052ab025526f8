import { useEffect } from 'react'
import { enterPane, mendFocus } from '#renderer/app/arrange-by'

/** Rows by which what had the focus is told from its neighbours. */
const rows = '[role="row"], [role="option"], li, article'
/** What of a row can take the focus. */
const takers = '[tabindex]:not([disabled]), button:not([disabled]), input:not([disabled]), a[href]'
/** A dialog gives the focus back, and a place that appears takes it, within this time (milliseconds); only then is it looked for. */
const patience = 60

/** Where the focus was: the row, its place among its neighbours, and what of the row had it. */
type FocusPlace = {
  readonly element: Element
  readonly list: Element | undefined
  readonly at: number
  readonly taker: number
  readonly pane: HTMLElement | undefined
}

/**
 * Keeps the focus near where it was when what had it goes away or can no longer be pressed: on the row that took its
 * place, else in its pane. A click beside everything is a wish and is left alone.
 */
export function useFocusKeeper(): void {
  useEffect(() => {
    let last: FocusPlace | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      timer = undefined
      if (last === undefined || document.activeElement !== document.body) return
      if (isThere(last.element)) last = undefined
      else passOn(last)
    }
    const lookSoon = () => {
      timer ??= setTimeout(look, patience)
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = placeOf(target)
    }
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget === null) lookSoon()
    }
    // What is removed while it has the focus says nothing.
    const sight = new MutationObserver(() => {
      if (last !== undefined && !isThere(last.element)) lookSoon()
    })
    sight.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('focusout', onFocusOut)
    return () => {
      clearTimeout(timer)
      sight.disconnect()
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('focusout', onFocusOut)
    }
  }, [])
}

function isThere(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled')
}

function placeOf(element: Element): FocusPlace {
  const row = element.closest(rows)
  const list = row?.parentElement ?? undefined
  return {
    element,
    list,
    at: row === null || list === undefined ? -1 : [...list.children].indexOf(row),
    taker: row === null ? -1 : [...row.querySelectorAll(takers)].indexOf(element),
    pane: element.closest<HTMLElement>('[data-pane]') ?? undefined,
  }
}

/** Gives the focus to what stands there now. */
function passOn({ list, at, taker, pane }: FocusPlace): void {
  const left = list?.isConnected === true ? [...list.children].filter((one) => one.matches(rows)) : []
  const next = left[Math.min(at, left.length - 1)]
  const within = next === undefined ? [] : [...next.querySelectorAll<HTMLElement>(takers)]
  const heir = next instanceof HTMLElement && next.matches('[tabindex]') ? next : (within[taker] ?? within[0])
  if (heir !== undefined) heir.focus()
  else if (pane?.isConnected === true) enterPane(pane)
  else mendFocus()
}

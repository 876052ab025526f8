/** What was pressed last, as far as it says where a link opens. */
type Press = Pick<MouseEvent & KeyboardEvent, 'type' | 'ctrlKey' | 'metaKey' | 'key'>

const held = { isBeside: false }

/**
 * Whether what is opened now is to stand beside: Ctrl was held while it was clicked, or while Enter was pressed on it.
 * One question for every link of every room, to be asked before anything is awaited.
 */
export function isOpenedBeside(): boolean {
  return held.isBeside
}

/** Follows how links are pressed; answers with a way to stop. */
export function listenForPresses(target: Window): () => void {
  const clear = (): void => {
    held.isBeside = false
  }
  const follow = (event: PointerEvent | MouseEvent | KeyboardEvent): void => {
    const press = 'key' in event ? event : { ...pressOf(event), key: '' }
    held.isBeside = besideAfter(held.isBeside, press)
    // Whoever acts on it does so while the event is under way.
    if (isOver(press)) setTimeout(clear)
  }
  const types = ['pointerdown', 'pointerup', 'pointercancel', 'click', 'keydown', 'keyup'] as const
  for (const type of types) target.addEventListener(type, follow, { capture: true })
  target.addEventListener('keydown', clickByControl)
  return () => {
    for (const type of types) target.removeEventListener(type, follow, { capture: true })
    target.removeEventListener('keydown', clickByControl)
  }
}

/** Whether the next thing opens beside, after an event: Ctrl counts with the mouse and with Enter, with no other key. */
export function besideAfter(before: boolean, { type, ctrlKey, metaKey, key }: Press): boolean {
  const isHeld = ctrlKey || metaKey
  // A click that a program makes of a key press holds nothing, and is the same press.
  if (type === 'click') return isHeld || before
  if (type === 'pointerdown') return isHeld
  if (type !== 'keydown' || key === 'Control' || key === 'Meta' || key === 'Shift') return before
  return key === 'Enter' && isHeld
}

function isOver({ type, key }: Press): boolean {
  // Not every press of the pointer ends in a click: one that selects words does not.
  return (
    type === 'click' ||
    type === 'pointerup' ||
    type === 'pointercancel' ||
    (type === 'keyup' && key === 'Enter')
  )
}

function pressOf({ type, ctrlKey, metaKey }: MouseEvent): Omit<Press, 'key'> {
  return { type, ctrlKey, metaKey }
}

/** The platform presses a button by Enter, but not by Ctrl and Enter. */
function clickByControl(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey))
    return
  const { target } = event
  if (!(target instanceof HTMLButtonElement) || target.closest('[role="dialog"]') !== null) return
  // Buttons of the component library hear every Enter.
  if (target.hasAttribute('data-react-aria-pressable')) return
  event.preventDefault()
  target.click()
}

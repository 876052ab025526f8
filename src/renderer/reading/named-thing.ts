import { isTyping } from '#renderer/keys/is-typing'

/** What carries the name of a thing: pointed at, it opens a glance; so does Space. */
const attributes = ['data-peek', 'data-points', 'data-glance'] as const

const selector = attributes.map((name) => `[${name}]`).join(',')
const controls =
  'button, a, input, select, textarea, summary, [contenteditable], [role="button"], [role="tab"]'

/** An element that names a thing. `peek` opens by pointer and by Space, `glance` by Space alone, `points` never. */
export type Named = {
  readonly element: Element
  readonly name: string
  readonly by: 'peek' | 'points' | 'glance'
}

/** What an element stands in that names a thing. */
export function namedAround(target: EventTarget | null): Named | undefined {
  const element = target instanceof Element ? target.closest(selector) : null
  return element === null ? undefined : named(element)
}

/** What Space means at an element: what the list points at, else what it stands in, unless Space is a control's own. */
export function namedByKey(target: EventTarget | null): Named | undefined {
  if (!(target instanceof Element)) return undefined
  const active = target.getAttribute('aria-activedescendant')
  const row = active === null ? null : document.getElementById(active)
  if (row !== null) return isTyping(target) ? undefined : (namedAround(row) ?? namedWithin(row))
  const found = namedAround(target)
  const control = target.closest(controls)
  return (control !== null && hasOwnSpace(control, found?.element)) || isTyping(target)
    ? undefined
    : (found ?? namedWithin(target))
}

/** Space presses a control within what carries the name, and a native button even where that carries it itself. */
function hasOwnSpace(control: Element, carrier: Element | undefined): boolean {
  if (control === carrier) return control.localName === 'button'
  return carrier?.contains(control) === true
}

/** A row that has the keyboard may name its thing on what is drawn in it. */
function namedWithin(row: Element): Named | undefined {
  const element = /^(option|row)$/.test(row.getAttribute('role') ?? '') ? row.querySelector(selector) : null
  return element === null ? undefined : named(element)
}

function named(element: Element): Named | undefined {
  const attribute = attributes.find((name) => element.hasAttribute(name))
  const name = attribute === undefined ? null : element.getAttribute(attribute)
  if (attribute === undefined || name === null || name === '') return undefined
  const by = { 'data-peek': 'peek', 'data-points': 'points', 'data-glance': 'glance' } as const
  return { element, name, by: by[attribute] }
}

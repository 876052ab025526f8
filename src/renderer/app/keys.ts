import type { CommandId, Handlers } from '#renderer/keys/commands'
import { keyringNow } from '#renderer/keys/use-keyring'
import type { ActOf } from '#renderer/keys/key-table'
import { keyToAct, sequenceToAct } from '#renderer/keys/keyring'
import { isTypedInto } from '#renderer/keys/typed-into'
import { isWritingStroke, strokeOf } from '#renderer/keys/stroke'

/** What the keyboard needs to know of the window at the moment a key is pressed. */
export type KeyContext = {
  readonly handlers: () => Handlers
  /** Shows a tab of the side in hand, counted from 0. */
  readonly showTab: (at: number) => void
  /** True while a dialog has the stage. */
  readonly isDialogOpen: () => boolean
}

/** How long the window waits for the next of several keys (ms). */
const patience = 1000

/**
 * Lets the registry's keys act on the window; answers with a way to stop. A key that a room took is left alone, but the
 * second key of a sequence such as G then C is the window's: no room sees it.
 */
export function listenForKeys(target: Window, context: KeyContext): () => void {
  const follow = followSequences(context)
  const press = (event: KeyboardEvent): void => {
    if (!isForWindow(event, context)) return
    const act = keyToAct(keyringNow(), 'window', event)
    if (act !== undefined) run(act, event, context)
    else turnToTab(event, context)
  }
  target.addEventListener('keydown', follow, { capture: true })
  target.addEventListener('keydown', press)
  return () => {
    target.removeEventListener('keydown', follow, { capture: true })
    target.removeEventListener('keydown', press)
  }
}

/** Follows keys that are pressed one after the other, within the time the window waits. */
function followSequences(context: KeyContext): (event: KeyboardEvent) => void {
  const pending: { keys: readonly KeyboardEvent[]; since: number } = { keys: [], since: 0 }
  return (event) => {
    if (strokeOf(event) === undefined) return
    const isLate = event.timeStamp - pending.since > patience
    const before = isLate ? [] : pending.keys
    pending.keys = []
    if (!isForWindow(event, context)) return
    const found = sequenceToAct(keyringNow(), [...before, event]) ?? sequenceToAct(keyringNow(), [event])
    if (found === undefined) return
    if (found === 'begun') {
      pending.keys = [...before, event]
      pending.since = event.timeStamp
    } else if (run(found.act, event, context)) event.stopPropagation()
  }
}

function isForWindow(event: KeyboardEvent, context: KeyContext): boolean {
  if (event.defaultPrevented || context.isDialogOpen()) return false
  if (event.target instanceof Element && event.target.closest('[data-takes-keys]') !== null) return false
  const stroke = strokeOf(event)
  return stroke !== undefined && !(isWritingStroke(stroke) && isWritable(event.target))
}

/** Runs a command, where it can be run now. */
function run(id: CommandId, event: KeyboardEvent, { handlers }: KeyContext): boolean {
  if ((id === 'undo' || id === 'redo') && isPlainField(event.target)) return false
  const handler = handlers()[id]
  if (handler.isEnabled === false) return false
  event.preventDefault()
  if (!event.repeat || repeating.has(id)) handler.run()
  return true
}

function turnToTab(event: KeyboardEvent, { showTab }: KeyContext): void {
  const act = keyToAct(keyringNow(), 'tabs', event)
  if (act === undefined) return
  event.preventDefault()
  showTab(tabPlaces[act])
}

/** The place a key shows, from 0; the last of all is farther than any. */
const tabPlaces: Readonly<Record<ActOf<'tabs'>, number>> = {
  'tab-1': 0,
  'tab-2': 1,
  'tab-3': 2,
  'tab-4': 3,
  'tab-5': 4,
  'tab-6': 5,
  'tab-7': 6,
  'tab-8': 7,
  'tab-9': Infinity,
}

/** Commands that go on while their key is held down; the others are done once. */
const repeating: ReadonlySet<CommandId> = new Set([
  'undo',
  'redo',
  'find-next',
  'find-previous',
  'next-tab',
  'previous-tab',
  'larger-text',
  'smaller-text',
  'next-unread',
  'back',
  'forward',
])

/** A place where one writes: the frame keeps the keys that write to itself there. */
function isWritable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || isPlainField(target))
}

/** A plain field has its own undo, which comes first. */
function isPlainField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && isTypedInto(target.type))
  )
}

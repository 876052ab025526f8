import { tinykeys } from 'tinykeys'
import { commands, isCharacterKey, type Handlers } from '#renderer/app/commands'

/** What the keyboard needs to know of the window at the moment a key is pressed. */
export type KeyContext = {
  readonly handlers: () => Handlers
  /** False while the analyst has switched single-character keys off (WCAG 2.1.4). */
  readonly areCharacterKeysOn: () => boolean
  /** True while a dialog has the stage. */
  readonly isDialogOpen: () => boolean
}

/**
 * Lets the registry's keys act on the window; answers with a way to stop. A key that a room took is left alone, but the
 * second key of a sequence such as G then C is the window's: no room sees it.
 */
export function listenForKeys(target: Window, context: KeyContext): () => void {
  const entries = commands.flatMap((command) =>
    command.keys.map((keys) => [keys, pressed(command.id, keys, context)] as const),
  )
  const stopSequences = tinykeys(target, Object.fromEntries(entries.filter(([keys]) => isSequence(keys))), {
    capture: true,
  })
  const stopKeys = tinykeys(target, Object.fromEntries(entries.filter(([keys]) => !isSequence(keys))))
  return () => {
    stopSequences()
    stopKeys()
  }
}

/** Whether keys are pressed one after the other, as G and then C. */
function isSequence(keys: string): boolean {
  return keys.includes(' ')
}

function pressed(id: (typeof commands)[number]['id'], keys: string, context: KeyContext) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || context.isDialogOpen()) return
    const isWriting = isWritable(event.target)
    if (isCharacterKey(keys) && (isWriting || !context.areCharacterKeysOn())) return
    if ((id === 'undo' || id === 'redo') && isPlainField(event.target)) return
    const handler = context.handlers()[id]
    if (handler.isEnabled === false) return
    event.preventDefault()
    if (isSequence(keys)) event.stopPropagation()
    handler.run()
  }
}

/** A place where letters are typed: the frame keeps its single keys to itself there. */
function isWritable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || isPlainField(target))
}

/** A plain field has its own undo, which comes first. */
function isPlainField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(text|search|)$/.test(target.type))
  )
}

/** What the editor handed over and has not been given back yet, oldest first. */
export type Echoes<Value> = readonly Value[]

/** The most that is waited for; a hand-over that was refused never comes back. */
export const mostEchoes = 20

/** Notes that something was handed over. */
export function afterHandingOver<Value>(waiting: Echoes<Value>, handed: Value): Echoes<Value> {
  return [...waiting, handed].slice(-mostEchoes)
}

/**
 * Tells the editor's own text coming back from a change made elsewhere (an undo of the application). Older hand-overs
 * that were passed over count as given back, so that the same text arriving later is a change.
 */
export function hear<Value>(
  waiting: Echoes<Value>,
  isSame: (handed: Value) => boolean,
): { readonly isEcho: boolean; readonly waiting: Echoes<Value> } {
  const at = waiting.findIndex(isSame)
  return at === -1 ? { isEcho: false, waiting } : { isEcho: true, waiting: waiting.slice(at + 1) }
}

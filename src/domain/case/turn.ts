import { isSame } from '#domain/case/canonical-json'
import type { Footings } from '#domain/case/footing'

/** How something stands before a blow and after it. */
export type Turn<Standing> = { readonly before: Standing; readonly after: Standing }

/** Whether a blow leaves something standing as it stood. */
export function isUnchanged({ before, after }: Turn<unknown>): boolean {
  return before === after || isSame(before, after)
}

/** How something stands in both states of the grounds. */
export function both<Standing>(turn: Turn<Footings>, look: (footings: Footings) => Standing): Turn<Standing> {
  return { before: look(turn.before), after: look(turn.after) }
}

/** What changes first, else in the order given. */
export function changedFirst<Turned extends Turn<unknown>>(turns: readonly Turned[]): readonly Turned[] {
  const changed: Turned[] = []
  const same: Turned[] = []
  for (const turn of turns) (isUnchanged(turn) ? same : changed).push(turn)
  return [...changed, ...same]
}

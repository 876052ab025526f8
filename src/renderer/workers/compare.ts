import { textChanges, type TextChange } from '#domain/document/text-changes'
import { planCarry, type CarryEntry, type CarryMaterial } from '#domain/highlight/carry-plan'

/** What is asked about two texts: where they differ, or what becomes of the marks of one in the other. */
export type CompareTask =
  | { readonly kind: 'changes'; readonly older: string; readonly newer: string }
  | { readonly kind: 'carry'; readonly material: CarryMaterial }

/** The answer to a task of the same kind. */
export type CompareOutcome =
  | { readonly kind: 'changes'; readonly changes: readonly TextChange[] }
  | { readonly kind: 'carry'; readonly entries: readonly CarryEntry[] }

/** Does one task; pure, so that it can be done anywhere. */
export function compare(task: CompareTask): CompareOutcome {
  return task.kind === 'changes'
    ? { kind: 'changes', changes: textChanges(task.older, task.newer) }
    : { kind: 'carry', entries: planCarry(task.material) }
}

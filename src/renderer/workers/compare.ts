import { unreachable } from '#domain/belief'
import { textChanges, type TextChange } from '#domain/document/text-changes'
import { sharedSpans, type SharedSpan } from '#domain/similar/shared-spans'
import { planCarry, type CarryEntry, type CarryMaterial } from '#domain/highlight/carry-plan'

/** What is asked about two texts: where they differ, what they share, or what becomes of the marks of one in the other. */
export type CompareTask =
  | { readonly kind: 'changes' | 'shared'; readonly older: string; readonly newer: string }
  | { readonly kind: 'carry'; readonly material: CarryMaterial }

/** The answer to a task of the same kind. */
export type CompareOutcome =
  | { readonly kind: 'changes'; readonly changes: readonly TextChange[] }
  | { readonly kind: 'shared'; readonly passages: readonly SharedSpan[] }
  | { readonly kind: 'carry'; readonly entries: readonly CarryEntry[] }

/** Does one task; pure, so that it can be done anywhere. */
export function compare(task: CompareTask): CompareOutcome {
  switch (task.kind) {
    case 'changes':
      return { kind: 'changes', changes: textChanges(task.older, task.newer) }
    case 'shared':
      return { kind: 'shared', passages: sharedSpans(task.older, task.newer) }
    case 'carry':
      return { kind: 'carry', entries: planCarry(task.material) }
    default:
      return unreachable(task)
  }
}

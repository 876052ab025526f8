import { callRules } from '#main/calls'
import { codeOf } from '#main/disk'
import type { Calls } from '#preload/bridge'

/** A call as it arrives: nothing of it is to be trusted yet. */
export type Arrival = { readonly isFromWindow: boolean; readonly args: readonly unknown[] }

/** The names of all calls that are answered. */
export const callNames: readonly (keyof Calls)[] = namesOf(callRules)

/**
 * Answers one call: only the workbench's own window, only with the arguments the call takes. An error nobody foresaw
 * is told to `report` by its code, never to the window.
 */
export async function answerCall(
  calls: Calls,
  name: keyof Calls,
  { arrival, report }: { readonly arrival: Arrival; readonly report: (line: string) => void },
): Promise<unknown> {
  const rule = callRules[name]
  const isFitting =
    arrival.args.length === rule.takes.length &&
    rule.takes.every((guard, index) => guard(arrival.args[index]))
  if (!arrival.isFromWindow || !isFitting) return rule.refused
  const answers: Readonly<Record<string, unknown>> = { ...calls }
  const answer = answers[name]
  if (typeof answer !== 'function') return rule.failed
  try {
    const answered: unknown = await Reflect.apply(answer, undefined, arrival.args)
    return answered
  } catch (error) {
    report(`${name} failed: ${codeOf(error) ?? (error instanceof Error ? error.name : 'unknown error')}`)
    return rule.failed
  }
}

function namesOf<Name extends string>(rules: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(rules).filter((name): name is Name => name in rules)
}

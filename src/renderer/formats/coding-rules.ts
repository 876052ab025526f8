import type { Tag } from '#domain/tag/tag'

/** A definition and the two halves of its rule. */
export type CodingRules = { readonly definition: string; readonly useWhen: string; readonly notWhen: string }

const useLabel = 'Use when: '
const notLabel = 'Do not use when: '

/** A tag's definition and rules as the one description that other programs have room for. */
export function describedRules({ definition, useWhen = '', notWhen = '' }: Tag): string {
  const lines = [
    definition,
    useWhen === '' ? '' : `${useLabel}${useWhen}`,
    notWhen === '' ? '' : `${notLabel}${notWhen}`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** Takes such a description apart again; what is not marked as a rule is the definition. */
export function rulesFrom(description: string): CodingRules {
  const rules = { definition: [''], useWhen: [''], notWhen: [''] }
  let part: keyof typeof rules = 'definition'
  for (const line of description.split(/\r\n?|\n/)) {
    if (line.startsWith(useLabel)) part = 'useWhen'
    if (line.startsWith(notLabel)) part = 'notWhen'
    rules[part].push(line.replace(useLabel, '').replace(notLabel, ''))
  }
  const joined = (lines: readonly string[]) => lines.join('\n').trim()
  return {
    definition: joined(rules.definition),
    useWhen: joined(rules.useWhen),
    notWhen: joined(rules.notWhen),
  }
}

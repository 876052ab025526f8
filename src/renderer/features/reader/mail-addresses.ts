import type { StatedFact } from '#domain/document/source-document'

const shown = ['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Bcc'] as const

/** The headers of a mail that name people, in the order in which they are read; a header that came twice is one. */
export function addressesOf(facts: readonly StatedFact[]): readonly StatedFact[] {
  return shown.flatMap((name) => {
    const values = facts
      .filter((fact) => fact.name.toLowerCase() === name.toLowerCase())
      .map(({ value }) => value)
    return values.length === 0 ? [] : [{ name, value: [...new Set(values)].join(', ') }]
  })
}

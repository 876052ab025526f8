import { useMemo } from 'react'
import { findOddities, type OddStretch } from '#domain/document/odd-characters'
import type { DocumentBody, ImportWarning, SourceDocument } from '#domain/document/source-document'
import type { ExtraSpan } from '#renderer/reading/use-painting'

/** What in a document is not what it seems, and how it is painted. */
export type Oddities = { readonly found: readonly OddStretch[]; readonly painted: readonly ExtraSpan[] }

const told: ReadonlySet<ImportWarning> = new Set([
  'direction-controls-present',
  'unseen-characters-present',
  'mixed-scripts-present',
])

const none: Oddities = { found: [], painted: [] }

/** Looks for odd characters only where the import has told of some: a long text takes a while. */
export function useOddities({ warnings }: SourceDocument, body: DocumentBody): Oddities {
  const isTold = warnings.some((warning) => told.has(warning))
  return useMemo(() => {
    if (!isTold) return none
    const found = findOddities(body.text)
    return { found, painted: found.map((stretch) => ({ ...seen(stretch, body.text), kind: 'odd' as const })) }
  }, [isTold, body])
}

/** What shows nothing cannot be painted, so the letters beside it are. */
function seen({ start, end, oddity }: OddStretch, text: string): Pick<ExtraSpan, 'start' | 'end'> {
  return oddity === 'looks-alike'
    ? { start, end }
    : { start: Math.max(0, start - 1), end: Math.min(text.length, end + 1) }
}

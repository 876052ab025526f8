import { claimLabel } from '#domain/claim/claim'
import { corroborationBySide } from '#domain/claim/corroboration'
import type { ClaimSupport } from '#domain/export/report'
import type { ReportMaterial } from '#domain/export/report-of'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { lineageOf } from '#domain/source/lineage'

/** How each claim that cited passages speak to is borne out by them, by number; evidence that is not cited does not count. */
export function supportOf(
  cited: ReadonlySet<HighlightId>,
  { claims, evidence, highlights, sources }: ReportMaterial,
): readonly ClaimSupport[] {
  const lineage = lineageOf(sources)
  const documentOf = new Map(highlights.map(({ id, documentId }) => [id, documentId]))
  const voices = evidence.flatMap((piece) => {
    const documentId = cited.has(piece.highlightId) ? documentOf.get(piece.highlightId) : undefined
    return documentId === undefined ? [] : [{ ...piece, documentId }]
  })
  return claims
    .toSorted((a, b) => a.number - b.number)
    .map((claim) => ({ claim, heard: voices.filter(({ claimId }) => claimId === claim.id) }))
    .filter(({ heard }) => heard.length > 0)
    .map(({ claim, heard }) => {
      const { supports, partly, disputes } = corroborationBySide(heard, lineage)
      return { label: claimLabel(claim), supports, partly, disputes }
    })
}

import type { Assessment } from '#domain/assessment/assessment'
import type { Case } from '#domain/case/case'
import type { Claim } from '#domain/claim/claim'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { Source } from '#domain/source/source'
import type { Tag } from '#domain/tag/tag'
import type { View } from '#renderer/app/layout'
import { viewNames } from '#renderer/app/wording'
import { assessmentsOf, caseOf } from '#renderer/storage/reads-case'
import { claimsOf } from '#renderer/storage/reads-claims'
import { documentsOf, sourcesOf } from '#renderer/storage/reads-documents'
import { tagsOf } from '#renderer/storage/reads-highlights'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { useLive } from '#renderer/storage/use-live'

/** The lists of a case that the frame itself needs: for names of tabs, counts, and the palette. */
export type CaseData = {
  readonly theCase: Case | undefined
  readonly documents: readonly SourceDocument[]
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly tags: readonly Tag[]
  readonly assessments: readonly Assessment[]
}

/** Reads the lists live; undefined until they have been read once. */
export function useCaseData(db: CaseDatabase): CaseData | undefined {
  return useLive(async () => {
    const [theCase, documents, claims, sources, tags, assessments] = await Promise.all([
      caseOf(db),
      documentsOf(db),
      claimsOf(db),
      sourcesOf(db),
      tagsOf(db),
      assessmentsOf(db),
    ])
    return { theCase, documents, claims, sources, tags, assessments }
  }, [db])
}

/** What the tab of a view is called. */
export function nameOfView(data: CaseData, view: View): string {
  if (view.kind === 'document')
    return data.documents.find((document) => document.id === view.documentId)?.title ?? viewNames.document
  if (view.kind === 'assessment')
    return (
      data.assessments.find((assessment) => assessment.id === view.assessmentId)?.title ??
      viewNames.assessment
    )
  if (view.kind === 'compare') return namesOfPair(data, view)
  return viewNames[view.kind]
}

function namesOfPair(data: CaseData, { documentId, withId }: Extract<View, { kind: 'compare' }>): string {
  const titleOf = (id: DocumentId): string =>
    data.documents.find((document) => document.id === id)?.title ?? viewNames.document
  return `${titleOf(documentId)} ↔ ${titleOf(withId)}`
}

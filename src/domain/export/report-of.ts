import type { Assessment } from '#domain/assessment/assessment'
import type { Case } from '#domain/case/case'
import { claimLabel, type Claim, type Evidence } from '#domain/claim/claim'
import { locatorOf, type Locator } from '#domain/document/locator'
import type { DocumentBody, Sha256, SourceDocument } from '#domain/document/source-document'
import { mentionsIn } from '#domain/assessment/mentions'
import { supportOf } from '#domain/export/claim-support'
import { passageInParagraph } from '#domain/export/passage-in-paragraph'
import type { Report, ReportClaim, ReportNote, ReportSource } from '#domain/export/report'
import { summaryOf } from '#domain/export/source-summary'
import { standingOf } from '#domain/export/standing'
import type { HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import { reliabilityOf, type Source } from '#domain/source/source'

/** Everything a report is made from, as it stands in the case. More than is cited does no harm. */
export type ReportMaterial = {
  readonly case: Case
  readonly assessment: Assessment
  readonly documents: readonly SourceDocument[]
  /** By `bodyHash`; a body that cannot be had leaves its quotations unverified. */
  readonly bodies: ReadonlyMap<Sha256, DocumentBody>
  readonly highlights: readonly TextHighlight[]
  readonly sources: readonly Source[]
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  /** ISO 8601 instant. */
  readonly writtenAt: string
}

/** Makes the one value that all export formats are written from. */
export function reportOf(material: ReportMaterial): Report {
  const { assessment } = material
  const mentions = mentionsIn(assessment.blocks).map(({ node }) => node)
  const mentioned = [...new Set(mentions.map((mention) => mention.attrs.highlightId))]
  const notes = notesOf(mentioned, material)
  const noteOf = new Map(notes.map((note) => [note.highlightId, note]))
  const quotations = mentions.filter((mention) => mention.type === 'quotation')
  const doubtful = quotations.filter(
    (quotation) => standingOf(quotation, noteOf.get(quotation.attrs.highlightId)) !== 'verified',
  )
  const gone = mentioned.filter((id) => !noteOf.has(id))
  const sources = sourcesOf(notes, material)
  return {
    title: assessment.title,
    caseName: material.case.name,
    marking: assessment.marking,
    language: assessment.language,
    blocks: assessment.blocks,
    notes,
    sources,
    summary: summaryOf(notes, sources, supportOf(new Set(noteOf.keys()), material)),
    quotations: { verified: quotations.length - doubtful.length, all: quotations.length },
    unverified: [...new Set([...doubtful.map((quotation) => quotation.attrs.highlightId), ...gone])],
    writtenAt: material.writtenAt,
  }
}

function notesOf(mentioned: readonly HighlightId[], material: ReportMaterial): readonly ReportNote[] {
  const highlights = new Map(material.highlights.map((highlight) => [highlight.id, highlight]))
  const documents = new Map(material.documents.map((document) => [document.id, document]))
  const found = mentioned.flatMap((id) => {
    const highlight = highlights.get(id)
    const document = highlight && documents.get(highlight.documentId)
    return highlight && document ? [{ highlight, document }] : []
  })
  return found.map(({ highlight, document }, index) => ({
    number: index + 1,
    highlightId: highlight.id,
    ...passageInParagraph(highlight.anchor, material.bodies.get(document.bodyHash)),
    documentTitle: document.title,
    fileName: document.fileName,
    author: document.author,
    published: document.published,
    address: document.address,
    language: document.language,
    ...sourceOf(document, material.sources),
    claims: claimsAt(highlight.id, material),
    originalHash: document.originalHash,
    locator: placeOf(highlight, material.bodies.get(document.bodyHash)),
    start: highlight.anchor.start,
    end: highlight.anchor.end,
  }))
}

function placeOf({ anchor }: TextHighlight, body: DocumentBody | undefined): Locator | undefined {
  return body === undefined ? undefined : locatorOf(body, anchor)
}

function sourceOf(
  document: SourceDocument,
  sources: readonly Source[],
): Pick<ReportNote, 'sourceName' | 'reliability'> {
  const source = sources.find((candidate) => candidate.id === document.sourceId)
  return { sourceName: source?.name, reliability: source === undefined ? 'F' : reliabilityOf(source) }
}

function claimsAt(id: HighlightId, { claims, evidence }: ReportMaterial): readonly ReportClaim[] {
  return claims
    .toSorted((a, b) => a.number - b.number)
    .flatMap((claim) =>
      evidence
        .filter((piece) => piece.claimId === claim.id && piece.highlightId === id)
        .map(({ stance }) => ({
          label: claimLabel(claim),
          statement: claim.statement,
          stance,
          credibility: claim.credibility,
        })),
    )
}

/** In the order in which the notes first lean on them. Sources are told apart by record, never by name alone. */
function sourcesOf(notes: readonly ReportNote[], material: ReportMaterial): readonly ReportSource[] {
  const documentOf = new Map(material.highlights.map((highlight) => [highlight.id, highlight.documentId]))
  const sourceIdOf = new Map(material.documents.map((document) => [document.id, document.sourceId]))
  const numbers = new Map<string, number[]>()
  for (const note of notes) {
    const documentId = documentOf.get(note.highlightId)
    const sourceId = documentId && sourceIdOf.get(documentId)
    if (sourceId) numbers.set(sourceId, [...(numbers.get(sourceId) ?? []), note.number])
  }
  return [...numbers].flatMap(([sourceId, resting]) => {
    const source = material.sources.find((candidate) => candidate.id === sourceId)
    if (source === undefined) return []
    return [
      {
        name: source.name,
        kind: source.kind,
        reliability: reliabilityOf(source),
        reason: source.gradings.at(-1)?.reason ?? '',
        descriptor: source.descriptor,
        notes: resting,
      },
    ]
  })
}

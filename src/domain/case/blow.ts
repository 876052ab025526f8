import { unreachable } from '#domain/belief'
import type { Assessment } from '#domain/assessment/assessment'
import type { WrittenExport } from '#domain/assessment/written-export'
import { withoutOrigin, type Claim, type Evidence, type EvidenceId } from '#domain/claim/claim'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { Anchor, HighlightId, TextHighlight } from '#domain/highlight/text-highlight'
import type { Hypothesis, Rating } from '#domain/hypothesis/hypothesis'
import type { DisputeResolution } from '#domain/question/dispute'
import type { Question, Value } from '#domain/question/question'
import type { Resolution } from '#domain/question/resolution'
import { joinedSource, relinked } from '#domain/source/merge-sources'
import { mayRemove, unlinked } from '#domain/source/remove-source'
import type { Reliability, Source, SourceId } from '#domain/source/source'

/** A passage that something rests on, and the document it stands in. */
export type Ground = {
  readonly highlight: Pick<TextHighlight, 'id' | 'anchor'>
  readonly document: Pick<SourceDocument, 'id' | 'title' | 'sourceId'>
}

/** What the findings of a case rest on. Evidence whose passage is not among the passages counts for nothing. */
export type Grounds = {
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  /** The passages that evidence or an assessment speaks of. */
  readonly passages: ReadonlyMap<HighlightId, Ground>
  readonly sources: readonly Source[]
  /** Every document, with who publishes it and speaks in it. */
  readonly documents: readonly Pick<SourceDocument, 'id' | 'title' | 'sourceId' | 'voices'>[]
  readonly questions: readonly Question[]
  readonly values: readonly Value[]
  readonly resolutions: readonly Resolution[]
  readonly disputeResolutions: readonly DisputeResolution[]
  readonly hypotheses: readonly Hypothesis[]
  readonly ratings: readonly Rating[]
  readonly assessments: readonly Assessment[]
  readonly exports: readonly WrittenExport[]
}

/** What became of a passage of an older version in the next: its very words, words close to them, or none. */
export type PassagePlace = {
  readonly highlightId: HighlightId
  readonly kind: 'exact' | 'close' | 'lost'
  /** Where its very words stand in the next version. */
  readonly anchor?: Anchor
}

/** Something that takes ground away from findings, or puts it in question. */
export type Blow =
  | {
      readonly kind: 'regrade-source'
      readonly sourceId: SourceId
      readonly reliability: Reliability
      readonly reason: string
    }
  | { readonly kind: 'retract-source'; readonly sourceId: SourceId; readonly reason: string }
  /** What rested on its words rests on words of nobody known. */
  | { readonly kind: 'remove-source'; readonly sourceId: SourceId }
  /** `sourceId` goes, `intoId` stays. */
  | { readonly kind: 'merge-sources'; readonly sourceId: SourceId; readonly intoId: SourceId }
  /**
   * The older one stays with all that rests on it: evidence follows only when the analyst lets it. `places` names the
   * passages of the older one.
   */
  | {
      readonly kind: 'replace-document'
      readonly olderId: DocumentId
      readonly newerId: DocumentId
      readonly places: readonly PassagePlace[]
    }
  | { readonly kind: 'remove-documents'; readonly documentIds: readonly DocumentId[] }
  | { readonly kind: 'remove-highlights'; readonly highlightIds: readonly HighlightId[] }
  | { readonly kind: 'withdraw-evidence'; readonly evidenceIds: readonly EvidenceId[] }

/** The grounds as they are after a blow. When a grade was given changes nothing, so foretold grades have no instant. */
export function struck(grounds: Grounds, blow: Blow): Grounds {
  switch (blow.kind) {
    case 'regrade-source':
      return withSource(grounds, blow.sourceId, (source) => graded(source, blow.reliability, blow.reason))
    case 'retract-source':
      return withSource(grounds, blow.sourceId, (source) => ({
        ...graded(source, 'F', blow.reason),
        retracted: { reason: blow.reason, at: '' },
      }))
    case 'remove-source':
      return withoutSource(grounds, blow.sourceId)
    case 'merge-sources':
      return merged(grounds, blow.sourceId, blow.intoId)
    case 'replace-document':
      return grounds
    case 'remove-documents': {
      const gone = new Set(blow.documentIds)
      return withoutPassages(grounds, ({ document }) => gone.has(document.id))
    }
    case 'remove-highlights': {
      const gone = new Set(blow.highlightIds)
      return withoutPassages(grounds, ({ highlight }) => gone.has(highlight.id))
    }
    case 'withdraw-evidence': {
      const gone = new Set(blow.evidenceIds)
      return { ...grounds, evidence: grounds.evidence.filter(({ id }) => !gone.has(id)) }
    }
    default:
      return unreachable(blow)
  }
}

function graded(source: Source, reliability: Reliability, reason: string): Source {
  return { ...source, gradings: [...source.gradings, { reliability, reason, gradedAt: '' }] }
}

function withSource(grounds: Grounds, id: SourceId, change: (source: Source) => Source): Grounds {
  const sources = grounds.sources.map((source) => (source.id === id ? change(source) : source))
  return { ...grounds, sources }
}

function withoutPassages(grounds: Grounds, isGone: (ground: Ground) => boolean): Grounds {
  const passages = new Map([...grounds.passages].filter(([, ground]) => !isGone(ground)))
  const evidence = grounds.evidence.filter(({ highlightId }) => passages.has(highlightId))
  return { ...grounds, passages, evidence }
}

function withoutSource(grounds: Grounds, goneId: SourceId): Grounds {
  const removal = mayRemove(goneId, grounds.sources)
  if (!removal.ok) return grounds
  const gone = removal.value
  return {
    ...grounds,
    sources: grounds.sources.filter((source) => source !== gone).map((source) => unlinked(source, gone)),
    evidence: grounds.evidence.map((piece) => (piece.originId === goneId ? withoutOrigin(piece) : piece)),
    passages: withPublishers(grounds.passages, goneId, undefined),
  }
}

/** What named the one names the other. */
function merged(grounds: Grounds, goneId: SourceId, intoId: SourceId): Grounds {
  const gone = grounds.sources.find(({ id }) => id === goneId)
  if (gone === undefined || goneId === intoId) return grounds
  const sources = grounds.sources
    .filter((source) => source !== gone)
    .map((source) =>
      source.id === intoId ? joinedSource(source, gone) : relinked(source, { from: goneId, into: intoId }),
    )
  const evidence = grounds.evidence.map((piece) =>
    piece.originId === goneId ? { ...piece, originId: intoId } : piece,
  )
  return { ...grounds, sources, evidence, passages: withPublishers(grounds.passages, goneId, intoId) }
}

function withPublishers(
  passages: Grounds['passages'],
  from: SourceId,
  into: SourceId | undefined,
): Grounds['passages'] {
  return new Map(
    [...passages].map(([id, ground]) => {
      const { document } = ground
      if (document.sourceId !== from) return [id, ground] as const
      return [id, { ...ground, document: { ...document, sourceId: into } }] as const
    }),
  )
}

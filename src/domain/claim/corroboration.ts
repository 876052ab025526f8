import type { Credibility, Evidence, Stance } from '#domain/claim/claim'
import type { DocumentId } from '#domain/document/source-document'
import { refuse, succeed, type Result } from '#domain/result'
import type { Lineage } from '#domain/source/lineage'
import type { SourceId } from '#domain/source/source'

/** One piece of evidence as it is counted. */
export type CountedPiece = Pick<Evidence, 'stance' | 'originId'> & { readonly documentId: DocumentId }

/**
 * Whose words a piece of evidence gives, as far as the case knows: those of its origin, else those of whoever publishes
 * the document. A publisher answers for the words and gives its grade to them; it never counts as an origin.
 */
export function speakerOf(
  { originId }: Pick<Evidence, 'originId'>,
  { sourceId }: { readonly sourceId?: SourceId | undefined },
): SourceId | undefined {
  return originId ?? sourceId
}

/**
 * Names what the words of some speakers rest on: speakers of one name rest on the same origins and are one voice.
 * Undefined where nobody is known, or all were retracted.
 */
export function originName(speakers: Iterable<SourceId>, lineage: Lineage): string | undefined {
  const roots = new Set<SourceId>()
  for (const speaker of speakers) for (const root of lineage.rootsOf(speaker)) roots.add(root)
  return roots.size === 0 ? undefined : [...roots].sort().join(' ')
}

/** How well something is borne out: documents are counted apart from the independent origins behind them. */
export type Corroboration = {
  readonly documents: number
  /** Independent origins: none copies from another, as far as the case knows. */
  readonly origins: number
  /** Pieces of evidence of which nobody has said whose words they rest on. They count as no origin. */
  readonly unknown: number
}

/**
 * Counts the documents and the independent origins behind evidence. An origin that copies from another one counted is an
 * echo; origins that copy from one third source count together. The order of the evidence does not matter.
 */
export function corroborationOf(voices: readonly CountedPiece[], lineage: Lineage): Corroboration {
  const [first, ...others] = voices
  if (first === undefined) return { documents: 0, origins: 0, unknown: 0 }
  if (others.length === 0) return ofOne(first.originId, lineage)
  return {
    documents: new Set(voices.map(({ documentId }) => documentId)).size,
    origins: independentOrigins(
      voices.map(({ originId }) => originId),
      lineage,
    ),
    unknown: voices.filter(({ originId }) => originId === undefined).length,
  }
}

function ofOne(originId: SourceId | undefined, lineage: Lineage): Corroboration {
  if (originId === undefined) return { documents: 1, origins: 0, unknown: 1 }
  return { documents: 1, origins: lineage.rootsOf(originId).length === 0 ? 0 : 1, unknown: 0 }
}

/** How many independent origins there are among some; one that nobody knows counts as none. */
export function independentOrigins(origins: readonly (SourceId | undefined)[], lineage: Lineage): number {
  const rootSets = rootSetsOf(origins, lineage)
  if (rootSets.every(({ length }) => length === 1)) return new Set(rootSets.flat()).size
  return independent(rootSets).length
}

/** The independent origins themselves, as many as are counted: each with the sources at whose end its words begin. */
export function originsBehind(
  origins: readonly (SourceId | undefined)[],
  lineage: Lineage,
): readonly (readonly SourceId[])[] {
  return independent(rootSetsOf(origins, lineage)).map((group) => [...group].sort())
}

function rootSetsOf(
  origins: readonly (SourceId | undefined)[],
  lineage: Lineage,
): readonly (readonly SourceId[])[] {
  const known = new Set<SourceId>()
  for (const id of origins) if (id !== undefined) known.add(id)
  // What only retracted sources say rests on nothing.
  return [...known].map((id) => lineage.rootsOf(id)).filter(({ length }) => length > 0)
}

/** The corroboration of all that bears on something, for or against it; what only gives context bears nothing out. */
export function bearingOf(voices: readonly CountedPiece[], lineage: Lineage): Corroboration {
  return corroborationOf(
    voices.filter(({ stance }) => stance !== 'context'),
    lineage,
  )
}

/** The corroboration of each side of a claim. */
export function corroborationBySide(
  voices: readonly CountedPiece[],
  lineage: Lineage,
): Readonly<Record<Stance, Corroboration>> {
  const side = (stance: Stance): Corroboration =>
    corroborationOf(
      voices.filter((voice) => voice.stance === stance),
      lineage,
    )
  return {
    supports: side('supports'),
    disputes: side('disputes'),
    partly: side('partly'),
    context: side('context'),
  }
}

/** Why a claim cannot be judged so. */
export type CredibilityRefusal = 'one-origin-only' | 'no-origin-known' | 'no-support' | 'origins-retracted'

/**
 * Whether a claim may be judged as credible as that: 1 is *confirmed by other independent sources* (STANAG 2511,
 * FM 2-22.3), so it wants two independent origins in support. Every other credibility may always be chosen.
 */
export function mayJudge(
  credibility: Credibility,
  support: Corroboration,
): Result<Credibility, CredibilityRefusal> {
  if (credibility !== 1 || support.origins >= 2) return succeed(credibility)
  if (support.origins === 1) return refuse('one-origin-only')
  if (support.documents === 0) return refuse('no-support')
  return refuse(support.unknown > 0 ? 'no-origin-known' : 'origins-retracted')
}

/** The origins that are independent: what only adds further roots to another one is its echo; the rest join where they share a root. */
function independent(rootSets: readonly (readonly SourceId[])[]): readonly ReadonlySet<SourceId>[] {
  const echoless = rootSets.filter(
    (roots, at) => !rootSets.some((other, i) => i !== at && isEchoOf(roots, other, at - i)),
  )
  const groups: Set<SourceId>[] = []
  for (const roots of echoless) {
    const touched = groups.filter((group) => roots.some((root) => group.has(root)))
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(new Set([...roots, ...touched.flatMap((group) => [...group])]))
  }
  return groups
}

/** Whether everything another origin rests on is behind this one too; of two that rest on the same the first stays. */
function isEchoOf(roots: readonly SourceId[], other: readonly SourceId[], after: number): boolean {
  if (!other.every((root) => roots.includes(root))) return false
  return other.length < roots.length || after > 0
}

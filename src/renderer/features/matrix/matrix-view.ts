import { claimLabel, type Claim, type ClaimId, type EvidenceId } from '#domain/claim/claim'
import {
  byDiagnosticity,
  isContradicted,
  matrixSteps,
  tallySteps,
  type ColumnTally,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  type MatrixSide,
} from '#domain/claim/claim-matrix'
import { corroborationBySide, type Corroboration } from '#domain/claim/corroboration'
import type { SourceDocument } from '#domain/document/source-document'
import { isSetAside } from '#domain/document/triage'
import { lineageOf } from '#domain/source/lineage'
import { reliabilityOf, type Reliability, type Source, type SourceId } from '#domain/source/source'
import { allSteps, eachInSteps, filterInSteps, type Steps } from '#domain/steps'
import type { MatrixOrder, MatrixShown } from '#renderer/features/matrix/wording'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

/** How the analyst wants the matrix. */
export type MatrixLook = {
  readonly side: MatrixSide
  readonly isFolded: boolean
  readonly shown: MatrixShown
  readonly order: MatrixOrder
}

/** What a matrix looks like the first time. */
export const firstLook: MatrixLook = {
  side: 'sources',
  isFolded: true,
  shown: 'all',
  order: 'diagnosticity',
}

/** A column as it is drawn. */
export type ShownColumn = MatrixColumn & {
  /** Its first member, by which cells are found. */
  readonly key: string
  readonly name: string
  /** The names of all it stands for. */
  readonly names: readonly string[]
  /** For each of them the source it is, or that publishes the document it is. */
  readonly sourceIds: readonly (SourceId | undefined)[]
  /** The grade of its source; undefined where it has none. */
  readonly grade: Reliability | undefined
  readonly tally: ColumnTally
}

/** A row as it is drawn. */
export type ShownRow = MatrixRow & { readonly claim: Claim; readonly label: string }

/** A passage with who says it and on whose word. */
export type SpokenPassage = CitedPassage & {
  readonly source: Source | undefined
  readonly origin: Source | undefined
}

/** Everything the matrix shows. */
export type MatrixView = {
  /** What it was laid out for. */
  readonly layout: Layout
  readonly columns: readonly ShownColumn[]
  /** All of them, in each order. */
  readonly rows: Readonly<Record<MatrixOrder, readonly ShownRow[]>>
  readonly count: { readonly all: number; readonly contested: number; readonly superseded: number }
  /** Passages that no column holds. */
  readonly unplaced: number
  readonly hasEvidence: boolean
}

/** What of a look takes laying out anew. */
export type Layout = Pick<MatrixLook, 'side' | 'isFolded'>

type LastView = { readonly of: Weighing; readonly view: MatrixView }

/** The views made last, for as long as what they were made of stays; coming back to the room makes nothing anew. */
const lastViews = new WeakMap<Weighing['cited'], Map<string, LastView>>()

/** Lays out what is weighed. Superseded claims are left out, and documents that were set aside and say nothing. */
export function matrixViewOf(weighing: Weighing, { side, isFolded }: Layout): MatrixView {
  return allSteps(matrixViewSteps({ weighing, side, isFolded }))
}

/** The same view, made in steps. */
export function* matrixViewSteps({
  weighing,
  ...layout
}: Layout & { readonly weighing: Weighing }): Steps<MatrixView> {
  const views = lastViews.get(weighing.cited) ?? new Map<string, LastView>()
  lastViews.set(weighing.cited, views)
  const key = `${layout.side} ${layout.isFolded}`
  const last = views.get(key)
  if (last !== undefined && isSameIn(last.of, weighing)) return last.view
  const view = yield* laidOut(weighing, layout)
  views.set(key, { of: weighing, view })
  return view
}

function isSameIn(one: Weighing, other: Weighing): boolean {
  return one.claims === other.claims && one.documents === other.documents && one.sources === other.sources
}

function* laidOut(weighing: Weighing, layout: Layout): Steps<MatrixView> {
  const claims = weighing.claims.filter(({ supersededBy }) => supersededBy === undefined)
  const lineage = lineageOf(weighing.sources)
  const { columns, rows } = yield* matrixSteps(
    {
      claims,
      cited: weighing.cited,
      documents: weighing.documents.filter((document) => !isSetAside(document)),
      lineage,
    },
    layout,
  )
  const tallies = yield* tallySteps(rows)
  const nameless = namesIn(weighing)
  const shown: ShownRow[] = []
  yield* eachInSteps(claims.entries(), ([at, claim]) => {
    const row = rows[at]
    if (row !== undefined) shown.push({ ...row, claim, label: claimLabel(claim) })
  })
  const ordered = byDiagnosticity(shown)
  yield
  return {
    layout,
    columns: columns.map((column) => ({
      ...column,
      ...nameless(column.members),
      key: column.members[0],
      tally: tallies.get(column.members[0]) ?? { says: 0, conflicts: 0 },
    })),
    rows: { number: shown, diagnosticity: ordered },
    count: {
      all: shown.length,
      contested: shown.filter(({ isContested }) => isContested).length,
      superseded: weighing.claims.length - claims.length,
    },
    unplaced: (yield* filterInSteps(weighing.cited, (one) => isUnplaced(one, layout.side))).length,
    hasEvidence: weighing.cited.length > 0,
  }
}

/** The rows that are asked for, in the order that is asked for. */
export function rowsFor(
  { rows }: Pick<MatrixView, 'rows'>,
  { shown, order }: Pick<MatrixLook, 'shown' | 'order'>,
): readonly ShownRow[] {
  const inOrder = rows[order]
  return shown === 'all' ? inOrder : inOrder.filter(({ isContested }) => isContested)
}

/** The passages behind some evidence, with sources and origins; supporting ones first. */
export function passagesOf(
  weighing: Weighing,
  isMeant: (passage: CitedPassage) => boolean,
): readonly SpokenPassage[] {
  const sources = new Map(weighing.sources.map((source) => [source.id, source]))
  const order = ['supports', 'disputes', 'partly', 'context'] as const
  return weighing.cited
    .filter(isMeant)
    .map((passage) => {
      const { sourceId } = passage.document
      const { originId } = passage.evidence
      return {
        ...passage,
        source: sourceId === undefined ? undefined : sources.get(sourceId),
        origin: originId === undefined ? undefined : sources.get(originId),
      }
    })
    .toSorted((a, b) => order.indexOf(a.evidence.stance) - order.indexOf(b.evidence.stance))
}

/** How well some passages bear a claim out, and how well they dispute it; undefined for a side nobody takes. */
export function sidesOf(
  { sources }: Pick<Weighing, 'sources'>,
  passages: readonly CitedPassage[],
): { readonly supports: Corroboration | undefined; readonly disputes: Corroboration | undefined } {
  const voices = passages.map(({ evidence, document }) => ({ ...evidence, documentId: document.id }))
  const { supports, disputes } = corroborationBySide(voices, lineageOf(sources))
  const said = (side: Corroboration): Corroboration | undefined => (side.documents === 0 ? undefined : side)
  return { supports: said(supports), disputes: said(disputes) }
}

/** The claims a column says something on, and those of them on which it is contradicted. */
export type SpokenClaims = { readonly says: readonly ClaimId[]; readonly conflicts: readonly ClaimId[] }

/** The claims that the tally of a column counts. */
export function claimsOfColumn(
  { rows: { number: rows } }: Pick<MatrixView, 'rows'>,
  { key }: Pick<ShownColumn, 'key'>,
): SpokenClaims {
  const says = rows.filter(({ cells }) => (cells.get(key)?.stance ?? 'context') !== 'context')
  return {
    says: says.map(({ claimId }) => claimId),
    conflicts: says.filter(isContradicted).map(({ claimId }) => claimId),
  }
}

/** The documents a column stands for, those not read first. */
export function documentsOfColumn(
  weighing: Weighing,
  { members }: Pick<MatrixColumn, 'members'>,
): readonly SourceDocument[] {
  const meant = new Set<string>(members)
  return weighing.documents
    .filter((document) => !isSetAside(document))
    .filter(({ id, sourceId }) => meant.has(id) || (sourceId !== undefined && meant.has(sourceId)))
    .toSorted((a, b) => Number(a.reading === 'read') - Number(b.reading === 'read'))
}

/** The evidence in a cell; none where the column is silent. */
export function evidenceIn(cell: MatrixCell | undefined): readonly EvidenceId[] {
  return cell?.evidenceIds ?? []
}

type Named = Pick<ShownColumn, 'name' | 'names' | 'sourceIds' | 'grade'>

function namesIn({ sources, documents }: Weighing): (members: MatrixColumn['members']) => Named {
  const sourceById = new Map<string, Source>(sources.map((source) => [source.id, source]))
  const documentById = new Map<string, SourceDocument>(documents.map((document) => [document.id, document]))
  return (members) => {
    const names = members.map((id) => sourceById.get(id)?.name ?? documentById.get(id)?.title ?? '')
    const behind = members.map(
      (id) => sourceById.get(id) ?? sourceById.get(documentById.get(id)?.sourceId ?? ''),
    )
    const [first] = behind
    return {
      name: names[0] ?? '',
      names,
      sourceIds: behind.map((source) => source?.id),
      grade: first === undefined ? undefined : reliabilityOf(first),
    }
  }
}

/** Whether no column holds a passage. */
function isUnplaced({ evidence, document }: CitedPassage, side: MatrixSide): boolean {
  if (side === 'documents') return false
  return (side === 'origins' ? evidence.originId : document.sourceId) === undefined
}

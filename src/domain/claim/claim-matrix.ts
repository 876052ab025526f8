import type { Claim, ClaimId, Evidence, EvidenceId, Stance } from '#domain/claim/claim'
import { corroborationBySide } from '#domain/claim/corroboration'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { Lineage } from '#domain/source/lineage'
import type { SourceId } from '#domain/source/source'

/** What the columns of a matrix stand for. */
export const matrixSides = ['sources', 'documents', 'origins'] as const

/** One of them. */
export type MatrixSide = (typeof matrixSides)[number]

/** One piece of evidence with the document it stands in. */
export type CitedEvidence = {
  readonly evidence: Evidence
  readonly document: Pick<SourceDocument, 'id' | 'sourceId'>
}

/** A column: one source, document or origin, or several that are one origin folded together. */
export type MatrixColumn = {
  /** The ids of what it stands for, the first one naming it. */
  readonly members: readonly [SourceId | DocumentId, ...(SourceId | DocumentId)[]]
  /** Whether a document of it was read; only then its silence means something. */
  readonly isRead: boolean
}

/** What a column says of a claim: `partly` where it says both or says it in part. A column that says nothing has no cell. */
export type MatrixCell = {
  readonly stance: Stance
  readonly evidenceIds: readonly EvidenceId[]
}

/** A claim and what each column says of it, by the first member of the column. */
export type MatrixRow = {
  readonly claimId: ClaimId
  readonly cells: ReadonlyMap<string, MatrixCell>
  /** Independent origins for and against. */
  readonly supporting: number
  readonly disputing: number
  /** Share of the pairs of columns with a voice that contradict each other, 0 to 1. */
  readonly diagnosticity: number
}

/** The claims of a case against those who speak of them. */
export type ClaimMatrix = { readonly columns: readonly MatrixColumn[]; readonly rows: readonly MatrixRow[] }

/** What a matrix is made of. */
export type MatrixMaterial = {
  readonly claims: readonly Pick<Claim, 'id'>[]
  readonly cited: readonly CitedEvidence[]
  readonly documents: readonly Pick<SourceDocument, 'id' | 'sourceId' | 'reading'>[]
  readonly lineage: Lineage
}

/** How a matrix is laid out. */
export type MatrixWish = { readonly side: MatrixSide; readonly isFolded: boolean }

/**
 * The matrix of claims and of those who speak of them. Folded, columns that rest on the same origins become one and count
 * once. Columns come in the order in which they first speak; those that say nothing, behind.
 */
export function matrixOf(material: MatrixMaterial, wish: MatrixWish): ClaimMatrix {
  const columns = columnsOf(material, wish)
  const nameOf = new Map(columns.flatMap(({ members }) => members.map((id) => [id, members[0]] as const)))
  const byClaim = new Map<ClaimId, CitedEvidence[]>()
  for (const one of material.cited) {
    const known = byClaim.get(one.evidence.claimId)
    if (known === undefined) byClaim.set(one.evidence.claimId, [one])
    else known.push(one)
  }
  const rows = material.claims.map(({ id }): MatrixRow => {
    const cited = byClaim.get(id) ?? []
    const cells = cellsOf(cited, (one) => nameOf.get(speakerOf(one, wish.side) ?? one.document.id))
    const voices = cited.map(({ evidence, document }) => ({ ...evidence, documentId: document.id }))
    const { supports, disputes } = corroborationBySide(voices, material.lineage)
    return {
      claimId: id,
      cells,
      supporting: supports.origins,
      disputing: disputes.origins,
      diagnosticity: diagnosticityOf([...cells.values()]),
    }
  })
  return { columns, rows }
}

/** Rows with the most divided first; of equals the one of which more is said. */
export function byDiagnosticity(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  return rows.toSorted((a, b) => b.diagnosticity - a.diagnosticity || b.cells.size - a.cells.size)
}

/** Who speaks in a piece of evidence, seen from one side; undefined where nobody knows. */
function speakerOf(
  { evidence, document }: CitedEvidence,
  side: MatrixSide,
): SourceId | DocumentId | undefined {
  if (side === 'documents') return document.id
  return side === 'origins' ? evidence.originId : document.sourceId
}

function columnsOf({ cited, documents, lineage }: MatrixMaterial, wish: MatrixWish): readonly MatrixColumn[] {
  const read = new Set<SourceId | DocumentId>()
  const speakers = new Map<SourceId | DocumentId, readonly SourceId[]>()
  const hear = (id: SourceId | DocumentId | undefined, source: SourceId | undefined): void => {
    if (id !== undefined && !speakers.has(id))
      speakers.set(id, source === undefined ? [] : lineage.rootsOf(source))
  }
  const sourceBehind = ({ evidence, document }: CitedEvidence): SourceId | undefined =>
    wish.side === 'origins' ? evidence.originId : document.sourceId
  for (const one of cited) hear(speakerOf(one, wish.side), sourceBehind(one))
  for (const { id, sourceId, reading } of documents) {
    const speaker = wish.side === 'documents' ? id : sourceId
    if (wish.side !== 'origins') hear(speaker, sourceId)
    if (reading === 'read' && speaker !== undefined) read.add(speaker)
  }
  for (const one of cited) {
    const speaker = speakerOf(one, wish.side)
    // Whoever is quoted was read.
    if (speaker !== undefined) read.add(speaker)
  }
  const groups = new Map<string, [SourceId | DocumentId, ...(SourceId | DocumentId)[]]>()
  for (const [id, roots] of speakers) {
    const key = wish.isFolded && roots.length > 0 ? roots.join(' ') : `alone ${id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [id])
    else group.push(id)
  }
  return [...groups.values()].map((members) => ({ members, isRead: members.some((id) => read.has(id)) }))
}

function cellsOf(
  cited: readonly CitedEvidence[],
  columnOf: (one: CitedEvidence) => string | undefined,
): ReadonlyMap<string, MatrixCell> {
  const cells = new Map<string, MatrixCell>()
  for (const one of cited) {
    const column = columnOf(one)
    if (column === undefined) continue
    const { id, stance } = one.evidence
    const cell = cells.get(column)
    if (cell === undefined) cells.set(column, { stance, evidenceIds: [id] })
    else cells.set(column, { stance: together(cell.stance, stance), evidenceIds: [...cell.evidenceIds, id] })
  }
  return cells
}

/** What two pieces of evidence say together: context adds nothing, both sides at once are partly. */
function together(one: Stance, other: Stance): Stance {
  if (one === other || other === 'context') return one
  return one === 'context' ? other : 'partly'
}

function diagnosticityOf(cells: readonly MatrixCell[]): number {
  const count = (stance: Stance): number => cells.filter((cell) => cell.stance === stance).length
  const [supports, disputes, partly] = [count('supports'), count('disputes'), count('partly')]
  const voices = supports + disputes + partly
  // Who says something in part contradicts either side by half.
  const apart = supports * disputes + (partly * (supports + disputes)) / 2
  return voices < 2 ? 0 : apart / ((voices * (voices - 1)) / 2)
}

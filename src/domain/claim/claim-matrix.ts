import type { Claim, ClaimId, Evidence, EvidenceId, Stance } from '#domain/claim/claim'
import { independentOrigins, originName, speakerOf } from '#domain/claim/corroboration'
import type { DocumentId, SourceDocument } from '#domain/document/source-document'
import type { Lineage } from '#domain/source/lineage'
import type { SourceId } from '#domain/source/source'
import { allSteps, eachInSteps, groupInSteps, mapInSteps, type Steps } from '#domain/steps'

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
  /** Whether it rests on the same origins as the column it stands behind: what it says is that one's echo. */
  readonly isEcho: boolean
}

/** What a column says of a claim: `partly` where it says both or says it in part. A column that says nothing has no cell. */
export type MatrixCell = {
  readonly stance: Stance
  /** Set where some of its passages support the claim and others dispute it: `partly` sums up both then. */
  readonly isBothSides?: true
  readonly evidenceIds: readonly EvidenceId[]
}

/** A claim and what each column says of it, by the first member of the column. */
export type MatrixRow = {
  readonly claimId: ClaimId
  readonly cells: ReadonlyMap<string, MatrixCell>
  /** Independent origins for and against. */
  readonly supporting: number
  readonly disputing: number
  /**
   * Share of the pairs of voices that contradict each other, 0 to 1. The voices are the columns; folded, they are the
   * origins behind them.
   */
  readonly diagnosticity: number
  /** Whether evidence stands against evidence, be it in one column. */
  readonly isContested: boolean
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
 * The matrix of claims and of those who speak of them. Folded, columns whose words rest on the same origins become one,
 * and every origin counts once. Columns come in the order in which they first speak; those that say nothing, behind.
 */
export function matrixOf(material: MatrixMaterial, wish: MatrixWish): ClaimMatrix {
  return allSteps(matrixSteps(material, wish))
}

/** The same matrix, made in steps. */
export function* matrixSteps(material: MatrixMaterial, wish: MatrixWish): Steps<ClaimMatrix> {
  const columns = yield* columnsOf(material, wish)
  const nameOf = new Map(columns.flatMap(({ members }) => members.map((id) => [id, members[0]] as const)))
  const byClaim = yield* groupInSteps(material.cited, ({ evidence }) => evidence.claimId)
  const columnOf = (one: CitedEvidence): string | undefined => {
    const column = columnFor(one, wish.side)
    return column === undefined ? undefined : nameOf.get(column)
  }
  const voiceOf = originOf(material.lineage)
  const rows = yield* mapInSteps(material.claims, ({ id }): MatrixRow => {
    const cited = byClaim.get(id) ?? []
    const cells = cellsOf(cited, columnOf)
    return {
      claimId: id,
      cells,
      supporting: originsFor(cited, 'supports', material.lineage),
      disputing: originsFor(cited, 'disputes', material.lineage),
      diagnosticity: diagnosticityOf(wish.isFolded ? saidBy(cited, voiceOf) : stancesIn(cells)),
      isContested: isContested(cited),
    }
  })
  return { columns, rows }
}

/** Rows with the most divided first; of equals the one of which more is said. */
export function byDiagnosticity<Row extends MatrixRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => b.diagnosticity - a.diagnosticity || b.cells.size - a.cells.size)
}

/** On how many claims a column says something, and on how many of them another one contradicts it. */
export type ColumnTally = { readonly says: number; readonly conflicts: number }

/** Whether what is said of a claim stands against each other; context says nothing either way. */
export function isContradicted({ cells }: Pick<MatrixRow, 'cells'>): boolean {
  const stances = new Set<Stance>()
  for (const { stance } of cells.values()) if (stance !== 'context') stances.add(stance)
  return standAgainst(stances)
}

/** The tally of each column, by its first member; context says nothing either way. */
export function tallyColumns(rows: readonly MatrixRow[]): ReadonlyMap<string, ColumnTally> {
  return allSteps(tallySteps(rows))
}

/** The same tallies, made in steps. */
export function* tallySteps(rows: readonly MatrixRow[]): Steps<ReadonlyMap<string, ColumnTally>> {
  const tallies = new Map<string, ColumnTally>()
  yield* eachInSteps(rows, ({ cells }) => {
    const isAgainst = isContradicted({ cells })
    for (const [column, { stance }] of cells) {
      if (stance === 'context') continue
      const { says, conflicts } = tallies.get(column) ?? { says: 0, conflicts: 0 }
      tallies.set(column, { says: says + 1, conflicts: conflicts + (isAgainst ? 1 : 0) })
    }
  })
  return tallies
}

/** The column of a piece of evidence, seen from one side; undefined where nobody knows. */
function columnFor(
  { evidence, document }: CitedEvidence,
  side: MatrixSide,
): SourceId | DocumentId | undefined {
  if (side === 'documents') return document.id
  return side === 'origins' ? evidence.originId : document.sourceId
}

/** A column before it is laid out. */
type Speaking = {
  /** The source it is, or that publishes the document it is. */
  readonly source: SourceId | undefined
  /** Whose words it gives; of one that says nothing, who would answer for it. */
  readonly speakers: Set<SourceId>
}

function* columnsOf(
  { cited, documents, lineage }: MatrixMaterial,
  wish: MatrixWish,
): Steps<readonly MatrixColumn[]> {
  const read = new Set<MemberId>()
  const columns = new Map<MemberId, Speaking>()
  yield* eachInSteps(cited, ({ evidence, document }) => {
    const column = columnFor({ evidence, document }, wish.side)
    if (column === undefined) return
    const source = wish.side === 'origins' ? evidence.originId : document.sourceId
    const { speakers } = known(columns, column, () => ({ source, speakers: new Set() }))
    const speaker = speakerOf(evidence, document)
    if (speaker !== undefined) speakers.add(speaker)
    // Whoever is quoted was read.
    read.add(column)
  })
  for (const { id, sourceId: source, reading } of documents) {
    const column = wish.side === 'documents' ? id : source
    if (column === undefined) continue
    if (wish.side !== 'origins')
      known(columns, column, () => ({ source, speakers: new Set(source === undefined ? [] : [source]) }))
    if (reading === 'read') read.add(column)
  }
  const groups = byOrigin(columns, lineage)
  const isRead = (id: MemberId): boolean => read.has(id)
  if (wish.isFolded)
    return groups.map((members) => ({ members, isRead: members.some(isRead), isEcho: false }))
  return groups.flatMap((members) =>
    members.map((id, at): MatrixColumn => ({ members: [id], isRead: isRead(id), isEcho: at > 0 })),
  )
}

function known<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}

type MemberId = SourceId | DocumentId
type Members = readonly [MemberId, ...MemberId[]]

/** Those whose words rest on the same origins together, an origin itself first; in the order in which they first spoke. */
function byOrigin(columns: ReadonlyMap<MemberId, Speaking>, lineage: Lineage): readonly Members[] {
  const groups = new Map<string, Members>()
  /** Whether it speaks in words that begin with itself. */
  const isRoot = (id: MemberId): boolean => {
    const { source, speakers } = columns.get(id) ?? {}
    return source !== undefined && speakers?.has(source) === true && lineage.rootsOf(source).includes(source)
  }
  for (const [id, { speakers }] of columns) {
    const key = originName(speakers, lineage) ?? `alone ${id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [id])
    else groups.set(key, isRoot(id) && !isRoot(group[0]) ? [id, ...group] : [...group, id])
  }
  return [...groups.values()]
}

/** Names the origin behind a piece of evidence; what nobody answers for speaks for itself alone. */
function originOf(lineage: Lineage): (one: CitedEvidence) => string {
  const names = new Map<SourceId, string>()
  return ({ evidence, document }) => {
    const speaker = speakerOf(evidence, document)
    if (speaker === undefined) return `alone ${document.id}`
    return known(names, speaker, () => originName([speaker], lineage) ?? `alone ${speaker}`)
  }
}

function originsFor(cited: readonly CitedEvidence[], stance: Stance, lineage: Lineage): number {
  const origins: SourceId[] = []
  for (const { evidence } of cited)
    if (evidence.stance === stance && evidence.originId !== undefined) origins.push(evidence.originId)
  return independentOrigins(origins, lineage)
}

/** Whether something disputes a claim and something supports it, wholly or partly. */
function isContested(cited: readonly CitedEvidence[]): boolean {
  return standAgainst(new Set(cited.map(({ evidence }) => evidence.stance)))
}

function standAgainst(stances: ReadonlySet<Stance>): boolean {
  return stances.has('disputes') && (stances.has('supports') || stances.has('partly'))
}

function cellsOf(
  cited: readonly CitedEvidence[],
  columnOf: (one: CitedEvidence) => string | undefined,
): ReadonlyMap<string, MatrixCell> {
  const cells = new Map<string, MatrixCell>()
  const sides = new Map<string, number>()
  for (const one of cited) {
    const column = columnOf(one)
    if (column === undefined) continue
    const { id, stance } = one.evidence
    const cell = cells.get(column)
    const side = (sides.get(column) ?? 0) | sideBits[stance]
    sides.set(column, side)
    if (cell === undefined) cells.set(column, { stance, evidenceIds: [id] })
    else
      cells.set(column, {
        stance: together(cell.stance, stance),
        evidenceIds: [...cell.evidenceIds, id],
        ...(side === bothSides ? { isBothSides: true } : {}),
      })
  }
  return cells
}

const sideBits: Readonly<Record<Stance, number>> = { supports: 1, disputes: 2, partly: 0, context: 0 }
const bothSides = 3

/** What two pieces of evidence say together: context adds nothing, both sides at once are partly. */
function together(one: Stance, other: Stance): Stance {
  if (one === other || other === 'context') return one
  return one === 'context' ? other : 'partly'
}

function stancesIn(cells: ReadonlyMap<string, MatrixCell>): readonly Stance[] {
  return [...cells.values()].map(({ stance }) => stance)
}

/** What each voice says in all. */
function saidBy(cited: readonly CitedEvidence[], voiceOf: (one: CitedEvidence) => string): Iterable<Stance> {
  const said = new Map<string, Stance>()
  for (const one of cited) {
    const voice = voiceOf(one)
    said.set(voice, together(said.get(voice) ?? 'context', one.evidence.stance))
  }
  return said.values()
}

function diagnosticityOf(stances: Iterable<Stance>): number {
  const said = { supports: 0, disputes: 0, partly: 0, context: 0 }
  for (const stance of stances) said[stance] += 1
  const { supports, disputes, partly } = said
  const voices = supports + disputes + partly
  // Who says something in part contradicts either side by half.
  const apart = supports * disputes + (partly * (supports + disputes)) / 2
  return voices < 2 ? 0 : apart / ((voices * (voices - 1)) / 2)
}

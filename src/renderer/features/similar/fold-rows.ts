import type { DocumentId } from '#domain/document/source-document'
import type { SimilarRow } from '#renderer/features/similar/similar-rows'

/** A line that stands for further passages of the same documents, and shows or hides them. */
export type FoldRow = {
  readonly kind: 'fold'
  readonly key: string
  readonly isOpen: boolean
  /** How many passages it shows or hides. */
  readonly count: number
  readonly documentIds: readonly DocumentId[]
}

/** So many passages of the same documents are listed before the rest is folded. */
const shownFirst = 3

/**
 * The lines with passages of the same documents together, the first three of them shown: two editions of one book share
 * hundreds, among which those of other documents would be lost. `open` names the folds that are not folded.
 */
export function foldRows(
  rows: readonly SimilarRow[],
  open: ReadonlySet<string>,
): readonly (SimilarRow | FoldRow)[] {
  const groups = new Map<string, SimilarRow[]>()
  for (const row of rows) {
    const key = row.kind === 'double' ? row.key : `fold ${row.kind} ${idsOf(row).join(' ')}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group
    const count = group.length - shownFirst
    // One line that hides one line would win nothing.
    if (first === undefined || count < 2) return group
    const fold: FoldRow = { kind: 'fold', key, isOpen: open.has(key), count, documentIds: idsOf(first) }
    return fold.isOpen ? [...group, fold] : [...group.slice(0, shownFirst), fold]
  })
}

/** The documents of a line, in an order that is the same for the same ones. */
function idsOf(row: SimilarRow): readonly DocumentId[] {
  if (row.kind === 'double') return row.documentIds
  return [...new Set(row.passage.occurrences.map(({ documentId }) => documentId))].toSorted()
}

import { flattened, pathOf, treeOf } from '#domain/tag/codebook-tree'
import type { Tag } from '#domain/tag/tag'
import { writeCsv } from '#renderer/formats/write-csv'

/** The columns of a codebook as a table, by the name they carry in it. */
export const codebookColumns = [
  'name',
  'under',
  'definition',
  'use when',
  'do not use when',
  'colour',
  'key',
] as const

/** The codebook as CSV. */
export function writeCodebookTable(tags: readonly Tag[]): string {
  const rows = flattened(treeOf(tags)).map(({ tag }) => [
    tag.name,
    pathOf(tags, tag.id).at(-2) ?? '',
    tag.definition,
    tag.useWhen ?? '',
    tag.notWhen ?? '',
    tag.colour,
    tag.key === undefined ? '' : String(tag.key),
  ])
  return writeCsv([codebookColumns, ...rows])
}

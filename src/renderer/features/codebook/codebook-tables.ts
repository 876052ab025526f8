import { unreachable } from '#domain/belief'
import type { ExportTable, TableCell } from '#domain/export/table'
import { pairKey } from '#domain/tag/coded-passages'
import { meetingTags, type CodebookShot } from '#renderer/features/codebook/codebook-shots'
import { pictureWords, retrievalWords, shownTitle, tableWords } from '#renderer/features/codebook/wording'

/** What is shown of the codebook as a table, whole however much of it a picture holds. */
export function codebookTable(shot: CodebookShot): ExportTable {
  switch (shot.kind) {
    case 'together':
      return {
        title: pictureWords.togetherOf(shot.tag.name),
        columns: [{ head: tableWords.tag, width: 32 }, { head: tableWords.times }],
        rows: shot.rows.map(({ other, count }) => [other.name, count]),
      }
    case 'spread':
      return {
        title: pictureWords.spreadOf(shot.tag.name),
        columns: [
          { head: tableWords.document, width: 48 },
          { head: tableWords.passages },
          { head: tableWords.whole },
          { head: tableWords.places, width: 32 },
        ],
        rows: shot.strips.map(({ document, strokes, isBearer }): readonly TableCell[] => [
          shownTitle(document.title),
          strokes.length,
          isBearer ? tableWords.yes : undefined,
          strokes.map(({ from }) => `${Math.round(from / 10)} %`).join(', '),
        ]),
      }
    case 'cooccurrence':
      return cooccurrenceTable(shot)
    case 'documents':
      return documentsTable(shot)
    default:
      return unreachable(shot)
  }
}

type ShotOf<Kind extends CodebookShot['kind']> = Extract<CodebookShot, { readonly kind: Kind }>

function cooccurrenceTable({ tags, met }: ShotOf<'cooccurrence'>): ExportTable {
  const meeting = meetingTags(tags, met).tags
  return {
    title: pictureWords.grid,
    columns: [{ head: tableWords.tag, width: 32 }, ...meeting.map(({ name }) => ({ head: name }))],
    rows: rowsOf(meeting, (tag) => [
      tag.name,
      ...meeting.map((other) =>
        tag === other ? undefined : (met.get(pairKey(tag.id, other.id))?.count ?? 0),
      ),
    ]),
  }
}

function documentsTable({ documents, tags, counts, borne }: ShotOf<'documents'>): ExportTable {
  return {
    title: retrievalWords.table,
    columns: [
      { head: tableWords.document, width: 48 },
      ...tags.map(({ name }) => ({ head: name })),
      { head: tableWords.borne, width: 32 },
    ],
    rows: rowsOf(documents, ({ id, title }) => [
      shownTitle(title),
      ...tags.map((tag) => counts.get(id)?.get(tag.id) ?? 0),
      tags
        .filter((tag) => borne.get(id)?.has(tag.id) === true)
        .map(({ name }) => name)
        .join(', '),
    ]),
  }
}

function* rowsOf<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => readonly TableCell[],
): Generator<readonly TableCell[]> {
  for (const item of items) yield rowOf(item)
}

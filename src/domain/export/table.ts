/** What one cell of an exported table holds; undefined is an empty cell. */
export type TableCell = string | number | undefined

/** A table as it leaves the program, whatever the format of the file. */
export type ExportTable = {
  /** What it shows; names the sheet. */
  readonly title: string
  readonly columns: readonly TableColumn[]
  /** Asked for while the file is written, so that a long table is never there as a whole. */
  readonly rows: Iterable<readonly TableCell[]>
}

/** One column: its head, and how many characters wide it is drawn where a format draws it. */
export type TableColumn = { readonly head: string; readonly width?: number }

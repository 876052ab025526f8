import type { ImportWarning } from '#domain/document/source-document'
import { BlockBuilder, type InlineShape } from '#renderer/formats/block-builder'
import type { OdfStyles } from '#renderer/formats/odf-styles'
import { elementAt, elementsIn, elementsWithin, wordsOf, type XmlElement } from '#renderer/formats/xml-tree'

/** A comment and where it stands in the text; UTF-16 code units. */
export type Annotation = { readonly element: XmlElement; readonly start: number; end: number | undefined }

/** A tracked change: what it does, and the words it took away. */
export type OdfChange = { readonly shape: InlineShape; readonly removed: XmlElement | undefined }

/** A list that is being read. */
export type OdfList = { readonly style: string | undefined; next: number | undefined }

/** What is kept in mind along a whole OpenDocument text. */
export type OdfWalk = {
  readonly builder: BlockBuilder
  readonly styles: OdfStyles
  readonly changes: ReadonlyMap<string, OdfChange>
  readonly warnings: Set<ImportWarning>
  readonly annotations: Annotation[]
  /** Notes in the order in which they are mentioned. */
  readonly notes: XmlElement[]
  /** Text boxes that wait for the end of the paragraph they are anchored in. */
  readonly boxes: XmlElement[]
  /** Where the last item of each list stopped counting, by the list's id. */
  readonly counts: Map<string, number>
  tables: number
  /** What the next paragraph begins with: the number of a note. */
  prefix: string
  /** The marker of a list item whose first block has not begun. */
  marker: string
}

/** Where in the nesting the walk stands. */
export type OdfPlace = {
  readonly lists: readonly OdfList[]
  readonly row: { readonly isHead: boolean; readonly table: number } | undefined
}

/** Begins to read a text; its tracked changes are listed before its words. */
export function beginOdfWalk(styles: OdfStyles, text: XmlElement): OdfWalk {
  return {
    builder: new BlockBuilder(),
    styles,
    changes: changesOf(text),
    warnings: new Set(),
    annotations: [],
    notes: [],
    boxes: [],
    counts: new Map(),
    tables: -1,
    prefix: '',
    marker: '',
  }
}

function changesOf(text: XmlElement): ReadonlyMap<string, OdfChange> {
  const regions = elementsWithin(elementAt(text, 'text:tracked-changes'), 'text:changed-region')
  return new Map(
    regions.flatMap((region): readonly (readonly [string, OdfChange])[] => {
      const [change] = elementsIn(region)
      const id = region.attributes.get('text:id') ?? region.attributes.get('xml:id')
      const kind = change === undefined ? undefined : changeKinds.get(change.name)
      if (id === undefined || change === undefined || kind === undefined) return []
      return [[id, { shape: shapeOf(kind, change), removed: kind === 'deleted' ? change : undefined }]]
    }),
  )
}

const changeKinds: ReadonlyMap<string, 'inserted' | 'deleted'> = new Map([
  ['text:insertion', 'inserted'],
  ['text:deletion', 'deleted'],
])

function shapeOf(kind: 'inserted' | 'deleted', change: XmlElement): InlineShape {
  const about = elementAt(change, 'office:change-info')
  const author = wordsOf(elementAt(about, 'dc:creator')).trim()
  const changedAt = wordsOf(elementAt(about, 'dc:date')).trim()
  return { kind, ...(author === '' ? {} : { author }), ...(changedAt === '' ? {} : { changedAt }) }
}

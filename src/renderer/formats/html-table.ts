import type { Markup, MarkupElement } from '#renderer/formats/html-markup'

const proseTags = new Set('table h1 h2 h3 h4 h5 h6 pre blockquote article section'.split(' '))

/**
 * True for a table that holds data; old pages also lay out their text in tables, and those are read as running text:
 * tables in tables, with headings inside, said to be presentation, or of a single column.
 */
export function isDataTable(table: MarkupElement): boolean {
  if (/^(presentation|none)$/.test(table.attributes.get('role') ?? '')) return false
  return !holdsProse(table) && widestRow(table) > 1
}

function holdsProse(element: MarkupElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (proseTags.has(child.tag) || holdsProse(child)),
  )
}

function widestRow(element: MarkupElement): number {
  return element.children.reduce((widest, child) => Math.max(widest, widthOf(child)), 0)
}

function widthOf(part: Markup): number {
  if (typeof part === 'string') return 0
  if (part.tag !== 'tr') return widestRow(part)
  return part.children.filter((cell) => typeof cell !== 'string').length
}

import type { OutlineEntry } from '#domain/document/block'
import { partAt, pathFrom, type EpubPackage } from '#renderer/formats/epub-package'
import type { MarkupElement } from '#renderer/formats/html-markup'
import { statedWords } from '#renderer/formats/stated-words'
import { elementAt, elementsIn, wordsOf, type XmlElement } from '#renderer/formats/xml-tree'

/** One line of a table of contents before it is known where it leads. */
type Line = { readonly title: string; readonly depth: number; readonly address: string }

/** Longer tables of contents are cut. */
const mostLines = 5_000

/** Where a part of the book, and a name in it, begins in the text; undefined where the text has no such place. */
export type PlaceOf = (path: string, fragment: string) => number | undefined

/** The book's table of contents from its navigation page; lines that lead nowhere in the text are left out. */
export function outlineFromPage(
  path: string,
  page: MarkupElement,
  placeOf: PlaceOf,
): readonly OutlineEntry[] {
  const navigations = elementsCalled('nav', page)
  const contents = navigations.find((nav) => nav.attributes.get('role') === 'doc-toc') ?? navigations[0]
  const [list] = contents === undefined ? [] : elementsCalled('ol', contents)
  return list === undefined ? [] : settled(linesOfList(list, 0), path, placeOf)
}

function linesOfList(list: MarkupElement, depth: number): readonly Line[] {
  return childrenCalled('li', list).flatMap((item) => {
    const [link] = item.children.flatMap((child) =>
      typeof child === 'string' ? [] : elementsCalled('a', child),
    )
    const inner = childrenCalled('ol', item).flatMap((nested) => linesOfList(nested, depth + 1))
    const title = link === undefined ? undefined : statedWords(wordsIn(link))
    return title === undefined
      ? inner
      : [{ title, depth, address: link?.attributes.get('href') ?? '' }, ...inner]
  })
}

function childrenCalled(tag: string, { children }: MarkupElement): readonly MarkupElement[] {
  return children.flatMap((child) => (typeof child !== 'string' && child.tag === tag ? [child] : []))
}

function elementsCalled(tag: string, within: MarkupElement): readonly MarkupElement[] {
  if (within.tag === tag) return [within]
  return within.children.flatMap((child) => (typeof child === 'string' ? [] : elementsCalled(tag, child)))
}

function wordsIn({ children }: MarkupElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('')
}

/** The table of contents of older books (NCX). */
export function outlineFromNcx({ zip, items }: EpubPackage, placeOf: PlaceOf): readonly OutlineEntry[] {
  const item = items.find(({ type }) => type === 'application/x-dtbncx+xml')
  const root = item === undefined ? undefined : partAt(zip, item.path)
  if (item === undefined || root?.ok !== true) return []
  return settled(linesOfPoints(elementAt(root.value, 'ncx:navMap'), 0), item.path, placeOf)
}

function linesOfPoints(parent: XmlElement | undefined, depth: number): readonly Line[] {
  return elementsIn(parent, 'ncx:navPoint').flatMap((point) => {
    const title = statedWords(wordsOf(elementAt(point, 'ncx:navLabel', 'ncx:text')))
    const address = elementAt(point, 'ncx:content')?.attributes.get('src') ?? ''
    const inner = linesOfPoints(point, depth + 1)
    return title === undefined ? inner : [{ title, depth, address }, ...inner]
  })
}

function settled(lines: readonly Line[], part: string, placeOf: PlaceOf): readonly OutlineEntry[] {
  return lines.slice(0, mostLines).flatMap(({ title, depth, address }) => {
    const { path, fragment } = pathFrom(part, address)
    const start = placeOf(path, fragment)
    return start === undefined ? [] : [{ title, depth, start }]
  })
}

import type { ImportWarning } from '#domain/document/source-document'
import { isTableBroken, promisedPages } from '#renderer/formats/pdf-damage'
import { mostPages, type ReadPage } from '#renderer/formats/pdf-pages'

/** How many of its pages were read. */
export type Extent = {
  readonly read: number
  readonly promised: number
  /** Fewer pages are read than it promises, one of them not whole, or it says where things are wrongly. */
  readonly isDamaged: boolean
  /** There are more pages than are read of any file. */
  readonly isCut: boolean
}

type Asked = {
  /** How many pages the library found. */
  readonly found: number
  /** The file, each byte a character. */
  readonly file: string
  /** How many pages break off. */
  readonly broken: number
}

/** How much of a PDF was read, against what it promises. */
export function extentOf(
  pages: readonly Pick<ReadPage, 'isWhole'>[],
  { found, file, broken }: Asked,
): Extent {
  const read = pages.filter(({ isWhole }) => isWhole).length
  const isCut = found > mostPages
  const promised = isCut ? found : Math.max(found, promisedPages(file) ?? 0)
  const isDamaged = broken > 0 || read < (isCut ? mostPages : promised) || isTableBroken(file)
  return { read, promised, isDamaged, isCut }
}

/** A page as far as it must be said what it lacks. */
type Bare = Pick<ReadPage, 'isWhole' | 'columns' | 'object'>

/** What must be said of the pages of a PDF. One that shows nothing at all lacks no words. */
export function pageWarnings(
  pages: readonly Bare[],
  { isDamaged, isCut }: Extent,
  isBlank: (page: Bare) => boolean,
): readonly ImportWarning[] {
  const whole = pages.filter(({ isWhole }) => isWhole)
  const bare = whole.filter(({ columns }) => columns.length === 0)
  const isWordless = bare.length === whole.length
  const isInPart = !isWordless && bare.some((page) => !isBlank(page))
  const said: readonly ImportWarning[] = isWordless
    ? ['no-text-layer']
    : isInPart
      ? ['pages-without-text']
      : []
  const left = isCut ? (['pages-left-out'] as const) : []
  return isDamaged ? [...said, ...left, 'damaged-in-part'] : [...said, ...left]
}

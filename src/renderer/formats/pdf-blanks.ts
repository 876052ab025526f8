import { drawingsOf } from '#renderer/formats/pdf-breaks'
import type { PdfObjects } from '#renderer/formats/pdf-objects'

/** What draws a page that shows nothing is short; more is not looked at. */
const mostLookedAt = 4096

/** Operators that set how things are drawn, or lay a path, and show nothing by themselves. */
const silent = new Set(
  'q Q cm w J j M d ri i gs g G rg RG k K cs CS sc SC scn SCN m l c v y h re W W* n BT ET Tf Td TD Tm T* Tr Tc Tw Tz TL Ts MP DP BMC BDC EMC BX EX'.split(
    ' ',
  ),
)

/**
 * Whether a page shows nothing at all, as the back of a title page does, rather than a picture of words. A page that
 * cannot be looked at is not said to. The page is given by the number of its object.
 */
export function isBlankPage(number: number | undefined, objects: PdfObjects): boolean {
  const page = number === undefined ? undefined : objects.find(number)
  if (page === undefined || /\/Annots\b/.test(page)) return false
  const isUndrawn = !/\/Contents\b/.test(page)
  const drawn = drawingsOf(page, objects).map((each) => objects.unpack(each, mostLookedAt))
  const known = drawn.flatMap((each) => (each?.isWhole === true ? [each.text] : []))
  if (known.length < drawn.length || (drawn.length === 0 && !isUndrawn)) return false
  return showsNothing(known.join('\n'))
}

/** Whether a drawing only sets how things are drawn, or writes blanks. */
export function showsNothing(drawing: string): boolean {
  if (drawing.length > mostLookedAt) return false
  const bare = drawing
    .replace(/%[^\r\n]*/g, ' ')
    .replace(/\/[^\s\0()<>[\]{}/%]+/g, ' ')
    .replace(/\(\s*\)\s*(?:Tj|['"])|\[[\s\d.+-]*(?:\(\s*\)[\s\d.+-]*)*\]\s*TJ/g, ' ')
    .replace(/<<[^<>]*>>|\[[\s\d.+-]*\]/g, ' ')
  return bare
    .split(/[\s\0]+/)
    .every((word) => word === '' || silent.has(word) || /^[-+]?\d*\.?\d*$/.test(word))
}

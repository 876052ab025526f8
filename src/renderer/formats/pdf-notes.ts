import type { Span } from '#domain/document/block'
import type { GlyphRun } from '#domain/document/page-layout'
import type { DocumentBody } from '#domain/document/source-document'
import type { StatedMark } from '#domain/import/reading'
import { colourNear } from '#renderer/formats/codebook-colours'
import {
  markedBoxes,
  mostBoxes,
  spansUnder,
  onWords,
  numbersAmong,
  type Box,
} from '#renderer/formats/pdf-boxes'
import { pdfInstant } from '#renderer/formats/pdf-dates'
import { placeOfComment } from '#renderer/formats/stated-marks'

/** A highlight or note on a page. Boxes are in points from its top left corner. */
export type PageNote = {
  readonly id: string
  /** The note it answers. */
  readonly answers: string | undefined
  /** The words it lies over, or where it is pinned. */
  readonly kind: 'over-words' | 'pinned'
  readonly boxes: readonly Box[]
  readonly words: string
  readonly author: string
  readonly markedAt: string | undefined
  /** As `#rrggbb`. */
  readonly colour: string | undefined
}

const overWords: readonly unknown[] = ['Highlight', 'Underline', 'StrikeOut', 'Squiggly']
const pinned: readonly unknown[] = ['Text', 'FreeText', 'Caret']

/** The notes among what the library found on a page; links, form fields and drawings are none. */
export function annotationsOf(found: readonly unknown[], toPage: readonly number[]): readonly PageNote[] {
  let left = mostBoxes.ofPage
  return found.flatMap((each): readonly PageNote[] => {
    if (typeof each !== 'object' || each === null) return []
    const fields = new Map<string, unknown>(Object.entries(each))
    const subtype = fields.get('subtype')
    const isOver = overWords.includes(subtype)
    if (!isOver && !pinned.includes(subtype)) return []
    const quads = isOver ? fields.get('quadPoints') : undefined
    const boxes = markedBoxes({ quads, rectangle: fields.get('rect') }, toPage, left)
    left -= boxes.length
    if (boxes.length === 0) return []
    const date = fields.get('modificationDate') ?? fields.get('creationDate')
    return [
      {
        id: String(fields.get('id')),
        answers: typeof fields.get('inReplyTo') === 'string' ? String(fields.get('inReplyTo')) : undefined,
        kind: isOver ? 'over-words' : 'pinned',
        boxes,
        words: wordsIn(fields.get('contentsObj')),
        author: wordsIn(fields.get('titleObj')),
        markedAt: typeof date === 'string' ? pdfInstant(date) : undefined,
        colour: hexOf(numbersAmong(fields.get('color'))),
      },
    ]
  })
}

/** The marks that the notes of a page become; answers are added to the note they answer. */
export function marksOfPage(
  notes: readonly PageNote[],
  runs: readonly GlyphRun[],
  { body, page }: { readonly body: DocumentBody; readonly page: Span },
): readonly StatedMark[] {
  const known = new Set(notes.map(({ id }) => id))
  const isAnswer = ({ answers }: PageNote): boolean => answers !== undefined && known.has(answers)
  return notes.flatMap((note): readonly StatedMark[] => {
    if (isAnswer(note)) return []
    const place = placeOf(note, runs, { body, page })
    if (place === undefined) return []
    const answers = notes.filter(({ answers }) => answers === note.id)
    const said = answers.map(({ author, words }) => (author === '' ? words : `${author}: ${words}`))
    const colour = note.colour === undefined ? undefined : colourNear(note.colour)
    return [
      {
        ...place,
        note: [note.words, ...said].filter((words) => words !== '').join('\n'),
        ...(note.author === '' ? {} : { author: note.author }),
        ...(note.markedAt === undefined ? {} : { markedAt: note.markedAt }),
        ...(colour === undefined ? {} : { colour }),
      },
    ]
  })
}

/**
 * The ids of the highlights of a page that came in as marks on its words, and so are painted by us; lines under and
 * through words say something of their own and are none. `found` and `toPage` as for `annotationsOf`.
 */
export function highlightsOverWords(
  found: readonly unknown[],
  toPage: readonly number[],
  runs: readonly GlyphRun[],
): readonly string[] {
  const highlights = found.filter(
    (each) => typeof each === 'object' && each !== null && 'subtype' in each && each.subtype === 'Highlight',
  )
  return annotationsOf(highlights, toPage)
    .filter(({ boxes }) => boxes.some((box) => runs.some((run) => isOver(box, run))))
    .map(({ id }) => id)
}

function placeOf(
  note: PageNote,
  runs: readonly GlyphRun[],
  { body, page }: { readonly body: DocumentBody; readonly page: Span },
): Span | undefined {
  const spans = note.kind === 'pinned' ? [] : note.boxes.flatMap((box) => spansUnder(box, runs, body.text))
  if (spans.length > 0) {
    const start = Math.min(...spans.map((span) => span.start))
    const end = Math.max(...spans.map((span) => span.end))
    return placeOfComment(body, onWords(body.text, { start, end }))
  }
  const [box] = note.boxes
  const beside = box === undefined ? undefined : runs.find(({ y, height }) => y + height >= box.top)
  const at = beside?.start ?? page.start
  return placeOfComment(body, { start: at, end: at })
}

/** The middle of a line lies in the box, somewhere along it. */
function isOver({ left, top, right, bottom }: Box, { x, y, width, height, turn }: GlyphRun): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  if (turn === 90 || turn === 270)
    return left <= middleX && middleX <= right && top < y + height && bottom > y
  return top <= middleY && middleY <= bottom && left < x + width && right > x
}

function wordsIn(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('str' in value)) return ''
  return typeof value.str === 'string' ? value.str.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim() : ''
}

function hexOf(parts: readonly number[]): string | undefined {
  if (parts.length !== 3) return undefined
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

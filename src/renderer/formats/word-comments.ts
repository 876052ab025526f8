import type { DocumentBody } from '#domain/document/source-document'
import type { StatedMark } from '#domain/import/reading'
import { instantOf, placeOfComment } from '#renderer/formats/stated-marks'
import type { CommentRange } from '#renderer/formats/word-walk'
import { elementsIn, elementsWithin, wordsOf, type XmlElement } from '#renderer/formats/xml-tree'

/** The comments of a Word file as marks on the words they were made about; an answer marks the same words. */
export function readComments(
  root: XmlElement | undefined,
  ranges: ReadonlyMap<string, CommentRange>,
  body: DocumentBody,
): readonly StatedMark[] {
  return elementsIn(root, 'w:comment').flatMap((comment): readonly StatedMark[] => {
    const range = ranges.get(comment.attributes.get('w:id') ?? '')
    const place = range && placeOfComment(body, { start: range.start, end: range.end ?? range.start })
    if (place === undefined) return []
    const author = comment.attributes.get('w:author')?.trim() ?? ''
    const markedAt = instantOf(comment.attributes.get('w:date'))
    return [
      {
        ...place,
        note: wordsOfComment(comment),
        ...(author === '' ? {} : { author }),
        ...(markedAt === undefined ? {} : { markedAt }),
      },
    ]
  })
}

function wordsOfComment(comment: XmlElement): string {
  const lines = elementsWithin(comment, 'w:p').map((paragraph) =>
    elementsWithin(paragraph, 'w:t').map(wordsOf).join(''),
  )
  return lines.join('\n').trim()
}

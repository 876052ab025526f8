import type { Decoding, DocumentBody, ImportWarning } from '#domain/document/source-document'
import { blocksOf } from '#renderer/formats/html-blocks'
import { cleanPage, parsePage } from '#renderer/formats/html-markup'
import { joinBodies } from '#renderer/formats/join-bodies'
import type { BodyPart } from '#renderer/formats/mail-contents'
import type { DecodedParts } from '#renderer/formats/mail-decoding'
import { readMailText } from '#renderer/formats/mail-text'
import type { MimePart } from '#renderer/formats/mime-tree'

/** The text of a mail, how it was decoded, and what is worth telling about that. */
export type MailBody = {
  readonly body: DocumentBody
  readonly decoding: Decoding | undefined
  readonly warnings: readonly ImportWarning[]
}

/** The HTML of a mail is read where it keeps at least this share of the words of its plain text. */
const leastKept = 0.95

const blank: MailBody = { body: { text: '', blocks: [], inlines: [] }, decoding: undefined, warnings: [] }

/**
 * Reads the text of a mail. Where the same text is there plain and as HTML, the HTML is taken, as it has headings, lists and
 * links, unless it has lost words of the plain one.
 */
export function readMailBody(parts: readonly BodyPart[], decoded: DecodedParts): MailBody {
  const read = parts.map((part) =>
    part.kind === 'text' ? readPart(part.part, decoded) : readChoice(part, decoded),
  )
  return {
    body: joinBodies(read.map(({ body }) => body)),
    decoding: read.find(({ decoding }) => decoding !== undefined)?.decoding,
    warnings: [...new Set(read.flatMap(({ warnings }) => warnings))],
  }
}

function readChoice({ readings }: BodyPart & { readonly kind: 'choice' }, decoded: DecodedParts): MailBody {
  const all = readings.map(({ body }) => readMailBody(body, decoded))
  const plainest = all.find(({ body }) => body.blocks.length > 0) ?? blank
  const words = wordsOf(plainest.body)
  return all.findLast(({ body }) => body.blocks.length > 0 && keeps(wordsOf(body), words)) ?? plainest
}

function keeps(held: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): boolean {
  let all = 0
  let kept = 0
  for (const [word, count] of wanted) {
    all += count
    kept += Math.min(count, held.get(word) ?? 0)
  }
  return kept >= all * leastKept
}

/** How often each word occurs. Addresses do not count: HTML keeps them behind its links. */
function wordsOf({ text }: DocumentBody): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const words = text.replace(/<?\bhttps?:\/\/\S+/g, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function readPart(part: MimePart, decoded: DecodedParts): MailBody {
  if (part.bytes.length === 0) return blank
  const isHtml = part.type === 'text/html'
  const text = decoded.get(part)
  if (text?.ok !== true) return { ...blank, warnings: ['damaged-in-part'] }
  const { decoding, warnings } = text.value
  if (isHtml) {
    const page = cleanPage(parsePage(text.value.text))
    return { body: blocksOf(page.body), decoding, warnings: [...warnings, ...page.warnings] }
  }
  const isFlowed = /^flowed$/i.test(part.parameters.get('format') ?? '')
  const isDelSp = /^yes$/i.test(part.parameters.get('delsp') ?? '')
  return { body: readMailText(text.value.text, { isFlowed, isDelSp }), decoding, warnings }
}

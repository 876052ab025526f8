import type { EncodingReach } from '#domain/import/reading'
import { decodeJohab } from '#renderer/formats/decode-korean'
import type { FileKind, FileToRead } from '#renderer/formats/readers'
import { formatOf } from '#renderer/formats/sniff-format'
import type { ReadingRoom } from '#renderer/workers/reading-room'

/** The encodings an analyst can choose from, the common ones first, with the languages they were made for. */
export const encodingChoices = [
  { encoding: 'utf-8', meaning: 'Unicode, today’s usual one' },
  { encoding: 'windows-1252', meaning: 'Western European' },
  { encoding: 'windows-1250', meaning: 'Central European' },
  { encoding: 'windows-1251', meaning: 'Cyrillic, Windows' },
  { encoding: 'koi8-r', meaning: 'Cyrillic, Russian' },
  { encoding: 'koi8-u', meaning: 'Cyrillic, Ukrainian' },
  { encoding: 'iso-8859-5', meaning: 'Cyrillic, ISO' },
  { encoding: 'ibm866', meaning: 'Cyrillic, DOS' },
  { encoding: 'iso-8859-2', meaning: 'Central European, ISO' },
  { encoding: 'iso-8859-15', meaning: 'Western European, ISO' },
  { encoding: 'macintosh', meaning: 'Western European, old Macintosh' },
  { encoding: 'windows-1253', meaning: 'Greek' },
  { encoding: 'windows-1254', meaning: 'Turkish' },
  { encoding: 'windows-1255', meaning: 'Hebrew' },
  { encoding: 'windows-1256', meaning: 'Arabic' },
  { encoding: 'windows-1257', meaning: 'Baltic' },
  { encoding: 'windows-1258', meaning: 'Vietnamese' },
  { encoding: 'gb18030', meaning: 'Chinese, simplified' },
  { encoding: 'big5', meaning: 'Chinese, traditional' },
  { encoding: 'shift_jis', meaning: 'Japanese' },
  { encoding: 'euc-jp', meaning: 'Japanese, Unix' },
  { encoding: 'iso-2022-jp', meaning: 'Japanese, mail' },
  { encoding: 'euc-kr', meaning: 'Korean' },
  { encoding: 'johab', meaning: 'Korean, DOS' },
  { encoding: 'utf-16le', meaning: 'Unicode in pairs, little end first' },
  { encoding: 'utf-16be', meaning: 'Unicode in pairs, big end first' },
] as const

/** Names one of them. */
export type EncodingName = (typeof encodingChoices)[number]['encoding']

/** An encoding to try, and what for in a file of several texts. */
export type EncodingWish = { readonly encoding: EncodingName; readonly reach: EncodingReach }

/** How a file reads in an encoding, and how many texts in it keep one of their own against it. */
export type EncodingPreview = { readonly text: string; readonly ownEncodings: number }

/** Shows how one file reads in any encoding; undefined where the file cannot be opened. */
export type EncodingPreviews = (wish: EncodingWish) => Promise<EncodingPreview | undefined>

/** The kinds of file in which encoded text is wrapped into something else, so that only reading them shows it. */
const wrapped: ReadonlySet<FileKind | undefined> = new Set(['email', 'mhtml', 'rtf'])

/**
 * Previews of a file, which is fetched once. Encoded text is shown from its bytes; text that is wrapped, as in a mail,
 * is read anew for each encoding.
 */
export function encodingPreviews(
  readingRoom: Pick<ReadingRoom, 'read'>,
  fetchFile: () => Promise<FileToRead | undefined>,
): EncodingPreviews {
  const file = once(fetchFile)
  const start = once(async () => {
    const present = await file()
    return present === undefined ? 0 : firstDoubt(readingRoom, present)
  })
  return async (wish) => {
    const present = await file()
    if (present === undefined) return undefined
    if (!wrapped.has(formatOf(present.fileName, present.bytes)))
      return { text: previewIn(present.bytes, wish.encoding), ownEncodings: 0 }
    const read = await textIn(readingRoom, present, wish)
    return { text: excerpt(read.text, await start()), ownEncodings: read.ownEncodings }
  }
}

function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined
  return () => (answer ??= ask())
}

async function textIn(
  readingRoom: Pick<ReadingRoom, 'read'>,
  file: FileToRead,
  wish: EncodingWish,
): Promise<EncodingPreview> {
  // A copy of the bytes goes to the reader each time; these stay for the next encoding.
  const read = await readingRoom.read({ ...file, ...wish }, new AbortController().signal)
  const reading = read.ok ? read.value.document?.reading : undefined
  if (reading === undefined) return { text: '', ownEncodings: 0 }
  const title = reading.stated.title === undefined ? '' : `${reading.stated.title}\n\n`
  return { text: title + reading.body.text, ownEncodings: reading.ownEncodings ?? 0 }
}

/** Where encodings begin to differ: up to there, two that have no character in common beyond ASCII read alike. */
async function firstDoubt(readingRoom: Pick<ReadingRoom, 'read'>, file: FileToRead): Promise<number> {
  const [one, other] = await Promise.all(
    (['windows-1252', 'ibm866'] as const).map((encoding) =>
      textIn(readingRoom, file, { encoding, reach: 'doubted' }),
    ),
  )
  const [a, b] = [one?.text ?? '', other?.text ?? '']
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at === a.length ? 0 : at
}

/** Characters shown of a file whose encoding is in doubt. */
const shown = 400

function excerpt(text: string, doubt: number): string {
  const lineStart = text.lastIndexOf('\n', doubt - 1) + 1
  const start = doubt - lineStart > shown / 2 ? doubt - shown / 4 : lineStart
  return text.slice(start, start + shown)
}

/**
 * How a file reads in an encoding, from the line with the first byte beyond ASCII on, which is where encodings differ. A
 * character cut off at the end of the bytes is left out; bytes that are none show as U+FFFD.
 */
export function previewIn(bytes: Uint8Array, encoding: EncodingName): string {
  const start = startOf(bytes, encoding)
  const seen = bytes.subarray(start, start + mostSeen)
  const text =
    encoding === 'johab'
      ? decodeJohab(seen, { isCutOff: true })
      : new TextDecoder(encoding).decode(seen, { stream: true })
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').slice(0, shown)
}

/** So many bytes are enough for what is shown, in any encoding. */
const mostSeen = shown * 4

function startOf(bytes: Uint8Array, encoding: EncodingName): number {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  if (first === -1 || encoding.startsWith('utf-16')) return 0
  const lineStart = bytes.lastIndexOf(0x0a, first) + 1
  return first - lineStart > shown / 2 ? first - shown / 4 : lineStart
}

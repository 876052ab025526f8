import { decodeJohab } from '#renderer/formats/decode-korean'

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

/** Characters shown of a file whose encoding is in doubt. */
const shown = 400

/**
 * How the beginning of a file reads in an encoding, from the line with the first byte beyond ASCII on, which is where
 * encodings differ. A character cut off at the end of the bytes is left out; bytes that are none show as U+FFFD.
 */
export function previewIn(bytes: Uint8Array, encoding: EncodingName): string {
  const seen = bytes.subarray(startOf(bytes, encoding))
  const text =
    encoding === 'johab'
      ? decodeJohab(seen, { isCutOff: true })
      : new TextDecoder(encoding).decode(seen, { stream: true })
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').slice(0, shown)
}

function startOf(bytes: Uint8Array, encoding: EncodingName): number {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  if (first === -1 || encoding.startsWith('utf-16')) return 0
  const lineStart = bytes.lastIndexOf(0x0a, first) + 1
  return first - lineStart > shown / 2 ? first - shown / 4 : lineStart
}

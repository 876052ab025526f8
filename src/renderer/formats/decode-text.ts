import { analyse } from 'chardet'
import type { Decoding, ImportWarning } from '#domain/document/source-document'
import type { Result } from '#domain/result'
import { refuse, succeed } from '#domain/result'
import { decodeBytes, encodingNamed } from '#renderer/formats/decode-bytes'
import { decodingLikelihood } from '#renderer/formats/decoding-likelihood'
import { hasBinarySignature, isDenseWithControls } from '#renderer/formats/sniff-binary'
import { decodeShifted } from '#renderer/formats/seven-bit-encodings'
import { decodeUtf32, unmarkedUtf16 } from '#renderer/formats/wide-encodings'

/** Bytes become characters: line ends are `\n`, a leading byte-order mark and NUL are gone, nothing else is changed. */
export type DecodedText = {
  readonly text: string
  readonly decoding: Decoding
  readonly warnings: readonly ImportWarning[]
}

/** What may settle the encoding besides the bytes. */
export type EncodingHints = {
  /** The analyst's choice, which goes before everything else. */
  readonly chosen?: string | undefined
  /** What the document declares (`<meta charset>`, `<?xml encoding>`); weighed against the bytes. */
  readonly declared?: string | undefined
}

type Raw = {
  readonly text: string
  readonly decoding: Decoding
  readonly isGuess: boolean
  /** True where it was declared and another encoding makes far likelier text of it. */
  readonly isDoubtful?: boolean
}

/** How many bytes from the first one beyond ASCII are weighed when the encoding must be detected. */
const detectionSample = 256 * 1024

/** Why bytes did not become text: they are openly something else, or no encoding could be told. */
export type DecodeRefusal = 'not-text' | 'unknown-encoding'

/** Turns bytes into text, or says why not. */
export function decodeText(bytes: Uint8Array, hints: EncodingHints = {}): Result<DecodedText, DecodeRefusal> {
  if (hasBinarySignature(bytes)) return refuse('not-text')
  const raw = chosenBy(bytes, hints.chosen) ?? markedBy(bytes) ?? wide(bytes) ?? narrow(bytes, hints.declared)
  return raw === undefined ? refuse('unknown-encoding') : succeed(tidy(raw, bytes))
}

function chosenBy(bytes: Uint8Array, chosen: string | undefined): Raw | undefined {
  const encoding = encodingNamed(chosen)
  return encoding === undefined ? undefined : settled(wholly(bytes, encoding), encoding, 'analyst')
}

function markedBy(bytes: Uint8Array): Raw | undefined {
  const utf32 = decodeUtf32(bytes)
  if (utf32 !== undefined) return settled(utf32.text, utf32.encoding, 'byte-order-mark')
  const encoding = markOf(bytes)
  if (encoding === undefined) return undefined
  return settled(new TextDecoder(encoding).decode(bytes), encoding, 'byte-order-mark')
}

function markOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function wide(bytes: Uint8Array): Raw | undefined {
  const found = unmarkedUtf16(bytes)
  return found && { ...settled(found.text, found.encoding, 'detection'), isGuess: true }
}

function narrow(bytes: Uint8Array, declared: string | undefined): Raw | undefined {
  const shifted = isAscii(bytes) ? decodeShifted(bytes) : undefined
  if (shifted !== undefined) return { ...settled(shifted.text, shifted.encoding, 'detection'), isGuess: true }
  if (isDenseWithControls(bytes)) return undefined
  const stated = encodingNamed(declared)
  // Escapes of ISO-2022 are ASCII bytes and hence valid UTF-8: there the declaration is the only witness.
  if (stated !== undefined && isAscii(bytes)) return declaredText(bytes, stated)
  const utf8 = decodeBytes(bytes, 'utf-8', { isStrict: true })
  if (utf8 !== undefined && !holdsIso2022(bytes)) return settled(utf8, 'utf-8', 'valid-utf-8')
  if (stated !== undefined && stated !== 'utf-8') return weighed(declaredText(bytes, stated), bytes)
  return damagedUtf8(bytes) ?? detected(bytes)
}

function declaredText(bytes: Uint8Array, stated: string): Raw {
  // The HTML standard reads a declared UTF-16 as UTF-8: the declaration could not have been read otherwise.
  const encoding = stated.startsWith('utf-16') ? 'utf-8' : stated
  return settled(wholly(bytes, encoding), encoding, 'declaration')
}

/** So many bytes beyond ASCII must speak against a declaration, and so much likelier must another reading be. */
const fewestWitnesses = 12
const leastLead = 0.28
/** Text as likely as this is that of a language: it is not weighed against others, which takes twenty times as long. */
const plain = 0.8
/** How many bytes are weighed against a declaration. */
const doubtSample = 8 * 1024

/** What a file declares holds; where another encoding makes far likelier text of it, that is to be told. */
function weighed(raw: Raw, bytes: Uint8Array): Raw {
  const sample = interestingPart(bytes).subarray(0, doubtSample)
  if (sample.filter((byte) => byte >= 0x80).length < fewestWitnesses) return raw
  const stated = decodingLikelihood(wholly(sample, raw.decoding.encoding))
  if (stated >= plain) return raw
  return { ...raw, isDoubtful: decodingLikelihood(detected(sample).text) - stated > leastLead }
}

/** UTF-8 with some broken bytes: well-formed sequences hardly ever come about by chance in another encoding. */
function damagedUtf8(bytes: Uint8Array): Raw | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let whole = 0
  for (const character of text) {
    if (character === '\ufffd') broken += 1
    else if (character > '\x7f') whole += 1
  }
  if (whole === 0 || whole < broken) return undefined
  return { ...settled(text, 'utf-8', 'detection'), isGuess: true }
}

/** The reading that is most likely by its letters and words, and by the statistics of the library. */
function detected(bytes: Uint8Array): Raw {
  const sample = interestingPart(bytes)
  const ranked = guessesOf(sample)
    .map((guess) => ({ ...guess, worth: worthOf(sample, guess) }))
    .toSorted((a, b) => b.worth - a.worth)
  for (const { encoding, confidence } of ranked) {
    const text = decodeBytes(bytes, encoding, { isStrict: true }) ?? nearly(encoding, confidence, bytes)
    if (text !== undefined) return { ...settled(text, encoding, 'detection'), isGuess: true }
  }
  const fallback = 'windows-1252'
  return { ...settled(wholly(bytes, fallback), fallback, 'detection'), isGuess: true }
}

/** An encoding with the confidence of the library in percent. */
type Guess = { readonly encoding: string; readonly confidence: number }

function worthOf(sample: Uint8Array, { encoding, confidence }: Guess): number {
  return decodingLikelihood(wholly(sample, encoding)) + libraryWeight * (confidence / 100)
}

/** What the full confidence of the library is worth beside the likelihood of the text, which is 1 at best. */
const libraryWeight = 0.1

/** Encodings the library does not know of, or seldom puts forward. */
const furtherGuesses = [
  'windows-1252',
  'windows-1250',
  'windows-1257',
  'ibm866',
  'koi8-u',
  'macintosh',
  'x-mac-cyrillic',
  'windows-874',
  'euc-kr',
  'johab',
  'big5',
]

/** What the library finds, the surest first, and what it does not know of. */
function guessesOf(sample: Uint8Array): readonly Guess[] {
  const found = analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = encodingNamed(name === 'ISO-8859-1' ? 'windows-1252' : name)
    return encoding === undefined ? [] : [{ encoding, confidence }]
  })
  const further = furtherGuesses.filter((encoding) => found.every((guess) => guess.encoding !== encoding))
  return [...found, ...further.map((encoding) => ({ encoding, confidence: 0 }))]
}

const doubleByte = /^(?:shift_jis|euc-jp|euc-kr|big5|gb18030)$/

/** Two-byte text that is plainly so, but holds a few characters that browsers do not know of. */
function nearly(encoding: string, confidence: number, bytes: Uint8Array): string | undefined {
  if (confidence < 95 || !doubleByte.test(encoding)) return undefined
  const text = wholly(bytes, encoding)
  const replaced = text.match(/\ufffd/g)?.length ?? 0
  return replaced <= text.length * 0.04 ? text : undefined
}

function wholly(bytes: Uint8Array, encoding: string): string {
  return decodeBytes(bytes, encoding) ?? ''
}

/** A long ASCII beginning says nothing about the encoding, so detection starts near the first other byte. */
function interestingPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b)
  const start = Math.max(0, first - 1024)
  return bytes.subarray(start, start + detectionSample)
}

function isAscii(bytes: Uint8Array): boolean {
  // By place: walked as a list, a megabyte takes ten times as long.
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= 0x80) return false
  return true
}

function holdsIso2022(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b)
  return at !== -1 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28) && isAscii(bytes)
}

function settled(text: string, encoding: string, settledBy: Decoding['settledBy']): Raw {
  return { text, decoding: { encoding, settledBy }, isGuess: false }
}

function tidy(raw: Raw, bytes: Uint8Array): DecodedText {
  const warnings: ImportWarning[] = []
  if (raw.isGuess) warnings.push('encoding-guessed')
  if (raw.isDoubtful === true) warnings.push('encoding-doubted')
  if (raw.decoding.settledBy !== 'valid-utf-8' && raw.text.includes('\ufffd') && !spellsReplacement(bytes)) {
    warnings.push('invalid-bytes-replaced')
  }
  if (raw.text.includes('\0')) warnings.push('nul-characters-removed')
  const text = raw.text
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
  return { text, decoding: raw.decoding, warnings }
}

/** True where the file itself spells U+FFFD in strictly valid UTF-8, so that nothing was replaced by us. */
function spellsReplacement(bytes: Uint8Array): boolean {
  return decodeBytes(bytes, 'utf-8', { isStrict: true }) !== undefined
}

import { decodeBytes, encodingNamed } from '#renderer/formats/decode-bytes'
import { bytesOf } from '#renderer/formats/transfer-decoding'
import { decodeWords } from 'postal-mime'

/** One header of a message: its name as written and its value unfolded, still in MIME's encoded words. */
export type HeaderField = { readonly name: string; readonly value: string }

/** A header such as `text/plain; charset=utf-8`: its value in lower case and its parameters by lower-case name. */
export type StructuredValue = { readonly value: string; readonly parameters: ReadonlyMap<string, string> }

/**
 * Headers and the place (byte) where the body begins. `isBroken` where a line was no header and no blank line either.
 * `bare` are lines with bytes beyond ASCII that are no UTF-8, one character a byte: their encoding is told nowhere.
 */
export type HeaderBlock = {
  readonly fields: readonly HeaderField[]
  readonly bodyStart: number
  readonly isBroken: boolean
  readonly bare: readonly string[]
}

/** How headers are decoded that do not say it themselves, and whether that goes before what they do say. */
export type HeaderEncoding = { readonly encoding: string; readonly reachesStated: boolean }

/** So many bytes of headers are read for one part; a message with more is no letter. */
const mostHeaderBytes = 512 * 1024

/** Reads the headers at the start of a part, given as one character a byte. */
export function readHeaders(part: string, encoding?: HeaderEncoding): HeaderBlock {
  const fields: WrittenField[] = []
  const found = (bodyStart: number, isBroken = false): HeaderBlock => ({
    fields: fields.map((field) => fieldFrom(field, encoding)),
    bodyStart,
    isBroken,
    bare: fields.flatMap(({ lines }) => lines.filter((line) => beyondAscii.test(line) && !isUtf8(line))),
  })
  let at = /^(?:>?From [^\r\n]*)(?:\r\n|\n|\r)/.exec(part.slice(0, 2_000))?.[0].length ?? 0
  while (at < part.length && at < mostHeaderBytes) {
    const line = lineAt(part, at)
    if (line.text.trim() === '') return found(line.next)
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/s.exec(line.text) ?? []
    const last = fields.at(-1)
    if (/^[ \t]/.test(line.text) && last !== undefined) last.lines.push(line.text)
    else if (name !== undefined && value !== undefined) fields.push({ name, lines: [value] })
    else return found(at, true)
    at = line.next
  }
  return found(at)
}

function lineAt(part: string, start: number): { readonly text: string; readonly next: number } {
  const feed = part.indexOf('\n', start)
  const end = feed === -1 ? part.length : feed
  const text = part.slice(start, end)
  return { text: text.endsWith('\r') ? text.slice(0, -1) : text, next: Math.min(end + 1, part.length) }
}

type WrittenField = { readonly name: string; readonly lines: string[] }

function fieldFrom({ name, lines }: WrittenField, encoding: HeaderEncoding | undefined): HeaderField {
  return { name, value: relabelled(charactersOf(lines.join(''), encoding), encoding).trim() }
}

/** Bytes beyond ASCII in headers are UTF-8 by now (RFC 6532) and were anything before. */
function charactersOf(bytes: string, encoding: HeaderEncoding | undefined): string {
  if (!beyondAscii.test(bytes)) return bytes
  const raw = bytesOf(bytes)
  const text = decodeBytes(raw, 'utf-8', { isStrict: true })
  return text ?? decodeBytes(raw, encodingNamed(encoding?.encoding) ?? 'windows-1252') ?? ''
}

const beyondAscii = /[\x80-\xff]/

function isUtf8(bytes: string): boolean {
  return decodeBytes(bytesOf(bytes), 'utf-8', { isStrict: true }) !== undefined
}

/** Encoded words that name an encoding nobody knows, or ASCII as programs do of anything, take the one that is given. */
function relabelled(value: string, given: HeaderEncoding | undefined): string {
  if (given === undefined) return value
  return value.replace(/=\?([^?\s*]{1,100})(?:\*[^?\s]{1,50})?\?(?=[bq]\?)/gi, (written, label: string) => {
    const known = /^(?:us-)?ascii$/i.test(label) ? undefined : encodingNamed(label)
    const isKept = known === 'utf-8' || (known !== undefined && !given.reachesStated)
    return isKept ? written : `=?${given.encoding}?`
  })
}

/** The first value of a header, as written; undefined where it is missing. */
export function headerOf(fields: readonly HeaderField[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name)?.value
}

/** A header's words as people read them: encoded words decoded, on one line, without control characters. */
export function shownWords(value: string): string {
  return decodeWords(value)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}

/** Takes a structured header apart: comments go, quoted parameters are unquoted, continued ones (RFC 2231) joined. */
export function structured(value: string | undefined): StructuredValue {
  const [first = '', ...rest] = splitOutsideQuotes((value ?? '').slice(0, 20_000))
  const written = new Map<string, string>()
  for (const piece of rest) {
    const [, name, word] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(piece) ?? []
    const key = name?.toLowerCase()
    if (key !== undefined && word !== undefined && !written.has(key)) written.set(key, unquoted(word))
  }
  return { value: first.trim().toLowerCase(), parameters: joined(written) }
}

function splitOutsideQuotes(value: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let isQuoted = false
  let comments = 0
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at)
    if (character === '\\' && (isQuoted || comments > 0)) {
      if (comments === 0) piece += value.slice(at, at + 2)
      at += 1
    } else if (comments > 0 && !isQuoted) {
      comments += character === '(' ? 1 : character === ')' ? -1 : 0
    } else if (character === '(' && !isQuoted && /(?:^|[\s;])$/.test(piece.slice(-1))) {
      comments += 1
    } else if (character === ';' && !isQuoted) {
      pieces.push(piece)
      piece = ''
    } else {
      if (character === '"') isQuoted = !isQuoted
      piece += character
    }
  }
  return [...pieces, piece]
}

function unquoted(word: string): string {
  const inside = /^"((?:[^"\\]|\\.)*)"?/s.exec(word)?.[1]
  return inside === undefined ? word : inside.replace(/\\(.)/gs, '$1')
}

/** `name*0*=utf-8''a%20; name*1=b` becomes `name`; a plain `name` gives way to it. */
function joined(written: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const plain = new Map<string, string>()
  const pieces = new Map<
    string,
    { readonly order: number; readonly isEncoded: boolean; readonly word: string }[]
  >()
  for (const [key, word] of written) {
    const [, name, order, star] = /^(.+?)(?:\*(\d{1,3}))?(\*)?$/.exec(key) ?? []
    if (name === undefined || (order === undefined && star === undefined)) {
      plain.set(key, shownWords(word))
      continue
    }
    const known = pieces.get(name) ?? []
    known.push({ order: Number(order ?? 0), isEncoded: star !== undefined, word })
    pieces.set(name, known)
  }
  for (const [name, known] of pieces) {
    const inOrder = known.toSorted((a, b) => a.order - b.order)
    const [, charset = 'utf-8', start] = /^([^']*)'[^']*'(.*)$/s.exec(inOrder[0]?.word ?? '') ?? []
    const words = inOrder.map(({ word, isEncoded }, at) => {
      const own = at === 0 && start !== undefined ? start : word
      return isEncoded ? own : own.replaceAll('%', '%25')
    })
    plain.set(name, percentDecoded(words.join(''), charset))
  }
  return plain
}

function percentDecoded(words: string, charset: string): string {
  const bytes: number[] = []
  const plain = new TextEncoder().encode(words)
  for (let at = 0; at < plain.length; at += 1) {
    const code = /^%([0-9a-f]{2})/i.exec(String.fromCharCode(...plain.subarray(at, at + 3)))?.[1]
    bytes.push(code === undefined ? (plain[at] ?? 0) : Number.parseInt(code, 16))
    if (code !== undefined) at += 2
  }
  return decodeBytes(Uint8Array.from(bytes), encodingNamed(charset) ?? 'utf-8') ?? ''
}

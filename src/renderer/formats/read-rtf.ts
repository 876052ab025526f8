import type { Decoding, DocumentBody, StatedFact } from '#domain/document/source-document'
import type { FileReading, ImportRefusal, StatedMark } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { decodeText } from '#renderer/formats/decode-text'
import { linkAddress } from '#renderer/formats/link-address'
import type { FileToRead } from '#renderer/formats/readers'
import {
  firstState,
  beginRtfWalk,
  type RtfEncoding,
  type RtfState,
  type RtfWalk,
} from '#renderer/formats/rtf-state'
import { addByte, endBlock, enterBlock, putWords, settleBytes } from '#renderer/formats/rtf-text'
import { RtfReader, type RtfToken } from '#renderer/formats/rtf-tokens'
import { layOut, noteHeader, settleTold, signWords, stateAfter, targetOf } from '#renderer/formats/rtf-words'
import { placeOfComment } from '#renderer/formats/stated-marks'
import { statedWords } from '#renderer/formats/stated-words'
import { withOrigins } from '#renderer/formats/word-properties'

/** Groups in groups deeper than this are an attack. */
const deepest = 1_000

/** A group that is open: what holds in it, what its first word was, and whether that word may be skipped if unknown. */
type Group = {
  state: RtfState
  name: string | undefined
  isOptional: boolean
  /** True for the words of a link. */
  isLink: boolean
}

type Reader = { readonly reader: RtfReader; readonly groups: Group[]; readonly walk: RtfWalk }

/**
 * Reads rich text by its control words. Notes are mentioned in the text as `[1]` and stand at its end, as they do for
 * Word files; comments become marks, tracked changes insertions and deletions.
 */
export function readRtf(file: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  const settled = settledWalk(file)
  return Promise.resolve(settled === undefined ? refuse('unsafe-file') : readingOf(settled))
}

type Settled = { readonly walk: RtfWalk; readonly decoding: Decoding; readonly ownEncodings: number }

/**
 * Walks through the file, once more where only that told which encoding it is in. What the analyst chose is for the bytes
 * whose encoding no font states, and where there are none, for those of the fonts.
 */
function settledWalk({ bytes, encoding, reach }: FileToRead): Settled | undefined {
  if (encoding === undefined) return walkUnaided(bytes)
  const isForAll = reach === 'all'
  const first = walkThrough(bytes, { encoding, isForAll })
  if (first === undefined) return undefined
  const { ofFile, ofFonts } = first.beyondAscii
  const decoding = { encoding, settledBy: 'analyst' } as const
  if (isForAll || ofFile.length > 0 || ofFonts.size === 0)
    return { walk: first, decoding, ownEncodings: isForAll ? 0 : ofFonts.size }
  const walk = walkThrough(bytes, { encoding, isForAll: true })
  return walk && { walk, decoding, ownEncodings: 0 }
}

/** So many bytes beyond ASCII tell more of their encoding than that files which state none are mostly from Windows. */
const telling = 12

function walkUnaided(bytes: Uint8Array): Settled | undefined {
  const first = walkThrough(bytes, undefined)
  if (first === undefined) return undefined
  const stated: Settled = {
    walk: first,
    decoding: { encoding: first.encoding, settledBy: 'declaration' },
    ownEncodings: 0,
  }
  const { ofFile } = first.beyondAscii
  if (first.isPageStated || ofFile.length === 0) return stated
  const isTelling = ofFile.filter((byte) => byte >= 0x80).length >= telling
  const found = isTelling ? decodeText(Uint8Array.from(ofFile)) : undefined
  const encoding = found?.ok === true ? found.value.decoding.encoding : first.encoding
  const walk = encoding === first.encoding ? first : walkThrough(bytes, { encoding, isForAll: false })
  walk?.warnings.add('encoding-guessed')
  return walk && { walk, decoding: { encoding, settledBy: 'detection' }, ownEncodings: 0 }
}

/** Walks through the whole file; undefined where its groups nest without end. */
function walkThrough(bytes: Uint8Array, chosen: RtfEncoding | undefined): RtfWalk | undefined {
  const walk = beginRtfWalk(chosen)
  const isWhole = readStretch({ from: 0, to: bytes.length, state: firstState }, bytes, walk)
  if (!isWhole) return undefined
  endBlock(walk)
  readNotes(bytes, walk)
  return walk
}

function readingOf({ walk, decoding, ownEncodings }: Settled): Result<FileReading, ImportRefusal> {
  const body = withWholeCharacters(walk.builder.finish())
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(body.text)) return refuse('no-readable-text')
  const marks = walk.comments.flatMap((comment) => markOf(comment, body, walk))
  return succeed({
    reading: {
      format: 'rtf',
      body,
      stated: statedBy(walk),
      decoding,
      warnings: [...walk.warnings],
      ...(marks.length === 0 ? {} : { marks }),
      ...(ownEncodings === 0 ? {} : { ownEncodings }),
    },
    parts: [],
  })
}

/** Characters beyond the first 65,536 are written in two halves; a half without the other is no character. */
function withWholeCharacters(body: DocumentBody): DocumentBody {
  return { ...body, text: body.text.replace(/\p{Surrogate}/gu, '\ufffd') }
}

type Stretch = { readonly from: number; readonly to: number; readonly state: RtfState }

/** Reads a stretch of the file; false where its groups nest without end. */
function readStretch(stretch: Stretch, bytes: Uint8Array, walk: RtfWalk): boolean {
  const reader = new RtfReader(bytes, stretch, walk.groupEnds)
  const groups: Group[] = [{ state: stretch.state, name: '', isOptional: false, isLink: false }]
  const reading: Reader = { reader, groups, walk }
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    readToken(token, reading)
    if (groups.length > deepest) return false
  }
  const last = groups.at(-1)
  if (last !== undefined) settleBytes(last.state, walk)
  return true
}

function readToken(token: RtfToken, reading: Reader): void {
  const { groups, walk } = reading
  const group = groups.at(-1)
  if (group === undefined) return
  if (token.kind === 'byte') {
    group.name ??= ''
    return addByte(token.byte, walk)
  }
  settleBytes(group.state, walk)
  // A sign counts as the character it repeats; everything else ends the repetition.
  if (token.kind === 'sign' && walk.skipping > 0) {
    walk.skipping -= 1
    return
  }
  walk.skipping = 0
  switch (token.kind) {
    case 'open':
      groups.push({ state: group.state, name: undefined, isOptional: false, isLink: false })
      return
    case 'close':
      return closeGroup(group, reading)
    case 'sign':
      return readSign(token.sign, group, walk)
    case 'word':
      return readWord(token, group, reading)
  }
}

function closeGroup(group: Group, { groups, walk }: Reader): void {
  if (groups.length === 1) return
  groups.pop()
  const around = groups.at(-1)?.state.target
  const { target } = group.state
  if (group.isLink) walk.builder.closeInline('link')
  if (target === 'fonts' || target === 'styles' || target === 'authors') settleTold(target, walk)
  if (target !== around) settleKept(group, walk)
}

/** What to do with words that were kept apart, now that their group has ended. */
function settleKept({ state }: Group, walk: RtfWalk): void {
  const { target } = state
  if (target !== 'range-start' && target !== 'range-end' && target !== 'comment') return
  const words = walk.kept.get(target) ?? ''
  switch (target) {
    case 'range-start':
      walk.ranges.set(words.trim(), { start: walk.builder.position, end: undefined })
      break
    case 'range-end': {
      const range = walk.ranges.get(words.trim())
      if (range !== undefined) range.end = walk.builder.position
      break
    }
    case 'comment':
      walk.comments.push({
        author: (walk.kept.get('commenter') ?? '').trim(),
        note: words.trim(),
        reference: (walk.kept.get('reference') ?? '').trim(),
        at: walk.builder.position,
      })
      for (const name of ['commenter', 'reference'] as const) walk.kept.delete(name)
  }
  walk.kept.delete(target)
}

function readSign(sign: string, group: Group, walk: RtfWalk): void {
  if (sign === '*') {
    group.isOptional = true
    return
  }
  group.name ??= ''
  const words = signs.get(sign)
  if (words !== undefined) putWords(words, group.state, walk)
}

const signs: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', '\u00ad'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
  ['\t', '\t'],
])

function readWord(
  { name, value }: RtfToken & { readonly kind: 'word' },
  group: Group,
  reading: Reader,
): void {
  const { walk } = reading
  if (group.name === undefined) {
    group.name = name
    if (beginGroup(name, group, reading)) return
  }
  if (name === 'u' && value !== undefined) return readUnicode(value, group.state, walk)
  const sign = signWords.get(name)
  if (sign !== undefined) return putWords(sign, group.state, walk)
  noteHeader({ name, value }, group.state, walk)
  group.state = stateAfter(group.state, name, value)
  layOut(name, group.state, walk)
}

/** What the first word of a group makes of it; true where that is all the word does. */
function beginGroup(name: string, group: Group, reading: Reader): boolean {
  const { walk, groups, reader } = reading
  if (name === 'footnote' && group.state.target === 'text') {
    mention(group, reading)
    return true
  }
  if (name === 'fldrslt') {
    beginResult(group, walk)
    return true
  }
  if (name === 'ud') {
    group.state = { ...group.state, target: groups.at(-3)?.state.target ?? 'text' }
    return true
  }
  const target = targetOf(name, group.isOptional)
  if (target === undefined) return false
  if (/^(?:header|footer)/.test(name)) walk.warnings.add('page-headers-left-out')
  if (name === 'pict' || name === 'datastore' || name === 'themedata') reader.skipGroup()
  if (target === 'comment') walk.kept.delete('comment')
  group.state = { ...group.state, target }
  return true
}

function mention(group: Group, { walk, reader }: Reader): void {
  const from = reader.at
  reader.skipGroup()
  walk.notes.push({ from, to: reader.at, state: { ...firstState, font: group.state.font } })
  putWords(`[${walk.notes.length}]`, group.state, walk)
}

function beginResult(group: Group, walk: RtfWalk): void {
  const command = walk.kept.get('command') ?? ''
  walk.kept.delete('command')
  const written = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(command)?.[1]
  const address = written === undefined ? undefined : linkAddress(written)
  if (address === undefined || group.state.target !== 'text') return
  enterBlock(group.state, walk)
  walk.builder.openInline({ kind: 'link', address })
  group.isLink = true
}

/** A character by its number; those beyond 32,767 are written as negative ones. */
function readUnicode(value: number, state: RtfState, walk: RtfWalk): void {
  const code = value & 0xffff
  if (code >= 0x20 || code === 0x09) putWords(String.fromCharCode(code), state, walk)
  walk.skipping = state.repeats
}

function readNotes(bytes: Uint8Array, walk: RtfWalk): void {
  // A note may mention another, which then comes after it.
  for (let at = 0; at < walk.notes.length; at += 1) {
    const note = walk.notes[at]
    if (note === undefined) return
    walk.prefix = `[${at + 1}] `
    walk.isTrimming = true
    readStretch(note, bytes, walk)
    endBlock(walk)
  }
}

function markOf(
  { author, note, reference, at }: RtfWalk['comments'][number],
  body: DocumentBody,
  walk: RtfWalk,
): readonly StatedMark[] {
  const range = walk.ranges.get(reference)
  const place = placeOfComment(body, { start: range?.start ?? at, end: range?.end ?? at })
  return place === undefined ? [] : [{ ...place, note, ...(author === '' ? {} : { author }) }]
}

function statedBy({ kept }: RtfWalk): ReturnType<typeof withOrigins> {
  const facts: readonly StatedFact[] = []
  return withOrigins({
    title: statedWords(kept.get('title')),
    author: statedWords(kept.get('author')),
    facts,
  })
}

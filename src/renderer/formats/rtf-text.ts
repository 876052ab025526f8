import type { BlockShape } from '#renderer/formats/block-builder'
import { decodeBytes } from '#renderer/formats/decode-bytes'
import type { RtfFont, RtfState, RtfWalk } from '#renderer/formats/rtf-state'
import { symbolWords } from '#renderer/formats/word-symbols'
import { headingNamed, kindNamed } from '#renderer/formats/word-styles'

/** Keeps a byte until the bytes before and after it can be decoded together. */
export function addByte(byte: number, walk: RtfWalk): void {
  if (walk.skipping > 0) walk.skipping -= 1
  else walk.bytes.push(byte)
}

/** Decodes the bytes that wait, in the encoding of the font, and puts the words where they belong. */
export function settleBytes(state: RtfState, walk: RtfWalk): void {
  if (walk.bytes.length === 0) return
  const bytes = Uint8Array.from(walk.bytes)
  walk.bytes = []
  // What is shown nowhere tells nothing of the encoding of what is.
  if (state.target === 'nowhere') return
  const font = walk.fonts.get(state.font ?? walk.defaultFont)
  const isListing = state.target === 'fonts' || state.target === 'styles'
  if (font?.charset === 2 && !isListing) {
    const signs = Array.from(bytes, (byte) =>
      byte > 0x20 ? symbolWords(font.name, byte.toString(16)) : String.fromCharCode(byte),
    )
    return putWords(signs.join(''), state, walk)
  }
  const encoding = isListing ? (walk.chosen?.encoding ?? walk.encoding) : encodingOf(bytes, font, walk)
  const words = decodeBytes(bytes, encoding) ?? ''
  if (!isListing && words.includes('\ufffd')) walk.warnings.add('invalid-bytes-replaced')
  putWords(words.replace(/[\0\r]/g, ''), state, walk)
}

/** So many bytes tell all there is to tell of an encoding. */
const mostTelling = 64 * 1024

function encodingOf(bytes: Uint8Array, font: RtfFont | undefined, walk: RtfWalk): string {
  const { chosen, beyondAscii } = walk
  const own = font?.encoding ?? walk.encoding
  const isStated = font?.isStated === true
  if (bytes.some((byte) => byte >= 0x80)) {
    if (isStated) beyondAscii.ofFonts.add(font)
    else if (beyondAscii.ofFile.length < mostTelling)
      beyondAscii.ofFile.push(...bytes.subarray(0, 1_000), 0x20)
  }
  return chosen !== undefined && (chosen.isForAll || !isStated) ? chosen.encoding : own
}

/** Puts words where the group they stand in sends them. */
export function putWords(words: string, state: RtfState, walk: RtfWalk): void {
  switch (state.target) {
    case 'nowhere':
      return
    case 'text':
      return writeWords(words, state, walk)
    case 'fonts':
    case 'styles':
    case 'authors':
      walk.told.words += words
      return
    default:
      walk.kept.set(state.target, (walk.kept.get(state.target) ?? '') + words)
  }
}

function writeWords(words: string, state: RtfState, walk: RtfWalk): void {
  if (state.isHidden) {
    if (words.trim() !== '') walk.warnings.add('hidden-text-left-out')
    return
  }
  const kept = walk.isTrimming ? words.trimStart() : words
  if (kept === '') return
  walk.isTrimming = false
  enterBlock(state, walk)
  dress(state, walk)
  walk.builder.write(state.isInTable ? kept.replace(/[\t\n]/g, ' ') : kept)
}

/** Begins the paragraph or the row that the next words belong to, unless it has begun. */
export function enterBlock(state: RtfState, walk: RtfWalk): void {
  const { builder } = walk
  if (builder.isOpen && walk.row !== undefined && !state.isInTable) endBlock(walk)
  if (builder.isOpen) return
  if (state.isInTable) {
    if (!walk.wasRow) walk.tables += 1
    walk.row = { isHead: walk.isNextRowHead, table: walk.tables }
    builder.begin({ kind: 'table-row', ...walk.row })
  } else builder.begin(shapeOf(state, walk))
  walk.wasRow = state.isInTable
  if (walk.prefix === '') return
  builder.write(walk.prefix)
  walk.prefix = ''
}

/** Ends the paragraph or row; a paragraph without words leaves nothing. */
export function endBlock(walk: RtfWalk): void {
  undress(walk)
  walk.builder.end()
  walk.row = undefined
  walk.kept.delete('marker')
}

function shapeOf(state: RtfState, walk: RtfWalk): BlockShape {
  const style = walk.styles.get(state.style ?? 0)
  const outline = state.outline ?? style?.outline
  const stated = outline === undefined || outline > 8 ? undefined : outline + 1
  const level = headingLevels[Math.min(6, stated ?? headingNamed(style?.name ?? '') ?? 0) - 1]
  if (level !== undefined) return { kind: 'heading', level }
  const marker = walk.kept.get('marker')?.trim()
  if (marker !== undefined && marker !== '')
    return { kind: 'list-item', depth: state.list ?? 0, marker: signOf(marker) }
  return { kind: kindNamed(style?.name ?? '') ?? 'paragraph' }
}

const headingLevels = [1, 2, 3, 4, 5, 6] as const

function signOf(marker: string): string {
  return /^[\p{Co}\ufffd·o§]$/u.test(marker) ? '•' : marker
}

/** Opens and closes what is set off, only where the next words differ. */
function dress(state: RtfState, walk: RtfWalk): void {
  const { builder, dress: worn } = walk
  if (worn.isStrong !== state.isStrong) turn(builder, 'strong', state.isStrong)
  if (worn.isEmphasis !== state.isEmphasis) turn(builder, 'emphasis', state.isEmphasis)
  if (worn.change !== state.change || worn.changer !== state.changer) {
    if (worn.change !== undefined) builder.closeInline(worn.change)
    if (state.change !== undefined) {
      walk.warnings.add('changes-tracked')
      const author = walk.changers[state.changer ?? -1]
      builder.openInline({ kind: state.change, ...(author === undefined || author === '' ? {} : { author }) })
    }
  }
  walk.dress = state
}

function turn(builder: RtfWalk['builder'], kind: 'strong' | 'emphasis', isOn: boolean): void {
  if (isOn) builder.openInline({ kind })
  else builder.closeInline(kind)
}

function undress(walk: RtfWalk): void {
  const { builder, dress: worn } = walk
  if (worn.isStrong) builder.closeInline('strong')
  if (worn.isEmphasis) builder.closeInline('emphasis')
  if (worn.change !== undefined) builder.closeInline(worn.change)
  walk.dress = { isStrong: false, isEmphasis: false, change: undefined, changer: undefined }
}

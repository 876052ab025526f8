import { encodingOfCharset, encodingOfPage } from '#renderer/formats/rtf-charsets'
import {
  plainParagraph,
  plainWords,
  type RtfFont,
  type RtfState,
  type RtfTarget,
  type RtfWalk,
} from '#renderer/formats/rtf-state'
import { endBlock, enterBlock, putWords } from '#renderer/formats/rtf-text'

/** Groups that hold something else than text of the document. */
const targets: ReadonlyMap<string, RtfTarget> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['revtbl', 'authors'],
  ['title', 'title'],
  ['author', 'author'],
  ['fldinst', 'command'],
  ['listtext', 'marker'],
  ['pntext', 'marker'],
  ['annotation', 'comment'],
  ['atnauthor', 'commenter'],
  ['atrfstart', 'range-start'],
  ['atrfend', 'range-end'],
  ['atnref', 'reference'],
  ['shptxt', 'text'],
  ['dptxbxtext', 'text'],
])

const unread = new Set(
  `colortbl info pict object nonshppict header headerl headerr headerf footer footerl footerr footerf xe tc txe rxe
  shprslt listtable listoverridetable rsidtbl filetbl template operator company category keywords comment doccomm
  subject manager hlinkbase atnid atndate atnicn atntime private fldtype datafield formfield bkmkstart bkmkend
  upr shpinst do pn pntxta pntxtb pnseclvl ftnsep ftnsepc aftnsep aftnsepc themedata colorschememapping latentstyles
  datastore generator xmlnstbl wgrffmtfilter mmathPr nesttableprops background userprops`.split(/\s+/),
)

/** Where a group that begins with this word sends its words; undefined where the word begins no such group. */
export function targetOf(name: string, isOptional: boolean): RtfTarget | undefined {
  const known = targets.get(name)
  if (known !== undefined) return known
  if (/^(?:header|footer)/.test(name) || unread.has(name)) return 'nowhere'
  return isOptional ? 'nowhere' : undefined
}

/** Words that stand for a character. */
export const signWords: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
])

/** A word that changes what holds from here on in its group; the state as it was where it changes nothing. */
export function stateAfter(state: RtfState, name: string, value: number | undefined): RtfState {
  const isOn = value !== 0
  switch (name) {
    case 'plain':
      return { ...state, ...plainWords, font: undefined }
    case 'pard':
      return { ...state, ...plainParagraph }
    case 'f':
      return { ...state, font: value }
    case 'b':
      return { ...state, isStrong: isOn }
    case 'i':
      return { ...state, isEmphasis: isOn }
    case 'v':
      return { ...state, isHidden: isOn }
    case 'revised':
      return { ...state, change: isOn ? 'inserted' : undefined }
    case 'deleted':
      return { ...state, change: isOn ? 'deleted' : undefined }
    case 'revauth':
    case 'revauthdel':
      return { ...state, changer: value }
    case 'uc':
      return { ...state, repeats: Math.max(0, Math.min(8, value ?? 1)) }
    default:
      return paragraphAfter(state, name, value)
  }
}

function paragraphAfter(state: RtfState, name: string, value: number | undefined): RtfState {
  switch (name) {
    case 'intbl':
      return { ...state, isInTable: true }
    case 'outlinelevel':
      return { ...state, outline: value }
    case 's':
      return { ...state, style: value }
    case 'ilvl':
      return { ...state, list: Math.max(0, Math.min(8, value ?? 0)) }
    default:
      return state
  }
}

/** A control word with its number. */
export type RtfWord = { readonly name: string; readonly value: number | undefined }

/** Words that tell of the whole file, of a font or of a style. */
export function noteHeader({ name, value }: RtfWord, state: RtfState, walk: RtfWalk): void {
  if (state.target === 'fonts' && value !== undefined) noteFont(name, value, walk)
  else if (state.target === 'styles' && name === 's') walk.told.number = value ?? 0
  else if (state.target === 'styles' && name === 'outlinelevel') walk.told.outline = value
  else if (name === 'ansicpg' && value !== undefined) notePage(encodingOfPage(value), walk)
  else if (name === 'mac') notePage('macintosh', walk)
  else if (name === 'deff') walk.defaultFont = value ?? 0
}

function notePage(encoding: string, walk: RtfWalk): void {
  walk.encoding = encoding
  walk.isPageStated = true
}

function noteFont(name: string, value: number, walk: RtfWalk): void {
  if (name === 'f') walk.told = { number: value, words: '', outline: undefined }
  const { number } = walk.told
  const font: RtfFont = walk.fonts.get(number) ?? {
    name: '',
    charset: undefined,
    encoding: undefined,
    isStated: false,
  }
  if (name === 'fcharset') {
    font.charset = value
    font.encoding ??= encodingOfCharset(value)
    font.isStated ||= value !== 0 && font.encoding !== undefined
  }
  if (name === 'cpg') {
    font.encoding = encodingOfPage(value)
    font.isStated = true
  }
  walk.fonts.set(number, font)
}

/** Ends the telling of one font, style or author, at its semicolon or at the end of its group. */
export function settleTold(target: RtfTarget, walk: RtfWalk): void {
  const name = walk.told.words.replace(/;.*$/s, '').trim()
  if (target === 'fonts') {
    const font = walk.fonts.get(walk.told.number)
    if (font !== undefined && name !== '') font.name = name
  } else if (target === 'styles' && name !== '') {
    walk.styles.set(walk.told.number, { name, outline: walk.told.outline })
  } else if (target === 'authors' && walk.told.words.includes(';')) walk.changers.push(name)
  walk.told = { number: target === 'styles' ? 0 : walk.told.number, words: '', outline: undefined }
}

/** Words that end a line, a cell, a paragraph or a row. */
export function layOut(name: string, state: RtfState, walk: RtfWalk): void {
  if (state.target !== 'text') {
    if (name === 'par' || name === 'line') putWords('\n', state, walk)
    if (name === 'tab') putWords('\t', state, walk)
    return
  }
  switch (name) {
    case 'par':
    case 'sect':
    case 'page':
      if (!state.isInTable) return endBlock(walk)
      return walk.builder.isOpen && !walk.builder.isAtLineStart() ? walk.builder.write(' ') : undefined
    case 'line':
      enterBlock(state, walk)
      return state.isInTable ? walk.builder.write(' ') : walk.builder.breakLine('\n')
    case 'tab':
      return putWords('\t', state, walk)
    case 'cell':
      enterBlock({ ...state, isInTable: true }, walk)
      return walk.builder.breakLine('\t')
    case 'nestcell':
    case 'nestrow':
      return walk.builder.isOpen && !walk.builder.isAtLineStart() ? walk.builder.write(' ') : undefined
    case 'row':
      return endBlock(walk)
    case 'trowd':
      walk.isNextRowHead = false
      return
    case 'trhdr':
      walk.isNextRowHead = true
      return
    default:
  }
}

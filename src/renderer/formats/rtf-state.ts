import type { ImportWarning } from '#domain/document/source-document'
import { BlockBuilder } from '#renderer/formats/block-builder'

/** Where the words of a group go: into the text, into something kept apart, or nowhere. */
export type RtfTarget = 'text' | 'nowhere' | 'fonts' | 'styles' | 'authors' | RtfKept

/** What words are kept apart for until their group ends. */
export type RtfKept =
  | 'title'
  | 'author'
  | 'command'
  | 'marker'
  | 'comment'
  | 'commenter'
  | 'range-start'
  | 'range-end'
  | 'reference'

/** What holds inside a group, and ends with it. */
export type RtfState = {
  readonly target: RtfTarget
  readonly font: number | undefined
  readonly isStrong: boolean
  readonly isEmphasis: boolean
  readonly isHidden: boolean
  readonly change: 'inserted' | 'deleted' | undefined
  readonly changer: number | undefined
  /** How many characters after a `\u` only repeat it for older readers. */
  readonly repeats: number
  readonly isInTable: boolean
  readonly outline: number | undefined
  readonly style: number | undefined
  /** Depth of the list, from 0; undefined outside of lists. */
  readonly list: number | undefined
}

/** What holds at the beginning of a file. */
export const firstState: RtfState = {
  target: 'text',
  font: undefined,
  isStrong: false,
  isEmphasis: false,
  isHidden: false,
  change: undefined,
  changer: undefined,
  repeats: 1,
  isInTable: false,
  outline: undefined,
  style: undefined,
  list: undefined,
}

/** What `\plain` takes back. */
export const plainWords = {
  isStrong: false,
  isEmphasis: false,
  isHidden: false,
  change: undefined,
  changer: undefined,
} as const

/** What `\pard` takes back. */
export const plainParagraph = {
  isInTable: false,
  outline: undefined,
  style: undefined,
  list: undefined,
} as const

/**
 * A font: its name and the encoding of its bytes, where it has one of its own. The character set 0 is written for
 * anything, so that it does not count as stated.
 */
export type RtfFont = {
  name: string
  charset: number | undefined
  encoding: string | undefined
  isStated: boolean
}

/** An encoding for bytes whose own one is in doubt, or for all of them. */
export type RtfEncoding = { readonly encoding: string; readonly isForAll: boolean }

/** A paragraph style, as far as it matters. */
export type RtfStyle = { name: string; outline: number | undefined }

/** A comment and the stretch it is about; UTF-16 code units. */
export type RtfComment = {
  readonly author: string
  readonly note: string
  readonly reference: string
  readonly at: number
}

/** A note that is mentioned in the text: the stretch of the file that holds it, in bytes, and what held there. */
export type RtfNote = { readonly from: number; readonly to: number; readonly state: RtfState }

/** What is kept in mind along a whole rich text file. */
export type RtfWalk = {
  readonly builder: BlockBuilder
  readonly warnings: Set<ImportWarning>
  readonly fonts: Map<number, RtfFont>
  readonly styles: Map<number, RtfStyle>
  readonly changers: string[]
  readonly notes: RtfNote[]
  /** Where groups end that were passed over, by where they begin, in bytes. */
  readonly groupEnds: Map<number, number>
  readonly comments: RtfComment[]
  readonly ranges: Map<string, { start: number; end: number | undefined }>
  /** Words kept apart, by what for. */
  readonly kept: Map<RtfKept, string>
  /** Fonts and styles are listed one after the other: the one that is being told. */
  told: { number: number; words: string; outline: number | undefined }
  /** That of the file, unless fonts or what was chosen say otherwise. */
  encoding: string
  isPageStated: boolean
  readonly chosen: RtfEncoding | undefined
  /** Bytes beyond ASCII, in the encoding of the file and in that of fonts which state one. */
  readonly beyondAscii: { readonly ofFile: number[]; readonly ofFonts: Set<RtfFont> }
  defaultFont: number
  /** Bytes of text that wait to be decoded together. */
  bytes: number[]
  /** Characters still to be passed over after a `\u`. */
  skipping: number
  row: { readonly isHead: boolean; readonly table: number } | undefined
  isNextRowHead: boolean
  tables: number
  wasRow: boolean
  dress: Pick<RtfState, 'isStrong' | 'isEmphasis' | 'change' | 'changer'>
  prefix: string
  isTrimming: boolean
}

/** Begins to read a file, with the encoding that goes before what it says where there is one. */
export function beginRtfWalk(chosen: RtfEncoding | undefined): RtfWalk {
  return {
    builder: new BlockBuilder(),
    warnings: new Set(),
    fonts: new Map(),
    styles: new Map(),
    changers: [],
    notes: [],
    groupEnds: new Map(),
    comments: [],
    ranges: new Map(),
    kept: new Map(),
    told: { number: 0, words: '', outline: undefined },
    encoding: 'windows-1252',
    isPageStated: false,
    chosen,
    beyondAscii: { ofFile: [], ofFonts: new Set() },
    defaultFont: 0,
    bytes: [],
    skipping: 0,
    row: undefined,
    isNextRowHead: false,
    tables: -1,
    wasRow: false,
    dress: plainWords,
    prefix: '',
    isTrimming: false,
  }
}

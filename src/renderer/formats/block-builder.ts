import type { Block, HeadingLevel, Inline } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'

/** What a block is, before it is known where it lies. */
export type BlockShape =
  | { readonly kind: 'paragraph' | 'quote' | 'code' | 'figure' | 'page' }
  | { readonly kind: 'heading'; readonly level: HeadingLevel }
  | { readonly kind: 'list-item'; readonly depth: number; readonly marker: string }
  | {
      readonly kind: 'table-row'
      readonly isHead: boolean
      readonly table: number
      readonly columns?: number
    }
  | { readonly kind: 'cue'; readonly from: number; readonly to: number; readonly speaker?: string }

/** What an inline is, before it is known where it lies. */
export type InlineShape =
  | { readonly kind: 'strong' | 'emphasis' | 'code' }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'inserted' | 'deleted'; readonly author?: string; readonly changedAt?: string }

type OpenInline = { readonly shape: InlineShape; start: number | undefined }

/**
 * Grows a document's canonical text and its blocks from left to right, so that whatever a format does, blocks come out
 * ordered, inside the text and without blank ends. Blocks of the same list, table or recording stand on the next line, others
 * after an empty line. Words that come while no block is open begin a paragraph.
 */
export class BlockBuilder {
  private readonly parts: string[] = []
  private length = 0
  private readonly blocks: Block[] = []
  private readonly inlines: Inline[] = []
  private shape: BlockShape | undefined
  private blockStart = 0
  private blockText: string[] = []
  private blockLength = 0
  private spacePending = false
  private readonly open: OpenInline[] = []
  private readonly figures: string[] = []

  get isOpen(): boolean {
    return this.shape !== undefined
  }

  /** Where the next character comes to stand, or the end of the last block where none is open. UTF-16 code units. */
  get position(): number {
    return this.shape === undefined ? this.length : this.blockStart + this.blockLength
  }

  /** True while the open block holds no visible character. */
  get isBlank(): boolean {
    return this.blockLength === 0
  }

  /** Ends the block before and starts another; the text comes with `write` or `writeCollapsed`. */
  begin(shape: BlockShape): void {
    this.end()
    this.shape = shape
    this.blockStart = this.length + this.separatorBefore(shape).length
  }

  /** Adds text as it stands. */
  write(text: string): void {
    if (text === '') return
    this.spacePending = false
    this.append(text)
  }

  /** Adds blank space that counts, after the blank space that still waits to be added. */
  writeBlank(blank: string): void {
    this.append(this.spacePending ? ` ${blank}` : blank)
    this.spacePending = false
  }

  /** Adds text as a browser would show it: runs of blank space are one space, none at the edges of a line. */
  writeCollapsed(text: string): void {
    // A single space is left alone, not replaced by itself: most of any text is words between such.
    const words = text.replace(/[\t\n\f\r][ \t\n\f\r]*| [ \t\n\f\r]+/g, ' ')
    const isBlankStart = words.startsWith(' ')
    const isBlankEnd = words.endsWith(' ')
    const core = words.slice(isBlankStart ? 1 : 0, isBlankEnd && words.length > 1 ? -1 : undefined)
    if (isBlankStart) this.spacePending = true
    if (core === '') return
    this.append(this.spacePending && !this.isAtLineStart() ? ` ${core}` : core)
    this.spacePending = isBlankEnd
  }

  /** Starts a new line (or cell, with a tab) inside the block; blank space before it is dropped. */
  breakLine(mark: '\n' | '\t'): void {
    this.spacePending = false
    if (mark === '\t' || !this.isBlank) this.append(mark)
  }

  openInline(shape: InlineShape): void {
    this.open.push({ shape, start: undefined })
  }

  /** Closes the newest open inline of that kind, wherever the markup closed it. */
  closeInline(kind: InlineShape['kind']): void {
    const at = this.open.findLastIndex((inline) => inline.shape.kind === kind)
    const [closed] = at === -1 ? [] : this.open.splice(at, 1)
    if (closed !== undefined) this.settle(closed)
  }

  /** Keeps a picture's words as a figure of their own after the block that is open. */
  figure(words: string): void {
    const caption = words.replace(/\s+/g, ' ').trim()
    if (caption === '') return
    this.figures.push(caption)
    if (!this.isOpen) this.placeFigures()
  }

  /** Ends the open block; a block without a visible character leaves nothing. */
  end(): void {
    if (this.shape === undefined) return
    for (const inline of this.open) this.settle(inline)
    const text = this.blockText.join('').trimEnd()
    const shape = this.shape
    this.shape = undefined
    this.blockText = []
    this.blockLength = 0
    this.spacePending = false
    if (text.trim() === '') this.dropInlinesFrom(this.blockStart)
    else this.place(shape, text)
    this.placeFigures()
  }

  finish(): DocumentBody {
    this.end()
    const inlines = this.inlines.toSorted((a, b) => a.start - b.start || b.end - a.end)
    return { text: this.parts.join(''), blocks: this.blocks, inlines }
  }

  private append(text: string): void {
    if (this.shape === undefined) {
      if (text.trim() === '') return
      this.begin({ kind: 'paragraph' })
    }
    const at = this.blockStart + this.blockLength + (text.length - text.trimStart().length)
    for (const inline of this.open) {
      if (inline.start === undefined && text.trim() !== '') inline.start = at
    }
    this.blockText.push(text)
    this.blockLength += text.length
  }

  /** True where nothing stands before the next word on its line or in its cell. */
  isAtLineStart(): boolean {
    const last = this.blockText.at(-1)?.at(-1)
    return last === undefined || last === '\n' || last === '\t'
  }

  private settle(inline: OpenInline): void {
    const end = this.blockStart + this.blockLength
    if (inline.start !== undefined && inline.start < end) {
      this.inlines.push({ ...inline.shape, start: inline.start, end })
    }
    inline.start = undefined
  }

  private place(shape: BlockShape, text: string): void {
    const separator = this.separatorBefore(shape)
    const end = this.blockStart + text.length
    this.parts.push(separator, text)
    this.length = end
    this.blocks.push({ ...shape, start: this.blockStart, end })
    this.clipInlines(end)
  }

  private placeFigures(): void {
    for (const caption of this.figures.splice(0)) {
      const shape = { kind: 'figure' } as const
      this.blockStart = this.length + this.separatorBefore(shape).length
      this.place(shape, caption)
    }
  }

  private separatorBefore(shape: BlockShape): string {
    const last = this.blocks.at(-1)
    if (last === undefined) return ''
    const isSameRun =
      (shape.kind === 'list-item' && last.kind === 'list-item') ||
      (shape.kind === 'cue' && last.kind === 'cue') ||
      (shape.kind === 'table-row' && last.kind === 'table-row' && last.table === shape.table)
    return isSameRun ? '\n' : '\n\n'
  }

  private dropInlinesFrom(start: number): void {
    while ((this.inlines.at(-1)?.end ?? -1) > start) this.inlines.pop()
  }

  private clipInlines(end: number): void {
    for (let at = this.inlines.length - 1; at >= 0; at -= 1) {
      const inline = this.inlines[at]
      if (inline === undefined || inline.end <= end) return
      if (inline.start < end) this.inlines[at] = { ...inline, end }
      else this.inlines.splice(at, 1)
    }
  }
}

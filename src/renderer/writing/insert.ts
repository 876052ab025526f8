import type { Content, Editor } from '@tiptap/core'
import type { Confidence, LikelihoodScale } from '#domain/assessment/scales'
import { pieceSelection } from '#renderer/writing/caret-place'
import type { PassageCard } from '#renderer/writing/passage-card'

/** A passage put into the text: with its words, or as a reference only; in place of a stretch, or at the caret. */
export type MentionInsert = {
  readonly card: PassageCard
  readonly as: 'quotation' | 'citation'
  readonly range?: { readonly from: number; readonly to: number }
  /** The text takes the keyboard unless it stays where it is. */
  readonly keyboard?: 'stays'
}

/** Puts a passage into the text and the caret behind it. */
export function insertMention(editor: Editor, { card, as, range, keyboard }: MentionInsert): void {
  const { highlightId, evidenceId, quote } = card
  const attrs = as === 'quotation' ? { highlightId, evidenceId, words: quote } : { highlightId, evidenceId }
  insertPiece(editor, { type: as, attrs }, { range, keyboard })
}

/** Puts a term of a likelihood scale at the caret. */
export function insertLikelihood(editor: Editor, scale: LikelihoodScale, term: string): void {
  insertPiece(editor, { type: 'likelihood', attrs: { scale, term } })
}

/** Puts a confidence at the caret. */
export function insertConfidence(editor: Editor, level: Confidence): void {
  insertPiece(editor, { type: 'confidence', attrs: { level } })
}

type Piece = { readonly type: string; readonly attrs: Readonly<Record<string, unknown>> }

type Manner = {
  readonly range?: MentionInsert['range'] | undefined
  readonly keyboard?: MentionInsert['keyboard'] | undefined
}

/** A piece never touches the word before it, and code holds none: there it is put behind the block. */
function insertPiece(editor: Editor, piece: Piece, { range, keyboard }: Manner = {}): void {
  const { state } = editor
  const { from, to } = pieceSelection(state)
  // What comes from elsewhere takes the place of nothing.
  const place = range ?? { from: keyboard === 'stays' ? to : from, to }
  const put = (at: Parameters<typeof editor.commands.insertContentAt>[0], content: Content): void => {
    const chain = editor.chain().insertContentAt(at, content)
    if (keyboard === undefined) chain.focus().run()
    else chain.run()
  }
  const $from = state.doc.resolve(place.from)
  if ($from.parent.type.spec.code === true) {
    put($from.after(), { type: 'paragraph', content: [piece] })
    return
  }
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc').at(-1) ?? ' '
  const gap = /[\s(“"—\u00a0]/u.test(before) ? [] : [{ type: 'text', text: ' ' }]
  put({ from: place.from, to: place.to }, [...gap, piece])
}

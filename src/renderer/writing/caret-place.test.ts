import { Schema } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import { caretPlace, pieceSelection } from '#renderer/writing/caret-place'
import { replaceBlocks } from '#renderer/writing/replace-blocks'

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
})

function docOf(...paragraphs: readonly string[]) {
  return schema.node(
    'doc',
    null,
    paragraphs.map((words) => schema.node('paragraph', null, words === '' ? [] : [schema.text(words)])),
  )
}

const nothing = (state: EditorState): Transaction => state.tr
const arrival = (state: EditorState): Transaction | undefined =>
  replaceBlocks(state, docOf('one', 'two', 'three'))

it.each([
  ['the end, where nothing was done', 9, nothing],
  ['the end, where the text came from its record', 16, arrival],
  ['the caret, once it was put somewhere', 3, (state) => putCaret(state, 3)],
  ['the caret, once something was typed', 2, (state) => state.tr.insertText('x', 1)],
] as const satisfies readonly (readonly [string, number, (state: EditorState) => Transaction | undefined])[])(
  'a piece goes to %s',
  (...[, expected, act]) => {
    const state = EditorState.create({ doc: docOf('one', 'two'), plugins: [caretPlace()] })
    const change = act(state)
    expect(change).toBeDefined()
    if (change === undefined) return
    expect(pieceSelection(state.apply(change)).from).toBe(expected)
  },
)

it('remembers the caret when the text changes elsewhere', () => {
  const state = EditorState.create({ doc: docOf('one', 'two'), plugins: [caretPlace()] })
  const put = state.apply(putCaret(state, 3))
  const change = arrival(put)
  expect(change === undefined ? undefined : pieceSelection(put.apply(change)).from).toBe(3)
})

function putCaret(state: EditorState, at: number): Transaction {
  return state.tr.setSelection(TextSelection.create(state.doc, at))
}

import type { Editor } from '@tiptap/core'
import type { Node as EditorNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { BlockNode } from '#domain/assessment/assessment'
import { blocksOf, documentOf } from '#renderer/writing/blocks-of'
import { afterHandingOver, hear, type Echoes } from '#renderer/writing/echoes'
import { makeIdleSaver } from '#renderer/writing/idle-saver'
import { fromOutside, replaceBlocks } from '#renderer/writing/replace-blocks'

type Send = (blocks: readonly BlockNode[]) => void

/** The traffic between the text and its record: out after a pause, in when the record changed elsewhere. */
export type Handover = {
  /** Takes an editor and shows the record in it. */
  readonly attach: (editor: Editor) => void
  readonly sendTo: (send: Send) => void
  readonly noteChange: (transaction: Transaction) => void
  /** Brings in what the record says now, unless it is the text's own echo or the analyst is still writing. */
  readonly receive: (blocks: readonly BlockNode[]) => void
  readonly flush: () => void
}

/** Makes the handover for a text that was opened with these blocks. */
export function makeHandover(opened: readonly BlockNode[], firstSend: Send): Handover {
  let editor: Editor | undefined
  let send = firstSend
  let last = opened
  let echoes: Echoes<EditorNode> = []
  const saver = makeIdleSaver(() => {
    if (editor === undefined) return
    echoes = afterHandingOver(echoes, editor.state.doc)
    send(blocksOf(editor.state.doc))
  })
  return {
    attach: (next) => {
      editor = next
      bringTo(next, documentOf(next.schema, last))
    },
    sendTo: (next) => {
      send = next
    },
    noteChange: (transaction) => {
      if (transaction.getMeta(fromOutside) === undefined) saver.touch()
    },
    receive: (blocks) => {
      if (editor === undefined || editor.isDestroyed || blocks === last) return
      last = blocks
      const incoming = documentOf(editor.schema, blocks)
      const heard = hear(echoes, (handed) => handed.eq(incoming))
      echoes = heard.waiting
      // What the analyst is writing is newer than anything that arrives; it is handed over at the next pause.
      if (heard.isEcho || saver.isWaiting()) return
      bringTo(editor, incoming)
    },
    flush: saver.flush,
  }
}

function bringTo(editor: Editor, incoming: EditorNode) {
  const change = replaceBlocks(editor.state, incoming)
  if (change !== undefined) editor.view.dispatch(change)
}

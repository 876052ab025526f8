import { Extension } from '@tiptap/core'
import { redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { flattenDeep } from '#renderer/writing/bounds'
import { cleanPaste } from '#renderer/writing/clean-paste'
import { isMention } from '#renderer/writing/mention-attrs'
import { actOnMention } from '#renderer/writing/mention-view'
import { quietMarkup } from '#renderer/writing/quiet-markup'
import { isWritingStroke, strokeOf } from '#renderer/keys/stroke'
import { actOf } from '#renderer/keys/use-keyring'
import { moveBlock } from '#renderer/writing/move-block'
import type { Shared } from '#renderer/writing/surroundings'

/** The keys of the writing surface that are its own, and what is kept out of it. */
export function writingKeys(shared: Shared) {
  return Extension.create({
    name: 'writingKeys',
    priority: 1000,
    addKeyboardShortcuts() {
      const move = (by: -1 | 1) => {
        const tr = moveBlock(this.editor.state, by)
        if (tr !== undefined) this.editor.view.dispatch(tr)
        return true
      }
      return {
        'Alt-F10': () => {
          shared.toolbar.current().focus()
          return true
        },
        'Mod-Shift-ArrowUp': () => move(-1),
        'Mod-Shift-ArrowDown': () => move(1),
        Enter: () => openSelected(this.editor.view, shared),
      }
    },
    addProseMirrorPlugins: () => [edges(shared)],
  })
}

function openSelected(view: EditorView, shared: Shared): boolean {
  const { selection } = view.state
  if (!(selection instanceof NodeSelection) || !isMention(selection.node)) return false
  const box = view.coordsAtPos(selection.from)
  actOnMention({ node: selection.node, position: selection.from, shared, box })
  return true
}

/** Tab after Escape leaves; dropped files go to the application; the page's own undo never touches the text. */
function edges(shared: Shared): Plugin {
  let isLeaving = false
  return new Plugin({
    props: {
      transformPastedHTML: quietMarkup,
      transformPasted: (slice, view) =>
        flattenDeep(cleanPaste(slice, shared.surroundings.current().lookUp), view.state.schema),
      handleDOMEvents: {
        keydown: (view, event) => {
          const leaves = isLeaving && event.key === 'Tab'
          if (event.key !== 'Shift') isLeaving = event.key === 'Escape'
          return leaves || isOfApplication(view, event)
        },
        beforeinput: (_, event) => {
          if (!event.inputType.startsWith('history')) return false
          event.preventDefault()
          return true
        },
        drop: (_, event) => {
          if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return false
          event.preventDefault()
          return true
        },
      },
    },
  })
}

/** Keys that are the application's, also where the editor has the same one: that for code is the one for export. */
function isOfApplication(view: EditorView, event: KeyboardEvent): boolean {
  const stroke = strokeOf(event)
  // A letter may have been chosen for a command: in a text it is a letter.
  if (stroke !== undefined && isWritingStroke(stroke)) return false
  const act = actOf('window', event)
  if (act === 'export') return true
  if (act !== 'undo' && act !== 'redo') return isStrayUndo(view, event)
  const isUndo = act === 'undo'
  // What the text has no history for is a deed: the application takes back its last one.
  const isStray = isUndo ? undoDepth(view.state) === 0 : redoDepth(view.state) === 0
  if (!isStray) {
    if (isUndo) undo(view.state, view.dispatch)
    else redo(view.state, view.dispatch)
    event.preventDefault()
  }
  return true
}

/** The keys the platform undoes by, where other ones were chosen: without a history of the text they do nothing. */
function isStrayUndo(view: EditorView, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const key = event.key.toLowerCase()
  if (key === 'z' && !event.shiftKey) return undoDepth(view.state) === 0
  return (key === 'y' || key === 'z') && redoDepth(view.state) === 0
}

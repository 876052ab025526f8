import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, Selection, type EditorState } from '@tiptap/pm/state'
import { fromOutside } from '#renderer/writing/replace-blocks'

const key = new PluginKey<boolean>('caret-place')

/** Remembers whether somebody put the caret where it is; until then it stands at the top only because a text begins there. */
export const CaretPlace = Extension.create({
  name: 'caretPlace',
  addProseMirrorPlugins: () => [caretPlace()],
})

/** The plugin by itself, for a state without an editor. */
export function caretPlace(): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply: (change, isPut) =>
        isPut ||
        change.getMeta(key) === true ||
        ((change.selectionSet || change.docChanged) && change.getMeta(fromOutside) === undefined),
    },
    props: {
      handleDOMEvents: {
        // A press on the place where the caret stands already changes nothing else.
        mousedown: (view) => {
          view.dispatch(view.state.tr.setMeta(key, true))
          return false
        },
      },
    },
  })
}

/** Where a piece from elsewhere goes: the selection, or the end of a text in which nobody has put the caret. */
export function pieceSelection(state: EditorState): Selection {
  return key.getState(state) === true ? state.selection : Selection.atEnd(state.doc)
}

import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion, exitSuggestion, type SuggestionProps } from '@tiptap/suggestion'
import { insertMention } from '#renderer/writing/insert'
import type { PassageCard } from '#renderer/writing/passage-card'
import { stepSelection } from '#renderer/writing/step-selection'
import type { Overlay, Shared } from '#renderer/writing/surroundings'

const key = new PluginKey('passages')

type Props = SuggestionProps<PassageCard, PassageCard>

/** `@` opens a list of passages: Enter quotes, Shift+Enter cites only, Esc closes and leaves what was typed. */
export function passageSuggestions(shared: Shared) {
  return Extension.create({
    name: 'passageSuggestions',
    addProseMirrorPlugins() {
      return [
        Suggestion<PassageCard, PassageCard>({
          editor: this.editor,
          pluginKey: key,
          char: '@',
          allowSpaces: true,
          allowedPrefixes: [' ', '\u00a0', '(', '“', '"', '—', ','],
          decorationClass: 'writing-query',
          items: ({ query }) => [...shared.surroundings.current().suggest(query)],
          render: () => ({
            onStart: (props) => {
              shared.overlay.set(suggestionsFor(props))
            },
            onUpdate: (props) => {
              shared.overlay.set(suggestionsFor(props))
            },
            onKeyDown: ({ event, view }) => {
              if (event.key !== 'Escape') return onListKey(event, shared)
              exitSuggestion(view, key)
              return true
            },
            onExit: () => {
              if (shared.overlay.current().kind === 'suggestions') shared.overlay.set({ kind: 'none' })
            },
          }),
        }),
      ]
    },
  })
}

/** The list for a query; once several words match nothing, the analyst is writing, not asking. */
function suggestionsFor(props: Props): Overlay {
  const { query, items: cards, editor, range } = props
  if (cards.length === 0 && query.trim().includes(' ')) return { kind: 'none' }
  const box = editor.view.coordsAtPos(range.from)
  return {
    kind: 'suggestions',
    cards,
    query,
    selected: 0,
    at: { left: box.left, top: box.bottom },
    choose: (card, as) => {
      insertMention(editor, { card, as, range })
    },
  }
}

function onListKey(event: KeyboardEvent, shared: Shared): boolean {
  const overlay = shared.overlay.current()
  if (overlay.kind !== 'suggestions' || event.isComposing) return false
  if (event.key === 'Enter' || event.key === 'Tab') {
    const card = overlay.cards[overlay.selected]
    if (card === undefined) return false
    overlay.choose(card, event.shiftKey ? 'citation' : 'quotation')
    return true
  }
  const selected = stepSelection(overlay.selected, event.key, overlay.cards.length)
  if (selected === undefined) return false
  shared.overlay.set({ ...overlay, selected })
  return true
}

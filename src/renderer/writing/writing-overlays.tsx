import type { Editor } from '@tiptap/core'
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { isMention, mentionOf } from '#renderer/writing/mention-attrs'
import { QuotationRepair } from '#renderer/writing/quotation-repair.tsx'
import { SuggestionList, suggestionId, suggestionListId } from '#renderer/writing/suggestion-list.tsx'
import type { Overlay, OverlayPlace, Shared } from '#renderer/writing/surroundings'

type WritingOverlaysProps = { readonly editor: Editor; readonly shared: Shared }

/** What is open over the text: the list under `@`, or the repair of a quotation. */
export function WritingOverlays({ editor, shared }: WritingOverlaysProps) {
  const overlay = useSyncExternalStore(shared.overlay.subscribe, shared.overlay.current)
  const { boxRef, place } = useFitting(overlay)
  useActiveOption(editor, overlay)
  function close() {
    shared.overlay.set({ kind: 'none' })
    editor.commands.focus()
  }
  if (overlay.kind === 'suggestions')
    return <SuggestionList overlay={overlay} place={place} boxRef={boxRef} />
  if (overlay.kind === 'none') return null
  const node = editor.state.doc.nodeAt(overlay.position)
  if (node === null || !isMention(node)) return null
  const { highlightId, words = '' } = mentionOf(node)
  const { lookUp, onOpenPassage } = shared.surroundings.current()
  const card = lookUp(highlightId)
  if (card === undefined) return null
  return (
    <QuotationRepair
      words={words}
      quote={card.quote}
      language={card.language}
      place={place}
      boxRef={boxRef}
      onTake={() => {
        editor.view.dispatch(editor.state.tr.setNodeAttribute(overlay.position, 'words', card.quote))
        close()
      }}
      onKeep={close}
      onOpen={() => {
        close()
        onOpenPassage(highlightId)
      }}
    />
  )
}

/** Keeps an overlay inside the window: under its place, above it where there is no room below. */
function useFitting(overlay: Overlay) {
  const boxRef = useRef<HTMLDivElement>(null)
  const at = overlay.kind === 'none' ? undefined : overlay.at
  const [place, setPlace] = useState<OverlayPlace>({ left: 0, top: 0 })
  useLayoutEffect(() => {
    const box = boxRef.current?.getBoundingClientRect()
    if (at === undefined || box === undefined) return
    const lineHeight = 32
    const above = at.top - lineHeight - box.height
    const fitsBelow = at.top + 4 + box.height <= window.innerHeight
    setPlace({
      left: Math.max(8, Math.min(at.left, window.innerWidth - box.width - 8)),
      top: fitsBelow || above < 8 ? at.top + 4 : above,
    })
  }, [at, overlay])
  return { boxRef, place }
}

/** Names the chosen option to screen readers while the keyboard stays in the text. */
function useActiveOption(editor: Editor, overlay: Overlay) {
  const selected = overlay.kind === 'suggestions' && overlay.cards.length > 0 ? overlay.selected : undefined
  useEffect(() => {
    if (selected === undefined) return
    const { dom } = editor.view
    dom.setAttribute('aria-controls', suggestionListId)
    dom.setAttribute('aria-activedescendant', suggestionId(selected))
    document.getElementById(suggestionId(selected))?.scrollIntoView({ block: 'nearest' })
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, selected])
}

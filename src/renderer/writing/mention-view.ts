import type { Node as EditorNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { standingOf } from '#domain/assessment/check-quotations'
import { chipOf, type PassageCard } from '#renderer/writing/passage-card'
import type { Shared } from '#renderer/writing/surroundings'
import { sayCitation, sayQuotation, writingWords } from '#renderer/writing/wording'
import { mentionOf, type MentionAttrs } from '#renderer/writing/mention-attrs'

/**
 * Shows a quotation or citation as real text in plain elements: an assessment holds hundreds, and a screen reader must
 * read a line that holds nothing else.
 */
export function mentionView(shared: Shared) {
  return ({
    node,
    getPos,
  }: {
    readonly node: EditorNode
    readonly getPos: () => number | undefined
  }): NodeView => {
    const dom = document.createElement('span')
    let shown = node
    let drawn: string | undefined
    function draw() {
      const attrs = mentionOf(shown)
      const card = shared.surroundings.current().lookUp(attrs.highlightId)
      // Passages are looked up anew after every deed of the case; most look the same.
      const looks = JSON.stringify([attrs, card])
      if (looks !== drawn) drawMention(dom, attrs, card)
      drawn = looks
    }
    function onClick(event: MouseEvent) {
      event.preventDefault()
      const position = getPos()
      if (position !== undefined)
        actOnMention({ node: shown, position, shared, box: dom.getBoundingClientRect() })
    }
    draw()
    dom.addEventListener('click', onClick)
    const stop = shared.surroundings.subscribe(draw)
    return {
      dom,
      update: (next) => {
        if (next.type !== shown.type) return false
        shown = next
        draw()
        return true
      },
      ignoreMutation: () => true,
      destroy: () => {
        stop()
        dom.removeEventListener('click', onClick)
      },
    }
  }
}

/** Opens the passage, or the repair where the words of a quotation differ from it. */
export function actOnMention({ node, position, shared, box }: MentionAct): void {
  const attrs = mentionOf(node)
  const { lookUp, onOpenPassage } = shared.surroundings.current()
  const quote = lookUp(attrs.highlightId)?.quote
  if (attrs.words !== undefined && standingOf(attrs.words, quote) === 'words-differ') {
    shared.overlay.set({ kind: 'repair', position, at: { left: box.left, top: box.bottom } })
    return
  }
  if (quote !== undefined) onOpenPassage(attrs.highlightId)
}

type MentionAct = {
  readonly node: EditorNode
  readonly position: number
  readonly shared: Shared
  readonly box: { readonly left: number; readonly bottom: number }
}

function drawMention(dom: HTMLElement, attrs: MentionAttrs, card: PassageCard | undefined) {
  const { words } = attrs
  const standing = words === undefined ? standingOf('', card && '') : standingOf(words, card?.quote)
  dom.className = words === undefined ? 'writing-citation' : 'writing-quotation'
  dom.dataset['standing'] = standing
  dom.dataset['colour'] = card?.colour ?? 'none'
  dom.setAttribute('role', 'group')
  dom.setAttribute('aria-label', words === undefined ? sayCitation(card) : sayQuotation(card, words))
  dom.replaceChildren(
    ...(words === undefined ? [] : [part('writing-quotation-words', `“${words}”`, card?.language)]),
    part('writing-chip', card === undefined ? writingWords.goneChip : chipOf(card)),
    ...(standing === 'words-differ' ? [part('writing-caution', writingWords.wordsDiffer)] : []),
  )
}

function part(className: string, words: string, language?: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = words
  if (language !== undefined) {
    element.lang = language
    element.dir = 'auto'
  }
  return element
}

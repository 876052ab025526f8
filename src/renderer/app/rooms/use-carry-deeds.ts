import type { Span } from '#domain/document/block'
import type { CarryEntry } from '#domain/highlight/carry-plan'
import { anchorAt } from '#domain/highlight/anchor'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { carryHighlights } from '#renderer/actions/carry-highlights'
import { dropCarry } from '#renderer/actions/drop-carry'
import { followEvidence } from '#renderer/actions/follow-evidence'
import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Compared } from '#renderer/app/rooms/compared-reader.tsx'
import { announce } from '#renderer/app/workbench-store'
import type { CarryDeeds } from '#renderer/features/compare/carry-card.tsx'
import { nextOpen } from '#renderer/features/compare/carry-order'
import { carryWords } from '#renderer/features/compare/wording'

/** What deciding needs of the room around it. */
export type CarryNeeds = {
  readonly newer: Compared
  readonly queue: readonly CarryEntry[]
  /** What is selected in the newer version. */
  readonly passage: Span | undefined
  readonly onNext: (id: HighlightId | undefined) => void
}

/** The decisions about the highlights of an older version; after each the next open one is shown. */
export function carryDeeds(
  { session, deeds }: Frame,
  { newer, queue, passage, onNext }: CarryNeeds,
): CarryDeeds & { readonly carryExact: () => void } {
  const documentId = newer.document.id
  const settle = (entry: CarryEntry, deed: Parameters<typeof deeds.run>[0], words: string): void => {
    void deeds.run(deed).then((isDone) => {
      if (!isDone) return
      const next = nextOpen(queue, entry.highlight.id)
      announce(next === undefined ? `${words}. ${carryWords.decided}` : words)
      onNext(next)
    })
  }
  const attach: CarryDeeds['attach'] = (entry, anchor) => {
    const marks = [{ highlightId: entry.highlight.id, anchor }]
    settle(entry, carryHighlights(session.hands, { documentId, marks }), carryWords.accepted)
  }
  return {
    attach,
    attachToSelection: (entry) => {
      if (passage === undefined) announce(carryWords.selectFirst)
      else attach(entry, anchorAt(newer.body.text, passage))
    },
    drop: (entry) => {
      const wish = { highlightId: entry.highlight.id, documentId }
      settle(entry, dropCarry(session.hands, wish), carryWords.dropped)
    },
    follow: ({ state }) => {
      if (state.kind !== 'kept') return
      const deed = followEvidence(session.hands, { highlightId: state.as })
      void deeds.run(deed, carryWords.followed)
    },
    carryExact: () => {
      const marks = queue.flatMap(({ highlight, state }) =>
        state.kind === 'exact' ? [{ highlightId: highlight.id, anchor: state.anchor }] : [],
      )
      void deeds.run(carryHighlights(session.hands, { documentId, marks }), carryWords.accepted)
    },
  }
}

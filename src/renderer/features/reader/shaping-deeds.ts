import type { Span } from '#domain/document/block'
import { anchorAt } from '#domain/highlight/anchor'
import { joinedSpan, splitSpan } from '#domain/highlight/join-and-split'
import { mergeHighlights } from '#renderer/actions/merge-highlights'
import { splitHighlight } from '#renderer/actions/split-highlight'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import type { ReaderTools } from '#renderer/features/reader/reader-deeds'
import { shapingWords } from '#renderer/features/reader/shaping-words'

/** The deeds by which two highlights become one, and one becomes two. */
export type ShapingDeeds = {
  /** Takes a second highlight into the first. */
  readonly merge: (kept: MarkEntry, gone: MarkEntry) => Promise<void>
  /** Splits a highlight at an offset of the document. */
  readonly split: (entry: MarkEntry, at: number) => Promise<void>
}

/** The shaping deeds of one open document. What cannot be done is said; nothing is changed then. */
export function shapingDeeds({ hands, text, onDeed, onRefused, announce }: ReaderTools): ShapingDeeds {
  const say = (
    done: { readonly ok: true } | { readonly ok: false; readonly reason: string },
    words: string,
  ) => {
    if (done.ok) {
      onDeed(words)
      announce(words)
    } else onRefused(done.reason === 'stances-differ' ? shapingWords.stancesDiffer : shapingWords.refused)
  }
  return {
    merge: async ({ highlight: kept }, { highlight: gone }) => {
      const span = joinedSpan(text, kept.anchor, gone.anchor)
      if (span === undefined) announce(shapingWords.apart)
      else {
        const wish = { keptId: kept.id, goneId: gone.id, anchor: anchorAt(text, span) }
        say(await mergeHighlights(hands, wish), shapingWords.merged)
      }
    },
    split: async ({ highlight, claims }, at) => {
      const parts = splitSpan(text, highlight.anchor, at)
      if (parts === undefined) announce(shapingWords.nowhere)
      else {
        const [first, second] = [anchorAt(text, parts[0]), anchorAt(text, parts[1])]
        const words = claims.length === 0 ? shapingWords.split : shapingWords.splitWithEvidence
        say(await splitHighlight(hands, { highlightId: highlight.id, first, second }), words)
      }
    },
  }
}

/** Where a highlight is to be split: the first of some offsets that lies inside one, the selected one first, else the shortest. */
export function splitPlace(
  entries: readonly MarkEntry[],
  offsets: readonly number[],
  selectedId?: string,
): { readonly entry: MarkEntry; readonly at: number } | undefined {
  for (const at of offsets) {
    const holding = entries
      .filter(({ highlight: { anchor } }) => anchor.start < at && at < anchor.end)
      .toSorted((a, b) => lengthOf(a.highlight.anchor) - lengthOf(b.highlight.anchor))
    const entry = holding.find(({ highlight }) => highlight.id === selectedId) ?? holding[0]
    if (entry !== undefined) return { entry, at }
  }
  return undefined
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

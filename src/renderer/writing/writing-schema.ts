import { TableKit } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'
import { Bounds, boundedCells } from '#renderer/writing/bounds'
import { CaretPlace } from '#renderer/writing/caret-place'
import { evidenceNodes } from '#renderer/writing/evidence-nodes'
import { LinkMark } from '#renderer/writing/link-mark'
import { passageSuggestions } from '#renderer/writing/passage-suggestions'
import type { Shared } from '#renderer/writing/surroundings'
import { writingKeys } from '#renderer/writing/writing-keys'

/**
 * All that an assessment may hold, and nothing else: what the schema does not name cannot be typed, pasted or loaded.
 * No trailing paragraph is added, because opening a text must not change it.
 */
export function writingExtensions(shared: Shared) {
  return [
    StarterKit.configure({ heading: { levels: [1, 2, 3] }, link: false, trailingNode: false }),
    TableKit.configure({
      table: { resizable: false, allowTableNodeSelection: true },
      tableCell: false,
      tableHeader: false,
    }),
    ...boundedCells,
    Bounds,
    CaretPlace,
    LinkMark,
    ...evidenceNodes(shared),
    passageSuggestions(shared),
    writingKeys(shared),
  ]
}

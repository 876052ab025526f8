import type { Node as EditorNode } from '@tiptap/pm/model'
import { believe } from '#domain/belief'
import type { EvidenceId } from '#domain/claim/claim'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'

/** What a quotation or citation in the editor refers to; a citation has no words. */
export type MentionAttrs = {
  readonly highlightId: HighlightId
  readonly evidenceId: EvidenceId | undefined
  readonly words: string | undefined
}

/** Whether a node of the editor is a quotation or citation. */
export function isMention(node: EditorNode): boolean {
  return node.type.name === 'quotation' || node.type.name === 'citation'
}

/** Reads the attributes of a quotation or citation. */
export function mentionOf(node: EditorNode): MentionAttrs {
  believe(isMention(node), 'only quotations and citations refer to passages')
  const evidenceId = textIn(node.attrs['evidenceId'])
  return {
    highlightId: asId(textIn(node.attrs['highlightId']) ?? ''),
    evidenceId: evidenceId === undefined ? undefined : asId(evidenceId),
    words: node.type.name === 'quotation' ? (textIn(node.attrs['words']) ?? '') : undefined,
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

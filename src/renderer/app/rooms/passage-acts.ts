import type { DocumentBody, SourceDocument } from '#domain/document/source-document'
import { anchorAt } from '#domain/highlight/anchor'
import { isTextOpen, quoteInText } from '#renderer/app/open-texts'
import { openSource } from '#renderer/app/navigator'
import { setStage, type ClaimSeed } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import type { ClaimTarget } from '#renderer/features/reader/reader-props'

type Read = { readonly document: SourceDocument; readonly body: DocumentBody }

/** What a reader asks of the window for a passage: a claim, a claim that is there, a place in the text being written, a grade. */
export function passageActs({ document, body }: Read, say: (words: string) => void) {
  const seedOf = (target: ClaimTarget): ClaimSeed =>
    target.kind === 'highlight'
      ? { kind: 'highlight', highlightId: target.id }
      : { kind: 'passage', documentId: document.id, anchor: anchorAt(body.text, target.span) }
  return {
    onClaim: (target: ClaimTarget) => {
      setStage({ kind: 'claim', seed: seedOf(target) })
    },
    onLink: (target: ClaimTarget) => {
      setStage({ kind: 'claim', seed: seedOf(target), isLink: true })
    },
    canExcerpt: () => {
      if (isTextOpen()) return true
      say(appWords.noTextOpen)
      return false
    },
    onExcerpt: quoteInText,
    onSource: () => {
      const { sourceId } = document
      if (sourceId === undefined) setStage({ kind: 'attribute', documentId: document.id })
      else openSource(sourceId, { isBeside: true })
    },
  }
}

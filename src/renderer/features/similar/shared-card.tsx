import type { Span } from '#domain/document/block'
import type { DocumentId } from '#domain/document/source-document'
import type { SharedPassage } from '#domain/similar/similarities'
import { passageWords, similarWords } from '#renderer/features/similar/wording'
import { Button } from '#renderer/ui/button.tsx'
import './similar.css'

type SharedCardProps = {
  readonly documentId: DocumentId
  /** The canonical text of the document. */
  readonly text: string
  /** What the document shares with others, the longest first. */
  readonly passages: readonly SharedPassage[]
  readonly titleOf: (documentId: DocumentId) => string
  readonly onShow: (span: Span) => void
  readonly onCompare: (withId: DocumentId) => void
  readonly onAll: () => void
}

/** Letters of a passage that are shown on the card; the text itself is beside it. */
const excerptLength = 120

/** The longest passage a document shares with others, as a card beside the text; the others are one press away. */
export function SharedCard(props: SharedCardProps) {
  const { documentId, text, passages, titleOf, onShow, onCompare, onAll } = props
  const [passage] = passages
  const here = passage?.occurrences.find((one) => one.documentId === documentId)
  const other = passage?.occurrences.find((one) => one.documentId !== documentId)
  if (passage === undefined || here === undefined || other === undefined) return null
  const words = text.slice(here.start, here.end).replaceAll(/\s+/gu, ' ')
  return (
    <article className="similar-card" aria-label={similarWords.same(passageWords(passage))}>
      <p className="similar-card-head">
        <span aria-hidden="true">⌁ </span>
        {similarWords.same(passageWords(passage))}
      </p>
      <p className="similar-card-words" dir="auto">
        “{words.length > excerptLength ? `${words.slice(0, excerptLength).trimEnd()}…` : words}”
      </p>
      <div className="similar-card-acts">
        <Button
          tone="quiet"
          onPress={() => {
            onShow(here)
          }}
        >
          {similarWords.show}
        </Button>
        <Button
          tone="quiet"
          aria-label={similarWords.compareWith(titleOf(other.documentId))}
          onPress={() => {
            onCompare(other.documentId)
          }}
        >
          {similarWords.compare}
        </Button>
        <Button tone="quiet" onPress={onAll}>
          {passages.length === 1 ? similarWords.all : similarWords.allOf(passages.length)}
        </Button>
      </div>
    </article>
  )
}

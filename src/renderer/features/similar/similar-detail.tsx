import type { DocumentId } from '#domain/document/source-document'
import type { SimilarRow } from '#renderer/features/similar/similar-rows'
import { similarWords } from '#renderer/features/similar/wording'
import { Button } from '#renderer/ui/button.tsx'

/** Two documents of which one may be the next version of the other. */
export type VersionPair = { readonly newerId: DocumentId; readonly olderId: DocumentId }

type SimilarDetailProps = {
  readonly row: SimilarRow
  readonly head: string
  readonly titleOf: (documentId: DocumentId) => string
  readonly excerptOf: (row: SimilarRow) => string | undefined
  readonly onOpen: (documentId: DocumentId) => void
  readonly onCompare: (documentId: DocumentId, withId: DocumentId) => void
  /** Of a pair the newer and the older one, where it is not a pair of versions yet. */
  readonly versionOf: (row: SimilarRow) => VersionPair | undefined
  readonly onVersion: (pair: VersionPair) => void
}

/** Documents listed at a time. */
const mostListed = 100

/** One passage or pair: its words, and every document it stands in, to open or to put beside the first. */
export function SimilarDetail(props: SimilarDetailProps) {
  const { row, head, titleOf, excerptOf, onOpen, onCompare, versionOf, onVersion } = props
  const pair = versionOf(row)
  const ids =
    row.kind === 'double'
      ? [row.pair.one, row.pair.other]
      : [...new Set(row.passage.occurrences.map(({ documentId }) => documentId))]
  const [first, ...others] = ids
  const excerpt = excerptOf(row)
  if (first === undefined) return null
  return (
    <section className="similar-detail" aria-label={head}>
      <h3 className="similar-head">{head}</h3>
      {excerpt === undefined ? null : (
        <blockquote className="similar-words" dir="auto">
          {excerpt}
        </blockquote>
      )}
      <h4 className="similar-small">{similarWords.occurrences}</h4>
      <ul className="similar-documents">
        <li>
          <OpenButton id={first} titleOf={titleOf} onOpen={onOpen} />
        </li>
        {others.slice(0, mostListed).map((id) => (
          <li key={id}>
            <OpenButton id={id} titleOf={titleOf} onOpen={onOpen} />
            <Button
              aria-label={similarWords.compareWith(titleOf(id))}
              onPress={() => {
                onCompare(first, id)
              }}
            >
              {similarWords.compare}
            </Button>
          </li>
        ))}
      </ul>
      {pair === undefined ? null : (
        <Button
          onPress={() => {
            onVersion(pair)
          }}
        >
          {similarWords.makeVersion(titleOf(pair.newerId), titleOf(pair.olderId))}
        </Button>
      )}
      {others.length > mostListed ? <p>{similarWords.more(others.length - mostListed)}</p> : null}
    </section>
  )
}

function OpenButton({
  id,
  titleOf,
  onOpen,
}: Pick<SimilarDetailProps, 'titleOf' | 'onOpen'> & { readonly id: DocumentId }) {
  return (
    <Button
      tone="quiet"
      aria-label={similarWords.open(titleOf(id))}
      onPress={() => {
        onOpen(id)
      }}
    >
      <bdi>{titleOf(id)}</bdi>
    </Button>
  )
}

import type { DocumentId } from '#domain/document/source-document'
import { tieOf, type Doubles, type SimilarRow } from '#renderer/features/similar/similar-rows'
import { likenessWords, similarWords } from '#renderer/features/similar/wording'
import { Button } from '#renderer/ui/button.tsx'

/** Two documents of which one may be the next version of the other. */
export type VersionPair = { readonly newerId: DocumentId; readonly olderId: DocumentId }

type SimilarDetailProps = {
  readonly row: SimilarRow
  readonly head: string
  readonly titleOf: (documentId: DocumentId) => string
  /** What tells documents of one title apart: the file, the day. */
  readonly aboutOf: (documentId: DocumentId) => string
  readonly excerptOf: (row: SimilarRow) => string | undefined
  readonly onOpen: (documentId: DocumentId) => void
  readonly onCompare: (documentId: DocumentId, withId: DocumentId) => void
  /** Of two documents the newer and the older one, where they are no versions yet. */
  readonly versionOf: (one: DocumentId, other: DocumentId) => VersionPair | undefined
  readonly onVersion: (pair: VersionPair) => void
  /** Sets a document aside as a double of another. */
  readonly onDouble: (documentId: DocumentId, of: DocumentId) => void
}

/** Documents listed at a time. */
const mostListed = 100

/** One passage, or documents that say nearly the same: the words, and every document, to open or to put beside another. */
export function SimilarDetail(props: SimilarDetailProps) {
  const { row, head, excerptOf } = props
  const ids =
    row.kind === 'double'
      ? row.documentIds
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
          <OpenButton {...props} id={first} />
        </li>
        {others.slice(0, mostListed).map((id) => (
          <li key={id}>
            <OpenButton {...props} id={id} />
            {row.kind === 'double' ? (
              <DoubleActs {...props} row={row} id={id} first={first} />
            ) : (
              <CompareButton {...props} id={id} withId={first} />
            )}
          </li>
        ))}
      </ul>
      {others.length > mostListed ? <p>{similarWords.more(others.length - mostListed)}</p> : null}
    </section>
  )
}

type PairProps = Pick<SimilarDetailProps, 'titleOf' | 'onCompare'> & {
  readonly id: DocumentId
  readonly withId: DocumentId
}

/** How alike a document is to the one it is tied to, and what it may be: to compare, the next version, a double. */
function DoubleActs(
  props: Omit<SimilarDetailProps, 'row'> & {
    readonly row: Doubles
    readonly id: DocumentId
    readonly first: DocumentId
  },
) {
  const { row, id, first, titleOf, versionOf, onVersion, onDouble } = props
  const tie = tieOf(row, id)
  if (tie === undefined) return null
  const withId = tie.one === id ? tie.other : tie.one
  const pair = versionOf(id, withId)
  return (
    <span className="similar-acts">
      <span className="similar-likeness">{likenessWords(tie)}</span>
      <CompareButton {...props} id={id} withId={withId} />
      {pair === undefined ? null : (
        <Button
          aria-label={similarWords.makeVersionOf(titleOf(pair.newerId), titleOf(pair.olderId))}
          onPress={() => {
            onVersion(pair)
          }}
        >
          {similarWords.makeVersion}
        </Button>
      )}
      <Button
        aria-label={similarWords.markDoubleOf(titleOf(id), titleOf(first))}
        onPress={() => {
          onDouble(id, first)
        }}
      >
        {similarWords.markDouble}
      </Button>
    </span>
  )
}

function CompareButton({ id, withId, titleOf, onCompare }: PairProps) {
  return (
    <Button
      aria-label={similarWords.compareWith(titleOf(id))}
      onPress={() => {
        onCompare(withId, id)
      }}
    >
      {similarWords.compare}
    </Button>
  )
}

function OpenButton({
  id,
  titleOf,
  aboutOf,
  onOpen,
}: Pick<SimilarDetailProps, 'titleOf' | 'aboutOf' | 'onOpen'> & { readonly id: DocumentId }) {
  return (
    <Button
      tone="quiet"
      aria-label={similarWords.open(titleOf(id))}
      onPress={() => {
        onOpen(id)
      }}
    >
      <span className="similar-document">
        <bdi>{titleOf(id)}</bdi>
        <bdi className="similar-about">{aboutOf(id)}</bdi>
      </span>
    </Button>
  )
}

import type { SourceDocument } from '#domain/document/source-document'
import { ownTags } from '#domain/tag/document-tags'
import type { Tag } from '#domain/tag/tag'
import type { BearerDeeds } from '#renderer/features/codebook/codebook-props'
import { bearerWords, shownTitle } from '#renderer/features/codebook/wording'
import { TagChips } from '#renderer/reading/tag-chips.tsx'
import { Button } from '#renderer/ui/button.tsx'

type BearerListProps = Pick<BearerDeeds, 'onOpen' | 'onUntag'> & {
  readonly label: string
  readonly documents: readonly SourceDocument[]
  /** The tags that are shown on them, where they bear them. */
  readonly tags: readonly Tag[]
  /** Lists all of them in their own room; missing where that cannot be asked for there. */
  readonly onShowAll?: (() => void) | undefined
}

/** So many are drawn; their own room has them all. */
const mostBearers = 100

/** Documents that bear tags themselves, apart from the passages in them: opened, and their tags taken off. */
export function BearerList({ label, documents, tags, onOpen, onUntag, onShowAll }: BearerListProps) {
  if (documents.length === 0) return null
  const rest = documents.length - mostBearers
  return (
    <section className="codebook-bearers" aria-label={label}>
      <header className="codebook-bearers-head">
        <h3>{bearerWords.title(documents.length)}</h3>
        {onShowAll === undefined ? null : (
          <Button tone="quiet" onPress={onShowAll}>
            {bearerWords.inLibrary}
          </Button>
        )}
      </header>
      <ul>
        {documents.slice(0, mostBearers).map((document) => (
          <Bearer key={document.id} document={document} tags={tags} onOpen={onOpen} onUntag={onUntag} />
        ))}
        {rest > 0 ? <li className="codebook-none">{bearerWords.more(rest)}</li> : null}
      </ul>
    </section>
  )
}

type BearerProps = Pick<BearerListProps, 'tags' | 'onOpen' | 'onUntag'> & {
  readonly document: SourceDocument
}

function Bearer({ document, tags, onOpen, onUntag }: BearerProps) {
  const own = ownTags(document)
  const title = shownTitle(document.title)
  return (
    <li className="codebook-bearer">
      <button
        type="button"
        className="codebook-bearer-title"
        aria-label={bearerWords.open(title)}
        onClick={() => {
          onOpen(document)
        }}
      >
        <bdi lang={document.language}>{title}</bdi>
      </button>
      <TagChips
        label={bearerWords.tagsOf(title)}
        tags={tags.filter(({ id }) => own.includes(id))}
        offWords={(name) => bearerWords.untag(name, title)}
        onOff={(tag) => {
          onUntag(document, tag)
        }}
      />
    </li>
  )
}

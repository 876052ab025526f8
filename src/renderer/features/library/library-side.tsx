import { documentFormats } from '#domain/document/source-document'
import { ArrivalsChart } from '#renderer/features/library/arrivals-chart.tsx'
import { look, showShelf } from '#renderer/features/library/library-view'
import { flattened, treeOf } from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'
import {
  shelves,
  type LibraryFilter,
  type ShelfCounts,
  type TagCounts,
} from '#renderer/features/library/shelves'
import { shelfWords, sideWords } from '#renderer/features/library/triage-wording'
import { formatWords } from '#renderer/reading/format-words'

type LibrarySideProps = {
  readonly filter: LibraryFilter
  readonly counts: ShelfCounts
  readonly tags: readonly Tag[]
  readonly tagCounts: TagCounts
  /** When the documents on the shelf arrived (ISO 8601 instants). */
  readonly arrivals: readonly string[]
}

/** By what the list can be narrowed: shelf, type, tag, time of arrival. Every number opens what it counts. */
export function LibrarySide({ filter, counts, tags, tagCounts, arrivals }: LibrarySideProps) {
  const formats = documentFormats.filter((format) => counts.formats.has(format))
  return (
    <nav className="library-side" aria-label={sideWords.title}>
      <ul aria-label={sideWords.shelves}>
        {shelves.map((shelf) => (
          <li key={shelf}>
            <button
              type="button"
              className="app-nav-row"
              aria-current={filter.shelf === shelf ? 'true' : undefined}
              onClick={() => {
                showShelf(shelf)
              }}
            >
              <span>{shelfWords[shelf]}</span>
              <span className="app-nav-count">{counts.shelves[shelf].toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className="app-small-title">{sideWords.types}</h3>
      <ul aria-label={sideWords.types} className="library-types">
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="app-nav-row"
              aria-pressed={filter.format === format}
              onClick={() => {
                look({ filter: { ...filter, format: filter.format === format ? undefined : format } })
              }}
            >
              <span>{formatWords[format]}</span>
              <span className="app-nav-count">{(counts.formats.get(format) ?? 0).toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
      <TagFilters filter={filter} tags={tags} tagCounts={tagCounts} />
      <ArrivalsChart
        instants={arrivals}
        arrived={filter.arrived}
        onArrived={(arrived) => {
          look({ filter: { ...filter, arrived } })
        }}
      />
    </nav>
  )
}

type TagFiltersProps = Pick<LibrarySideProps, 'filter' | 'tags' | 'tagCounts'>

/** The tags on documents of the shelf, in the tree of the codebook, and those that bear none; nothing where none is tagged. */
function TagFilters({ filter, tags, tagCounts }: TagFiltersProps) {
  const rows = flattened(treeOf(tags)).filter(
    ({ tag }) => tagCounts.tags.has(tag.id) || tag.id === filter.tag,
  )
  if (rows.length === 0 && filter.tag === undefined) return null
  const turn = (tag: TagId | 'none') => {
    look({ filter: { ...filter, tag: filter.tag === tag ? undefined : tag } })
  }
  return (
    <>
      <h3 className="app-small-title">{sideWords.tags}</h3>
      <ul aria-label={sideWords.tags} className="library-tags">
        {rows.map(({ tag, depth }) => (
          <li key={tag.id} style={{ paddingInlineStart: Math.min(depth, 3) * 8 }}>
            <button
              type="button"
              className="app-nav-row"
              aria-pressed={filter.tag === tag.id}
              onClick={() => {
                turn(tag.id)
              }}
            >
              <i className="app-swatch" data-colour={tag.colour} aria-hidden="true" />
              <span title={tag.name}>
                <bdi>{tag.name}</bdi>
              </span>
              <span className="app-nav-count">{(tagCounts.tags.get(tag.id) ?? 0).toLocaleString('en')}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="app-nav-row"
            aria-pressed={filter.tag === 'none'}
            onClick={() => {
              turn('none')
            }}
          >
            <span>{sideWords.noTags}</span>
            <span className="app-nav-count">{tagCounts.none.toLocaleString('en')}</span>
          </button>
        </li>
      </ul>
    </>
  )
}

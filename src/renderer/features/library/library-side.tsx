import { documentFormats } from '#domain/document/source-document'
import { ArrivalsChart } from '#renderer/features/library/arrivals-chart.tsx'
import { look, showShelf } from '#renderer/features/library/library-view'
import { shelves, type LibraryFilter, type ShelfCounts } from '#renderer/features/library/shelves'
import { shelfWords, sideWords } from '#renderer/features/library/triage-wording'
import { formatWords } from '#renderer/features/library/wording'

type LibrarySideProps = {
  readonly filter: LibraryFilter
  readonly counts: ShelfCounts
  /** When the documents on the shelf arrived (ISO 8601 instants). */
  readonly arrivals: readonly string[]
}

/** By what the list can be narrowed: the shelf, the type, the time of arrival. Every number opens what it counts. */
export function LibrarySide({ filter, counts, arrivals }: LibrarySideProps) {
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

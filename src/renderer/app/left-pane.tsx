import type { ReactNode } from 'react'
import type { Tag } from '#domain/tag/tag'
import type { View } from '#renderer/app/layout'
import { appWords, viewNames } from '#renderer/app/wording'
import { markHint, useKeyHints } from '#renderer/keys/use-keyring'

/** The places of a case, with how many things are in each. */
export type Counts = {
  readonly documents: number
  readonly claims: number
  readonly sources: number
  readonly tags: number
  readonly assessments: number
}

type LeftPaneProps = {
  readonly counts: Counts
  readonly tags: readonly Tag[]
  readonly shown: View | undefined
  readonly onOpen: (view: View) => void
  /** The saved searches. */
  readonly searches: ReactNode
}

/** Where things are: the rooms of the case, and the tags that have a key. */
export function LeftPane({ counts, tags, shown, onOpen, searches }: LeftPaneProps) {
  const rows: readonly { readonly view: View; readonly count: number | undefined }[] = [
    { view: { kind: 'library' }, count: counts.documents },
    { view: { kind: 'search', query: '' }, count: undefined },
    { view: { kind: 'similar', documentId: undefined }, count: undefined },
    { view: { kind: 'claims', claimId: undefined }, count: counts.claims },
    { view: { kind: 'questions', questionId: undefined }, count: undefined },
    { view: { kind: 'matrix' }, count: undefined },
    { view: { kind: 'timeline' }, count: undefined },
    { view: { kind: 'graph' }, count: undefined },
    { view: { kind: 'hypotheses', questionId: undefined }, count: undefined },
    { view: { kind: 'sources', sourceId: undefined }, count: counts.sources },
    { view: { kind: 'codebook' }, count: counts.tags },
    { view: { kind: 'assessments' }, count: counts.assessments },
    { view: { kind: 'history' }, count: undefined },
  ]
  return (
    <nav className="app-left" aria-label={appWords.leftPane} tabIndex={-1} data-pane>
      <h2 className="app-small-title">{appWords.contents}</h2>
      <ul>
        {rows.map(({ view, count }) => (
          <li key={view.kind}>
            <button
              type="button"
              className="app-nav-row"
              aria-current={shown?.kind === view.kind ? 'page' : undefined}
              onClick={() => {
                onOpen(view)
              }}
            >
              <span>{viewNames[view.kind]}</span>
              {count === undefined ? null : <span className="app-nav-count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
      {searches}
      <h2 className="app-small-title">{appWords.tags}</h2>
      <ul>
        {tags
          .filter((tag) => tag.key !== undefined)
          .map((tag) => (
            <li key={tag.id} className="app-nav-row">
              <i className="app-swatch" data-colour={tag.colour} aria-hidden="true" />
              <span dir="auto">{tag.name}</span>
              <TagKey digit={tag.key} />
            </li>
          ))}
      </ul>
    </nav>
  )
}

function TagKey({ digit }: { readonly digit: number | undefined }) {
  const key = markHint(useKeyHints(), digit)
  return key === undefined ? null : <kbd className="ui-kbd app-nav-key">{key}</kbd>
}

import { percentRead } from '#domain/document/read-stretches'
import type { CaseData } from '#renderer/app/case-data'
import { activeView, type View } from '#renderer/app/layout'
import { goTo } from '#renderer/app/navigator'
import { useWorkbench } from '#renderer/app/workbench-store'
import { countWords } from '#renderer/app/wording'
import { Count } from '#renderer/reading/count.tsx'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { claimsAbout } from '#renderer/storage/reads-claims'
import { highlightRows } from '#renderer/storage/reads-highlights'
import { useLive } from '#renderer/storage/use-live'

/** How much is in the document being read, else in the case. */
export function ShownCounts({ db, data }: { readonly db: CaseDatabase; readonly data: CaseData }) {
  const view = useWorkbench(({ layout }) => activeView(layout))
  const documentId = view?.kind === 'document' ? view.documentId : undefined
  const shown = data.documents.find(({ id }) => id === documentId)
  const read = useWorkbench((state) => (shown === undefined ? undefined : state.read[shown.bodyHash]))
  const counts = useLive(async () => {
    if (documentId === undefined) return undefined
    const [highlights, claims] = await Promise.all([
      highlightRows(db, documentId),
      claimsAbout(db, documentId),
    ])
    return { documentId, highlights: highlights.size, claims: claims.length }
  }, [db, documentId])
  if (shown === undefined || counts === undefined || counts.documentId !== documentId)
    return (
      <span>
        <Way words={countWords.documents(data.documents.length)} to={{ kind: 'library' }} /> ·{' '}
        <Way words={countWords.claims(data.claims.length)} to={{ kind: 'claims', claimId: undefined }} />
      </span>
    )
  const { highlights, claims } = counts
  return (
    <span>
      {countWords.read(percentRead(read ?? [], shown.length))} ·{' '}
      <Count
        count={highlights}
        words={countWords.highlights(highlights)}
        list={{ kind: 'highlights-in', documentId: shown.id }}
      />{' '}
      ·{' '}
      <Count
        count={claims}
        words={countWords.claims(claims)}
        list={{ kind: 'claims-about', documentId: shown.id }}
      />
    </span>
  )
}

/** A number whose list is a room. */
function Way({ words, to }: { readonly words: string; readonly to: View }) {
  return (
    <button
      type="button"
      className="reading-count"
      aria-label={countWords.go(words)}
      onClick={() => {
        goTo(to)
      }}
    >
      {words}
    </button>
  )
}

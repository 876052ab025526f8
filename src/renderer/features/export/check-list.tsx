import { Check, TriangleAlert } from 'lucide-react'
import { checksOf, type Doubt } from '#domain/export/export-checks'
import type { Report } from '#domain/export/report'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { checkLines, doubtWords, exportWords } from '#renderer/features/export/wording'
import { Button } from '#renderer/ui/button.tsx'

type CheckListProps = {
  readonly report: Report
  readonly onShowPassage: (highlightId: HighlightId) => void
}

/** What is worth knowing before the assessment leaves the house; what does not hold can be gone to. */
export function CheckList({ report, onShowPassage }: CheckListProps) {
  const checks = checksOf(report)
  return (
    <section className="export-checks" aria-labelledby="export-checks">
      <h3 id="export-checks" className="export-label">
        {exportWords.checks}
      </h3>
      <ul>
        {checkLines(checks).map(({ isFine, words }) => (
          <li key={words} className={isFine ? 'export-fine' : 'export-doubtful'}>
            <CheckSign isFine={isFine} />
            {words}
          </li>
        ))}
      </ul>
      {checks.doubts.length === 0 ? null : (
        <ul className="export-doubts">
          {checks.doubts.map((doubt, index) => (
            <DoubtRow key={`${doubt.highlightId}-${index}`} doubt={doubt} onShowPassage={onShowPassage} />
          ))}
        </ul>
      )}
    </section>
  )
}

function CheckSign({ isFine }: { readonly isFine: boolean }) {
  const Sign = isFine ? Check : TriangleAlert
  return (
    <Sign
      size={14}
      strokeWidth={1.75}
      role="img"
      aria-label={isFine ? exportWords.fine : exportWords.lookHere}
    />
  )
}

type DoubtRowProps = {
  readonly doubt: Doubt
  readonly onShowPassage: (highlightId: HighlightId) => void
}

function DoubtRow({ doubt, onShowPassage }: DoubtRowProps) {
  return (
    <li>
      {doubt.words === '' ? <span>{exportWords.citation}</span> : <q dir="auto">{doubt.words}</q>}
      <span>{doubtWords[doubt.standing]}</span>
      {doubt.standing === 'gone' ? null : (
        <Button
          tone="quiet"
          aria-label={`${exportWords.show} ${doubt.words}`}
          onPress={() => {
            onShowPassage(doubt.highlightId)
          }}
        >
          {exportWords.show}
        </Button>
      )}
    </li>
  )
}

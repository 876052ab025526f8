import { reliabilityMeanings } from '#domain/source/grade'
import type { Grading } from '#domain/source/source'
import { sourceWords } from '#renderer/features/source/wording'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { localDay } from '#renderer/ui/dates'

/** The grades of a source drawn in a row, the one that holds now at the end. */
export function GradeHistory({ gradings }: { readonly gradings: readonly Grading[] }) {
  return (
    <ol className="source-history" aria-label={sourceWords.history}>
      {gradings.map(({ reliability, gradedAt, reason }, at) => (
        <li key={`${gradedAt} ${at}`} title={`${localDay(gradedAt)}: ${reason}`}>
          <CodeChip meaning={`${reliabilityMeanings[reliability].label}, ${localDay(gradedAt)}`}>
            {reliability}
          </CodeChip>
        </li>
      ))}
    </ol>
  )
}

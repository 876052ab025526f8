import { useState } from 'react'
import type { SourceDocument, DocumentId } from '#domain/document/source-document'
import { reliabilityMeanings } from '#domain/source/grade'
import {
  reliabilities,
  reliabilityOf,
  sourceKinds,
  type Reliability,
  type Source,
  type SourceKind,
} from '#domain/source/source'
import { RetractForm, type RetractDeeds } from '#renderer/features/source/retract-form.tsx'
import { sourceKindWords, sourceWords } from '#renderer/features/source/wording'
import { Button } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { localDay } from '#renderer/ui/dates'
import { Segments, Select, TextField } from '#renderer/ui/fields.tsx'
import { useDraft } from '#renderer/ui/use-draft'

/** What can be done to a source from its page. */
export type SourceDeeds = RetractDeeds & {
  readonly onAmend: (
    source: Source,
    change: { readonly name?: string; readonly kind?: SourceKind; readonly descriptor?: string },
  ) => void
  readonly onGrade: (
    source: Source,
    grading: { readonly reliability: Reliability; readonly reason: string },
  ) => void
}

type SourceDetailProps = SourceDeeds & {
  readonly source: Source
  readonly documents: readonly SourceDocument[]
  readonly onOpenDocument: (documentId: DocumentId) => void
}

const kindChoices = sourceKinds.map((kind) => ({ value: kind, label: sourceKindWords[kind] }))
const gradeChoices = reliabilities.map((reliability) => ({
  value: reliability,
  label: reliability,
  meaning: `${reliabilityMeanings[reliability].label}: ${reliabilityMeanings[reliability].meaning}`,
}))

/** Everything about one source. */
export function SourceDetail(props: SourceDetailProps) {
  const { source, documents, onAmend, onGrade, onOpenDocument } = props
  const [name, setName] = useDraft(source.name)
  const [descriptor, setDescriptor] = useDraft(source.descriptor)
  return (
    <section className="source-detail" aria-label={source.name}>
      <div className="source-names">
        <TextField
          label={sourceWords.name}
          value={name}
          onChange={setName}
          onBlur={() => {
            if (name.trim() !== '' && name.trim() !== source.name) onAmend(source, { name: name.trim() })
          }}
        />
        <Select
          label={sourceWords.kind}
          value={source.kind}
          choices={kindChoices}
          onChange={(kind) => {
            onAmend(source, { kind })
          }}
        />
      </div>
      <GradeForm source={source} onGrade={onGrade} />
      <RetractForm source={source} onRetract={props.onRetract} onReinstate={props.onReinstate} />
      <TextField
        label={sourceWords.descriptor}
        description={sourceWords.descriptorHelp}
        lines={4}
        value={descriptor}
        onChange={setDescriptor}
        onBlur={() => {
          if (descriptor !== source.descriptor) onAmend(source, { descriptor })
        }}
      />
      <h3 className="source-small-title">{sourceWords.documents}</h3>
      {documents.length === 0 ? <p className="source-none">{sourceWords.noDocuments}</p> : null}
      <ul className="source-documents" aria-label={sourceWords.documents}>
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              onClick={() => {
                onOpenDocument(document.id)
              }}
            >
              <bdi>{document.title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function GradeForm({ source, onGrade }: Pick<SourceDetailProps, 'source' | 'onGrade'>) {
  const [chosen, setChosen] = useState<Reliability>(reliabilityOf(source))
  const [reason, setReason] = useState('')
  return (
    <form
      className="source-grade"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') return
        onGrade(source, { reliability: chosen, reason: reason.trim() })
        setReason('')
      }}
    >
      <Segments label={sourceWords.reliability} value={chosen} choices={gradeChoices} onChange={setChosen} />
      <p className="source-meaning">
        {reliabilityMeanings[chosen].label}: {reliabilityMeanings[chosen].meaning}.
      </p>
      <div className="source-reason">
        <TextField
          label={sourceWords.reason}
          description={sourceWords.reasonHelp}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" isDisabled={reason.trim() === ''}>
          {sourceWords.grade}
        </Button>
      </div>
      <h3 className="source-small-title">{sourceWords.gradings}</h3>
      {source.gradings.length === 0 ? <p className="source-none">{sourceWords.ungraded}</p> : null}
      <ol className="source-gradings" aria-label={sourceWords.gradings}>
        {source.gradings.toReversed().map((grading) => (
          <li key={grading.gradedAt + grading.reliability}>
            <CodeChip meaning={reliabilityMeanings[grading.reliability].label}>
              {grading.reliability}
            </CodeChip>
            <time dateTime={grading.gradedAt}>{localDay(grading.gradedAt)}</time>
            <span dir="auto">{grading.reason}</span>
          </li>
        ))}
      </ol>
    </form>
  )
}

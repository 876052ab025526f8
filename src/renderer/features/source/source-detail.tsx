import { useMemo, type KeyboardEvent, type RefObject } from 'react'
import type { SourceDocument } from '#domain/document/source-document'
import { sourceFactors, sourceKinds, type Source, type SourceFactor } from '#domain/source/source'
import { GradeForm } from '#renderer/features/source/grade-form.tsx'
import {
  documentsQuoting,
  type RegisterMaterial,
  type RegisterRow,
  type SourceRegister,
} from '#renderer/features/source/register'
import type { GradeWish } from '#renderer/features/source/register-view'
import type { SourceDeeds } from '#renderer/features/source/source-deeds'
import { RemoveForm } from '#renderer/features/source/remove-form.tsx'
import { RetractForm } from '#renderer/features/source/retract-form.tsx'
import { SourceTies, type TieWish } from '#renderer/features/source/source-ties.tsx'
import { factorWords, sourceKindWords, sourceWords } from '#renderer/features/source/wording'
import { Select, TextField } from '#renderer/ui/fields.tsx'
import { useDraft } from '#renderer/ui/use-draft'
import type { SourceId } from '#domain/source/source'

type SourceDetailProps = SourceDeeds & {
  readonly row: RegisterRow
  /** All evidence: some of it may rest on the words of the source. */
  readonly cited: RegisterMaterial['cited']
  readonly sources: readonly Source[]
  readonly register: SourceRegister
  readonly gradeWish: GradeWish | undefined
  readonly place: RefObject<HTMLElement | null>
  readonly onGraded: () => void
  /** Back to the register, as by Esc. */
  readonly onLeave: () => void
  readonly onSelect: (sourceId: SourceId) => void
  readonly onWish: (wish: TieWish) => void
}

const kindChoices = sourceKinds.map((kind) => ({ value: kind, label: sourceKindWords[kind] }))

/** Everything about one source. */
export function SourceDetail(props: SourceDetailProps) {
  const { row, cited, register, gradeWish, place, onAmend, onOpenDocument } = props
  const { source, documents, speaksIn } = row
  const quotedIn = useMemo(() => documentsQuoting(row, cited), [row, cited])
  const [name, setName] = useDraft(source.name)
  const wish = gradeWish?.sourceId === source.id ? gradeWish : undefined
  const leaveByEsc = (event: KeyboardEvent) => {
    // An open list takes its own Esc.
    if (event.key === 'Escape' && !event.defaultPrevented) props.onLeave()
  }
  return (
    <div className="source-detail-side" role="presentation" onKeyDown={leaveByEsc}>
      <section className="source-detail" aria-label={source.name} ref={place} tabIndex={-1}>
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
        <GradeForm key={gradedAs(source)} {...props} source={source} wish={wish} />
        <RetractForm source={source} onRetract={props.onRetract} onReinstate={props.onReinstate} />
        <SourceTies {...props} trees={register.trees} />
        <Descriptor source={source} onAmend={onAmend} />
        <DocumentList words={sourceWords.documents} documents={documents} onOpenDocument={onOpenDocument} />
        {documents.length === 0 ? <p className="source-none">{sourceWords.noDocuments}</p> : null}
        {speaksIn.length === 0 ? null : (
          <DocumentList words={sourceWords.speaksIn} documents={speaksIn} onOpenDocument={onOpenDocument} />
        )}
        {quotedIn.length === 0 ? null : (
          <DocumentList words={sourceWords.quotedIn} documents={quotedIn} onOpenDocument={onOpenDocument} />
        )}
        <RemoveForm source={source} sources={props.sources} onRemove={props.onRemove} />
      </section>
    </div>
  )
}

/** Another one after each grading, retraction and undo: the form then begins anew, and not before. */
function gradedAs({ gradings, retracted }: Source): string {
  return `${gradings.length} ${gradings.at(-1)?.gradedAt ?? ''} ${retracted === undefined ? '' : 'retracted'}`
}

type DescriptorProps = Pick<SourceDeeds, 'onAmend'> & { readonly source: Source }

function Descriptor({ source, onAmend }: DescriptorProps) {
  const [descriptor, setDescriptor] = useDraft(source.descriptor)
  return (
    <section className="source-descriptor" aria-label={sourceWords.descriptor}>
      <h3 className="source-small-title">{sourceWords.descriptor}</h3>
      <p className="source-none">{sourceWords.descriptorHelp}</p>
      {sourceFactors.map((factor) => (
        <FactorField
          key={factor}
          factor={factor}
          words={source.factors?.[factor] ?? ''}
          onChange={(words) => {
            onAmend(source, { factors: { [factor]: words } })
          }}
        />
      ))}
      <TextField
        label={sourceWords.inGeneral}
        lines={3}
        value={descriptor}
        onChange={setDescriptor}
        onBlur={() => {
          if (descriptor !== source.descriptor) onAmend(source, { descriptor })
        }}
      />
    </section>
  )
}

type FactorFieldProps = {
  readonly factor: SourceFactor
  readonly words: string
  readonly onChange: (words: string) => void
}

function FactorField({ factor, words, onChange }: FactorFieldProps) {
  const [draft, setDraft] = useDraft(words)
  return (
    <TextField
      label={factorWords[factor].label}
      placeholder={factorWords[factor].help}
      lines={draft.includes('\n') ? 3 : 1}
      value={draft}
      onChange={setDraft}
      onBlur={() => {
        if (draft.trim() !== words) onChange(draft)
      }}
    />
  )
}

type DocumentListProps = Pick<SourceDeeds, 'onOpenDocument'> & {
  readonly words: string
  readonly documents: readonly SourceDocument[]
}

function DocumentList({ words, documents, onOpenDocument }: DocumentListProps) {
  return (
    <section className="source-documents" aria-label={words}>
      <h3 className="source-small-title">{words}</h3>
      <ul aria-label={words}>
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className="source-link"
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

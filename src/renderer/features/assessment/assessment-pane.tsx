import { useCallback, useImperativeHandle, useMemo, useRef, type Ref } from 'react'
import type { Assessment, AssessmentId } from '#domain/assessment/assessment'
import { checkQuotations } from '#domain/assessment/check-quotations'
import { linesAt, mentionsIn } from '#domain/assessment/mentions'
import { outlineOf, wordsIn } from '#domain/assessment/plain-text'
import { remarksOn } from '#domain/assessment/remarks'
import type { BlockPath } from '#domain/assessment/textblocks'
import type { HighlightId } from '#domain/highlight/text-highlight'
import type { Hands } from '#renderer/actions/hands'
import { AssessmentHead } from '#renderer/features/assessment/assessment-head.tsx'
import { ChecksList } from '#renderer/features/assessment/checks-list.tsx'
import { usesOf } from '#renderer/features/assessment/evidence-cards'
import { EvidenceDrawer } from '#renderer/features/assessment/evidence-drawer.tsx'
import { OutlineStrip } from '#renderer/features/assessment/outline-strip.tsx'
import { useAssessmentDeeds } from '#renderer/features/assessment/use-assessment-deeds'
import { usePassages } from '#renderer/features/assessment/use-passages'
import { useQuoting } from '#renderer/features/assessment/use-quoting'
import { assessmentWords, sayStanding } from '#renderer/features/assessment/wording'
import type { CountedThing } from '#renderer/reading/counted'
import { assessmentById } from '#renderer/storage/reads-case'
import { useLive } from '#renderer/storage/use-live'
import { useWatched } from '#renderer/storage/use-watched'
import { Banner } from '#renderer/ui/banner.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useArrival } from '#renderer/ui/use-arrival'
import { AssessmentEditor, type AssessmentEditorHandle } from '#renderer/writing/assessment-editor.tsx'
import './assessment.css'

/** What the workbench may ask of an open assessment. */
export type AssessmentPaneHandle = {
  /** Hands over what was written and waits until it is saved: before undo, export and closing. */
  readonly flush: () => Promise<void>
  readonly focusText: () => void
  readonly focusEvidence: () => void
  /** Quotes a passage at the caret; the keyboard stays where it is. */
  readonly quote: (id: HighlightId) => void
}

/** The assessment to write, and what it asks of the window. */
export type AssessmentPaneProps = {
  readonly hands: Hands
  readonly assessmentId: AssessmentId
  readonly onOpenPassage: (highlightId: HighlightId, where: { readonly beside: boolean }) => void
  readonly onExport: (assessmentId: AssessmentId) => void
  readonly onRemove: (assessmentId: AssessmentId) => void
  /** A deed other than writing was done; its label. */
  readonly onDeed: (label: string) => void
  /** A passage that was to be quoted from elsewhere stands in the text. */
  readonly onQuoted: () => void
  readonly handle?: Ref<AssessmentPaneHandle>
}

/** One assessment: its text, the evidence beside it, and what the program noticed. */
export function AssessmentPane(props: AssessmentPaneProps) {
  const { hands, assessmentId } = props
  const { db } = hands.store
  const passages = usePassages(db)
  const found = useLive(
    async () => ({ assessment: await assessmentById(db, assessmentId) }),
    [db, assessmentId],
  )
  if (found === undefined || passages === undefined)
    return <p className="assessment-none">{assessmentWords.opening}</p>
  const { assessment } = found
  if (assessment === undefined)
    return <EmptyState title={assessmentWords.gone}>{assessmentWords.goneWords}</EmptyState>
  if (assessment.id !== assessmentId) return <p className="assessment-none">{assessmentWords.opening}</p>
  return <OpenAssessment key={assessment.id} {...props} assessment={assessment} passages={passages} />
}

type OpenAssessmentProps = AssessmentPaneProps & {
  readonly assessment: Assessment
  readonly passages: NonNullable<ReturnType<typeof usePassages>>
}

function OpenAssessment({ assessment, passages, handle, ...props }: OpenAssessmentProps) {
  const { hands, onOpenPassage, onExport, onRemove, onQuoted } = props
  const editor = useRef<AssessmentEditorHandle>(null)
  const filter = useRef<HTMLInputElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  useArrival(pane, () => editor.current?.focus())
  const { edit, amend, trouble, settled } = useAssessmentDeeds(props)
  const saveState = useWatched(hands.store.saveState)
  const checks = useChecks(assessment, passages)
  const openBeside = useCallback(
    (highlightId: HighlightId) => {
      onOpenPassage(highlightId, { beside: true })
    },
    [onOpenPassage],
  )
  const lines = (paths: readonly BlockPath[]): readonly CountedThing[] =>
    linesAt(assessment.blocks, paths).map(({ path, words }) => ({
      kind: 'line',
      words,
      onOpen: () => editor.current?.reveal(path),
    }))
  const quote = useQuoting(editor, { store: hands.store, lookUp: passages.lookUp, onQuoted })
  const flush = useCallback(() => {
    editor.current?.flush()
    return settled()
  }, [settled])
  useImperativeHandle(
    handle,
    () => ({
      flush,
      focusText: () => editor.current?.focus(),
      focusEvidence: () => filter.current?.focus(),
      quote,
    }),
    [flush, quote],
  )
  return (
    <div ref={pane} className="assessment">
      <AssessmentHead
        assessment={assessment}
        standing={sayStanding(saveState, checks.words)}
        onAmend={amend}
        onRemove={() => {
          void flush().then(() => {
            onRemove(assessment.id)
          })
        }}
        onExport={() => {
          void flush().then(() => {
            onExport(assessment.id)
          })
        }}
      />
      {trouble === undefined ? null : <Banner tone="danger">{trouble}</Banner>}
      <div className="assessment-body">
        <AssessmentEditor
          assessmentId={assessment.id}
          blocks={assessment.blocks}
          onBlocks={edit}
          lookUp={passages.lookUp}
          suggest={passages.suggest}
          scale={assessment.scale}
          language={assessment.language}
          isReadOnly={saveState.kind === 'frozen'}
          onOpenPassage={openBeside}
          handle={editor}
        />
        <aside className="assessment-side" aria-label={assessmentWords.evidence} tabIndex={-1} data-pane>
          <EvidenceDrawer
            groups={passages.groups}
            uses={checks.uses}
            filterRef={filter}
            onGo={openBeside}
            usesOf={(highlightId) => lines(checks.usedAt(highlightId))}
            onInsert={(card, as) => {
              if (as === 'quotation') editor.current?.insertQuotation(card)
              else editor.current?.insertCitation(card)
            }}
          />
          <ChecksList
            remarks={checks.remarks}
            quotations={checks.quotations}
            quoted={checks.quoted}
            linesAt={lines}
            onShow={(path) => editor.current?.reveal(path)}
          />
        </aside>
      </div>
      <OutlineStrip outline={checks.outline} onShow={(path) => editor.current?.reveal(path)} />
    </div>
  )
}

/** What follows from the text as it was last handed over. */
function useChecks(assessment: Assessment, { lookUp, groups }: OpenAssessmentProps['passages']) {
  const evidence = useMemo(
    () => new Set(groups.flatMap(({ cards }) => cards.map(({ evidenceId }) => evidenceId))),
    [groups],
  )
  return useMemo(() => {
    const quoteOf = (highlightId: HighlightId) => lookUp(highlightId)?.quote
    const mentions = mentionsIn(assessment.blocks)
    return {
      words: wordsIn(assessment.blocks),
      outline: outlineOf(assessment.blocks),
      uses: usesOf(assessment.blocks),
      usedAt: (id: HighlightId) =>
        mentions.filter(({ node }) => node.attrs.highlightId === id).map(({ path }) => path),
      quotations: checkQuotations(assessment.blocks, quoteOf),
      quoted: mentions.filter(({ node }) => node.type === 'quotation').map(({ path }) => path),
      remarks: remarksOn(assessment, quoteOf, (id) => evidence.has(id)),
    }
  }, [assessment, lookUp, evidence])
}

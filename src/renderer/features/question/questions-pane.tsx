import { useRef, useState } from 'react'
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import type { QuestionConflicts } from '#domain/question/conflicts'
import { questionLabel, type Question, type QuestionId } from '#domain/question/question'
import { AskForm, type AskedQuestion } from '#renderer/features/question/ask-form.tsx'
import { ConflictList, mostShown } from '#renderer/features/question/conflict-list.tsx'
import {
  QuestionDetail,
  type AnswerOffering,
  type QuestionDeeds,
} from '#renderer/features/question/question-detail.tsx'
import { foremost, openCounts, type Register } from '#renderer/features/question/register'
import { questionWords, sayConflicts } from '#renderer/features/question/wording'
import type { Claim } from '#domain/claim/claim'
import { Button } from '#renderer/ui/button.tsx'
import { ExportMenu, type ExportKind } from '#renderer/ui/export-menu.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useArrival } from '#renderer/ui/use-arrival'
import './question.css'

type QuestionsPaneProps = QuestionDeeds &
  AnswerOffering & {
    readonly questions: readonly Question[]
    readonly claims: readonly Claim[]
    readonly register: Register
    /** The question that is shown; undefined for the conflict register. */
    readonly selected: Question | undefined
    readonly onSelect: (questionId: QuestionId | undefined) => void
    /** Resolves to whether it was done; the form stays until then. */
    readonly onAsk: (asked: AskedQuestion) => Promise<boolean>
    /** Writes the conflict register to a file. */
    readonly onExport: (kind: ExportKind) => void
  }

const registerKey = 'register'
/** CSS pixels of a question of one line, before it is measured. */
const sizes = { estimatedRowHeight: 56 }

/** What the analyst wants to know, what claims answer, and where answers cannot both hold. */
export function QuestionsPane(props: QuestionsPaneProps) {
  const { questions, register, selected, onSelect, onAsk } = props
  const [isAsking, setAsking] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  useArrival(list)
  const enterDetail = (): void => {
    const [field, button] = ['.question-detail :is(input, textarea)', '.question-detail button'].map((one) =>
      pane.current?.querySelector<HTMLElement>(one),
    )
    ;(field ?? button)?.focus()
  }
  const ask = async (asked: AskedQuestion): Promise<void> => {
    if (await onAsk(asked)) setAsking(false)
  }
  const open = openCounts(register)
  const items = [
    { id: registerKey, label: '', words: questionWords.register, note: registerNote(register, open) },
    ...questions.map((question) => ({
      id: String(question.id),
      label: questionLabel(question),
      words: question.words,
      note: noteOf(question, register, open),
    })),
  ]
  const isEmpty = questions.length === 0 && register.disputes.length === 0
  return (
    <div className="question-pane" ref={pane}>
      <div className="question-list-side">
        <div className="question-bar">
          <h2>{questionWords.title}</h2>
          <Button
            onPress={() => {
              setAsking(true)
            }}
          >
            {questionWords.newQuestion}
          </Button>
        </div>
        <Virtualizer layout={ListLayout} layoutOptions={sizes}>
          <ListBox
            ref={list}
            aria-label={questionWords.list}
            className="question-list"
            selectionMode="single"
            selectionBehavior="replace"
            // Enter would take the choice back, and show the register.
            disallowEmptySelection
            onAction={enterDetail}
            items={items}
            selectedKeys={[selected?.id ?? registerKey]}
            onSelectionChange={(keys) => {
              setAsking(false)
              onSelect(questions.find(({ id }) => keys !== 'all' && keys.has(id))?.id)
            }}
          >
            {({ id, label, words, note }) => (
              <ListBoxItem id={id} textValue={`${label} ${words}`} className="question-item">
                <span className="question-item-id">{label}</span>
                <span className="question-item-words" dir="auto">
                  {words}
                </span>
                <span className="question-item-note">{note}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </div>
      {isAsking || isEmpty ? (
        <div className="question-detail">
          {isEmpty && !isAsking ? (
            <EmptyState title={questionWords.none}>{questionWords.noneWords}</EmptyState>
          ) : null}
          <AskForm
            onAsk={(asked) => void ask(asked)}
            onCancel={
              isEmpty
                ? undefined
                : () => {
                    setAsking(false)
                  }
            }
          />
        </div>
      ) : selected === undefined ? (
        <ConflictRegister {...props} />
      ) : (
        <QuestionDetail key={selected.id} {...props} question={selected} />
      )}
    </div>
  )
}

function ConflictRegister(props: QuestionsPaneProps) {
  const { register, onExport } = props
  const found = [...register.conflicts.values()]
  const conflicts = foremost(register, mostShown).flatMap(register.shown)
  return (
    <section className="question-detail" aria-label={questionWords.register}>
      <header className="question-detail-head">
        <h2 className="question-register-title">{questionWords.register}</h2>
        <ExportMenu kinds={['csv', 'xlsx']} onExport={onExport} />
      </header>
      {conflicts.length === 0 ? <p className="question-none">{questionWords.noneOpen}</p> : null}
      <ConflictList {...props} label={questionWords.conflicts} conflicts={conflicts} count={countOf(found)} />
      <h3>{questionWords.disputes}</h3>
      {register.joined === 0 ? null : (
        <p className="question-none">{questionWords.joined(register.joined)}</p>
      )}
      {register.disputes.length + register.joined === 0 ? (
        <p className="question-none">{questionWords.noDisputes}</p>
      ) : null}
      <ConflictList
        {...props}
        label={questionWords.disputes}
        conflicts={register.disputes.slice(0, mostShown).map(register.shownDispute)}
        count={register.disputes.length}
      />
    </section>
  )
}

function noteOf(
  { id, answer }: Question,
  { conflicts }: Register,
  open: ReturnType<typeof openCounts>,
): string {
  if (answer === 'explanation') return questionWords.hypotheses
  const found = conflicts.get(id)
  return found === undefined ? '' : sayConflicts(found.count, open.get(id) ?? 0)
}

function registerNote(
  { conflicts, disputes, openDisputes }: Register,
  open: ReturnType<typeof openCounts>,
): string {
  const all = countOf([...conflicts.values()]) + disputes.length
  return sayConflicts(
    all,
    [...open.values()].reduce((sum, count) => sum + count, openDisputes),
  )
}

function countOf(found: readonly QuestionConflicts[]): number {
  return found.reduce((sum, { count }) => sum + count, 0)
}

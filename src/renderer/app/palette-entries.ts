import { claimLabel } from '#domain/claim/claim'
import { hypothesisLabel, type Hypothesis } from '#domain/hypothesis/hypothesis'
import { questionLabel, type Question } from '#domain/question/question'
import { reliabilityOf } from '#domain/source/source'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { commands, type Handlers } from '#renderer/keys/commands'
import type { KeyHints } from '#renderer/keys/use-keyring'
import { goTo } from '#renderer/app/navigator'
import { scopeOf, type PaletteEntry } from '#renderer/app/rank-entries'
import { openHit } from '#renderer/app/rooms/search-room.tsx'
import { searchWatch } from '#renderer/app/search-watch'
import type { View } from '#renderer/app/layout'
import { pathOf } from '#domain/tag/codebook-tree'
import { appWords } from '#renderer/app/wording'

/** What is asked in a case, which only the rooms of questions and hypotheses keep at hand. */
export type Asked = { readonly questions: readonly Question[]; readonly hypotheses: readonly Hypothesis[] }

/** What the palette is told besides the case and its commands. */
type PaletteNeeds = { readonly asked: Asked; readonly hint: KeyHints }

/** Everything the palette can find in an open case. */
export function paletteEntries(
  { data }: Frame,
  handlers: Handlers,
  { asked, hint }: PaletteNeeds,
): readonly PaletteEntry[] {
  const sourceNames = new Map(data.sources.map((source) => [source.id, source.name]))
  return [
    ...data.claims.map((claim) => ({
      ...entry('Claims', claim.id, `${claimLabel(claim)} ${claim.statement}`),
      detail: claim.kind,
      run: (isBeside: boolean) => {
        goTo({ kind: 'claims', claimId: claim.id }, { isBeside })
      },
    })),
    ...askedEntries(asked),
    ...data.documents
      .filter(({ triage }) => triage !== 'rejected')
      .map((document) => ({
        ...entry('Documents', document.id, document.title),
        detail:
          document.sourceId === undefined ? document.fileName : (sourceNames.get(document.sourceId) ?? ''),
        run: (isBeside: boolean) => {
          goTo({ kind: 'document', documentId: document.id }, { isBeside })
        },
      })),
    ...data.assessments.map((assessment) => ({
      ...entry('Assessments', assessment.id, assessment.title),
      detail: assessment.marking,
      run: (isBeside: boolean) => {
        goTo({ kind: 'assessment', assessmentId: assessment.id }, { isBeside })
      },
    })),
    ...data.sources.map((source) => ({
      ...entry('Sources', source.id, source.name),
      detail: `${reliabilityOf(source)} · ${source.kind}`,
      run: (isBeside: boolean) => {
        goTo({ kind: 'sources', sourceId: source.id }, { isBeside })
      },
    })),
    ...data.tags.map((tag) => ({
      ...entry('Tags', tag.id, pathOf(data.tags, tag.id).join(' › ')),
      detail: tag.definition,
      run: (isBeside: boolean) => {
        goTo({ kind: 'codebook', tagId: tag.id }, { isBeside })
      },
    })),
    ...commands
      .filter((command) => handlers[command.id].isEnabled !== false)
      .map((command) => ({
        ...entry('Commands', command.id, handlers[command.id].label ?? command.label),
        detail: command.section,
        keyHint: hint(`window.${command.id}`),
        run: handlers[command.id].run,
      })),
  ]
}

function askedEntries({ questions, hypotheses }: Asked): readonly PaletteEntry[] {
  return [
    ...questions.map((question) => ({
      ...entry('Questions', question.id, `${questionLabel(question)} ${question.words}`),
      detail: '',
      run: (isBeside: boolean) => {
        goTo({ kind: 'questions', questionId: question.id }, { isBeside })
      },
    })),
    ...hypotheses.map((hypothesis) => ({
      ...entry('Hypotheses', hypothesis.id, `${hypothesisLabel(hypothesis)} ${hypothesis.statement}`),
      detail: questions.find(({ id }) => id === hypothesis.questionId)?.words ?? '',
      run: (isBeside: boolean) => {
        goTo({ kind: 'hypotheses', questionId: hypothesis.questionId }, { isBeside })
      },
    })),
  ]
}

/** So many passages are shown; the search has them all. */
const mostPassages = 12

/** Finds passages by their words, and offers to search for them. */
export function passageEntries({ session }: Frame): (typed: string) => Promise<readonly PaletteEntry[]> {
  return async (typed) => {
    const { words, group } = scopeOf(typed)
    if (words.length < 2 || (group !== undefined && group !== 'Passages')) return []
    const found = await searchWatch(session.store).search(
      `${words} -in:claims -in:sources -in:tags`,
      mostPassages,
    )
    const hits = found.ok ? found.value.hits : []
    return [
      ...hits.map((hit) => ({
        ...entry('Passages', `${hit.kind} ${hit.key}`, hit.snippet.text),
        detail: hit.title,
        run: (isBeside: boolean) => {
          openHit(hit, isBeside)
        },
      })),
      {
        ...entry('Search', words, appWords.searchFor(words)),
        detail: '',
        run: (isBeside: boolean) => {
          goTo({ kind: 'search', query: words }, { isBeside })
        },
      },
    ]
  }
}

/** The ids of the entries of views, those opened last first. */
export function recentEntries(views: readonly View[]): readonly string[] {
  return views.toReversed().flatMap((view) => {
    if (view.kind === 'document') return [`Documents:${view.documentId}`]
    if (view.kind === 'assessment') return [`Assessments:${view.assessmentId}`]
    if (view.kind === 'sources' && view.sourceId !== undefined) return [`Sources:${view.sourceId}`]
    return view.kind === 'claims' && view.claimId !== undefined ? [`Claims:${view.claimId}`] : []
  })
}

function entry(group: PaletteEntry['group'], id: string, label: string) {
  return { group, id: `${group}:${id}`, label, keyHint: undefined }
}

import type { Assessment } from '#domain/assessment/assessment'
import { claimLabel, type Claim } from '#domain/claim/claim'
import { idsOf } from '#domain/document/likely-versions'
import type { SourceDocument } from '#domain/document/source-document'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { questionLabel, type Question } from '#domain/question/question'
import { credibilityMeanings, reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf, type Source } from '#domain/source/source'
import { countedThings } from '#renderer/app/counted-things'
import type { View } from '#renderer/app/layout'
import { goTo, goToPassage, openSource } from '#renderer/app/navigator'
import { similarWatch } from '#renderer/app/similar-watch'
import { libraryWords } from '#renderer/features/library/wording'
import { sharersWith } from '#renderer/features/similar/similar-rows'
import type { CountedLine, CountedList, CountedThing } from '#renderer/reading/counted'
import type { LookUp } from '#renderer/reading/counted-lists.tsx'
import { thingName } from '#renderer/reading/thing-name'
import type { CaseDatabase } from '#renderer/storage/case-database'
import type { CaseStore } from '#renderer/storage/case-store'
import { claimsAbout } from '#renderer/storage/reads-claims'
import { documentsOf, sourceRows } from '#renderer/storage/reads-documents'
import { highlightsOf } from '#renderer/storage/reads-highlights'
import { weighingOf, weighingOfSome } from '#renderer/storage/reads-weighing'

/** Finds what the numbers of a case count; what is gone meanwhile is left out. */
export function lookUpIn(store: CaseStore): LookUp {
  return async (list) => {
    const things = await thingsOf(store, list)
    const known = await knownOf(store.db, things)
    return things.flatMap((thing, at) => lineOf(thing, known, String(at)) ?? [])
  }
}

async function thingsOf(store: CaseStore, list: CountedList): Promise<readonly CountedThing[]> {
  const { db } = store
  switch (list.kind) {
    case 'things':
      return list.things()
    case 'bearing': {
      const claim = await db.claims.get(list.claimId)
      return claim === undefined ? [] : countedThings(list, await weighingOfSome(db, [claim]))
    }
    case 'behind':
    case 'cited-from':
    case 'items':
      return countedThings(list, await weighingOf(db))
    case 'highlights-in':
      return (await highlightsOf(db, list.documentId)).map(({ id }) => ({ kind: 'highlight', id }))
    case 'claims-about':
      return (await claimsAbout(db, list.documentId)).map(({ id }) => ({ kind: 'claim', id }))
    case 'sharing-with': {
      const state = similarWatch(store).current()
      if (state.kind !== 'found') return []
      const present = idsOf(await documentsOf(db))
      return sharersWith(state.similarities, present, list.documentId).map((id) => ({ kind: 'document', id }))
    }
  }
}

/** What the lines of a list are told from, each by its id. */
type Known = {
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly sources: ReadonlyMap<string, Source>
  readonly highlights: ReadonlyMap<string, TextHighlight>
  readonly claims: ReadonlyMap<string, Claim>
  readonly questions: ReadonlyMap<string, Question>
  readonly assessments: ReadonlyMap<string, Assessment>
}

async function knownOf(db: CaseDatabase, things: readonly CountedThing[]): Promise<Known> {
  const [documents, sources, highlights, claims, questions, assessments] = await Promise.all([
    documentsOf(db),
    sourceRows(db),
    db.highlights.bulkGet(things.flatMap((thing) => (thing.kind === 'highlight' ? [thing.id] : []))),
    db.claims.bulkGet(things.flatMap((thing) => (thing.kind === 'claim' ? [thing.id] : []))),
    db.questions.bulkGet(things.flatMap((thing) => (thing.kind === 'question' ? [thing.id] : []))),
    db.assessments.bulkGet(things.flatMap((thing) => (thing.kind === 'assessment' ? [thing.id] : []))),
  ])
  return {
    documents: byId(documents),
    sources,
    highlights: byId(highlights),
    claims: byId(claims),
    questions: byId(questions),
    assessments: byId(assessments),
  }
}

function byId<Row extends { readonly id: string }>(
  rows: readonly (Row | undefined)[],
): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])))
}

/** One thing by its name, with the way to it; undefined where it is gone. */
function lineOf(thing: CountedThing, known: Known, key: string): CountedLine | undefined {
  const note = thing.note ?? ''
  const plain = { key, language: '', about: note, peek: undefined }
  switch (thing.kind) {
    case 'document': {
      const document = known.documents.get(thing.id)
      const source = document?.sourceId === undefined ? undefined : known.sources.get(document.sourceId)
      const about = [note, source?.name ?? ''].filter((part) => part !== '').join(' · ')
      return document && { ...plain, ...titled(document), about, onOpen: to(documentView(document)) }
    }
    case 'highlight':
      return highlightLine(thing, known, plain)
    case 'claim':
      return claimLine(thing, known, plain)
    case 'question': {
      const question = known.questions.get(thing.id)
      const onOpen = to({ kind: 'questions', questionId: thing.id })
      return question && { ...plain, words: `${questionLabel(question)} ${question.words}`, onOpen }
    }
    case 'assessment': {
      const assessment = known.assessments.get(thing.id)
      const onOpen = to({ kind: 'assessment', assessmentId: thing.id })
      return assessment && { ...plain, words: assessment.title, language: assessment.language, onOpen }
    }
    case 'line':
      return { ...plain, words: thing.words, onOpen: thing.onOpen }
    case 'source':
      return sourceLine(thing, known, plain)
  }
}

type Plain = Pick<CountedLine, 'key' | 'language' | 'about' | 'peek'>

function highlightLine(
  thing: Extract<CountedThing, { readonly kind: 'highlight' }>,
  { highlights, documents }: Known,
  plain: Plain,
): CountedLine | undefined {
  const highlight = highlights.get(thing.id)
  const document = highlight && documents.get(highlight.documentId)
  if (highlight === undefined || document === undefined) return undefined
  return {
    ...plain,
    words: `“${highlight.anchor.quote}”`,
    language: document.language,
    about: [plain.about, titled(document).words].filter((part) => part !== '').join(' · '),
    peek: thingName({ kind: 'highlight', id: highlight.id }),
    onOpen: (where) => {
      goToPassage(document.id, highlight.id, where)
    },
  }
}

function claimLine(
  thing: Extract<CountedThing, { readonly kind: 'claim' }>,
  { claims }: Known,
  plain: Plain,
): CountedLine | undefined {
  const claim = claims.get(thing.id)
  if (claim === undefined) return undefined
  return {
    ...plain,
    words: `${claimLabel(claim)} ${claim.statement}`,
    about: plain.about === '' ? credibilityMeanings[claim.credibility].label : plain.about,
    peek: thingName(thing),
    onOpen: to({ kind: 'claims', claimId: thing.id }),
  }
}

function sourceLine(
  { ids }: Extract<CountedThing, { readonly kind: 'source' }>,
  { sources }: Known,
  plain: Plain,
): CountedLine | undefined {
  const named = ids.flatMap((id) => sources.get(id) ?? [])
  const [first] = named
  if (first === undefined) return undefined
  return {
    ...plain,
    words: named.map(({ name }) => name).join(', '),
    about: plain.about === '' ? reliabilityMeanings[reliabilityOf(first)].label : plain.about,
    onOpen: (where) => {
      openSource(first.id, where)
    },
  }
}

function titled({ title, language }: SourceDocument): Pick<CountedLine, 'words' | 'language'> {
  return title === '' ? { words: libraryWords.untitled, language: '' } : { words: title, language }
}

function documentView({ id }: SourceDocument): View {
  return { kind: 'document', documentId: id }
}

function to(view: View): CountedLine['onOpen'] {
  return (where) => {
    goTo(view, where)
  }
}

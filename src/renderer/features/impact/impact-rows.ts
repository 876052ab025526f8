import type { BlastRadius } from '#domain/case/blast-radius'
import { isUnchanged, type Turn } from '#domain/case/turn'
import type { Grounds } from '#domain/case/blow'
import { claimLabel, type ClaimId } from '#domain/claim/claim'
import { hypothesisLabel } from '#domain/hypothesis/hypothesis'
import { questionLabel } from '#domain/question/question'
import { sayValue } from '#domain/question/value-words'
import type { Source } from '#domain/source/source'
import {
  placeWords,
  sayCell,
  sayExport,
  sayLinks,
  sayOrigin,
  sayTies,
  sayFooting,
  sayMentions,
  sayPassages,
  standingWords,
} from '#renderer/features/impact/wording'

/** One thing that rests on what goes, in words. */
export type ImpactRow = {
  readonly key: string
  readonly label: string
  readonly words: string
  /** Stands before the words and is no part of the name they are. */
  readonly lead?: string
  /** The source it is a cell of. */
  readonly source?: Source
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly isUnchanged: boolean
}

/** A blast radius in words, each list in the order of its turns. */
export function impactRows(
  radius: BlastRadius,
  grounds: Grounds,
  nameOf: (id: string) => string,
): Readonly<Record<keyof BlastRadius, readonly ImpactRow[]>> {
  const claims = new Map(grounds.claims.map((claim) => [claim.id, claimLabel(claim)]))
  const sources = new Map<string, Source>(grounds.sources.map((source) => [source.id, source]))
  const labelOf = (id: ClaimId): string => claims.get(id) ?? ''
  return {
    claims: radius.claims.map(({ claim, ...turn }) => ({
      key: claim.id,
      label: claimLabel(claim),
      words: claim.statement,
      ...said(turn, (footing) => [standingWords[footing.standing], ...sayFooting(footing)]),
    })),
    conflicts: conflictRows(radius, grounds, labelOf),
    ratings: radius.ratings.map(({ rating, hypothesis, claim, ...turn }) => ({
      key: rating.id,
      label: hypothesisLabel(hypothesis),
      words: `${claimLabel(claim)} ${rating.consistency}: ${hypothesis.statement}`,
      ...said(turn, (standing) => [`${claimLabel(claim)} ${standingWords[standing].toLowerCase()}`]),
    })),
    exports: radius.exports.map(({ written, ...turn }) => ({
      key: written.id,
      label: '',
      words: `${written.title}, ${sayExport(written)}`,
      ...said(turn, sayPassages),
    })),
    passages: radius.passages.map(({ ground, ...turn }) => ({
      key: ground.highlight.id,
      label: '',
      words: `“${ground.highlight.anchor.quote}”`,
      ...said(turn, (place) => [placeWords[place]]),
    })),
    ...sourceRows(radius, nameOf),
    cells: radius.cells.map(({ claim, column, ...turn }) => {
      const source = sources.get(column)
      return {
        key: `${claim.id} ${column}`,
        label: claimLabel(claim),
        lead: '×',
        words: nameOf(column),
        ...(source === undefined ? {} : { source }),
        ...said(turn, (cell) => [sayCell(cell)]),
      }
    }),
    judgements: radius.judgements.map(({ judgement, ...turn }) => ({
      key: `${judgement.assessment.id} ${judgement.path.join('.')}`,
      label: judgement.assessment.title,
      words: judgement.words,
      ...said(turn, sayMentions),
    })),
    assessments: radius.assessments.map(({ assessment, ...turn }) => ({
      key: assessment.id,
      label: '',
      words: assessment.title,
      ...said(turn, sayMentions),
    })),
  }
}

function sourceRows(
  { documents, evidence, links }: BlastRadius,
  nameOf: (id: string) => string,
): Pick<Readonly<Record<keyof BlastRadius, readonly ImpactRow[]>>, 'documents' | 'evidence' | 'links'> {
  const namesOf = (ids: readonly string[] = []): readonly string[] => ids.map(nameOf)
  return {
    documents: documents.map(({ document, ...turn }) => ({
      key: document.id,
      label: '',
      words: document.title,
      ...said(turn, sayTies),
    })),
    evidence: evidence.map(({ evidence: piece, ground, claim, ...turn }) => ({
      key: piece.id,
      label: claimLabel(claim),
      words: `“${ground.highlight.anchor.quote}”, ${ground.document.title}`,
      ...said(turn, (id) => sayOrigin(id === undefined ? undefined : nameOf(id))),
    })),
    links: links.map(({ source, ...turn }) => ({
      key: source.id,
      label: '',
      words: source.name,
      source,
      ...said(turn, ({ copiesFrom, opposes }) => sayLinks(namesOf(copiesFrom), namesOf(opposes))),
    })),
  }
}

function conflictRows(
  { conflicts }: BlastRadius,
  { questions }: Grounds,
  labelOf: (id: ClaimId) => string,
): readonly ImpactRow[] {
  const asked = new Map(questions.map((question) => [question.id, question]))
  return conflicts.map(({ conflict, ...turn }) => {
    const [one, other] = conflict.values
    const question = asked.get(conflict.questionId)
    return {
      key: `${one.id} ${other.id}`,
      label: question === undefined ? '' : questionLabel(question),
      words: `${sayValue(one.given)} ✕ ${sayValue(other.given)}`,
      ...said(turn, ([here, there]) => [
        `${labelOf(one.claimId)} ${standingWords[here].toLowerCase()}`,
        `${labelOf(other.claimId)} ${standingWords[there].toLowerCase()}`,
      ]),
    }
  })
}

function said<Standing>(turn: Turn<Standing>, say: (standing: Standing) => readonly string[]) {
  return { before: say(turn.before), after: say(turn.after), isUnchanged: isUnchanged(turn) }
}

import type { Claim, Evidence } from '#domain/claim/claim'
import type { SourceDocument } from '#domain/document/source-document'
import { anchorAt } from '#domain/highlight/anchor'
import { asId } from '#domain/id'
import type { Question, Value } from '#domain/question/question'
import type { Source } from '#domain/source/source'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

const at = '2026-03-01T08:00:00.000Z'
const words = 'The convoy left at dawn.'

/**
 * All that is weighed in a case of so many claims: five pieces of evidence for each, a twentieth as many sources, of
 * which every third copies, and fifty values on a question, most of them at odds.
 */
export function weighedCase(count: number): Weighing {
  const sources = Array.from({ length: count / 20 }, (_, index) => sourceOf(index))
  const documents = Array.from({ length: count / 20 }, (_, index) => documentOf(index))
  const claims = Array.from({ length: count }, (_, index) => claimOf(index))
  const questions = Array.from({ length: count / 50 }, (_, index) => questionOf(index))
  return {
    claims,
    cited: Array.from({ length: 5 * count }, (_, index) => citedOf(index, { claims, documents, sources })),
    documents,
    sources,
    questions,
    values: claims.map((claim, index) => valueOf(index, claim, questions)),
    resolutions: [],
    disputeResolutions: [],
  }
}

/** The same case with one value said otherwise, as a deed would leave it. */
export function withOtherValue(weighing: Weighing, index: number): Weighing {
  const value = weighing.values[index % weighing.values.length]
  if (value === undefined) return weighing
  return { ...weighing, values: weighing.values.map((one) => (one === value ? { ...one } : one)) }
}

/** The same case with the origin of one piece of evidence told. */
export function withOrigin(weighing: Weighing, index: number): Weighing {
  const originId = weighing.sources[index % weighing.sources.length]?.id
  const passage = weighing.cited[index % weighing.cited.length]
  if (originId === undefined || passage === undefined) return weighing
  const traced = { ...passage, evidence: { ...passage.evidence, originId } }
  return { ...weighing, cited: weighing.cited.map((one) => (one === passage ? traced : one)) }
}

function sourceOf(index: number): Source {
  const copied = index % 3 === 0 && index > 9 ? [asId<'source'>(`s${index % 10}`)] : []
  const name = `Agency ${index}`
  return { id: asId(`s${index}`), name, kind: 'outlet', gradings: [], descriptor: '', copiesFrom: copied }
}

function documentOf(index: number): SourceDocument {
  return {
    id: asId(`d${index}`),
    title: `Report ${index}`,
    fileName: 'report.txt',
    format: 'text',
    originalHash: '0',
    originalSize: words.length,
    bodyHash: '0',
    length: words.length,
    decoding: { encoding: 'utf-8', settledBy: 'valid-utf-8' },
    language: 'en',
    author: undefined,
    outlet: undefined,
    published: undefined,
    address: undefined,
    sourceId: asId(`s${index}`),
    importedAt: at,
    warnings: [],
    reading: 'read',
  }
}

function claimOf(index: number): Claim {
  const statement = `Claim ${index} on the convoy`
  return { id: asId(`c${index}`), number: index + 1, statement, kind: 'fact', credibility: 3, statedAt: at }
}

function questionOf(index: number): Question {
  const asked = { words: `How many of kind ${index}?`, answer: 'number', unit: 'trucks' } as const
  return { id: asId(`q${index}`), number: index + 1, ...asked, askedAt: at }
}

function valueOf(index: number, claim: Claim, questions: readonly Question[]): Value {
  const number = 700 + ((index * 37) % 300)
  const amount = { qualifier: 'about', low: number, high: number, unit: 'trucks' } as const
  const questionId = asId<'question'>(`q${index % questions.length}`)
  const given = { kind: 'number', amount } as const
  return { id: asId(`v${index}`), questionId, claimId: claim.id, given, written: '', givenAt: at }
}

function citedOf(
  index: number,
  { claims, documents, sources }: Pick<Weighing, 'claims' | 'documents' | 'sources'>,
): CitedPassage {
  const document = documents[(index * 3) % documents.length]
  const claim = claims[index % claims.length]
  if (document === undefined || claim === undefined) throw new Error('The case has neither.')
  const origin = sources[(index * 13) % sources.length]?.id
  const evidence: Evidence = {
    id: asId(`e${index}`),
    claimId: claim.id,
    highlightId: asId(`h${index}`),
    stance:
      (['supports', 'supports', 'disputes', 'partly', 'context'] as const)[(index % 7) % 5] ?? 'supports',
    ...(index % 4 === 0 || origin === undefined ? {} : { originId: origin }),
    citedAt: at,
  }
  const anchor = anchorAt(words, { start: 4, end: 10 })
  const marked = { documentId: document.id, anchor, colour: 'amber', note: '', markedAt: at } as const
  return { evidence, document, highlight: { id: evidence.highlightId, ...marked } }
}

import type { Assessment, BlockNode } from '#domain/assessment/assessment'
import type { Grounds } from '#domain/case/blow'
import type { Claim, Credibility, Evidence, Stance } from '#domain/claim/claim'
import { asId } from '#domain/id'
import type { Question, Value } from '#domain/question/question'
import type { Reliability, Source } from '#domain/source/source'

const at = '2026-03-14T09:00:00Z'

/**
 * The ministry says 860 and 300, a wire copies it, a correspondent counts 800, an embassy disputes the cargo. The
 * ministry's release and the wire's report are read; both speak of the 300.
 */
export const grounds: Grounds = {
  sources: [
    source('ministry', 'C'),
    source('wire', 'B', 'ministry'),
    source('correspondent', 'A'),
    source('embassy', 'D'),
  ],
  documents: [
    document('release', 'ministry'),
    document('report', 'wire'),
    document('letter', 'correspondent'),
    document('note', 'embassy'),
    { ...document('aside', undefined), voices: [{ sourceId: asId('embassy'), role: 'quoted' }] },
  ],
  passages: new Map(
    [
      passage('h860', 'release', 'ministry'),
      passage('h300', 'release', 'ministry'),
      passage('w300', 'report', 'wire'),
      passage('h800', 'letter', 'correspondent'),
      passage('cargo', 'letter', 'correspondent'),
      passage('denial', 'note', 'embassy'),
      passage('idle', 'aside', undefined),
    ].map((ground) => [ground.highlight.id, ground]),
  ),
  claims: [claim(1), claim(2), claim(3), claim(4, 1), claim(5)],
  evidence: [
    piece('e1', 1, 'h860', 'supports', 'ministry'),
    piece('e2', 2, 'h800', 'supports', 'correspondent'),
    piece('e3', 3, 'h300', 'supports', 'ministry'),
    piece('e4', 3, 'w300', 'supports', 'wire'),
    piece('e5', 4, 'h800', 'supports', 'correspondent'),
    piece('e6', 4, 'h860', 'supports', 'ministry'),
    piece('e7', 5, 'cargo', 'supports', 'correspondent'),
    piece('e8', 5, 'denial', 'disputes', 'embassy'),
  ],
  questions: [crossed()],
  values: [value('v1', 1, 860), value('v2', 2, 800)],
  resolutions: [],
  disputeResolutions: [],
  hypotheses: [],
  ratings: [],
  exports: [],
  assessments: [
    assessment([
      paragraph(
        { type: 'likelihood', attrs: { scale: 'icd-203', term: 'likely' } },
        cite('h860'),
        cite('h800'),
      ),
      paragraph(quote('h300'), cite('cargo')),
    ]),
  ],
}

function source(id: string, reliability: Reliability, ...copiesFrom: readonly string[]): Source {
  const gradings = [{ reliability, reason: 'Seen', gradedAt: at }]
  const copies = copiesFrom.length === 0 ? {} : { copiesFrom: copiesFrom.map((one) => asId<'source'>(one)) }
  return { id: asId(id), name: id, kind: 'agency', gradings, descriptor: '', ...copies }
}

function document(id: string, sourceId: string | undefined) {
  const publisher = sourceId === undefined ? undefined : asId<'source'>(sourceId)
  return { id: asId<'document'>(id), title: id, sourceId: publisher }
}

function passage(id: string, documentId: string, sourceId: string | undefined) {
  const anchor = { start: 0, end: 3, quote: id, prefix: '', suffix: '' }
  return { highlight: { id: asId<'highlight'>(id), anchor }, document: document(documentId, sourceId) }
}

function claim(number: number, credibility: Credibility = 6): Claim {
  return {
    id: asId(`c${number}`),
    number,
    statement: `Claim ${number}`,
    kind: 'fact',
    credibility,
    statedAt: at,
  }
}

function piece(
  id: string,
  number: number,
  ...[highlight, stance, origin]: [string, Stance, string]
): Evidence {
  const ends = { claimId: asId<'claim'>(`c${number}`), highlightId: asId<'highlight'>(highlight) }
  return { id: asId(id), ...ends, stance, originId: asId(origin), citedAt: at }
}

function crossed(): Question {
  return { id: asId('q'), number: 1, words: 'How many?', answer: 'number', unit: 'trucks', askedAt: at }
}

function value(id: string, number: number, count: number): Value {
  const amount = { qualifier: 'exact', low: count, high: count, unit: 'trucks' } as const
  const given = { kind: 'number', amount } as const
  return { id: asId(id), questionId: asId('q'), claimId: asId(`c${number}`), given, written: '', givenAt: at }
}

function assessment(blocks: readonly BlockNode[]): Assessment {
  const head = { title: 'Convoy', scale: 'icd-203', marking: 'TLP:AMBER', language: 'en' } as const
  return { id: asId('a'), ...head, blocks, begunAt: at, editedAt: at }
}

type Inline = NonNullable<Extract<BlockNode, { readonly type: 'paragraph' }>['content']>[number]

function paragraph(...content: readonly Inline[]): BlockNode {
  return { type: 'paragraph', content }
}

function cite(id: string): Inline {
  return { type: 'citation', attrs: { highlightId: asId(id), evidenceId: undefined } }
}

function quote(id: string): Inline {
  return { type: 'quotation', attrs: { highlightId: asId(id), evidenceId: undefined, words: id } }
}

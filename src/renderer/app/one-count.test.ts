import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Assessment } from '#domain/assessment/assessment'
import type { Grounds } from '#domain/case/blow'
import { evidenceGraph } from '#domain/case/evidence-graph'
import { footingsIn } from '#domain/case/footing'
import { credibilities, stances, type Claim, type Evidence, type Stance } from '#domain/claim/claim'
import { matrixOf, matrixSides } from '#domain/claim/claim-matrix'
import { bareDocument } from '#domain/document/bare-document'
import type { SourceDocument } from '#domain/document/source-document'
import { supportOf } from '#domain/export/claim-support'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import { disputesOf } from '#domain/question/dispute'
import { lineageOf } from '#domain/source/lineage'
import { reliabilities, type Source } from '#domain/source/source'
import { countedThings } from '#renderer/app/counted-things'
import { evidenceGroups } from '#renderer/features/assessment/evidence-cards'
import { boardOf } from '#renderer/features/claim/claim-board'
import { sidesOf } from '#renderer/features/matrix/matrix-view'
import { itemCounts, sourceRegisterOf } from '#renderer/features/source/register'
import { registerOf } from '#renderer/features/question/register'
import type { CitedPassage, Weighing } from '#renderer/storage/reads-weighing'

const at = '2026-03-14T09:00:00Z'

/** Whom each source copies from: another, itself, or nobody. Circles are among them. */
const copied = fc.array(fc.option(fc.nat({ max: 4 }), { nil: undefined }), { minLength: 5, maxLength: 5 })

const pieces = fc.array(
  fc.record({
    document: fc.nat({ max: 4 }),
    origin: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
    stance: fc.constantFrom(...stances),
  }),
  { maxLength: 8 },
)

it('every room counts the same documents and the same independent origins behind a claim', () => {
  fc.assert(
    fc.property(copied, pieces, (copies, said) => {
      const weighing = weighingFrom(copies, said)
      const counts = (stance: Stance): readonly number[] => {
        const side = said.filter((piece) => piece.stance === stance)
        return [new Set(side.map(({ document }) => document)).size, endsOf(side, copies).size]
      }
      const [supports, disputes] = [counts('supports'), counts('disputes')]
      for (const [room, sides] of Object.entries(roomsOf(weighing)))
        expect([room, ...sides]).toEqual([room, supports, disputes])
    }),
    { numRuns: 60 },
  )
})

it('every room counts the same origins behind all that bears on a claim', () => {
  fc.assert(
    fc.property(copied, pieces, (copies, said) => {
      const weighing = weighingFrom(copies, said)
      const grounds = groundsFrom(weighing)
      const bearing = endsOf(
        said.filter(({ stance }) => stance !== 'context'),
        copies,
      ).size
      const footings = footingsIn(grounds)
      expect(boardOf(weighing).map(({ origins }) => origins)).toEqual([bearing])
      expect(footings.ofPassages([...grounds.passages.keys()]).origins).toBe(bearing)
      const all = evidenceGraph(grounds, { kind: 'all' })
      const judgements = all.nodes.flatMap((node) => (node.kind === 'judgement' ? [node] : []))
      expect(judgements.map(({ footing }) => footing.origins)).toEqual(said.length === 0 ? [] : [bearing])
      for (const { footing, highlightIds } of judgements) {
        expect(highlightIds).toHaveLength(footing.passages)
        expect(countedThings({ kind: 'behind', highlightIds }, weighing)).toHaveLength(bearing)
      }
    }),
    { numRuns: 60 },
  )
})

it('the boxes of the graph and the folded columns are the origins', () => {
  fc.assert(
    fc.property(copied, pieces, (copies, given) => {
      const said = given.map((piece) => ({ ...piece, origin: piece.origin ?? 0 }))
      const weighing = weighingFrom(copies, said)
      const origins = endsOf(said, copies).size
      const boxes = evidenceGraph(groundsFrom(weighing), { kind: 'all' }).nodes.flatMap((node) =>
        node.kind === 'source' ? [node.box] : [],
      )
      expect(new Set(boxes).size).toBe(origins)
      const material = { ...weighing, lineage: lineageOf(weighing.sources) }
      expect(matrixOf(material, { side: 'origins', isFolded: true }).columns).toHaveLength(origins)
    }),
    { numRuns: 60 },
  )
})

it('every number of the register of sources opens as many things as it says', () => {
  fc.assert(
    fc.property(copied, pieces, (copies, said) => {
      const weighing = weighingFrom(copies, said)
      const { rows } = sourceRegisterOf(weighing)
      const parts = ['claims', 'supports', 'disputes'] as const
      for (const row of rows)
        for (const part of parts) {
          const { id: sourceId } = row.source
          expect(countedThings({ kind: 'cited-from', sourceId, part }, weighing)).toHaveLength(row[part])
        }
      const itemsAt = itemCounts(rows)
      for (const reliability of reliabilities)
        for (const credibility of credibilities) {
          const things = countedThings({ kind: 'items', reliability, credibility }, weighing)
          expect(things).toHaveLength(itemsAt(reliability, credibility))
        }
    }),
    { numRuns: 60 },
  )
})

type Said = {
  readonly document: number
  readonly origin: number | undefined
  readonly stance: Stance
}

/** The sources at whose end the known words of some pieces begin, found by walking. */
function endsOf(said: readonly Said[], copies: readonly (number | undefined)[]): ReadonlySet<number> {
  const endOf = (source: number, behind: readonly number[] = []): number => {
    const above = copies[source]
    if (above === undefined) return source
    // Of those that only copy each other one stands for all.
    return behind.includes(source)
      ? Math.min(...behind.slice(behind.indexOf(source)))
      : endOf(above, [...behind, source])
  }
  return new Set(said.flatMap(({ origin }) => (origin === undefined ? [] : [endOf(origin)])))
}

type Sides = readonly [supports: readonly number[], disputes: readonly number[]]

function roomsOf(weighing: Weighing): Readonly<Record<string, Sides>> {
  const grounds = groundsFrom(weighing)
  const [claim] = weighing.claims
  if (claim === undefined) return {}
  const counted = ({ documents, origins }: { readonly documents: number; readonly origins: number }) => [
    documents,
    origins,
  ]
  const none = { documents: 0, origins: 0 }
  const [weighed] = boardOf(weighing)
  const footing = footingsIn(grounds).ofClaim(claim)
  const [group] = evidenceGroups([{ claim, evidence: weighing.cited.map(found) }], weighing.sources)
  const [told] = supportOf(new Set(grounds.passages.keys()), reportable(weighing))
  const passages = sidesOf(weighing, weighing.cited)
  const sides = {
    board: weighed?.sides,
    footing: { supports: footing.support, disputes: footing.dispute },
    drawer: group?.sides,
    export: told ?? { supports: none, disputes: none },
    cell: { supports: passages.supports ?? none, disputes: passages.disputes ?? none },
    list: {
      supports: listedOn('supports', claim, weighing),
      disputes: listedOn('disputes', claim, weighing),
    },
  }
  return {
    ...Object.fromEntries(
      Object.entries(sides).map(([room, side]): [string, Sides] => [
        room,
        [counted(side?.supports ?? none), counted(side?.disputes ?? none)],
      ]),
    ),
    ...matrixSidesOf(weighing, [footing.support.documents, footing.dispute.documents]),
    ...registerSides(weighing),
  }
}

/** How many things the numbers of one side open. */
function listedOn(stance: Stance, { id: claimId }: Claim, weighing: Weighing) {
  const listed = (part: 'documents' | 'origins'): number =>
    countedThings({ kind: 'bearing', claimId, stances: [stance], part }, weighing).length
  return { documents: listed('documents'), origins: listed('origins') }
}

/** The matrix counts origins only; `documents` are those counted elsewhere. */
function matrixSidesOf(
  weighing: Weighing,
  documents: readonly [number, number],
): Readonly<Record<string, Sides>> {
  const material = { ...weighing, lineage: lineageOf(weighing.sources) }
  return Object.fromEntries(
    matrixSides.flatMap((side) =>
      [true, false].map((isFolded): [string, Sides] => {
        const [row] = matrixOf(material, { side, isFolded }).rows
        return [
          `matrix by ${side}, ${isFolded ? 'folded' : 'open'}`,
          [
            [documents[0], row?.supporting ?? 0],
            [documents[1], row?.disputing ?? 0],
          ],
        ]
      }),
    ),
  )
}

/** Of a claim that is disputed in the register. */
function registerSides(weighing: Weighing): Readonly<Record<string, Sides>> {
  const register = registerOf(weighing)
  const [dispute] = disputesOf(weighing.claims, weighing.cited, [])
  if (dispute === undefined) return {}
  const [one, other] = register
    .shownDispute(dispute)
    .sides.map(({ corroboration }) => [corroboration.documents, corroboration.origins])
  return { register: [one ?? [], other ?? []] }
}

function weighingFrom(copies: readonly (number | undefined)[], said: readonly Said[]): Weighing {
  const claim: Claim = {
    ...{ id: asId('c'), number: 1, statement: 'c', kind: 'fact', credibility: 3, statedAt: at },
  }
  const sources = copies.map((above, index): Source => {
    const copiesFrom = above === undefined ? [] : [asId<'source'>(`s${above}`)]
    return {
      ...{ id: asId(`s${index}`), name: `s${index}`, kind: 'outlet', gradings: [] },
      descriptor: '',
      copiesFrom,
    }
  })
  const cited = said.map(({ document, origin, stance }, index): CitedPassage => {
    const anchor = { start: 0, end: 1, quote: 'a', prefix: '', suffix: '' }
    const documentId = asId<'document'>(`d${document}`)
    const highlight: TextHighlight = {
      ...{ id: asId(`h${index}`), documentId, anchor, colour: 'amber', note: '', markedAt: at },
    }
    const evidence: Evidence = {
      ...{ id: asId(`e${index}`), claimId: claim.id, highlightId: highlight.id, stance, citedAt: at },
      ...(origin === undefined ? {} : { originId: asId<'source'>(`s${origin}`) }),
    }
    return { evidence, highlight, document: documentOf(documentId, document) }
  })
  return {
    ...{ claims: [claim], cited, sources, documents: [] },
    ...{ questions: [], values: [], resolutions: [], disputeResolutions: [] },
  }
}

function documentOf(id: SourceDocument['id'], number: number): SourceDocument {
  // Every other document names nobody as its publisher.
  return bareDocument(id, { sourceId: number % 2 === 0 ? undefined : asId('s1'), reading: 'read' })
}

function groundsFrom({ claims, cited, sources, ...rest }: Weighing): Grounds {
  const content = cited.map(({ highlight }) => ({
    type: 'citation' as const,
    attrs: { highlightId: highlight.id, evidenceId: undefined },
  }))
  const assessment: Assessment = {
    ...{ id: asId('a'), title: 'a', blocks: [{ type: 'paragraph', content }], scale: 'icd-203' },
    ...{ marking: 'TLP:CLEAR', language: 'en', begunAt: at, editedAt: at },
  }
  return {
    ...{ claims, sources, evidence: cited.map(({ evidence }) => evidence) },
    passages: new Map(cited.map(({ highlight, document }) => [highlight.id, { highlight, document }])),
    ...{ documents: rest.documents, questions: rest.questions, values: rest.values },
    ...{ resolutions: rest.resolutions, disputeResolutions: rest.disputeResolutions },
    ...{ hypotheses: [], ratings: [], assessments: [assessment], exports: [] },
  }
}

function reportable(weighing: Weighing): Parameters<typeof supportOf>[1] {
  const { claims, sources, cited } = weighing
  const [assessment] = groundsFrom(weighing).assessments
  if (assessment === undefined) throw new Error('no assessment')
  return {
    case: { id: asId('case'), name: 'case', begunAt: at },
    ...{ assessment, documents: [], bodies: new Map(), claims, sources, writtenAt: at },
    ...{
      highlights: cited.map(({ highlight }) => highlight),
      evidence: cited.map(({ evidence }) => evidence),
    },
  }
}

function found({ evidence, highlight, document }: CitedPassage) {
  return { evidence, highlight, document, source: undefined }
}

import 'fake-indexeddb/auto'
import { readFile as readFromDisk } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { remarksOn } from '#domain/assessment/remarks'
import { corroborationBySide, mayJudge } from '#domain/claim/corroboration'
import { readAch } from '#domain/hypothesis/ach'
import { asId } from '#domain/id'
import { conflictsOf, conflictsOn } from '#domain/question/conflicts'
import { disputesOf, isDisputeOpen, opposedAcross } from '#domain/question/dispute'
import { joinDisputes } from '#domain/question/joined-disputes'
import { sayDifference } from '#domain/question/value-words'
import { refuse, succeed, type Result } from '#domain/result'
import { lineageOf } from '#domain/source/lineage'
import type { CaseListing } from '#preload/bridge'
import { openSample, resetSample, type SampleKeeper } from '#renderer/actions/open-sample'
import { readSamplePlan } from '#renderer/actions/sample-plan'
import { blocksFromShorthand } from '#renderer/actions/sample-prose'
import { mayIssue } from '#renderer/actions/weigh-grounds'
import type { CaseStore } from '#renderer/storage/case-store'
import { memoryKeeper, type MemoryKeeper } from '#renderer/storage/memory-keeper'
import { openCase } from '#renderer/storage/open-case'
import { hypothesisingOf, weighingOf } from '#renderer/storage/reads-weighing'

let minted = 0
const hands = {
  now: () => '2026-11-22T09:00:00.000Z',
  newId: <Kind extends string>() => asId<Kind>(`id-${String((minted += 1))}`),
  idle: () => Promise.resolve(),
}

/** A desk of memory keepers, one per case, that reads the sample from the disk. */
function desk(missing?: string) {
  const shelves = new Map<string, MemoryKeeper>()
  const listings: CaseListing[] = []
  const trash: string[] = []
  const at = (caseId: string) => shelves.get(caseId) ?? memoryKeeper('nobody')
  const keeper: SampleKeeper = {
    createCase(listing) {
      shelves.set(listing.id, memoryKeeper(listing.id))
      listings.push(listing)
      return Promise.resolve(succeed(undefined))
    },
    discardCase(caseId) {
      trash.push(caseId)
      return Promise.resolve(succeed(undefined))
    },
    async readSample(name) {
      if (name === missing) return refuse('file-gone')
      return succeed(new Uint8Array(await readFromDisk(`resources/sample-case/${name}`)))
    },
    openCase: (caseId) => at(caseId).openCase(caseId),
    salvageJournal: (caseId) => at(caseId).salvageJournal(caseId),
    replaceJournal: (caseId, lines) => at(caseId).replaceJournal(caseId, lines),
    roomLeft: () => Promise.resolve(undefined),
    closeCase: (caseId) => at(caseId).closeCase(caseId),
    appendJournal: (caseId, lines) => at(caseId).appendJournal(caseId, lines),
    readJournal: (caseId, after) => at(caseId).readJournal(caseId, after),
    keepSnapshot: (caseId, sequence, json) => at(caseId).keepSnapshot(caseId, sequence, json),
    readSnapshot: (caseId, atMost) => at(caseId).readSnapshot(caseId, atMost),
    keepBlobs: (caseId, blobs) => at(caseId).keepBlobs(caseId, blobs),
    readBlob: (caseId, hash) => at(caseId).readBlob(caseId, hash),
  }
  return { keeper, listings, trash }
}

function got<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

async function textOf(store: CaseStore, bodyHash: string): Promise<string> {
  const body: unknown = JSON.parse(new TextDecoder().decode(got(await store.readBlob(bodyHash))))
  if (typeof body !== 'object' || body === null || !('text' in body)) throw new Error('no body')
  return String(body.text)
}

describe('the sample case', () => {
  it('opens half worked, every passage in its place', async () => {
    const store = got(await openSample(desk().keeper, hands))
    const documents = await store.db.documents.toArray()
    const highlights = await store.db.highlights.toArray()
    expect(documents.length).toBeGreaterThanOrEqual(10)
    expect(highlights.length).toBeGreaterThanOrEqual(25)
    for (const { bodyHash, id } of documents) {
      const text = await textOf(store, bodyHash)
      for (const { documentId, anchor } of highlights) {
        if (documentId === id) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote)
      }
    }
    await store.close()
  })

  it('comes in several formats and languages, with what the files say of themselves', async () => {
    const store = got(await openSample(desk().keeper, hands))
    const documents = await store.db.documents.toArray()
    expect(new Set(documents.map(({ format }) => format))).toEqual(new Set(['text', 'markdown', 'html']))
    expect(new Set(documents.map(({ language }) => language))).toEqual(new Set(['en', 'uk', 'ar']))
    const courier = documents.find(({ fileName }) => fileName.startsWith('01'))
    expect(courier).toMatchObject({
      title: 'More than 860 relief trucks through Kesten Gate',
      author: 'Jorun Pellat',
      outlet: 'The Halvik Courier',
      address: 'https://courier.example.invalid/lurania/kesten-gate-860-trucks',
    })
    expect(courier?.published).toMatch(/^2026-10-07/)
    expect(documents.every(({ title }) => !/\.(txt|md|html)$/.test(title))).toBe(true)
    await store.close()
  })

  it('leads every relation to a record that is there', async () => {
    const { db, close } = got(await openSample(desk().keeper, hands))
    const highlights = new Set((await db.highlights.toArray()).map(({ id }) => id))
    const claims = new Set((await db.claims.toArray()).map(({ id }) => id))
    const sources = new Set((await db.sources.toArray()).map(({ id }) => id))
    const evidence = await db.evidence.toArray()
    expect(evidence.every((one) => claims.has(one.claimId) && highlights.has(one.highlightId))).toBe(true)
    expect(new Set(evidence.map(({ stance }) => stance))).toEqual(
      new Set(['supports', 'disputes', 'partly', 'context']),
    )
    const documents = await db.documents.toArray()
    expect(documents.every(({ sourceId }) => sourceId !== undefined && sources.has(sourceId))).toBe(true)
    await close()
  })

  it('finds what its reports cannot agree on: one conflict decided, one open', async () => {
    const { db, close } = got(await openSample(desk().keeper, hands))
    const { questions, values, claims, resolutions } = await weighingOf(db)
    const material = { values, resolutions, claims: new Map(claims.map((claim) => [claim.id, claim])) }
    const found = questions.map((question) => ({
      question: question.words,
      conflicts: conflictsOn(question, material).conflicts.map(({ difference, resolution }) => [
        sayDifference(difference),
        resolution?.verdict,
      ]),
    }))
    expect(found).toEqual([
      {
        question: 'How many trucks had crossed at Kesten Gate by 6 October?',
        conflicts: [['60 trucks', 'different-scope']],
      },
      // “Up to 300” and “another 300” can both hold, and so can “some 90” and “no fewer than ninety”.
      { question: 'How many further trucks are to come?', conflicts: [] },
      { question: 'How many of the trucks are workshops?', conflicts: [] },
      { question: 'When was the barrier closed on 6 October?', conflicts: [['2 h 02', undefined]] },
      { question: 'What are the workshops for?', conflicts: [] },
    ])
    await close()
  })

  it.each([
    ['Up to 300 further trucks have been agreed.', 'supports', { documents: 4, origins: 1, unknown: 0 }],
    ['The convoy is purely humanitarian.', 'supports', { documents: 3, origins: 1, unknown: 0 }],
    ['The convoy is purely humanitarian.', 'disputes', { documents: 3, origins: 3, unknown: 0 }],
    ['About 860 trucks had crossed', 'supports', { documents: 2, origins: 1, unknown: 0 }],
    ['About 800 trucks had crossed', 'supports', { documents: 3, origins: 3, unknown: 0 }],
    ['A tracked vehicle stood', 'supports', { documents: 2, origins: 0, unknown: 2 }],
  ] as const)('counts who stands behind “%s” (%s)', async (statement, side, expected) => {
    const { db, close } = got(await openSample(desk().keeper, hands))
    const { claims, cited, sources } = await weighingOf(db)
    const claim = claims.find((one) => one.statement.startsWith(statement))
    const voices = cited
      .filter(({ evidence }) => evidence.claimId === claim?.id)
      .map(({ evidence, document }) => ({ ...evidence, documentId: document.id }))
    expect(corroborationBySide(voices, lineageOf(sources))[side]).toEqual(expected)
    await close()
  })

  it('has two independent origins behind whatever it calls confirmed', async () => {
    const { db, close } = got(await openSample(desk().keeper, hands))
    const { claims, cited, sources } = await weighingOf(db)
    for (const { id, credibility, statement, judgings } of claims) {
      const voices = cited
        .filter(({ evidence }) => evidence.claimId === id)
        .map(({ evidence, document }) => ({ ...evidence, documentId: document.id }))
      const { supports } = corroborationBySide(voices, lineageOf(sources))
      expect([statement, mayJudge(credibility, supports).ok]).toEqual([statement, true])
      expect(judgings?.at(-1)?.credibility ?? credibility).toBe(credibility)
    }
    await close()
  })

  it('disputes over two whose interests are opposed', async () => {
    const { db, close } = got(await openSample(desk().keeper, hands))
    const { claims, cited, sources } = await weighingOf(db)
    const dispute = disputesOf(claims, cited, []).find(({ claim }) => claim.statement.includes('purely'))
    const originsOf = (side: typeof cited | undefined) =>
      new Set((side ?? []).flatMap(({ evidence }) => evidence.originId ?? []))
    const byId = new Map(sources.map((source) => [source.id, source]))
    const opposed = opposedAcross(originsOf(dispute?.supporting), originsOf(dispute?.disputing), byId)
    expect(opposed?.map((id) => byId.get(id)?.name)).toEqual([
      'Ministry of Civil Relief, Halvik',
      'Sarn Provincial Council',
    ])
    await close()
  })

  it('has decided about whatever its assessment cites, and left a dispute open that it does not', async () => {
    const store = got(await openSample(desk().keeper, hands))
    const [assessment] = await store.db.assessments.toArray()
    if (assessment === undefined) throw new Error('no assessment')
    expect(got(await mayIssue({ store }, assessment.id)).undecided).toEqual([])
    const { claims, cited, disputeResolutions, questions, ...weighing } = await weighingOf(store.db)
    const disputes = disputesOf(claims, cited, disputeResolutions)
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    const found = conflictsOf(questions, { ...weighing, claims: byId })
    const conflicts = [...found.values()].flatMap((one) => one.conflicts)
    const { alone, joinedTo } = joinDisputes(disputes, conflicts, cited)
    // 860 and 800 trucks: the passage behind each disputes the other, and one decision is about all of it.
    expect(conflicts.map((one) => joinedTo(one).length).toSorted()).toEqual([0, 2])
    const open = alone.filter(isDisputeOpen)
    expect(open.map(({ claim }) => claim.statement)).toEqual(['None of the workshops has returned so far.'])
    await store.close()
  })

  it('weighs three explanations, and one rumour turns their order', async () => {
    const { db, close } = got(await openSample(desk().keeper, hands))
    const { hypotheses, ratings, weights, assumptions, indicators } = await hypothesisingOf(db)
    const claims = (await weighingOf(db)).claims.filter(({ id }) =>
      ratings.some(({ claimId }) => claimId === id),
    )
    const claimIds = claims.map(({ id }) => id)
    const reading = readAch({ hypotheses, claimIds, ratings, weights })
    const numberOf = new Map(hypotheses.map(({ id, number }) => [id, number]))
    const statementOf = new Map(claims.map(({ id, statement }) => [id, statement]))
    expect(reading.standings.map(({ hypothesisId, score }) => [numberOf.get(hypothesisId), score])).toEqual([
      [2, -0.707],
      [3, -1],
      [1, -4.828],
    ])
    expect(reading.incomplete).toEqual([])
    expect(reading.undiagnostic.map((id) => statementOf.get(id))).toEqual([
      'Food from the convoy reaches the bakeries of the valley.',
    ])
    expect(reading.linchpins.map(({ claimId }) => statementOf.get(claimId))).toEqual([
      'A tracked vehicle stood at the brewery on the night of 2 October.',
    ])
    expect(assumptions.map(({ standing }) => standing).toSorted()).toEqual(['unsupported', 'with-caveats'])
    expect(indicators.filter(({ isSeen }) => isSeen)).toHaveLength(1)
    await close()
  })

  it('begins an assessment with nothing to remark on but its bare gap', async () => {
    const { db, close } = got(await openSample(desk().keeper, hands))
    const [assessment] = await db.assessments.toArray()
    if (assessment === undefined) throw new Error('no assessment')
    const quotes = new Map((await db.highlights.toArray()).map(({ id, anchor }) => [id, anchor.quote]))
    const evidence = new Set((await db.evidence.toArray()).map(({ id }) => id))
    const remarks = remarksOn(
      assessment,
      (id) => quotes.get(id),
      (id) => evidence.has(id),
    )
    expect(remarks.map(({ kind }) => kind)).toEqual(['without-citation'])
    await close()
  })

  it('can be walked back deed by deed', async () => {
    const store = got(await openSample(desk().keeper, hands))
    expect(got(await store.undo()).changes).toHaveLength(1)
    expect(await store.db.assessments.count()).toBe(0)
    await store.close()
  })

  it('is a new copy each time, and a reset puts the old one in the trash', async () => {
    const { keeper, listings, trash } = desk()
    const first = got(await openSample(keeper, hands))
    const again = got(await resetSample(first, keeper, hands))
    expect(again.caseId).not.toBe(first.caseId)
    expect(trash).toEqual([first.caseId])
    expect(listings.map(({ isSample }) => isSample)).toEqual([true, true])
    await again.close()
  })

  it('survives being closed and opened', async () => {
    const { keeper } = desk()
    const first = got(await openSample(keeper, hands))
    await first.close()
    const again = got(await openCase(keeper, first.caseId, hands))
    expect(await again.db.claims.count()).toBe(16)
    await again.close()
  })

  it('puts a copy that could not be finished in the trash', async () => {
    const { keeper, trash } = desk('10-drivers-channel.txt')
    expect(await openSample(keeper, hands)).toEqual(refuse('file-gone'))
    expect(trash).toHaveLength(1)
  })
})

describe('the plan of the sample case', () => {
  it.each([
    ['a colour that is none', '"colour": "amber"', '"colour": "pink"'],
    ['a grade that is none', '"reliability": "B"', '"reliability": "G"'],
    ['a digit beyond eight', '"digit": 8', '"digit": 9'],
  ])('is refused with %s', async (_, from, to) => {
    const json = await readFromDisk('resources/sample-case/sample.json', 'utf8')
    expect(json).toContain(from)
    expect(() => readSamplePlan(json.replace(from, to))).toThrow()
  })

  it.each([
    ['[[likelihood probably]]', 'is a term of icd-203'],
    ['[[confidence certain]]', 'is a level of confidence'],
    ['[[quotation a]]', 'shorthand knows'],
  ])('stops at the shorthand %s', (paragraph, message) => {
    const names = {
      scale: 'icd-203' as const,
      highlight: () => ({ id: asId<'highlight'>('h'), quote: 'q' }),
      evidence: () => asId<'evidence'>('e'),
    }
    expect(() => blocksFromShorthand([{ paragraph }], names)).toThrow(message)
  })
})

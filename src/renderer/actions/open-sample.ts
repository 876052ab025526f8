import type { Case, CaseRecords } from '#domain/case/case'
import type { PutChange } from '#domain/case/deed'
import type { ImportRefusal } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import type { Bridge, ReadRefusal, StoreRefusal } from '#preload/bridge'
import { readSamplePlan, type SamplePlan } from '#renderer/actions/sample-plan'
import { sampleRecords, type SampleReading, type SampleRecords } from '#renderer/actions/sample-records'
import { readFile } from '#renderer/formats/read-file'
import { keepBody } from '#renderer/storage/bodies'
import type { CaseStore, DeedRefusal } from '#renderer/storage/case-store'
import { openCase } from '#renderer/storage/open-case'
import type { CaseKeeper, OpeningHands } from '#renderer/storage/session'
import type { OpenRefusal } from '#renderer/storage/settle'

/** Why the sample case could not be laid out. Nothing else was touched. */
export type SampleRefusal = StoreRefusal | OpenRefusal | ReadRefusal | ImportRefusal | DeedRefusal

/** What the sample needs of the machine. */
export type SampleKeeper = CaseKeeper & Pick<Bridge, 'createCase' | 'discardCase' | 'readSample'>

/**
 * Makes a new copy of the sample case, half worked, and opens it. Every call makes another copy; what was done in an
 * earlier one stays there. A copy that could not be finished is put in the trash.
 */
export async function openSample(
  keeper: SampleKeeper,
  hands: OpeningHands,
): Promise<Result<CaseStore, SampleRefusal>> {
  const planFile = await keeper.readSample('sample.json')
  if (!planFile.ok) return planFile
  const plan = readSamplePlan(new TextDecoder().decode(planFile.value))
  const begun: Case = { id: hands.newId(), name: plan.name, begunAt: hands.now() }
  const created = await keeper.createCase({ ...begun, openedAt: begun.begunAt, isSample: true })
  if (!created.ok) return created
  const opened = await openCase(keeper, begun.id, hands)
  if (!opened.ok) return opened
  const store = opened.value
  const laidOut = await layOut(plan, begun, { keeper, hands, store })
  if (laidOut.ok) return succeed(store)
  await store.close()
  await keeper.discardCase(begun.id)
  return laidOut
}

/** Puts a copy of the sample in the trash and opens a new one in its place. */
export async function resetSample(
  store: CaseStore,
  keeper: SampleKeeper,
  hands: OpeningHands,
): Promise<Result<CaseStore, SampleRefusal>> {
  await store.close()
  const discarded = await keeper.discardCase(store.caseId)
  return discarded.ok ? openSample(keeper, hands) : discarded
}

type Workplace = {
  readonly keeper: SampleKeeper
  readonly hands: OpeningHands
  readonly store: CaseStore
}

/** Reads and keeps the files, then does the deeds an analyst would have done so far. */
async function layOut(
  plan: SamplePlan,
  begun: Case,
  { keeper, hands, store }: Workplace,
): Promise<Result<undefined, SampleRefusal>> {
  const readings = new Map<string, SampleReading>()
  for (const file of new Set(plan.documents.map((planned) => planned.file))) {
    const kept = await keepSampleFile(keeper, store, file)
    if (!kept.ok) return kept
    readings.set(file, kept.value)
  }
  const deeds = deedsOf(begun, sampleRecords(plan, readings, hands))
  for (const [label, changes] of deeds.filter((deed) => deed[1].length > 0)) {
    const done = await store.perform(label, () => changes)
    if (!done.ok) return refuse(done.reason)
  }
  return succeed(undefined)
}

async function keepSampleFile(
  keeper: SampleKeeper,
  store: CaseStore,
  file: string,
): Promise<Result<SampleReading, SampleRefusal>> {
  const bytes = await keeper.readSample(file)
  if (!bytes.ok) return bytes
  const read = await readFile({ bytes: bytes.value, fileName: file })
  if (!read.ok) return read
  const { reading } = read.value
  if (reading === undefined) return refuse('unknown-format')
  const original = await store.keepBlob(bytes.value)
  if (!original.ok) return original
  const body = await keepBody(store, reading.body)
  if (!body.ok) return body
  return succeed({
    reading,
    originalHash: original.value,
    originalSize: bytes.value.byteLength,
    bodyHash: body.value,
  })
}

function deedsOf(begun: Case, records: SampleRecords): readonly (readonly [string, readonly PutChange[]])[] {
  const { sources, documents, tags, highlights, taggings, claims, evidence, weighed, assessment } = records
  return [
    [`Began case ${begun.name}`, [put('cases', begun)]],
    [
      `Imported ${documents.length} documents`,
      [...sources.map((one) => put('sources', one)), ...documents.map((one) => put('documents', one))],
    ],
    [
      `Tagged ${highlights.length} passages`,
      [
        ...tags.map((one) => put('tags', one)),
        ...highlights.map((one) => put('highlights', one)),
        ...taggings.map((one) => put('taggings', one)),
      ],
    ],
    [
      `Stated ${claims.length} claims`,
      [...claims.map((one) => put('claims', one)), ...evidence.map((one) => put('evidence', one))],
    ],
    [
      `Asked ${weighed.questions.length} questions`,
      [
        ...weighed.questions.map((one) => put('questions', one)),
        ...weighed.values.map((one) => put('values', one)),
        ...weighed.resolutions.map((one) => put('resolutions', one)),
        ...weighed.disputeResolutions.map((one) => put('disputeResolutions', one)),
      ],
    ],
    [
      `Weighed ${weighed.hypotheses.length} hypotheses`,
      [
        ...weighed.hypotheses.map((one) => put('hypotheses', one)),
        ...weighed.ratings.map((one) => put('ratings', one)),
        ...weighed.weights.map((one) => put('weights', one)),
        ...weighed.assumptions.map((one) => put('assumptions', one)),
        ...weighed.indicators.map((one) => put('indicators', one)),
      ],
    ],
    [`Began assessment ${assessment.title}`, [put('assessments', assessment)]],
  ]
}

function put<Name extends PutChange['table']>(table: Name, record: CaseRecords[Name]): PutChange {
  // The pair is right by the signature; the union of all tables cannot say so for one of them.
  return { kind: 'put', table, id: record.id, before: undefined, after: record } as PutChange
}

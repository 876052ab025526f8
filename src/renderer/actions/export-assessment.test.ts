import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { believe } from '#domain/belief'
import { added } from '#domain/case/changes'
import { reportOf } from '#domain/export/report-of'
import { sampleMaterial, sampleReport } from '#domain/export/sample-material'
import { passagesIn } from '#domain/assessment/mentions'
import { exportFormats } from '#domain/assessment/written-export'
import { asId } from '#domain/id'
import { refuse, succeed } from '#domain/result'
import { draftFor, reportFor, writeExport } from '#renderer/actions/export-assessment'
import { lastDeedOf, noteExport } from '#renderer/actions/note-export'
import { keepBodies } from '#renderer/storage/bodies'
import { exportsOf } from '#renderer/storage/reads-weighing'
import { testCase } from '#renderer/storage/test-case'
import type { WritingOrder } from '#renderer/workers/export-room'
import { doWriting } from '#renderer/workers/write-report'

describe('exporting an assessment', () => {
  it('gathers from the case what its report is made of', async () => {
    const { store, material } = await sampleCase()
    const report = await reportFor({ store, now: () => material.writtenAt }, material.assessment.id, order())
    believe(report.ok, 'the report was made')
    expect(report.value).toEqual(reportOf(material))
    expect(report.value.quotations).toEqual({ verified: 4, all: 6 })
  })

  it('counts quotations as unverified whose document’s text is lost', async () => {
    const { store, material, keeper } = await sampleCase()
    const [herald] = material.documents.filter(({ fileName }) => fileName === 'herald.txt')
    believe(herald !== undefined, 'the sample has it')
    await store.db.bodies.delete(herald.bodyHash)
    keeper.blobs.delete(herald.bodyHash)
    const report = await reportFor({ store, now: () => material.writtenAt }, material.assessment.id, order())
    expect(report.ok && report.value.quotations).toEqual({ verified: 3, all: 6 })
  })

  it('says when the assessment is gone', async () => {
    const { store } = await sampleCase()
    const hands = { store, now: () => '2026-03-14T09:30:00.000Z' }
    expect(await reportFor(hands, asId('assessment-9'), order())).toEqual(refuse('no-such-assessment'))
  })
})

describe('a draft', () => {
  const report = sampleReport()
  const printer = { printToPdf: () => Promise.resolve(succeed(new Uint8Array([37, 80, 68, 70]))) }

  it.each(exportFormats)('of %s has bytes and something to look at', async (format) => {
    const draft = await draftFor({ bridge: printer, report }, format, order())
    believe(draft.ok, 'it was written')
    expect(draft.value.bytes?.length).toBeGreaterThan(0)
    expect(draft.value.preview.kind).toBe(
      { html: 'page', docx: 'page', pdf: 'pdf', markdown: 'text' }[format],
    )
  })

  it('shows the very bytes of a PDF', async () => {
    const draft = await draftFor({ bridge: printer, report }, 'pdf', order())
    expect(draft.ok && draft.value.preview).toEqual({ kind: 'pdf', bytes: new Uint8Array([37, 80, 68, 70]) })
  })

  it('is a page to be printed where the host writes no PDF', async () => {
    const browser = { printToPdf: () => Promise.resolve(refuse('not-here' as const)) }
    const draft = await draftFor({ bridge: browser, report }, 'pdf', order())
    believe(draft.ok, 'it was written')
    expect(draft.value.bytes).toBeUndefined()
    expect(draft.value.preview).toMatchObject({ kind: 'page', as: 'print' })
  })

  it('says when printing failed, and when nobody waits any more', async () => {
    const broken = { printToPdf: () => Promise.resolve(refuse('failed' as const)) }
    expect(await draftFor({ bridge: broken, report }, 'pdf', order())).toEqual(refuse('printing-failed'))
    const late = { ...order(), signal: AbortSignal.abort() }
    expect(await draftFor({ bridge: broken, report }, 'html', late)).toEqual(refuse('cancelled'))
  })
})

describe('what was exported', () => {
  it('is noted with when, as what and of which state, and undo passes it over', async () => {
    const { store, material } = await sampleCase()
    const counted = { count: 0 }
    const hands = {
      store,
      now: () => material.writtenAt,
      newId: <Kind extends string>() => asId<Kind>(`new-${++counted.count}`),
    }
    const assessmentId = material.assessment.id
    const deed = await lastDeedOf(store.db)
    const report = await reportFor(hands, assessmentId, order())
    believe(report.ok, 'the report was made')
    const bytes = new TextEncoder().encode('abc')
    const what = { assessmentId, report: report.value, format: 'html', fileName: 'a.html' } as const
    const noted = await noteExport(hands, { ...what, bytes, deed })
    believe(noted.ok, 'it was noted')
    expect(noted.value).toMatchObject({
      ...{ assessmentId, title: report.value.title, format: 'html', fileName: 'a.html', deed },
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      writtenAt: material.writtenAt,
    })
    expect(noted.value.passages).toEqual(passagesIn(report.value.blocks))
    expect((await exportsOf(store.db)).map(({ id }) => id)).toEqual([noted.value.id])
    await store.undo()
    expect(await store.db.exports.count()).toBe(1)
  })
})

describe('writing to a file', () => {
  it.each([
    ['the path', succeed({ path: 'reports/a.html' })],
    ['the reason', refuse('disk-full' as const)],
  ])('hands back %s', async (_, answer) => {
    const written: unknown[] = []
    const bridge = {
      writeTarget: (...given: readonly unknown[]) => {
        written.push(given)
        return Promise.resolve(answer)
      },
    }
    const bytes = new Uint8Array([1])
    expect(await writeExport(bridge, { handle: 't1', name: 'a.html' }, bytes)).toEqual(answer)
    expect(written).toEqual([['t1', bytes]])
  })
})

async function sampleCase() {
  const { open, keeper } = testCase()
  const store = await open()
  const sample = sampleMaterial()
  const kept = await keepBodies(store, [...sample.bodies.values()])
  believe(kept.ok, 'the bodies were kept')
  const names = [...sample.bodies.keys()]
  const documents = sample.documents.map((document) => ({
    ...document,
    bodyHash: kept.value[names.indexOf(document.bodyHash)] ?? '',
  }))
  const bodies = new Map([...sample.bodies.values()].map((body, index) => [kept.value[index] ?? '', body]))
  const material = { ...sample, documents, bodies }
  const entered = await store.perform('Entered', () => [
    ...added('cases', material.case),
    ...added('documents', ...documents),
    ...added('sources', ...material.sources),
    ...added('highlights', ...material.highlights),
    ...added('claims', ...material.claims),
    ...added('evidence', ...material.evidence),
    ...added('assessments', material.assessment),
  ])
  believe(entered.ok, 'the sample was entered')
  return { store, material, keeper }
}

function order(): WritingOrder {
  return { signal: new AbortController().signal, hire: () => ({ write: doWriting, end: () => undefined }) }
}

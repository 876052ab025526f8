import { describe, expect, it } from 'vitest'
import { sampleMaterial, sampleReport } from '#domain/export/sample-material'
import { makeReport, writeReport, type Scribe } from '#renderer/workers/export-room'
import { doWriting, type WrittenForm } from '#renderer/workers/write-report'

describe('the export room', () => {
  it('makes the report and lets the scribe go', async () => {
    const ended: string[] = []
    const made = await makeReport(sampleMaterial(), { signal: never(), hire: () => honest(ended) })
    expect(made).toEqual({ ok: true, value: sampleReport() })
    expect(ended).toEqual(['ended'])
  })

  it.each<[WrittenForm, string]>([
    ['html', '<!doctype html>'],
    ['print-page', '<!doctype html>'],
    ['markdown', '---'],
    ['docx', 'PK'],
  ])('writes %s', async (form, start) => {
    const written = await writeReport(sampleReport(), form, { signal: never(), hire: () => honest([]) })
    expect(written.ok && new TextDecoder().decode(written.value.slice(0, start.length))).toBe(start)
  })

  it.each([
    ['breaks down', () => Promise.reject(new Error('out of memory')), 'writer-stopped'],
    ['never answers', () => new Promise<never>(() => undefined), 'writer-stopped'],
    [
      'answers another question',
      () => doWriting({ kind: 'make', material: sampleMaterial() }),
      'writer-stopped',
    ],
  ])('gives up on a scribe that %s, and ends it', async (_, write, reason) => {
    const ended: string[] = []
    const hire = () => ({ write, end: () => ended.push('ended') })
    expect(await writeReport(sampleReport(), 'html', { signal: never(), hire, limit: 20 })).toEqual({
      ok: false,
      reason,
    })
    expect(ended).toEqual(['ended'])
  })

  it('ends the scribe when nobody wants the report any more', async () => {
    const ended: string[] = []
    const stop = new AbortController()
    const hire = () => ({ write: () => new Promise<never>(() => undefined), end: () => ended.push('ended') })
    const written = writeReport(sampleReport(), 'html', { signal: stop.signal, hire })
    stop.abort()
    expect(await written).toEqual({ ok: false, reason: 'cancelled' })
    expect(ended).toEqual(['ended'])
  })

  it('hires nobody for what was cancelled before', async () => {
    const hire = () => {
      throw new Error('hired')
    }
    expect(await writeReport(sampleReport(), 'html', { signal: AbortSignal.abort(), hire })).toEqual({
      ok: false,
      reason: 'cancelled',
    })
  })
})

function honest(ended: string[]): Scribe {
  return { write: doWriting, end: () => ended.push('ended') }
}

function never(): AbortSignal {
  return new AbortController().signal
}

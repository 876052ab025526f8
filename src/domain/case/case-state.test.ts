import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment, BlockNode } from '#domain/assessment/assessment'
import {
  applyChanges,
  applyFitting,
  canonicalState,
  emptyState,
  invert,
  stateFrom,
  type CaseState,
} from '#domain/case/case-state'
import { added, amended, removed } from '#domain/case/changes'
import type { Change } from '#domain/case/deed'
import { spliceBetween } from '#domain/case/splice'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'

function tag(id: string, name: string): Tag {
  return { id: asId(id), name, definition: '', colour: 'amber', key: undefined }
}

function paragraph(text: string): BlockNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function assessment(texts: readonly string[]): Assessment {
  const times = { begunAt: '2024-05-01T09:00:00Z', editedAt: '2024-05-01T09:00:00Z' }
  const blocks = texts.map(paragraph)
  return { id: asId('a'), title: 'T', blocks, scale: 'phia', marking: 'TLP:CLEAR', language: 'en', ...times }
}

function edited(before: Assessment, texts: readonly string[]): readonly Change[] {
  const splice = spliceBetween(before.blocks, texts.map(paragraph))
  if (splice === undefined) return []
  const times = { editedBefore: before.editedAt, editedAfter: `${before.editedAt}+` }
  return [{ kind: 'splice', table: 'assessments', id: before.id, ...splice, ...times }]
}

/** One step of an analyst who sets a tag, takes it away, or writes. */
type Step = { readonly id: string; readonly name: string | undefined; readonly texts: readonly string[] }

const steps = fc.array(
  fc.record({
    id: fc.constantFrom('t1', 't2', 't3'),
    name: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
    texts: fc.array(fc.constantFrom('one', 'two', 'three'), { maxLength: 4 }),
  }),
  { maxLength: 12 },
)

function changesOf(state: CaseState, { id, name, texts }: Step): readonly Change[] {
  const now = state.tags.get(id)
  const written = state.assessments.get('a')
  const writing = written === undefined ? added('assessments', assessment(texts)) : edited(written, texts)
  if (now === undefined) return [...writing, ...(name === undefined ? [] : added('tags', tag(id, name)))]
  const tagging = name === undefined ? removed('tags', now) : amended('tags', now, tag(id, name))
  return [...tagging, ...writing]
}

describe('a case', () => {
  it('is byte for byte what it was after undoing, and again after redoing', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const states = [emptyState()]
        const deeds = taken.map((step) => {
          const before = states.at(-1) ?? emptyState()
          const changes = changesOf(before, step)
          states.push(applyChanges(before, changes))
          return changes
        })
        const back = deeds.toReversed().reduce(
          (state, changes, index) => {
            const { state: after, skipped } = applyFitting(state, invert(changes))
            expect(skipped).toEqual([])
            expect(canonicalState(after)).toBe(canonicalState(states.at(-2 - index) ?? emptyState()))
            return after
          },
          states.at(-1) ?? emptyState(),
        )
        const forth = deeds.reduce(
          (state, changes) => applyFitting(state, invert(invert(changes))).state,
          back,
        )
        expect(canonicalState(forth)).toBe(canonicalState(states.at(-1) ?? emptyState()))
      }),
    )
  })

  it('is read back from what was written of it', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const state = taken.reduce(
          (before, step) => applyChanges(before, changesOf(before, step)),
          emptyState(),
        )
        const read = stateFrom(JSON.parse(canonicalState(state)))
        expect(read.ok && canonicalState(read.value)).toBe(canonicalState(state))
      }),
    )
  })

  it('is left alone by changes made to another version of it', () => {
    const before = applyChanges(emptyState(), added('tags', tag('t1', 'a')))
    applyChanges(before, removed('tags', tag('t1', 'a')))
    expect(before.tags.size).toBe(1)
  })
})

describe('a change that no longer fits', () => {
  const state = applyChanges(emptyState(), [
    ...added('tags', tag('t1', 'a')),
    ...added('assessments', assessment(['one', 'two'])),
  ])
  const stray = { ...assessment(['one', 'three']), id: asId<'assessment'>('a') }

  it.each([
    ['gone', removed('tags', tag('t9', 'a'))],
    ['changed-since', removed('tags', tag('t1', 'b'))],
    ['already-there', added('tags', tag('t1', 'b'))],
    ['changed-since', edited(stray, ['one', 'four'])],
    ['gone', edited({ ...stray, id: asId('b') }, ['one'])],
  ])('is left out as %s, and the others are made', (reason, stale) => {
    const fitting = added('tags', tag('t2', 'c'))
    const result = applyFitting(state, [...stale, ...fitting])
    expect(result.skipped).toEqual([{ change: stale[0], reason }])
    expect(result.applied).toEqual(fitting)
    expect(canonicalState(result.state)).toBe(canonicalState(applyChanges(state, fitting)))
  })
})

it.each([[null], [7], [{ strangers: [] }], [{ tags: 'none' }]])('%j is not a state', (value) => {
  expect(stateFrom(value)).toEqual({ ok: false, reason: 'not-a-state' })
})

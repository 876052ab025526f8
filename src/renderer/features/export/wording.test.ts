import { describe, expect, it } from 'vitest'
import { checksOf, type ExportChecks } from '#domain/export/export-checks'
import type { Undecided } from '#domain/export/issue-grounds'
import { sampleReport } from '#domain/export/sample-material'
import { asId } from '#domain/id'
import type { Difference } from '#domain/question/difference'
import type { Value } from '#domain/question/question'
import {
  checkLines,
  exportRefusals,
  exportWords,
  issueRefusals,
  sayUndecided,
  stopWords,
  weaknessWords,
  writeRefusals,
} from '#renderer/features/export/wording'

const clean: ExportChecks = {
  quotations: { verified: 2, all: 2 },
  doubts: [],
  citations: 1,
  citationsGone: 0,
  uncited: 0,
  unattributed: 0,
}

function conflicting(difference: Difference, ...disputed: readonly string[]): Undecided {
  const question = { id: asId<'question'>('q'), number: 1, words: '', answer: 'number' as const, askedAt: '' }
  const value = (id: string): Value => ({
    ...{ id: asId(id), questionId: question.id, claimId: asId(id), written: '', givenAt: '' },
    given: { kind: 'yes-no', isYes: true },
  })
  const conflict = { questionId: question.id, difference, resolution: undefined }
  return {
    ...{ kind: 'conflict', question, labels: ['C-001', 'C-002'], disputed },
    conflict: { ...conflict, values: [value('v1'), value('v2')] },
  }
}

describe('the words of an export', () => {
  it('call everything fine where it is', () => {
    expect(checkLines(clean)).toEqual([
      { isFine: true, words: '2 of 2 quotations verified' },
      { isFine: true, words: '1 citation without words, all found' },
      { isFine: true, words: 'Every paragraph cites a passage' },
      { isFine: true, words: 'Every cited document names its source' },
    ])
  })

  it('say what is not', () => {
    expect(checkLines(checksOf(sampleReport()))).toEqual([
      { isFine: false, words: '4 of 6 quotations verified' },
      { isFine: false, words: '1 of 2 citations without words not found' },
      { isFine: false, words: '7 paragraphs without a citation' },
      { isFine: false, words: '1 cited document without a named source' },
    ])
  })

  it('do not count where nothing is quoted', () => {
    const [line] = checkLines({ ...clean, quotations: { verified: 0, all: 0 } })
    expect(line).toEqual({ isFine: true, words: 'No passage is quoted' })
  })

  it.each(Object.entries({ ...exportRefusals, ...issueRefusals, ...writeRefusals }))(
    'tell for %s what happened, what is safe and what can be done, calmly',
    (_, sentence) => {
      expect(sentence.split('. ').length).toBeGreaterThanOrEqual(2)
      expect(sentence).not.toContain('!')
    },
  )

  it.each<[string, Difference, string]>([
    ['numbers', { kind: 'number', by: 60, unit: 'trucks' }, 'C-001 against C-002, 60 trucks apart'],
    ['times', { kind: 'time', minutes: 122, areDays: false }, 'C-001 against C-002, 2 h 02 apart'],
    ['words', { kind: 'other' }, 'C-001 against C-002'],
  ])('name an undecided conflict of %s', (_, difference, words) => {
    expect(sayUndecided(conflicting(difference))).toBe(words)
  })

  it('name the disputes that are the same matter', () => {
    expect(sayUndecided(conflicting({ kind: 'other' }, 'C-001', 'C-002'))).toBe(
      'C-001 against C-002, whose passages dispute C-001 and C-002',
    )
  })

  it.each([
    [1, 2, 'C-004: 1 passage for it, 2 against it'],
    [3, 1, 'C-004: 3 passages for it, 1 against it'],
  ])('name an undecided dispute of %d against %d', (supporting, disputing, words) => {
    const claim = { ...{ id: asId<'claim'>('c'), number: 4, statement: 'c', kind: 'fact' as const } }
    const disputed = { ...claim, credibility: 3 as const, statedAt: '' }
    expect(sayUndecided({ kind: 'dispute', claim: disputed, supporting, disputing })).toBe(words)
  })

  it('count what is to be decided, and name what is weak', () => {
    const [conflict, dispute] = [{ kind: 'conflict' } as const, { kind: 'dispute' } as const]
    expect(stopWords.title([conflict])).toBe('1 conflict to decide before this is issued')
    expect(stopWords.title([conflict, conflict])).toBe('2 conflicts to decide before this is issued')
    expect(stopWords.title([dispute])).toBe('1 disputed claim to decide before this is issued')
    expect(stopWords.title([conflict, dispute, dispute])).toBe(
      '1 conflict and 2 disputed claims to decide before this is issued',
    )
    expect(weaknessWords['one-origin']('C-006')).toBe('C-006 is a judgement that rests on one origin')
  })

  it.each([
    [999, '999 bytes'],
    [1499, '1 kB'],
    [2_345_678, '2,346 kB'],
  ])('write %d bytes as %s', (bytes, words) => {
    expect(exportWords.size(bytes)).toBe(words)
  })
})

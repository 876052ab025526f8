import { describe, expect, it } from 'vitest'
import { checksOf, type ExportChecks } from '#domain/export/export-checks'
import { sampleReport } from '#domain/export/sample-material'
import {
  checkLines,
  exportRefusals,
  exportWords,
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

  it.each(Object.entries({ ...exportRefusals, ...writeRefusals }))(
    'tell for %s what happened, what is safe and what can be done, calmly',
    (_, sentence) => {
      expect(sentence.split('. ').length).toBeGreaterThanOrEqual(2)
      expect(sentence).not.toContain('!')
    },
  )

  it.each<[string, Parameters<typeof sayUndecided>[1], string]>([
    ['numbers', { kind: 'number', by: 60, unit: 'trucks' }, 'C-001 against C-002, 60 trucks apart'],
    ['times', { kind: 'time', minutes: 122, areDays: false }, 'C-001 against C-002, 2 h 02 apart'],
    ['words', { kind: 'other' }, 'C-001 against C-002'],
  ])('name an undecided conflict of %s', (_, difference, words) => {
    expect(sayUndecided(['C-001', 'C-002'], difference)).toBe(words)
  })

  it('count what is to be decided, and name what is weak', () => {
    expect(stopWords.title(1)).toBe('1 conflict to decide before this is issued')
    expect(stopWords.title(3)).toBe('3 conflicts to decide before this is issued')
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

import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { chipOf, gradeOf, shortTitle, type PassageCard } from '#renderer/writing/passage-card'
import { mostSuggestions, rankPassages } from '#renderer/writing/rank-passages'
import { sayCitation, sayQuotation, saySuggestions } from '#renderer/writing/wording'

function card(id: string, more: Partial<PassageCard> = {}): PassageCard {
  return {
    highlightId: asId(id),
    evidenceId: undefined,
    quote: 'about 860 trucks had crossed',
    documentTitle: 'Harbour log',
    claimLabel: 'C-014',
    statement: 'The convoy crossed',
    reliability: 'B',
    credibility: 2,
    colour: 'amber',
    language: 'en',
    ...more,
  }
}

describe('rankPassages', () => {
  const cards = [
    card('title', { quote: 'x', statement: 'y', claimLabel: 'C-001', documentTitle: 'Dawn report' }),
    card('quote', { quote: 'left at dawn', statement: 'y', claimLabel: 'C-002' }),
    card('statement', { quote: 'x', statement: 'Dawn departure', claimLabel: 'C-003' }),
    card('inside', { quote: 'undawned', statement: 'y', claimLabel: 'C-004' }),
  ]

  it.each([
    ['', ['title', 'quote', 'statement', 'inside']],
    ['DAWN', ['statement', 'title', 'quote', 'inside']],
    ['c-002', ['quote']],
    ['dawn left', ['quote']],
    ['dawn  nowhere', []],
  ])('%j finds %j', (query, ids) => {
    expect(rankPassages(cards, query).map(({ highlightId }) => highlightId)).toEqual(ids)
  })

  it('shows no more than a list holds', () => {
    const many = Array.from({ length: 50 }, (_, index) => card(`h${index}`))
    expect(rankPassages(many, 'truck')).toHaveLength(mostSuggestions)
  })

  it('takes special characters as they are', () => {
    expect(rankPassages([card('h', { quote: 'a (b) [c] .*' })], '(b) .*')).toHaveLength(1)
  })
})

describe('a chip', () => {
  it.each([
    ['the claim and its grade', card('h'), '[C-014 · B2]'],
    [
      'the document where there is no claim',
      card('h', { claimLabel: undefined, credibility: undefined, reliability: 'F' }),
      '[Harbour log · F]',
    ],
  ])('reads %s', (_, one, chip) => {
    expect(chipOf(one)).toBe(chip)
  })

  it.each([
    ['Harbour log', 'Harbour log'],
    ['Broadcast transcript of the ministry', 'Broadcast transcript of…'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsge…'],
  ])('cuts %j to %j', (title, short) => {
    expect(shortTitle(title)).toBe(short)
  })

  it('never joins the two axes into one number', () => {
    expect(gradeOf({ reliability: 'F', credibility: 6 })).toBe('F6')
  })
})

describe('what is said aloud', () => {
  it.each([
    ['Quotation from Harbour log, claim C-014, graded B2: about 860 trucks had crossed', card('h')],
    [
      'Quotation from Harbour log, claim C-014, graded B2, words differ from the passage: about 860 trucks had crossed',
      card('h', { quote: 'other' }),
    ],
    ['Quotation, passage removed: about 860 trucks had crossed', undefined],
  ])('%s', (said, one) => {
    expect(sayQuotation(one, 'about 860 trucks had crossed')).toBe(said)
  })

  it('names a citation and counts suggestions', () => {
    expect(sayCitation(card('h', { claimLabel: undefined }))).toBe('Citation of Harbour log, graded B2')
    expect(sayCitation(undefined)).toBe('Citation, passage removed')
    expect([saySuggestions(1), saySuggestions(3)]).toEqual(['1 passage', '3 passages'])
  })
})

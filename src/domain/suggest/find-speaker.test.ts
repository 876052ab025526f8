import { describe, expect, it } from 'vitest'
import { findSpeaker, isSpokenFor } from '#domain/suggest/find-speaker'

const report =
  'The council met. It said nothing moved.\nAbout 860 trucks had crossed, according to the ministry. Up to 300 more have been agreed, the Ministry of Civil Relief said. The road is dry.\n“It is food,” said Mirko Tolvan.'

function speakerAt(words: string) {
  const start = report.indexOf(words)
  return findSpeaker(report, { start, end: start + words.length }, 'en')
}

describe('who seems to speak in a passage', () => {
  it.each([
    ['About 860 trucks', 'Ministry', 'agency'],
    ['Up to 300 more', 'Ministry of Civil Relief', 'agency'],
    ['It is food', 'Mirko Tolvan', 'person'],
    ['nothing moved', undefined, undefined],
    ['The road is dry', undefined, undefined],
  ])('%s: %s', (words, name, kind) => {
    expect(speakerAt(words)?.name).toBe(name)
    expect(speakerAt(words)?.kind).toBe(kind)
  })

  it('is told with the sentence around it', () => {
    const { before, words, after } = speakerAt('Up to 300') ?? {}
    expect([before, words, after]).toEqual([
      'Up to 300 more have been agreed, the ',
      'Ministry of Civil Relief said',
      '.',
    ])
  })

  it('takes the nearest of several', () => {
    expect(speakerAt('860 trucks had crossed, according to the ministry. Up to 300')?.name).toBe('Ministry')
  })

  it.each([
    ['He denied pumping', 'Ali al-Sabah', true],
    ['Kuwait, they said', 'Traders', true],
    ['Prices fell', undefined, false],
  ])('is who spoke last where only a pronoun does: %s', (words, name, isSpoken) => {
    const wire =
      'Ali al-Sabah said: "Nobody has asked."\n\nHe denied pumping more.\n\nTraders estimate more, traders said.\n\nIt named several.\n\nKuwait, they said, was pumping 1.2 mln bpd.\n\nPrices fell.'
    const start = wire.indexOf(words)
    const passage = { start, end: start + words.length }
    const found = findSpeaker(wire, passage, 'en')
    expect([found?.name, found?.isEarlier]).toEqual([name, name === undefined ? undefined : true])
    expect(isSpokenFor(wire, passage, 'en')).toBe(isSpoken)
  })

  it('stays nobody where no name stands before', () => {
    const text = 'The road is dry.\n\nHe denied pumping more.'
    const passage = { start: text.indexOf('He'), end: text.length }
    expect(findSpeaker(text, passage, 'en')).toBeUndefined()
    expect(isSpokenFor(text, passage, 'en')).toBe(true)
  })

  it('is whose turn it is in an interview, however far into it', () => {
    const text = 'Mirko Tolvan: I saw it. The road was dry. Nobody came.'
    const start = text.indexOf('Nobody')
    expect(findSpeaker(text, { start, end: text.length }, 'en')).toMatchObject({
      name: 'Mirko Tolvan',
      before: '',
      words: 'Mirko Tolvan',
      after: ': … Nobody came.',
    })
  })

  it('is whose initials open other lines of the interview too', () => {
    const text = 'BL: Who counted?\nTH: Three dozen crossed.\nBL: And then?\nTH: Nobody crossed. Rain fell.'
    const start = text.indexOf('Rain')
    expect(findSpeaker(text, { start, end: text.length }, 'en')?.name).toBe('TH')
    const alone = 'PDT: Nobody crossed. Rain fell.'
    const end = alone.length
    expect(findSpeaker(alone, { start: end - 10, end }, 'en')).toBeUndefined()
  })

  it.each([
    ['', { start: 0, end: 0 }],
    ['x', { start: 0, end: 1 }],
    ['\n\n', { start: 1, end: 1 }],
  ])('finds nobody in %j', (text, span) => {
    expect(findSpeaker(text, span, 'en')).toBeUndefined()
  })
})

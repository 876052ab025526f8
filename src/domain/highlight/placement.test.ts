import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt } from '#domain/highlight/anchor'
import { candidatesIn, place, placeIn } from '#domain/highlight/placement'
import { prepareText } from '#domain/highlight/prepared-text'
import type { Anchor } from '#domain/highlight/text-highlight'

const report = [
  'About 860 trucks had crossed the river by Monday, the ministry said.',
  'The convoy left the depot at 04:10 local time according to the gate register, two guards confirmed.',
  'A second column of forty workshops waited near the mill until the evening and then turned back.',
  'The committee met again on Friday without reaching a decision about the bridge.',
].join('\n')

function marked(words: string, text = report): Anchor {
  const start = text.indexOf(words)
  return anchorAt(text, { start, end: start + words.length })
}

const passage = 'left the depot at 04:10 local time according to the gate register'

describe('a passage of the text', () => {
  it('is where it was when nothing changed', () => {
    expect(place(marked(passage), report)).toEqual({ kind: 'exact', start: 80, end: 80 + passage.length })
  })

  it('follows its words when text was put before them', () => {
    const found = place(marked(passage), `A note from the editor.\n\n${report}`)
    expect(found).toMatchObject({ kind: 'exact', start: 105 })
  })

  it.each([
    ['one word', report.replace('gate register', 'harbour register'), /harbour/],
    ['a few letters', report.replace('04:10 local', '04:40, local'), /04:40, local/],
    ['line breaks', report.replace('depot at 04:10', 'depot\n   at 04:10'), /depot\n {3}at/],
  ])('is close, with both texts to compare, after a change of %s', (_, now, words) => {
    const found = place(marked(passage), now)
    expect(found.kind).toBe('close')
    if (found.kind !== 'close') return
    expect(found.words).toMatch(words)
    expect(found.words).toBe(now.slice(found.start, found.end))
    expect(found.likeness).toBeGreaterThan(0.7)
  })

  it.each([
    ['its paragraph is gone', report.replace(/The convoy.*\n/, '')],
    ['everything is gone', ''],
    [
      'only a look-alike is left',
      `${report.replace(/The convoy.*\n/, '')}\nThe ferry left the pier at noon.`,
    ],
  ])('is lost when %s', (_, now) => {
    expect(place(marked(passage), now)).toEqual({ kind: 'lost' })
  })

  it('is told from its doubles by what stands around it', () => {
    const text = [
      'alpha: see the annex today',
      'beta: see the annex today',
      'gamma: see the annex today',
    ].join('\n')
    const start = text.indexOf('see', text.indexOf('gamma'))
    const anchor = anchorAt(text, { start, end: start + 13 })
    const now = `preface with a good many words\n${text}`
    expect(place(anchor, now)).toMatchObject({
      kind: 'exact',
      start: now.indexOf('see', now.indexOf('gamma')),
    })
  })

  it('is not given to a double when its own sentence went', () => {
    const text =
      'On Monday the ferry sank off the cape. Nobody knew of it. In June a barge burned; the ferry saw it.'
    const anchor = anchorAt(text, { start: 10, end: 19 })
    expect(place(anchor, text.slice(39))).toEqual({ kind: 'lost' })
  })

  it('is asked about when its words stand alone among strange ones', () => {
    const anchor = marked('forty workshops waited near the mill')
    const now = 'Entirely other text, in which forty workshops waited near the mill, has been written here.'
    const found = place(anchor, now)
    expect(found).toMatchObject({ kind: 'close', words: 'forty workshops waited near the mill', likeness: 1 })
  })
})

it('a passage into which a clause was put is close from its first word to its last', () => {
  const now = report.replace(
    'the depot at',
    'the depot, which had been shut since the storm of the week before, at',
  )
  const found = place(marked(passage), now)
  expect(found).toMatchObject({ kind: 'close' })
  expect(found.kind === 'close' && found.words).toMatch(/^left the depot, .* gate register$/)
})

describe('the candidates for a passage that was lost', () => {
  const gone = report.replace(
    /The convoy.*\n/,
    'The convoy left its depot at night, as the register has it.\n',
  )

  it('are three at most, best first, and never overlap', () => {
    const found = candidatesIn(prepareText(gone.repeat(3)), marked(passage))
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(3)
    const places = found.toSorted((a, b) => a.start - b.start)
    expect(places.every(({ start }, i) => start >= (places[i - 1]?.end ?? 0))).toBe(true)
    expect(gone.repeat(3).slice(found[0]?.start, found[0]?.end)).toContain('left its depot at')
  })

  it('are none in an empty text', () => {
    expect(candidatesIn(prepareText(''), marked(passage))).toEqual([])
  })
})

it('in an unchanged text every span is found exactly where it is', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(texts, fc.nat(80), fc.nat(80), (text, a, b) => {
      const anchor = anchorAt(text, { start: a, end: b })
      expect(place(anchor, text)).toEqual({ kind: 'exact', start: anchor.start, end: anchor.end })
    }),
  )
})

it('many anchors in a long edited text take a few milliseconds each', () => {
  const word = (i: number): string => `w${((i * 7919) % 3989).toString(36)}`
  const words = Array.from({ length: 18_000 }, (_, i) => word(i))
  const text = words.join(' ')
  const now = prepareText(words.map((each, i) => (i % 9 === 0 ? `x${i}` : each)).join(' '))
  const began = process.cpuUsage()
  for (let i = 0; i < 100; i++) placeIn(now, anchorAt(text, { start: i * 900 + 100, end: i * 900 + 180 }))
  expect(process.cpuUsage(began).user / 1_000 / 100).toBeLessThan(10)
})

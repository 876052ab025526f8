import { describe, expect, it } from 'vitest'
import { softBreaks, withoutSoftBreaks } from '#domain/document/soft-breaks'

/** The paragraph with a sign for each break that is none of the writer's. */
function shown(paragraph: string): string {
  const found = softBreaks(paragraph)
  return found
    .toReversed()
    .reduce((words, { start, end }) => `${words.slice(0, start)}⏎${words.slice(end)}`, paragraph)
}

const mail = [
  'Security officers on Thursday seized an unidentified man who said he was',
  'armed with explosives and threatened to blow up his truck in front of the',
  'headquarters, the station reported.',
  'The officers seized an automatic rifle the man was carrying, then the man',
  'got out of the truck.',
]

describe('line breaks of a paragraph', () => {
  it('are a space where the line was full, and stay where the next word had room', () => {
    expect(shown(mail.join('\n'))).toBe(`${mail.slice(0, 3).join('⏎')}\n${mail.slice(3).join('⏎')}`)
  })

  it('go with the blanks beside them', () => {
    expect(shown(`${mail[0]} \n ${mail[1]}`)).toBe(`${mail[0]}⏎${mail[1]}`)
  })

  it.each([
    ['short lines, as of a poem', 'The trees are in their autumn beauty,\nThe woodland paths are dry,'],
    ['lines that were never broken', `${'word '.repeat(30)}\n${'word '.repeat(30)}`],
    ['a quotation that begins', `${mail[0]}\n> armed with explosives and threatened to blow`],
    ['an item', `${mail[0]}\n- armed with explosives and threatened to blow`],
    ['a number', `${mail[0]}\n2. armed with explosives and threatened to blow`],
    [
      'a log',
      `${'2026-05-01 10:00:00 gate open, trucks passed the counter and went on'}\n2026-05-01 10:05:00 gate shut`,
    ],
    ['an address', `${mail[0]}\nhttps://courier.example/a/long/address/that/goes/on`],
    ['a rule', `${mail[0]}\n----------------------------------------------------`],
    ['columns', `${mail[0]}\nTrucks        800        Workshops      90`],
    ['what is set in', `${mail[0]}\n    armed with explosives and threatened to blow`],
    ['two paragraphs', `${mail[0]}\n\n${mail[1]}`],
    ['one line', mail[0] ?? ''],
    ['nothing', ''],
  ])('stay in %s', (_, paragraph) => {
    expect(softBreaks(paragraph)).toEqual([])
  })

  it('become spaces of the same length in a copy', () => {
    const paragraph = `${mail[0]}\n${mail[1]}`
    expect(withoutSoftBreaks(paragraph)).toBe(`${mail[0]} ${mail[1]}`)
    expect(withoutSoftBreaks(`${mail[0]} \n ${mail[1]}`)).toHaveLength(paragraph.length + 2)
  })
})

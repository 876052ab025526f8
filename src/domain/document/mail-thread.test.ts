import { describe, expect, it } from 'vitest'
import { bareDocument } from '#domain/document/bare-document'
import { threadOf, threadsOf } from '#domain/document/mail-thread'
import type { SourceDocument } from '#domain/document/source-document'

type Headers = Readonly<Record<string, string>>

function mail(id: string, headers: Headers, format: SourceDocument['format'] = 'email'): SourceDocument {
  return bareDocument(id, {
    format,
    published: headers['Date'],
    facts: Object.entries(headers).map(([name, value]) => ({ name, value })),
  })
}

const day = (number: number) => `Wed, 0${number} Oct 2026 08:30:00 +0200`

describe('mails belong to one thread', () => {
  it.each([
    [
      'where one answers the other',
      [{ 'Message-ID': '<1>' }, { 'Message-ID': '<2>', 'In-Reply-To': '<1>' }],
      [['0', '1']],
    ],
    [
      'where both answer one that is not here',
      [{ References: '<0> <9>' }, { 'in-reply-to': 'Your mail <0>' }],
      [['0', '1']],
    ],
    [
      'in a chain, met in any order',
      [
        { 'Message-ID': '<3>', References: '<2>' },
        { 'Message-ID': '<1>' },
        { 'Message-ID': '<2>', References: '<1>' },
      ],
      [['0', '1', '2']],
    ],
    [
      'but not without a word of each other',
      [{ 'Message-ID': '<1>' }, { 'Message-ID': '<2>' }, {}],
      [['0'], ['1'], ['2']],
    ],
  ])('%s', (_, headers: readonly Headers[], threads) => {
    const mails = headers.map((each, at) => mail(String(at), each))
    expect(threadsOf(mails).map((thread) => thread.map(({ id }) => String(id)))).toEqual(threads)
  })

  it('oldest first', () => {
    const answer = mail('b', { 'Message-ID': '<2>', References: '<1>', Date: day(8) })
    const first = mail('a', { 'Message-ID': '<1>', Date: day(7) })
    expect(threadOf([answer, first], answer)).toEqual([first, answer])
  })

  it('and a document that is no mail, or a mail alone, has none', () => {
    const alone = mail('a', { 'Message-ID': '<1>' })
    const note = mail('n', { References: '<1>' }, 'text')
    expect(threadOf([alone, note], alone)).toEqual([])
    expect(threadOf([alone, note], note)).toEqual([])
  })

  it('ten thousand of them in a moment', () => {
    const mails = Array.from({ length: 10_000 }, (_, at) =>
      mail(String(at), { 'Message-ID': `<${at}>`, References: `<${at - 1}>` }),
    )
    const before = process.cpuUsage()
    expect(threadsOf(mails)).toHaveLength(1)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000)
  })
})

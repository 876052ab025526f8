import { describe, expect, it } from 'vitest'
import { readFile } from '#renderer/formats/read-file'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function messagesIn(
  mailbox: string,
  fileName = 'a.mbox',
): Promise<readonly (readonly [string, string])[]> {
  const read = await readFile({ bytes: bytesOf(mailbox), fileName })
  if (!read.ok) throw new Error(read.reason)
  expect(read.value.reading).toBeUndefined()
  return read.value.parts.map(({ fileName: name, bytes }) => [name, new TextDecoder().decode(bytes)] as const)
}

const from = 'From jorn@courier.example Wed Oct  7 08:30:00 2026\n'

describe('a mailbox', () => {
  it('gives its messages as files, each named by its subject', async () => {
    const mailbox = `${from}Subject: One\n\nFirst.\n\n${from}Subject: Two\n\n>From here on.\n>>From there.\n`
    expect(await messagesIn(mailbox)).toEqual([
      ['1 One.eml', 'Subject: One\n\nFirst.\n'],
      ['2 Two.eml', 'Subject: Two\n\nFrom here on.\n>From there.'],
    ])
  })

  it('is known by what is in it, too', async () => {
    const headers = 'Message-ID: <1@a>\nFrom: a@b\n\n'
    const mailbox = `${from}${headers}First.\n\n${from}${headers}Second.\n`
    expect(await messagesIn(mailbox, 'Inbox')).toHaveLength(2)
  })

  it('is not taken apart where a line of a letter begins with From', async () => {
    expect(await messagesIn(`${from}Subject: One\n\nFrom Wed 08:30:00 2026 on\nwe waited.\n`)).toHaveLength(1)
  })

  it('of 10,000 messages is opened at once', async () => {
    const mailbox = Array.from(
      { length: 10_000 },
      (_, at) => `${from}Subject: ${at}\n\nWords ${at}.\n\n`,
    ).join('')
    const before = process.cpuUsage()
    expect(await messagesIn(mailbox)).toHaveLength(10_000)
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(4_000)
  })

  it('without a message is refused', async () => {
    const read = await readFile({ bytes: bytesOf('Words.'), fileName: 'a.mbox' })
    expect(read).toEqual({ ok: false, reason: 'damaged-file' })
  })
})

describe('a text that begins like a mail', () => {
  it.each([
    [
      'with what only programs write, is a mail',
      'Received: by a\nFrom: a@b\nSubject: One\n\nWords.',
      'email',
    ],
    ['typed by people, stays a text', 'From: the ministry\nSubject: trucks\n\nWords.', 'text'],
    ['with other lines in between, stays a text', 'Received: by a\nFrom: a@b\nand so on\n\nWords.', 'text'],
  ])('%s', async (_, text, format) => {
    const read = await readFile({ bytes: bytesOf(text), fileName: 'a.txt' })
    expect(read.ok && read.value.reading?.format).toBe(format)
  })
})

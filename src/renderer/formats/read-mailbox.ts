import { mostFiles, type FileReading, type ImportRefusal, type Part } from '#domain/import/reading'
import { refuse, succeed, type Result } from '#domain/result'
import { mailName } from '#renderer/formats/mail-parts'
import type { FileToRead } from '#renderer/formats/readers'
import { binaryOf, bytesOf } from '#renderer/formats/transfer-decoding'

/** The line that begins a message: "From ", a sender, and a date that ends in a year; a header comes next. */
const beginning =
  /^From [^\r\n]{0,500}?\d{2}:\d{2}[^\r\n]{0,60}\d{4}[^\r\n]{0,20}\r?\n(?=[!-9;-~]+[ \t]*:|\r?\n|>From )/gm

/**
 * A mailbox is no document itself: every message in it is a file of its own, with the marks taken back that keep a line
 * "From …" from beginning a message (mboxrd; mboxo where there is a single mark).
 */
export function readMailbox({ bytes }: FileToRead): Promise<Result<FileReading, ImportRefusal>> {
  const mailbox = binaryOf(bytes)
  const starts = Array.from(mailbox.matchAll(beginning), ({ index, 0: line }) => ({
    at: index,
    body: index + line.length,
  }))
    // Within a message such a line may stand too; between messages there is an empty line before it.
    .filter(({ at }) => at === 0 || /\n\r?\n$/.test(mailbox.slice(Math.max(0, at - 3), at)))
  const [first] = starts
  if (first === undefined) return Promise.resolve(refuse('damaged-file'))
  if (starts.length > mostFiles) return Promise.resolve(refuse('too-many-parts'))
  const width = String(starts.length).length
  const parts = starts.map(({ body }, at): Part => {
    const message = unmarked(mailbox.slice(body, starts[at + 1]?.at))
    const number = String(at + 1).padStart(width, '0')
    return { fileName: `${[number, mailName(message)].join(' ').trim()}.eml`, bytes: bytesOf(message) }
  })
  return Promise.resolve(succeed({ reading: undefined, parts }))
}

function unmarked(message: string): string {
  return message.replace(/^>(>*From )/gm, '$1').replace(/\r?\n$/, '')
}

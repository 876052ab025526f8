import { createHash } from 'node:crypto'
import { realDisk } from '#main/disk'
import { openJournal } from '#main/journal-file'

/** Appends without end and tells its parent each sequence that was answered; the parent kills it. Only for the kill test. */
async function writeOn(path: string): Promise<void> {
  const opened = await openJournal(realDisk, path)
  if (!opened.ok) throw new Error(opened.reason)
  const { journal } = opened.value
  for (;;) {
    const next = journal.head.sequence + 1
    const count = 1 + (next % 4)
    const lines = Array.from({ length: count }, (_, index) => lineOf(next + index))
    const answer = await journal.append(lines)
    if (answer.ok) process.send?.(answer.value.sequence)
  }
}

function lineOf(sequence: number) {
  const json = JSON.stringify({ sequence, words: 'слово '.repeat(sequence % 300) })
  return { sequence, hash: createHash('sha256').update(json).digest('hex'), json }
}

void writeOn(process.argv[2] ?? '')

import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from 'vite'
import { realDisk } from '#main/disk'
import { openJournal } from '#main/journal-file'

const kills = Number(process.env['ASSAY_KILLS'] ?? 20)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-kill-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'src/main/journal-kill-writer.ts',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
})
afterAll(() => rm(folder, { recursive: true }))

/** Lets a writer run for a random while, kills it, and answers with the last sequence it had acknowledged. */
async function killOnce(path: string): Promise<number> {
  const writer = fork(join(folder, 'writer.mjs'), [path])
  let acknowledged = 0
  writer.on('message', (sequence) => (acknowledged = Number(sequence)))
  const begun = new Promise((settle) => writer.once('message', settle))
  const ended = new Promise((settle) => writer.once('exit', settle))
  await begun
  await new Promise((settle) => setTimeout(settle, Math.random() * 60))
  writer.kill('SIGKILL')
  await ended
  return acknowledged
}

it(
  `loses no acknowledged entry in ${kills} kills, opened three times after each`,
  async () => {
    const path = join(folder, 'journal.log')
    let entries = 0
    for (let round = 0; round < kills; round += 1) {
      const acknowledged = await killOnce(path)
      for (let restart = 0; restart < 3; restart += 1) {
        const opened = await openJournal(realDisk, path)
        if (!opened.ok) throw new Error(`Round ${round}: ${opened.reason}`)
        const { head } = opened.value.journal
        expect(head.sequence).toBeGreaterThanOrEqual(acknowledged)
        const read = await opened.value.journal.read(0)
        const lines = read.ok ? read.value : []
        expect(lines.length).toBe(head.sequence)
        expect(
          createHash('sha256')
            .update(lines.at(-1) ?? '')
            .digest('hex'),
        ).toBe(head.hash)
        await opened.value.journal.close()
        entries = head.sequence
      }
    }
    expect(entries).toBeGreaterThan(kills)
  },
  20_000 + kills * 2_000,
)

import { faultsOf } from './corpora-body.mjs'
import { outcomeOf, readingSeat } from './reading-seat.mjs'

/**
 * Reads many inputs on so many threads at once, with all that lies in them, as the program would. The inputs of a job
 * are made when its turn comes; `note` hears what became of each.
 */
export async function readAll(jobs, { built, deepestPart, threads, note }) {
  const left = jobs[Symbol.iterator]()
  await Promise.all(Array.from({ length: threads }, work))

  async function work() {
    const seat = readingSeat(built.takeIn)
    for (const job of left) {
      for (const input of await job()) note(await readWhole(seat, input, deepestPart))
    }
    await seat.end()
  }
}

/** What became of an input, and of the worst that lies in it. A text that is not whole counts as a crash. */
async function readWhole(seat, { name, bytes }, deepestPart) {
  const tally = { parts: 0, strays: 0, milliseconds: 0, crashes: [] }
  const outcome = await readInside(
    seat,
    { name, fileName: name.replace(/^.*[/#]/u, ''), bytes },
    { tally, deepestPart, depth: 0 },
  )
  return {
    name,
    state: outcome.state,
    reason: outcome.reason,
    ...tally,
  }
}

async function readInside(seat, { name, ...file }, { tally, deepestPart, depth }) {
  const outcome = await outcomeOf(seat, file)
  tally.strays += outcome.strays
  tally.milliseconds += outcome.milliseconds
  if (outcome.state === 'crashed')
    tally.crashes.push({ name, reason: outcome.error?.stack ?? outcome.reason })
  const faults = outcome.document === undefined ? [] : faultsOf(outcome.document.reading)
  if (faults.length > 0) tally.crashes.push({ name, reason: `read with ${faults.join(', ')}` })
  if (depth >= deepestPart) return outcome
  for (const part of outcome.parts) {
    tally.parts += 1
    const inner = {
      ...part,
      fileName: part.fileName.replace(/^.*[/\\]/u, ''),
      name: `${name} › ${part.fileName}`,
    }
    await readInside(seat, inner, { tally, deepestPart, depth: depth + 1 })
  }
  return outcome
}

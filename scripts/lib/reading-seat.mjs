import { Worker } from 'node:worker_threads'

const script = new URL('./read-worker.mjs', import.meta.url)

/** One file's longest time in milliseconds, and the memory a reader may take in megabytes, as in the program. */
const limits = { time: 60_000, memory: 2_048 }

/**
 * Reads files in a thread of its own, which is ended and replaced when a file crashes it or takes too long. What the
 * libraries say to a console is not passed on.
 */
export function readingSeat(importers) {
  let thread

  async function open() {
    if (thread !== undefined) return thread
    const worker = await started(importers)
    // A thread may break down after its answer, too; the next file then gets a new one.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (thread === worker) thread = undefined
    })
    thread = worker
    return worker
  }

  return {
    async read(file) {
      const outcome = await answerOf(await open(), file)
      if (outcome.state !== 'answered') await end()
      return outcome
    },
    end,
  }

  async function end() {
    await thread?.terminate()
    thread = undefined
  }
}

function started(importers) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: { importers },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      stdout: true,
      stderr: true,
    })
    worker.stdout.resume()
    worker.stderr.resume()
    worker.once('message', () => {
      worker.off('error', reject)
      resolve(worker)
    })
    worker.once('error', reject)
  })
}

/**
 * `answered` with the importers' own result, the milliseconds they took and how many promises were left to fail on their
 * own; `stopped` where the time was up; `crashed` with what broke.
 */
function answerOf(worker, file) {
  return new Promise((resolve) => {
    const listeners = {
      message: (answer) => settle({ state: 'answered', ...answer }),
      messageerror: (error) => settle({ state: 'crashed', error }),
      error: (error) => settle({ state: 'crashed', error }),
      exit: (code) => settle({ state: 'crashed', error: new Error(`the reader ended (${code})`) }),
    }
    const timer = setTimeout(() => settle({ state: 'stopped' }), limits.time)
    const settle = (outcome) => {
      clearTimeout(timer)
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener)
      resolve(outcome)
    }
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener)
    worker.postMessage(file)
  })
}

/**
 * What became of a file: `read` (a document), `opened` (it only holds others), `refused` with a reason, `stopped` where
 * its time was up, or `crashed`. `parts` are the files in it, which are not read yet. A part that could not even be
 * taken out of its file comes with its refusal.
 */
export async function outcomeOf(seat, { bytes, refusal, ...file }) {
  if (refusal !== undefined) return nothingIn('refused', refusal)
  const answer = await seat.read({ bytes, ...file })
  if (answer.state === 'crashed') return nothingIn('crashed', firstLine(answer.error), answer.error)
  if (answer.state === 'stopped') {
    return { ...nothingIn('stopped', 'parser-stopped'), milliseconds: limits.time }
  }
  const { result, strays, milliseconds } = answer
  if (!result.ok) return { ...nothingIn('refused', result.reason), strays, milliseconds }
  const { document, parts } = result.value
  const state = document === undefined ? 'opened' : 'read'
  return { state, reason: undefined, document, parts, strays, milliseconds }
}

function nothingIn(state, reason, error) {
  return { state, reason, error, document: undefined, parts: [], strays: 0, milliseconds: 0 }
}

function firstLine(error) {
  return String(error?.message ?? error).split('\n')[0]
}

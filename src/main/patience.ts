import { refuse, succeed, type Result } from '#domain/result'

/** How long a place may be silent (milliseconds), and how many questions may wait for an answer at a time. */
export type PatienceLimits = { readonly wait: number; readonly silent: number }

/** Of the four threads that ask the disks, two stay for the case whatever the others wait for. */
export const patienceLimits: PatienceLimits = { wait: 60_000, silent: 2 }

/** Bytes in a millisecond, as the slowest drives give them. */
const slowest = 500

/**
 * Asks the file system and does not wait without end: a network drive that went away answers never. A place that was
 * silent is not asked again until it has answered after all, and where too many are silent nobody is asked.
 */
export class Patience {
  readonly #limits: PatienceLimits
  readonly #silent = new Map<symbol, string>()

  constructor(limits: PatienceLimits = patienceLimits) {
    this.#limits = limits
  }

  /**
   * The answer, or that none came. `place` is what falls silent as a whole, such as a folder; where so many `bytes` are
   * asked for, they are waited for longer.
   */
  async ask<Value>(
    { place, bytes = 0 }: { readonly place: string; readonly bytes?: number },
    question: () => Promise<Value>,
  ): Promise<Result<Value, 'not-answering'>> {
    const silent = [...this.#silent.values()]
    if (silent.includes(place) || silent.length >= this.#limits.silent) return refuse('not-answering')
    const asked = question()
    const key = Symbol(place)
    const answered = () => this.#silent.delete(key)
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<Result<Value, 'not-answering'>>((resolve) => {
      timer = setTimeout(
        () => {
          this.#silent.set(key, place)
          asked.then(answered, answered)
          resolve(refuse('not-answering'))
        },
        this.#limits.wait + bytes / slowest,
      )
    })
    try {
      return await Promise.race([asked.then((value) => succeed(value)), silence])
    } finally {
      clearTimeout(timer)
    }
  }
}

import { slowestDrive } from '#domain/import/slowest-drive'
import { refuse, succeed, type Result } from '#domain/result'

/** How long a place may be silent (milliseconds), and how many places may be asked, or silent, at a time. */
export type PatienceLimits = { readonly wait: number; readonly silent: number }

/** Of the four threads that ask the disks, two stay for the case whatever the others wait for. */
export const patienceLimits: PatienceLimits = { wait: 60_000, silent: 2 }

/**
 * Asks the file system and does not wait without end: a network drive that went away answers never. Of a place one thing
 * is asked at a time, so that one that hangs takes one thread. A place that was silent is not asked again until it has
 * answered after all, and where too many are silent nobody is asked.
 */
export class Patience {
  readonly #limits: PatienceLimits
  /** Places with a question under way, each with the moment it has its answer or is given up. */
  readonly #underWay = new Map<string, Promise<void>>()
  readonly #silent = new Set<string>()

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
    for (let other = this.#before(place); other !== undefined; other = this.#before(place)) await other
    if (this.#isRefused(place)) return refuse('not-answering')
    const answer = this.#answer(place, question(), this.#limits.wait + bytes / slowestDrive)
    const over = () => {
      this.#underWay.delete(place)
    }
    this.#underWay.set(place, answer.then(over, over))
    return answer
  }

  #isRefused(place: string): boolean {
    return this.#silent.has(place) || this.#silent.size >= this.#limits.silent
  }

  /** What has to end before a place may be asked: the question it has already, or any other where no thread is free. */
  #before(place: string): Promise<void> | undefined {
    if (this.#isRefused(place)) return undefined
    const taken = this.#underWay.size + this.#silent.size
    const anyOther = taken < this.#limits.silent ? undefined : Promise.race(this.#underWay.values())
    return this.#underWay.get(place) ?? anyOther
  }

  async #answer<Value>(
    place: string,
    asked: Promise<Value>,
    wait: number,
  ): Promise<Result<Value, 'not-answering'>> {
    const answered = () => this.#silent.delete(place)
    let timer: NodeJS.Timeout | undefined
    const silence = new Promise<Result<Value, 'not-answering'>>((resolve) => {
      timer = setTimeout(() => {
        this.#silent.add(place)
        asked.then(answered, answered)
        resolve(refuse('not-answering'))
      }, wait)
    })
    try {
      return await Promise.race([asked.then((value) => succeed(value)), silence])
    } finally {
      clearTimeout(timer)
    }
  }
}

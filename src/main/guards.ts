/** Whether a value that came from the window is what a call takes. */
export type Guard = (value: unknown) => boolean

/** Text of at most so many UTF-16 units. */
export function text(longest: number): Guard {
  return (value) => typeof value === 'string' && value.length <= longest
}

/** Text of one shape. */
export function textLike(pattern: RegExp): Guard {
  return (value) => typeof value === 'string' && pattern.test(value)
}

/** One of the words of a list. */
export function oneOf(words: readonly string[]): Guard {
  return (value) => typeof value === 'string' && words.includes(value)
}

/** Bytes, at most so many. */
export function bytes(most: number): Guard {
  return (value) => value instanceof Uint8Array && value.byteLength <= most
}

/** A count from 0. */
export function count(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** True or false. */
export function truth(value: unknown): boolean {
  return typeof value === 'boolean'
}

/** The value, or nothing. */
export function maybe(guard: Guard): Guard {
  return (value) => value === undefined || guard(value)
}

/** A list of at most so many, each as the guard wants it. */
export function listOf(guard: Guard, most: number): Guard {
  return (value) => Array.isArray(value) && value.length <= most && value.every((item) => guard(item))
}

/** A plain record with these fields and no other. */
export function record(fields: Readonly<Record<string, Guard>>): Guard {
  const names = new Set(Object.keys(fields))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const found: Readonly<Record<string, unknown>> = { ...value }
    if (Object.keys(found).some((name) => !names.has(name))) return false
    return Object.entries(fields).every(([name, guard]) => guard(found[name]))
  }
}

/** A value that satisfies one of the guards. */
export function eitherOf(...guards: readonly Guard[]): Guard {
  return (value) => guards.some((guard) => guard(value))
}

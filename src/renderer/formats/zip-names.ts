/** The longest name shown, in UTF-16 units. */
const longestName = 180

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A name out of a zip as it may be shown and kept: relative, without steps upward, drives, control characters or signs
 * that turn the direction of text, and with nothing a file system would take for a device.
 */
export function displayName(path: string): string {
  const steps = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .split('/')
    .map(harmlessStep)
    .filter((step) => step !== '')
  const name = steps.join('/')
  return name === '' ? 'unnamed' : shortened(name)
}

function harmlessStep(step: string): string {
  const bare = step
    .replace(/[<>:"|?*]/g, '_')
    .replace(/[. ]+$/, '')
    .trimStart()
  return reserved.test(bare) ? `_${bare}` : bare
}

/** Cut in the middle, so that beginning and extension stay. */
function shortened(name: string): string {
  if (name.length <= longestName) return name
  const tail = name.slice(-20).replace(/^[\udc00-\udfff]/, '')
  return `${name.slice(0, longestName - 21).replace(/[\ud800-\udbff]$/, '')}…${tail.replaceAll('/', '_')}`
}

/** Names made harmless, each one only once: a second `a.txt` becomes `a (2).txt`, also where only letter case differs. */
export function displayNames(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return paths.map((path) => {
    const name = displayName(path)
    const free = taken.has(name.toLowerCase()) ? numbered(name, taken) : name
    taken.add(free.toLowerCase())
    return free
  })
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^./]{1,10})?$/s.exec(name) ?? []
  let number = 2
  while (taken.has(`${stem} (${number})${extension}`.toLowerCase())) number += 1
  return `${stem} (${number})${extension}`
}

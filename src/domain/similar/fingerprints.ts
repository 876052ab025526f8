import { mixed } from '#domain/similar/counted-words'

/** Words in a shingle: fewer stand side by side by chance. */
export const shingleLength = 8

/** Of so many shingles in a row one at least is a fingerprint (winnowing, Schleimer et al. 2003). */
const windowLength = 5

/** Words that two texts must share in one run to be found for certain. */
export const shortestPassage = shingleLength + windowLength - 1

/** Some shingles of a text, chosen so that two texts that share a passage choose the same ones in it. */
export type Fingerprints = { readonly hashes: Uint32Array; readonly places: Int32Array }

const base = 0x01000193

/** The fingerprints of a text: of every window the shingle with the smallest hash, the last of equals. */
export function fingerprintsOf(words: Uint32Array): Fingerprints {
  const shingles = shinglesOf(words)
  const hashes: number[] = []
  const places: number[] = []
  let chosen = -1
  for (let last = Math.min(windowLength, shingles.length) - 1; last < shingles.length && last >= 0; last++) {
    const least = leastIn(shingles, Math.max(0, last - windowLength + 1), last)
    if (least === chosen) continue
    chosen = least
    hashes.push(shingles[least] ?? 0)
    places.push(least)
  }
  return { hashes: Uint32Array.from(hashes), places: Int32Array.from(places) }
}

function leastIn(shingles: Uint32Array, first: number, last: number): number {
  let least = first
  for (let at = first + 1; at <= last; at++) if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at
  return least
}

/** The hash of every run of eight words (Rabin–Karp). */
function shinglesOf(words: Uint32Array): Uint32Array {
  const count = Math.max(0, words.length - shingleLength + 1)
  const shingles = new Uint32Array(count)
  const leaving = power(base, shingleLength - 1)
  let rolling = 0
  for (let at = 0; at < words.length; at++) {
    const first = at - shingleLength
    if (first >= 0) rolling = (rolling - Math.imul(words[first] ?? 0, leaving)) | 0
    rolling = (Math.imul(rolling, base) + (words[at] ?? 0)) | 0
    if (first >= -1) shingles[first + 1] = mixed(rolling)
  }
  return shingles
}

function power(of: number, times: number): number {
  let product = 1
  for (let i = 0; i < times; i++) product = Math.imul(product, of)
  return product
}

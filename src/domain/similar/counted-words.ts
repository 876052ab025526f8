import { foldWords } from '#domain/document/letter-folds'
import { isUnspaced } from '#domain/document/unspaced-scripts'

/** The words of a text as numbers that are equal where the words are, and where each stands (UTF-16, end exclusive). */
export type CountedWords = {
  readonly hashes: Uint32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Letters and digits in a row; soft hyphens, joiners and signs of direction inside of it do not end a word. */
const runs =
  /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[\p{L}\p{M}\p{N}])?/gu

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * Takes a text apart into words without regard to case, accents, forms of letters, signs and blank space. Where a script writes without
 * spaces the words are those of `Intl.Segmenter`.
 */
export function countWords(text: string): CountedWords {
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (word: string, start: number): void => {
    hashes.push(hashOf(word))
    starts.push(start)
    ends.push(start + word.length)
  }
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (const { word, at } of wordsOf(run)) push(word, index + at)
  }
  return {
    hashes: Uint32Array.from(hashes),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  }
}

/** The words of a run of letters: one, unless its script writes without spaces. */
function wordsOf(run: string): readonly { readonly word: string; readonly at: number }[] {
  if (isPlain(run) || !isUnspaced(run)) return [{ word: run, at: 0 }]
  return [...segmenter.segment(run)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({ word: segment, at: index }))
}

function hashOf(word: string): number {
  const folded = isPlain(word) ? word : foldWords(word)
  let hash = 0x811c9dc5
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const isCapital = unit >= 0x41 && unit <= 0x5a
    hash = Math.imul(hash ^ (isCapital ? unit + 0x20 : unit), 0x01000193)
  }
  return mixed(hash)
}

/** Spreads neighbouring numbers over the whole range (the finisher of MurmurHash3). */
export function mixed(hash: number): number {
  let mix = hash
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) >>> 0
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false
  return true
}

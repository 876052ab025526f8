import { knownUnit } from '#domain/question/unit-words'
import type { Token } from '#domain/suggest/tokens'
import type { Tongue } from '#domain/suggest/tongue'
import type { UnitRead } from '#domain/suggest/unit-after'

/** Words between what is counted and per what, by tongue. */
const joints: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: new Set(['per', 'a', 'an', 'each', 'every']),
  // "Am Tag" is as often a day itself.
  de: new Set(['pro', 'je']),
  fr: new Set(['par']),
  es: new Set(['por', 'al']),
  ru: new Set(['в']),
  uk: new Set(['на']),
}

/** English words that say per what by themselves. */
const adverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

/** Behind "a week" these say when, how far or how old, not how often. */
const others = /^(?:ago|earlier|later|before|after|since|apart|away|old|long|early|late)$/

/**
 * A unit with the one it is per: "trucks a day", "barrels of crude daily", "$ a barrel". In English it is told by "per";
 * what stands between ("of crude") is left out.
 */
export function withPer(tokens: readonly Token[], read: UnitRead, tongue: Tongue): UnitRead {
  const at = behindMatter(tokens, read.next, tongue)
  const adverb = tongue === 'en' ? adverbs.get(tokens[at]?.plain ?? '') : undefined
  // "30 trucks daily" ends there; "four barrels daily papers" does not.
  if (adverb !== undefined && tokens[at + 1]?.kind !== 'word')
    return { unit: `${read.unit} per ${adverb}`, next: at + 1 }
  const [joint, per] = [tokens[at], tokens[at + 1]]
  if (joint?.kind !== 'word' || per?.kind !== 'word' || !joints[tongue].has(joint.plain)) return read
  if (!isPer(joint, per, tongue) || others.test(tokens[at + 2]?.plain ?? '')) return read
  const words = tongue === 'en' ? `per ${per.text}` : `${joint.text} ${per.text}`
  return { unit: `${read.unit} ${words}`, next: at + 2 }
}

/** "of crude" between a unit and per what. */
function behindMatter(tokens: readonly Token[], at: number, tongue: Tongue): number {
  const isOf = tongue === 'en' && tokens[at]?.plain === 'of' && tokens[at + 1]?.kind === 'word'
  if (!isOf) return at
  const isJoint = (token: Token | undefined): boolean =>
    token !== undefined && (joints.en.has(token.plain) || adverbs.has(token.plain))
  if (isJoint(tokens[at + 2])) return at + 2
  return tokens[at + 2]?.kind === 'word' && isJoint(tokens[at + 3]) ? at + 3 : at
}

/** "Per" goes with any unit; the others are common words, and go with times only, "a" also with measures of goods. */
function isPer(joint: Token, per: Token, tongue: Tongue): boolean {
  const known = per.text.length > 1 || joint.plain === 'per' ? knownUnit(per.text) : undefined
  if (known === undefined) return false
  if (known.dimension === 'time' || joint.plain === 'per') return true
  return tongue === 'en' && /^an?$/.test(joint.plain) && /^(?:crude|mass|volume)$/.test(known.dimension)
}

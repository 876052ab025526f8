import { languageWords } from '#domain/document/language-words'

/** How much of a text is looked at, in UTF-16 units. */
const sampleSize = 20_000
/** A script must write at least this share of the letters to settle the language. */
const leastShare = 0.4

/**
 * What a vote of short words must reach: so many of them, of so many kinds, such a share of all words (running text of a known
 * language holds far more), and such a lead.
 */
const least = { votes: 3, kinds: 3, share: 0.2, lead: 1.2 }

/** Lists and letters full of names hold fewer of them; there the others must be far behind, and more kinds be found. */
const ahead = { kinds: 8, share: 0.1, lead: 2 }

const undetermined = 'und'

type Script = { readonly letters: RegExp; readonly language: (text: string) => string }

/** Scripts, each with what it says of the language; the first that writes enough of the letters decides. */
const scripts: readonly Script[] = [
  { letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, language: () => 'ja' },
  { letters: /\p{sc=Hangul}/gu, language: () => 'ko' },
  { letters: /\p{sc=Han}/gu, language: () => 'zh' },
  { letters: /\p{sc=Cyrillic}/gu, language: cyrillicLanguage },
  { letters: /\p{sc=Arabic}/gu, language: arabicLanguage },
  { letters: /\p{sc=Hebrew}/gu, language: hebrewLanguage },
  { letters: /\p{sc=Devanagari}/gu, language: (text) => votedLanguage(text, devanagariVotes) },
  { letters: /\p{sc=Ethiopic}/gu, language: (text) => votedLanguage(text, ethiopicVotes) },
  { letters: /\p{sc=Bengali}/gu, language: (text) => (/[ৰৱ]/u.test(text) ? 'as' : 'bn') },
  { letters: /\p{sc=Greek}/gu, language: () => 'el' },
  { letters: /\p{sc=Thai}/gu, language: () => 'th' },
  { letters: /\p{sc=Georgian}/gu, language: () => 'ka' },
  { letters: /\p{sc=Armenian}/gu, language: () => 'hy' },
  { letters: /\p{sc=Gurmukhi}/gu, language: () => 'pa' },
  { letters: /\p{sc=Gujarati}/gu, language: () => 'gu' },
  { letters: /\p{sc=Oriya}/gu, language: () => 'or' },
  { letters: /\p{sc=Tamil}/gu, language: () => 'ta' },
  { letters: /\p{sc=Telugu}/gu, language: () => 'te' },
  { letters: /\p{sc=Kannada}/gu, language: () => 'kn' },
  { letters: /\p{sc=Malayalam}/gu, language: () => 'ml' },
  { letters: /\p{sc=Sinhala}/gu, language: () => 'si' },
  { letters: /\p{sc=Lao}/gu, language: () => 'lo' },
  { letters: /\p{sc=Khmer}/gu, language: () => 'km' },
  { letters: /\p{sc=Thaana}/gu, language: () => 'dv' },
  { letters: /\p{sc=Latin}/gu, language: (text) => votedLanguage(text, latinVotes) },
]

/**
 * The language of a text as a BCP 47 tag, `und` where it cannot be told. A declared one holds unless the script
 * contradicts it: templates often declare English over text that is not.
 */
export function languageOf(text: string, declared: string | undefined): string {
  if (declared === undefined || declared === undetermined) return detectLanguage(text)
  // Only another script contradicts: which of its languages a text is in need not be voted on.
  if (isLatin(declared) && isMostlyPlain(text.slice(0, sampleSize))) return declared
  const detected = detectLanguage(text)
  const contradicts = detected !== undetermined && isLatin(detected) !== isLatin(declared)
  return contradicts && !/-(?:Latn|Cyrl|Arab)/i.test(declared) ? detected : declared
}

/** The language by script and, where several share one, by letters of its own or a vote of short words; else `und`. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleSize)
  if (isMostlyPlain(sample)) return votedLanguage(sample, latinVotes)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return undetermined
  // Japanese writes most of its words in Han, and is told from Chinese by any fair number of kana.
  const kana = count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu)
  if (kana > letters * 0.1) return 'ja'
  const main = scripts.find((script) => count(sample, script.letters) >= letters * leastShare)
  return main?.language(sample) ?? undetermined
}

/** Whether nearly all letters are those of ASCII: no other script can then have a share that settles anything. */
function isMostlyPlain(sample: string): boolean {
  let plain = 0
  let others = 0
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at)
    if (code >= 0x80) others += 1
    // Setting this bit makes a small letter of a capital one.
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) plain += 1
  }
  return plain > 0 && others <= plain * 0.1
}

/** Letters settle what they can; a text too short for that may still be settled by its words. */
function cyrillicLanguage(text: string): string {
  const voted = votedLanguage(text, cyrillicVotes)
  // The southern ones share short words with the eastern ones, and have none of these letters.
  const isEastern = count(text, /[ыэёіїєґў]/giu) > text.length * 0.003
  if (voted !== undetermined && !(isEastern && /^(?:bg|mk|sr)$/.test(voted))) return voted
  // Letters of none of the Slavic languages: one of the many others, and not to be guessed.
  if (count(text, /[^а-яёіїєґўјљњћђџќѓѕѐѝ\P{sc=Cyrillic}]/giu) > 0) return undetermined
  const ukrainian = count(text, /[їєґ]/giu)
  const russian = count(text, /[ыэъё]/giu)
  const serbian = count(text, /[јљњћђџ]/giu)
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  if (words > mostWordsByLetters) return undetermined
  if (serbian > 0 && russian === 0 && ukrainian === 0) return /[ќѓѕ]/iu.test(text) ? 'mk' : 'sr'
  if (count(text, /ў/giu) > 0) return 'be'
  if (count(text, /[іїєґ]/giu) > russian) return 'uk'
  if (count(text, /[ыэ]/giu) > 0) return 'ru'
  return count(text, /ъ/giu) > 0 ? 'bg' : undetermined
}

/** A longer text without the short words of a language is not in that language, whatever its letters. */
const mostWordsByLetters = 40

function arabicLanguage(text: string): string {
  const letters = count(text, /\p{sc=Arabic}/gu)
  const often = (pattern: RegExp) => count(text, pattern) > letters * 0.004
  if (often(/[ټډړښځڅۍ]/gu)) return 'ps'
  if (often(/[ێڵڕ]/gu)) return 'ckb'
  if (often(/[ۇۈې]/gu)) return 'ug'
  if (often(/[ٿڄڙڻڳ]/gu)) return 'sd'
  if (often(/[ٹڈںے]/gu)) return 'ur'
  if (count(text, /[پچژگ]/gu) <= count(text, /[ةيى]/gu) / 4) return 'ar'
  return 'fa'
}

function hebrewLanguage(text: string): string {
  return count(text, /(?<!\p{L})(?:און|די|דער|פון|איז|צו)(?!\p{L})/gu) > 2 || /[װײױ]/u.test(text)
    ? 'yi'
    : 'he'
}

/** Who votes with each short word, and all that stand for election. */
type Votes = {
  readonly languages: readonly string[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
}

const latinVotes = votesOf(languageWords.latin)
const cyrillicVotes = votesOf(languageWords.cyrillic)
const devanagariVotes = votesOf(languageWords.devanagari)
const ethiopicVotes = votesOf(languageWords.ethiopic)

function votesOf(candidates: Readonly<Record<string, string>>): Votes {
  const byWord = new Map<string, number[]>()
  for (const [at, list] of Object.values(candidates).entries()) {
    for (const word of new Set(list.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), at])
  }
  return { languages: Object.keys(candidates), byWord }
}

function votedLanguage(text: string, { languages, byWord }: Votes): string {
  const words =
    withoutAddresses(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}ʼ’]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const found = languages.map((language) => ({ language, votes: 0, kinds: 0 }))
  for (const [word, times] of counts) {
    for (const at of byWord.get(word) ?? []) {
      const one = found[at]
      if (one === undefined) continue
      one.votes += times
      one.kinds += 1
    }
  }
  const [first, second] = found.toSorted((a, b) => b.votes - a.votes)
  if (first === undefined || first.votes < least.votes || first.kinds < least.kinds) return undetermined
  const [share, lead] = [first.votes / words.length, first.votes / Math.max(1, second?.votes ?? 0)]
  const isTold = share >= least.share && lead >= least.lead
  const isFarAhead = share >= ahead.share && lead >= ahead.lead && first.kinds >= ahead.kinds
  return isTold || isFarAhead ? first.language : undetermined
}

/** Addresses of the web and of mail are in no language, and some texts are full of them. */
function withoutAddresses(text: string): string {
  if (!/:\/\/|www\.|@/.test(text)) return text
  return text.replace(/\S{0,200}(?::\/\/|www\.|@)\S{0,500}/g, ' ')
}

/** Languages here that are not written in the Latin script. */
function isLatin(language: string): boolean {
  return !/^(?:ru|uk|be|bg|sr|mk|ar|fa|ur|ps|ug|sd|ckb|he|yi|el|zh|ja|ko|hy|ka|hi|mr|ne|th|kk|ky|tt|tg|mn|bn|as|pa|gu|or|ta|te|kn|ml|si|lo|km|am|ti|dv|my|bo)(?:-|$)/i.test(
    language,
  )
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** How much of a text is looked at, in UTF-16 units. */
const sampleSize = 20_000
/** A script must write at least this share of the letters to settle the language. */
const leastShare = 0.4
/** A vote of stop words counts from so many of them, and when it is this much ahead of the next language. */
const leastVotes = 3
const leastLead = 1.2

const undetermined = 'und'

/** Words that hardly a sentence of the language does without, and that the other languages here do not share much. */
const stopWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in is that was for with were this from by have had which their been would'.split(' '),
  de: 'der die und das ist nicht den von mit dem ein eine auf für sich auch wurde werden nach wird'.split(
    ' ',
  ),
  fr: 'le la les des et est une du dans que qui pour pas sur avec au par ont été cette'.split(' '),
  es: 'el la los las de que y en un una es por con para del se su como más fue'.split(' '),
  it: 'il di che è la per un una non sono del della con gli nel alla anche dei come più'.split(' '),
  pt: 'o a os as de que e em um uma não do da para com no na foi mais são'.split(' '),
  nl: 'de het een van en is dat niet op te zijn voor met die aan werd ook bij naar door'.split(' '),
  pl: 'i w na z się nie do że jest to o jak przez po od dla oraz są był które'.split(' '),
}

/** Scripts, each with what it says of the language; the first that writes enough of the letters decides. */
const scripts: readonly { readonly letters: RegExp; readonly language: (text: string) => string }[] = [
  { letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, language: () => 'ja' },
  { letters: /\p{sc=Hangul}/gu, language: () => 'ko' },
  { letters: /\p{sc=Han}/gu, language: hanLanguage },
  { letters: /\p{sc=Cyrillic}/gu, language: cyrillicLanguage },
  { letters: /\p{sc=Arabic}/gu, language: arabicLanguage },
  { letters: /\p{sc=Hebrew}/gu, language: () => 'he' },
  { letters: /\p{sc=Greek}/gu, language: () => 'el' },
  { letters: /\p{sc=Latin}/gu, language: latinLanguage },
]

/**
 * The language of a text as a BCP 47 tag, `und` where it cannot be told. A declared one holds unless the script
 * contradicts it: templates often declare English over text that is not.
 */
export function languageOf(text: string, declared: string | undefined): string {
  if (declared === undefined || declared === undetermined) return detectLanguage(text)
  const detected = detectLanguage(text)
  const contradicts = detected !== undetermined && isLatin(detected) !== isLatin(declared)
  return contradicts && !/-(?:Latn|Cyrl|Arab)/i.test(declared) ? detected : declared
}

/** The language by script and, for the Latin script, by a vote of stop words; `und` where neither tells. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleSize)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return undetermined
  // Japanese writes most of its words in Han, and is told from Chinese by any fair number of kana.
  const kana = count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu)
  if (kana > letters * 0.1) return 'ja'
  const main = scripts.find((script) => count(sample, script.letters) >= letters * leastShare)
  return main?.language(sample) ?? undetermined
}

function hanLanguage(): string {
  return 'zh'
}

function cyrillicLanguage(text: string): string {
  const ukrainian = count(text, /[іїєґ]/giu)
  const russian = count(text, /[ыэъё]/giu)
  const belarusian = count(text, /ў/giu)
  const serbian = count(text, /[јљњћђџ]/giu)
  if (serbian > 0 && russian === 0 && ukrainian === 0) return /[ќѓѕ]/iu.test(text) ? 'mk' : 'sr'
  if (belarusian > 0) return 'be'
  if (ukrainian > russian) return 'uk'
  if (russian > 0 && count(text, /[ыэ]/giu) > 0) return 'ru'
  return count(text, /ъ/giu) > 0 ? 'bg' : undetermined
}

function arabicLanguage(text: string): string {
  if (count(text, /[ٹڈڑےں]/gu) > 0) return 'ur'
  return count(text, /[پچژگ]/gu) > count(text, /[ةيى]/gu) / 4 ? 'fa' : 'ar'
}

function latinLanguage(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const votes = Object.entries(stopWords)
    .map(([language, stops]) => {
      const known = new Set(stops)
      return { language, votes: words.filter((word) => known.has(word)).length }
    })
    .toSorted((a, b) => b.votes - a.votes)
  const [first, second] = votes
  if (first === undefined || second === undefined || first.votes < leastVotes) return undetermined
  // Languages written elsewhere share a few short words with these; running text holds many more.
  if (first.votes < words.length * 0.06) return undetermined
  return first.votes >= second.votes * leastLead ? first.language : undetermined
}

/** Languages here that are not written in the Latin script. */
function isLatin(language: string): boolean {
  return !/^(?:ru|uk|be|bg|sr|mk|ar|fa|ur|he|el|zh|ja|ko|hy|ka|hi|th|kk|mn)(?:-|$)/i.test(language)
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

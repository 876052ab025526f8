import { detectLanguage } from '#domain/document/language'
import { latinLetters } from '#domain/document/language-letters'

/** How much text is judged, in UTF-16 units. */
const sampleSize = 8_000

/**
 * How well a text reads that was decoded by guess: the mean over its characters beyond ASCII, about 1 where all of them
 * are letters of its language, below 0 where they are signs and capitals strewn through words. 0 for plain ASCII.
 */
export function decodingLikelihood(text: string): number {
  const sample = text.slice(0, sampleSize)
  const language = detectLanguage(sample)
  const own = ownLetters(sample, language)
  let sum = 0
  let count = 0
  for (const [piece] of sample.matchAll(runBeyondAscii)) {
    const foreign = [...piece].filter((character) => character > '\x7f')
    count += foreign.length
    sum += foreign.reduce((all, character) => all + worthOf(character, own), 0) - oddness(piece)
  }
  return count === 0 ? 0 : sum / count + (language === 'und' ? 0 : knownLanguage)
}

/** The letters beyond ASCII of a language of the Latin script; none where the text is not written in it. */
function ownLetters(text: string, language: string): ReadonlySet<string> {
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0
  const isLatin = latin * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
  const small = isLatin ? (latinLetters[language] ?? '') : ''
  return new Set([...small, ...small.toUpperCase()])
}

/** Letters, digits and apostrophes without a gap, at least one of them beyond ASCII. */
const runBeyondAscii = /[\w'\u0080-\u{10ffff}]*[\u0080-\u{10ffff}][\w'\u0080-\u{10ffff}]*/gu

/** What it is worth that the words are those of a language. */
const knownLanguage = 0.3

function worthOf(character: string, own: ReadonlySet<string>): number {
  if (/[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(character)) return -2
  if (commonSigns.includes(character)) return 0.3
  const isOfOtherScript = own.size > 0 && !/[\p{sc=Latin}\p{M}\p{P}]/u.test(character)
  if (isOfOtherScript) return -0.4
  if (/\p{sc=Han}/u.test(character)) return commonHan.includes(character) ? 1 : 0.15
  if (/\p{sc=Hangul}/u.test(character)) return commonHangul.includes(character) ? 1 : 0.3
  if (/[\uff61-\uff9f]/u.test(character)) return -0.3
  if (/[\p{sc=Hiragana}\p{sc=Katakana}\u3001\u3002\uff0c]/u.test(character)) return 0.8
  if (/[^\p{L}\p{M}]|[µªº]/u.test(character)) return -0.3
  if (!/\p{sc=Latin}/u.test(character)) return 0.6
  if (own.size === 0) return 0.3
  return own.has(character) ? 0.8 : -0.4
}

/** What in one run of characters no writer would do: capitals after small letters, two alphabets, signs between letters. */
function oddness(piece: string): number {
  const capitals = piece.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0
  const signs = piece.match(/(?<=\p{L})[^\p{L}\p{M}\p{N}\p{P}]+(?=\p{L})|(?<=\p{L})[¹²³¼½¾]/gu)?.length ?? 0
  const mixed = alphabets.filter((alphabet) => alphabet.test(piece)).length
  const isLoneAmongLatin = /\p{sc=Latin}/u.test(piece) && wideLetters(piece) === 1
  return 2 * (capitals + signs + Math.max(0, mixed - 1) + (isLoneAmongLatin ? 1 : 0))
}

const alphabets = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Thai}/u,
]

function wideLetters(piece: string): number {
  return piece.match(/[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/gu)?.length ?? 0
}

const commonSigns = '’‘“”„«»–—…€§°·•\u00a0№'

/** Characters that make up more than half of running Chinese, simplified, then those that differ in the traditional script. */
const commonHan =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基书非则达光放强难权思完设式路记南品告类求据程北边该交规万取术领共确传师观今院识导争运' +
  '這個們來為國說時會對於著後過發裡種經麼學現當沒動還進樣從實軍無與長機關點業將兩間問並應戰頭體見產話給門兒東聲員處義幾認條氣題爾變總電數報結務場計資許統區隊決馬書則達強難權設記類據邊規萬術領確傳師觀識導爭運'

const commonHangul =
  '이다는의에을가하고지도로한사은를자대어인리기시그나일정여과해서아있라부들만수제것전보주게상적으니면없장문원안구성며때까모든람권또할와된되'

import { dateWords, plainLetters } from '#domain/document/date-words'
import type { Tongue } from '#domain/suggest/tongue'

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((phrase) => plainLetters(phrase.trim())))
}

/** Phrases for the time of writing itself. */
export const presentPhrases: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: setOf('at present|currently|at the moment|as of now|so far|to date|right now'),
  de: setOf('derzeit|zurzeit|gegenwärtig|momentan|zur zeit|bislang|bisher'),
  fr: setOf('actuellement|à présent|en ce moment|pour l instant|à ce jour|jusqu à présent'),
  es: setOf('actualmente|en la actualidad|por el momento|ahora mismo|hasta ahora|hasta la fecha'),
  ru: setOf('в настоящее время|сейчас|на данный момент|в настоящий момент|до сих пор|пока что'),
  uk: setOf('наразі|зараз|нині|на цей час|на сьогодні|досі|на цей момент'),
}

/** The longest phrase for it, in words. */
export const longestPresent = 3

/** Words that tell the year by that of the document, as the words that follow a season or a month. */
export const yearPhrases: Readonly<
  Record<Tongue, Readonly<Record<'last' | 'this' | 'next', ReadonlySet<string>>>>
> = {
  en: {
    last: setOf('of last year|last year'),
    this: setOf('of this year|this year'),
    next: setOf('of next year|next year'),
  },
  de: {
    last: setOf('letzten jahres|des letzten jahres|vergangenen jahres|des vergangenen jahres|des vorjahres'),
    this: setOf('dieses jahres'),
    next: setOf('nächsten jahres|des nächsten jahres|kommenden jahres'),
  },
  fr: {
    last: setOf('de l année dernière|de l an dernier|dernier|l année dernière|l an dernier'),
    this: setOf('de cette année|cette année'),
    next: setOf('de l année prochaine|de l an prochain|prochain|l an prochain'),
  },
  es: {
    last: setOf('del año pasado|pasado|del pasado año'),
    this: setOf('de este año|este año'),
    next: setOf('del próximo año|próximo|del año que viene'),
  },
  ru: {
    last: setOf('прошлого года|минувшего года'),
    this: setOf('этого года|текущего года'),
    next: setOf('следующего года|будущего года'),
  },
  uk: {
    last: setOf('минулого року|торік'),
    this: setOf('цього року|поточного року'),
    next: setOf('наступного року'),
  },
}

/** The longest of them, in words. */
export const longestYearPhrase = 4

/** What each quarter of a year is called, in order, and the word for a quarter. */
export const quarterOrdinals: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['first', 'second', 'third', 'fourth'],
  de: ['ersten', 'zweiten', 'dritten', 'vierten'],
  fr: ['premier', 'deuxieme', 'troisieme', 'quatrieme'],
  es: ['primer', 'segundo', 'tercer', 'cuarto'],
  ru: ['первом', 'втором', 'третьем', 'четвертом'],
  uk: ['першому', 'другому', 'третьому', 'четвертому'],
}
export const quarterWords = /^(?:quarter|quartal|trimestre|квартале|кварталі)$/u

/** Words that say something is still to come, so that a weekday or a month is the next one. */
export const aheadWords: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: wordsOf('will shall expected due next coming planned scheduled wont would'),
  de: wordsOf(
    'wird werden soll sollen nächsten nächste nächster kommenden kommende geplant kündigte kündigt',
  ),
  fr: wordsOf('sera seront va vont prochain prochaine devrait devraient prévu prévue'),
  es: wordsOf('será serán va van próximo próxima debe deben previsto prevista que_viene'),
  ru: wordsOf(
    'будет будут следующий следующую следующем ближайший ближайшую намерен планирует должен должны',
  ),
  uk: wordsOf('буде будуть наступного наступний наступну наступному найближчий планує має мають'),
}

/** Words that say a weekday is gone by: "last Monday". */
export const goneWords: ReadonlySet<string> = wordsOf(
  'last past letztem vergangenem letzten letzte vergangenen dernier dernière pasado pasada último прошлый прошлую прошлом минулий минулу минулого минулої',
)

/** The days of a week, Sunday first, by their names in plain letters. */
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  [
    'sunday sonntag dimanche domingo воскресенье неділя неділю',
    'monday montag lundi lunes понедельник понеділок',
    'tuesday dienstag mardi martes вторник вівторок',
    'wednesday mittwoch mercredi miércoles среда среду середа середу',
    'thursday donnerstag jeudi jueves четверг четвер',
    'friday freitag vendredi viernes пятница пятницу п’ятниця пятниця пятницю',
    'saturday samstag sonnabend samedi sábado суббота субботу субота суботу',
  ].flatMap((names, day) => names.split(' ').map((name) => [plainLetters(name), day] as const)),
)

/** Words that say which month or season of several is meant, where they stand before it. */
export const whichWords: Readonly<
  Partial<Record<Tongue, Readonly<Record<'last' | 'this' | 'next', ReadonlySet<string>>>>>
> = {
  en: { last: wordsOf('last'), this: wordsOf('this'), next: wordsOf('next') },
  de: {
    last: wordsOf('letzten letztem letzter vergangenen vergangenem'),
    this: wordsOf('diesen diesem dieser'),
    next: wordsOf('nächsten nächstem kommenden kommendem'),
  },
  ru: {
    last: wordsOf('прошлой прошлым прошлую прошлого прошлом'),
    this: wordsOf('этой этим эту этого этом'),
    next: wordsOf('следующей следующим следующую'),
  },
  uk: {
    last: wordsOf('минулої минулого минулу минулим'),
    this: wordsOf('цієї цього цю цим'),
    next: wordsOf('наступної наступного наступну'),
  },
}

/** Phrases for the whole year before that of the document. */
export const lastYearPhrases: Readonly<Partial<Record<Tongue, ReadonlySet<string>>>> = {
  de: setOf('vergangenen jahr|vergangenes jahr|letzten jahr|letztes jahr|vorjahr'),
  fr: setOf('année dernière|an dernier'),
  es: setOf('año pasado|pasado año'),
  uk: setOf('минулого року|минулому році|торік'),
}

/** What each half of a year is called, in order, and the word for a half. */
export const halfOrdinals: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['first', 'second'],
  de: ['ersten', 'zweiten'],
  fr: ['premier', 'second'],
  es: ['primer', 'segundo'],
  ru: ['первом', 'втором'],
  uk: ['першому', 'другому'],
}
export const halfWords = /^(?:half|halbjahr|semestre|полугодии|півріччі)$/u

/** Words for a week, as far as times are told by it. */
export const weekWords = /week|woche|semaine|semana|(?<!\p{L})недел|тижн|тижд/u

/** Words that say how long ago or ahead; a distance in weeks is only near. */
export const distanceWords = /\bago\b|^vor\b|^il y a\b|^hace\b|назад|тому|^in\b|^dans\b|^через|\d/u

/** Words that join two dates to a range by themselves, those that do so only where a word opens it, and these words. */
export const jointWords: ReadonlySet<string> = wordsOf('to au al по')
export const openedJoints: ReadonlySet<string> = wordsOf('and und et y и та і')
export const rangeOpenings: ReadonlySet<string> = wordsOf('between zwischen entre между між vom du del')

/** English nouns and verbs that narrow a month only before "of": "end of March". */
export const beforeOf: ReadonlySet<string> = wordsOf('end start beginning middle')

/** Words for a stretch that reaches to the time of writing: "the past 12 months". */
export const stretchWords =
  /\b(?:last|past|letzten|vergangenen|derniers|dernières|últimos|últimas|pasados)\b|последни|останні/u

/** Prepositions behind which a bare year is one. */
export const yearPrepositions: ReadonlySet<string> = wordsOf(
  'in year years jahr jahre jahres since by of from until during for before after ab erst bereits schon im seit bis vor nach von en de dès depuis avant après desde hasta durante durant antes после до с в у з із від до к',
)

/** What a word is for a date, by the signs of the document room; a month must be written as its tongue writes it. */
export function dateSign(
  word: { readonly text: string; readonly plain: string },
  tongue: Tongue,
): string | undefined {
  const sign = dateWords.get(word.plain)
  const hasCapital = /^\p{Lu}/u.test(word.text)
  if (sign === undefined || !/^[ms]\d/.test(sign)) return sign
  const isCapital = tongue === 'de' || (tongue === 'en' && sign.startsWith('m'))
  if (isCapital && !hasCapital) return undefined
  if (tongue !== 'en' && tongue !== 'de') return word.plain.length < 3 ? undefined : sign
  return word.plain === 'fall' || word.plain === 'ende' || word.plain === 'ete' ? undefined : sign
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(plainLetters))
}

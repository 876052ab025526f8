import type { AttributionWords } from '#domain/suggest/attribution-words'
import { plainLetters } from '#domain/document/date-words'
import { isQuote } from '#domain/suggest/speaker-phrase'
import { tokensOf, type Token } from '#domain/suggest/tokens'
import type { Tongue } from '#domain/suggest/tongue'

/** The most words that are looked over for one by which people speak of themselves. */
export const longestTurn = 24
/** How much of a line is read for them, in UTF-16 units. */
const longestLine = 240

/** A line that a name opens, and whether the rest of it sounds spoken. */
type Line = { readonly name: string; readonly isSpoken: boolean }

/**
 * The names that take turns in a text, as "BL: …", "TH: …", "BL: …" do: of more than one word, those that open two lines;
 * of one word, those that come again where another speaks too, or between its turns, and sound spoken. Labels of forms and
 * places of datelines take none. Time grows with the length of the text.
 */
export function turnsOf(text: string, words: AttributionWords, tongue: Tongue): ReadonlySet<string> {
  const places = placesOf(text)
  const lines = Array.from(text.matchAll(opening), ([, name = '', rest = '']) => ({
    name,
    isSpoken: soundsSpoken(tokensOf(rest.slice(0, longestLine), tongue).slice(0, longestTurn), words),
  })).filter(
    ({ name }) =>
      !places.has(plainLetters(name)) && !name.split(' ').some((word) => isLabel(plainLetters(word))),
  )
  const counts = countsOf(lines)
  const isRepeated = ({ name }: Line): boolean => name.includes(' ') && (counts.get(name)?.all ?? 0) > 1
  const speaking = lines.filter(({ name }) => {
    const { all, spoken } = counts.get(name) ?? { all: 0, spoken: 0 }
    return spoken * 2 >= all
  })
  return new Set([
    ...lines.filter(isRepeated).map(({ name }) => name),
    ...alternating(speaking.map(({ name }) => name)),
  ])
}

const opening = /^[ \t]*(\p{Lu}[\p{L}\p{M}'’ʼ]{0,40}(?: \p{Lu}[\p{L}\p{M}'’ʼ]{0,40}){0,2}):(.*)$/gmu

/** "SARN, 14 March (Harbour Wire) —" at the head of a line. */
function placesOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(dateline), ([, place = '']) => plainLetters(place)))
}

const dateline = /^(\p{Lu}\p{L}{1,30})(?:, [^\n—–]{1,40})?(?: \([^)\n]{1,40}\))? ?(?:[—–]|-{1,2} )/gmu

type Counts = { readonly all: number; readonly spoken: number }

function countsOf(lines: readonly Line[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const { name, isSpoken } of lines) {
    const { all, spoken } = counts.get(name) ?? { all: 0, spoken: 0 }
    counts.set(name, { all: all + 1, spoken: spoken + (isSpoken ? 1 : 0) })
  }
  return counts
}

/** Of two names or more, those that come again, and those in between. */
function alternating(names: readonly string[]): readonly string[] {
  const last = new Map(names.map((name, at) => [name, at] as const))
  const first = new Map(names.map((name, at) => [name, at] as const).toReversed())
  if (last.size < 2) return []
  let end = -1
  return names.filter((name, at) => {
    end = Math.max(end, last.get(name) ?? at)
    return end > at || (first.get(name) ?? at) < at
  })
}

/** Whether the words up to the end of a line sound spoken, a quotation or a question. */
export function soundsSpoken(line: readonly Token[], words: AttributionWords): boolean {
  const end = line.findIndex(({ kind }) => kind === 'break')
  const said = end === -1 ? line : line.slice(0, end)
  const [first] = said
  if (first === undefined || said.length < 3) return false
  return isQuote(first) || said.some(({ plain, text }) => words.speech.has(plain) || text === '?')
}

/** Whether a word, in plain letters, is one of headings and forms, which stand before a colon as well. */
export function isLabel(plain: string): boolean {
  return labels.has(plain)
}

const labels = new Set(
  `note notes update updated warning contents summary contact press release breaking chapter part section example
  tip tips step fact myth photo photos image video source sources via related read see correction editors
  caption price verdict conclusion result reason rule lesson problem solution disclaimer ps caveat question
  answer advice remember important date time place location subject from to re cc tags topics title author
  address phone email website bonus spoiler idea goal background hinweis achtung beispiel fazit foto bild quelle
  frage antwort datum ort remarque exemple attention nota ejemplo fuente fecha примечание пример внимание
  источник фото вопрос ответ примітка приклад увага джерело питання відповідь vendor supplier vehicle vehicles
  cargo load weight origin destination route quantity amount total budget cost item items model type status
  remark remarks comment comments description purpose name names surname age sex gender nationality occupation
  unit height colour color plate registration serial number id case file ref reference attachment attachments
  enclosure category priority event incident method duration distance departure arrival shipper consignee
  carrier port deadline page figure table appendix annex abstract keywords introduction finding findings
  recommendation language currency invoice order product service goods weather watch retirement analysis
  lieferant fahrzeug ladung gewicht menge ziel zweck bemerkung fournisseur véhicule vehicule cargaison poids
  objet nom remarques proveedor vehículo vehiculo carga peso destino nombre observaciones поставщик груз вес имя
  маршрут постачальник вантаж вага імя імʼя`
    .split(/\s+/)
    .map(plainLetters),
)

import { sayAddress } from '#domain/document/say-address'
import type { StatedFact } from '#domain/document/source-document'
import { firstMatches } from '#renderer/formats/first-matches'
import type { PdfObjects } from '#renderer/formats/pdf-objects'
import { dictionaryAround, dictionaryFrom, stringAt } from '#renderer/formats/pdf-strings'
import { statedWords } from '#renderer/formats/stated-words'

/** What a PDF would do: whether it runs, plays or sends something, and where it would lead, a fact for each way. */
export type PdfActs = { readonly isActive: boolean; readonly leads: readonly StatedFact[] }

/** The ways out of a file, by the names of the acts, and what is said of where each of them leads. */
const ways = [
  { way: 'URI', said: 'Would open by itself' },
  { way: 'GoToR', said: 'Would open another file' },
  { way: 'GoToE', said: 'Would open a file inside a file' },
  { way: 'Launch', said: 'Would start or open' },
  { way: 'SubmitForm', said: 'Would send a form to' },
  { way: 'ImportData', said: 'Would take data from' },
] as const

/** So many acts are looked at, and so many places they lead to are named of each kind. */
const mostActs = 2_000
const mostNamed = 20

/**
 * Finds the acts of a PDF by what is written in it, however they are reached. An address that only waits for a click is
 * a link and no act.
 */
export function actsOf(objects: PdfObjects): PdfActs {
  const found = [...actsAnywhere(objects), ...addressesByThemselves(objects)]
  return {
    isActive: objects.texts.some((text) =>
      /\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|Rendition|Movie)\b/.test(text),
    ),
    leads: ways.flatMap(({ way, said }) => {
      const targets = found.filter((act) => act.way === way).map(({ target }) => target)
      return targets.length === 0 ? [] : [{ name: said, value: listed(targets) }]
    }),
  }
}

type Act = { readonly way: string; readonly target: string | undefined }

function actsAnywhere(objects: PdfObjects): readonly Act[] {
  return actsIn(objects.texts, /\/S\s*\/(GoToR|GoToE|Launch|SubmitForm|ImportData)\b/g, objects)
}

/** Addresses that are opened when the file, a page or a field is opened, left, printed or the like. */
function addressesByThemselves(objects: PdfObjects): readonly Act[] {
  const values = firstMatches(objects.texts, /\/(?:OpenAction|AA)\b\s*/g, mostActs).map(
    ({ 0: key, index, input }) => input.slice(index + key.length, index + 4_000),
  )
  return actsIn(reached(values, objects), /\/S\s*\/(URI)\b/g, objects)
}

function actsIn(texts: readonly string[], kinds: RegExp, objects: PdfObjects): readonly Act[] {
  return firstMatches(texts, kinds, mostActs).map(({ index, input, 1: way = '' }) => ({
    way,
    target: targetOf(dictionaryAround(input, index), objects),
  }))
}

/** Acts are followed through so many others, and so many objects are looked at for all of a file. */
const deepest = 4
const mostNamedByOne = 40
const mostReached = 10_000

/** What is written of acts and of tables of acts, and of those they name: each object once, the nearest first. */
function reached(values: readonly string[], objects: PdfObjects): readonly string[] {
  const seen = new Set<number>()
  const dictionaries: string[] = []
  let next = values
  for (let depth = 0; depth <= deepest && next.length > 0; depth += 1) {
    const here = next.flatMap((value) => {
      const found = written(value, objects, seen)
      return found?.startsWith('<<') === true ? [dictionaryFrom(found, 0)] : []
    })
    dictionaries.push(...here)
    next = here.flatMap((dictionary) => namedIn(dictionary))
  }
  return dictionaries
}

/** The object that a reference leads to, or what stands there itself; undefined where that was looked at before. */
function written(value: string, objects: PdfObjects, seen: Set<number>): string | undefined {
  const [, digits] = /^(\d{1,9})\s+\d{1,5}\s+R\b/.exec(value) ?? []
  if (digits === undefined) return value
  const number = Number(digits)
  if (seen.has(number) || seen.size >= mostReached) return undefined
  seen.add(number)
  return objects.find(number)?.trimStart()
}

/** The references in an act or a table of acts that may lead to acts. */
function namedIn(dictionary: string): readonly string[] {
  const named = /\/(?!(?:D|P|Parent|SD|T)\b)\w+\s+(\d{1,9}\s+\d{1,5}\s+R)\b/g
  return firstMatches([dictionary], named, mostNamedByOne).map(({ 1: inner = '' }) => inner)
}

/** Where an act leads, as the file writes it; undefined where it does not say so in the open. */
function targetOf(dictionary: string, objects: PdfObjects, depth = 0): string | undefined {
  const key = /\/(?:URI|UF|F)\s*(?=[(<])(?!<<)/.exec(dictionary)
  const written = key === null ? undefined : stringAt(dictionary, key.index + key[0].length)
  if (written !== undefined || depth > 1) return written
  const [, number] = /\/(?:URI|UF|F)\s+(\d{1,9})\s+\d{1,5}\s+R\b/.exec(dictionary) ?? []
  const object = number === undefined ? undefined : objects.find(Number(number))?.trimStart()
  if (object === undefined) return undefined
  return stringAt(object, 0) ?? targetOf(object, objects, depth + 1)
}

/** Each place once, in the order of the file; those that are not named are counted. */
function listed(targets: readonly (string | undefined)[]): string {
  const said = targets.map((target) => statedWords(target?.replace(/\p{Cc}/gu, ' ')))
  const places = [...new Set(said)].flatMap((place) => (place === undefined ? [] : [sayAddress(place)]))
  const unsaid = said.filter((place) => place === undefined).length
  const more = places.length - mostNamed
  return [
    ...places.slice(0, mostNamed),
    ...(more > 0 ? [`${more.toLocaleString('en')} more`] : []),
    ...(unsaid > 0 ? [`${unsaid.toLocaleString('en')} not named in the open`] : []),
  ].join('; ')
}

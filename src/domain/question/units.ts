import { convert } from 'convert'
import { plainLetters } from '#domain/document/date-words'
import { rangeOf, type Amount, type NumberRange } from '#domain/question/amount'
import { measuredUnit, rateOf, type MeasuredUnit } from '#domain/question/rates'
import { knownUnit } from '#domain/question/unit-words'
import { refuse, succeed, type Result } from '#domain/result'

/**
 * Why an amount cannot be told in another unit: they measure or count different things, less than nothing would be
 * counted, or the ends are the wrong way round.
 */
export type UnitRefusal = 'contradictory-units' | 'negative-count' | 'reversed-range'

/**
 * An amount told in another unit. Names of one unit are equal in singular, plural and six languages ("km", "kilometres"),
 * words for what is counted in singular and plural ("truck", "trucks"), both also by time and the like ("trucks a day", "bpd");
 * a missing unit fits any. Currencies are not converted: their rates are facts of a day. A month counts a twelfth of a year, a
 * year 365.25 days.
 */
export function convertAmount(amount: Amount, unit: string): Result<Amount, UnitRefusal> {
  const conversion = conversionOf(amount, unit)
  if (!conversion.ok) return conversion
  const { unit: told, tell } = conversion.value
  return succeed({ ...amount, low: tell(amount.low), high: tell(amount.high), unit: told })
}

/**
 * The numbers an amount allows, told in another unit as `convertAmount` does. What "about" allows is settled in the unit
 * in which it was said: "about 5 miles" is 4.5 to 5.5 miles, whatever figures that makes in kilometres.
 */
export function rangeIn(amount: Amount, unit: string): Result<NumberRange, UnitRefusal> {
  const conversion = conversionOf(amount, unit)
  if (!conversion.ok) return conversion
  const range = rangeOf(amount)
  const { tell } = conversion.value
  if (tell === asItIs) return succeed(range)
  return succeed({ ...range, low: tell(range.low), high: tell(range.high) })
}

type Conversion = { readonly unit: string; readonly tell: (value: number) => number }

const asItIs = (value: number): number => value

function conversionOf(amount: Amount, unit: string): Result<Conversion, UnitRefusal> {
  if (amount.low > amount.high) return refuse('reversed-range')
  const wanted = unit.trim()
  // Most are in the unit that is asked for: told by the letters alone, thousands of them cost nothing.
  if (amount.unit === wanted && amount.low >= 0) return succeed({ unit: wanted, tell: asItIs })
  const [from, to] = [measuredUnit(amount.unit), measuredUnit(wanted)]
  const isBelowNothing = amount.low < 0 && from?.dimension !== 'temperature' && from?.dimension !== 'share'
  if (isBelowNothing) return refuse('negative-count')
  if (amount.unit.trim() === '' || wanted === '') {
    return succeed({ unit: wanted === '' ? amount.unit : wanted, tell: asItIs })
  }
  if (from === undefined || to === undefined) {
    const factor = from === to ? countFactor(amount.unit, wanted) : undefined
    if (factor === undefined) return refuse('contradictory-units')
    return succeed({ unit: wanted, tell: factor === 1 ? asItIs : (value) => rounded(value * factor) })
  }
  if (from.dimension !== to.dimension) return refuse('contradictory-units')
  return succeed({ unit: wanted, tell: (value) => toldIn(value, from, to) })
}

/** How much one count is in another, where both count the same thing, or the same thing per units of one dimension. */
function countFactor(one: string, other: string): number | undefined {
  const [rate, wanted] = [rateOf(one), rateOf(other)]
  if (rate === undefined || wanted === undefined)
    return rate === wanted && isSameCount(one, other) ? 1 : undefined
  const [per, wantedPer] = [knownUnit(rate.per), knownUnit(wanted.per)]
  if (per === undefined || wantedPer?.dimension !== per.dimension) return undefined
  return isSameCount(rate.counted, wanted.counted) ? wantedPer.factor / per.factor : undefined
}

function toldIn(value: number, from: MeasuredUnit, to: MeasuredUnit): number {
  if (from.name === to.name || !Number.isFinite(value)) return value
  if (from.dimension === 'temperature') {
    return rounded(to.name === '°F' ? convert(value, 'C').to('F') : convert(value, 'F').to('C'))
  }
  return rounded((value * from.factor) / to.factor)
}

/** Takes away what binary arithmetic adds behind the twelfth figure. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** Whether two words count the same thing: equal but for letter case, marks, and the ending of number and case. */
function isSameCount(one: string, other: string): boolean {
  const stems = new Set(stemsOf(one))
  return stemsOf(other).some((stem) => stems.has(stem))
}

/** Signs of currency, and what their words are. */
const currencies: ReadonlyMap<string, string> = new Map([
  ...[
    'dollar',
    'dollars',
    'dlr',
    'dlrs',
    'us$',
    'usd',
    'доллар',
    'долларов',
    'долар',
    'доларів',
    'dolar',
    'dolares',
  ].map((name) => [name, '$'] as const),
  ...['euro', 'euros', 'eur', 'евро', 'євро'].map((name) => [plainLetters(name), '€'] as const),
  ...['pound', 'pounds', 'gbp', 'pfund', 'livres'].map((name) => [name, '£'] as const),
  ...['рубль', 'рубля', 'рублей', 'rouble', 'roubles', 'ruble', 'rubles', 'rub'].map(
    (name) => [name, '₽'] as const,
  ),
  ...['гривня', 'гривні', 'гривень', 'грн', 'гривна', 'гривен', 'hryvnia', 'hryvnias', 'uah'].map(
    (name) => [plainLetters(name), '₴'] as const,
  ),
])

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['lorries', 'lorry'],
  ['wounded', 'wounded'],
])

/** What a word may be without its ending; English ones in -es may have lost one letter or two ("caches", "buses"). */
function stemsOf(unit: string): readonly string[] {
  const plain = plainLetters(unit.trim()).replace(/\s+/gu, ' ')
  const known = currencies.get(plain) ?? irregular.get(plain)
  if (known !== undefined) return [known]
  if (/\p{sc=Cyrillic}/u.test(plain))
    return [plain.replace(/(?:ами|ями|ов|ев|ів|ей|ам|ям|ах|ях|а|я|у|ю|ы|и|і|е|о|ь)$/u, '')]
  if (/[^aeiou]ies$/.test(plain)) return [plain, plain.replace(/ies$/, 'y')]
  if (/(?:ch|sh|s|x|z)es$/.test(plain)) return [plain, plain.slice(0, -1), plain.slice(0, -2)]
  return [plain, plain.replace(/(?<=[^su])s$/, '')]
}

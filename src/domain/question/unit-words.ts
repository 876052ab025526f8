import { convert } from 'convert'
import { plainLetters } from '#domain/document/date-words'

/** What a unit measures; units of one dimension can be told in each other. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'share'
  | 'crude'

/** A unit by its first name, what it measures, and how many of the basic unit of that dimension it holds. */
export type KnownUnit = { readonly name: string; readonly dimension: Dimension; readonly factor: number }

type Line = readonly [dimension: Dimension, factor: number, names: string]

/** Names are divided by `|`; the first is the unit's own. A plain ton and gallon are left out: which of theirs, nobody can tell. */
const lines: readonly Line[] = [
  ['length', convert(1, 'mm').to('m'), 'mm|millimetre|millimeter|millimètre|milímetro|миллиметр|міліметр'],
  [
    'length',
    convert(1, 'cm').to('m'),
    'cm|centimetre|centimeter|zentimeter|centimètre|centímetro|сантиметр|см',
  ],
  ['length', 1, 'm|metre|meter|mètre|metro|метр|м'],
  [
    'length',
    convert(1, 'km').to('m'),
    'km|kilometre|kilometer|kilomètre|kilómetro|километр|кілометр|км|klick',
  ],
  ['length', convert(1, 'inch').to('m'), 'inch|inches|zoll|pouce|pulgada|дюйм'],
  ['length', convert(1, 'foot').to('m'), 'foot|feet|ft|fuß|pied|фут'],
  ['length', convert(1, 'yard').to('m'), 'yard|yd|ярд'],
  ['length', convert(1, 'mile').to('m'), 'mile|mi|meile|meilen|mille terrestre|milla|миля|мили|миль|милі'],
  [
    'length',
    convert(1, 'nautical mile').to('m'),
    'nautical mile|nmi|seemeile|seemeilen|mille marin|milla náutica',
  ],
  [
    'area',
    1,
    'm²|m2|square metre|square meter|quadratmeter|mètre carré|metro cuadrado|квадратный метр|квадратных метров|квадратных метра|кв м|квадратний метр|квадратних метрів|квадратні метри',
  ],
  [
    'area',
    convert(1, 'km2').to('m2'),
    'km²|km2|square kilometre|square kilometer|sq km|quadratkilometer|kilomètre carré|kilómetro cuadrado|квадратных километров|квадратних кілометрів|кв км',
  ],
  ['area', convert(1, 'ha').to('m2'), 'ha|hectare|hektar|hectárea|гектар|га'],
  ['area', convert(1, 'ft2').to('m2'), 'ft²|ft2|square foot|square feet|sq ft'],
  ['area', convert(1, 'acre').to('m2'), 'acre|акр'],
  ['area', convert(1, 'square mile').to('m2'), 'square mile|sq mi|quadratmeile|quadratmeilen'],
  ['volume', 1, 'l|litre|liter|litro|литр|літр|л'],
  ['volume', convert(1, 'ml').to('l'), 'ml|millilitre|milliliter|mililitro|миллилитр'],
  [
    'volume',
    convert(1, 'm3').to('l'),
    'm³|m3|cubic metre|cubic meter|kubikmeter|mètre cube|metro cúbico|кубометр',
  ],
  ['crude', 1, 'barrel|bbl|barils|baril|barril|barriles|баррель|баррелей|барель|барелів|fass'],
  ['mass', convert(1, 'g').to('kg'), 'g|gram|gramme|gramm|gramo|грамм|грам|г'],
  ['mass', 1, 'kg|kilogram|kilogramme|kilogramm|kilogramo|kilo|килограмм|кілограм|кг'],
  ['mass', convert(1, 'tonne').to('kg'), 't|tonne|metric ton|tonnen|tonelada|тонна|тонны|тонн|тонни|т'],
  ['mass', convert(1, 'lb').to('kg'), 'lb|lbs|pound weight|фунт'],
  ['mass', convert(1, 'oz').to('kg'), 'oz|ounce|unze|unzen|once|onza|унция'],
  ['time', 1, 's|sec|second|sekunde|sekunden|seconde|segundo|секунда|секунды|секунд|секунди'],
  [
    'time',
    convert(1, 'minute').to('s'),
    'min|minute|minuten|minuto|минута|минуты|минут|хвилина|хвилини|хвилин',
  ],
  [
    'time',
    convert(1, 'hour').to('s'),
    'h|hr|hour|stunde|stunden|heure|hora|час|часа|часов|година|години|годин',
  ],
  ['time', convert(1, 'day').to('s'), 'd|day|tag|tage|tagen|jour|día|день|дня|дней|дні|днів'],
  [
    'time',
    convert(1, 'week').to('s'),
    'week|woche|wochen|semaine|semana|неделя|недели|недель|тиждень|тижні|тижнів',
  ],
  [
    'time',
    convert(1, 'year').to('s') / 12,
    'month|monat|monate|monaten|mois|mes|meses|месяц|месяца|месяцев|місяць|місяці|місяців',
  ],
  [
    'time',
    convert(1, 'year').to('s'),
    'year|yr|year-old|years-old|jahr|jahre|jahren|an|année|año|год|года|лет|рік|роки|років',
  ],
  ['speed', 1, 'km/h|kph|kmh|kilometres per hour|kilometers per hour|stundenkilometer|км/ч|км/год'],
  ['speed', convert(1, 'mile').to('km'), 'mph|miles per hour'],
  ['speed', convert(1, 'nautical mile').to('km'), 'kn|knot|knoten|nœud|nudo|узел|узлов'],
  ['power', 1, 'W|watt|vatio|ватт|ват'],
  ['power', 1e3, 'kW|kilowatt|kilovatio|киловатт|кіловат|кВт'],
  ['power', 1e6, 'MW|megawatt|mégawatt|megavatio|мегаватт|мегават|МВт'],
  ['power', 1e9, 'GW|gigawatt|гигаватт|гігават|ГВт'],
  ['energy', 1, 'kWh|kilowatt hour|kilowattstunde|kilowattstunden|kilowattheure'],
  ['energy', 1e3, 'MWh|megawatt hour|megawattstunde|megawattstunden'],
  ['energy', 1e6, 'GWh|gigawatt hour|gigawattstunde|gigawattstunden'],
  ['temperature', 1, '°C|celsius|degrees celsius|grad celsius|degrés celsius'],
  ['temperature', 1, '°F|fahrenheit|degrees fahrenheit'],
  [
    'share',
    1,
    '%|percent|per cent|pct|prozent|pour cent|por ciento|процент|процента|процентов|відсоток|відсотка|відсотки|відсотків',
  ],
]

const known: ReadonlyMap<string, KnownUnit> = new Map(
  lines.flatMap(([dimension, factor, names]) => {
    const [name = '', ...others] = names.split('|')
    return [name, ...others].flatMap((written) =>
      [written, plainLetters(written)].map((key) => [key, { name, dimension, factor }] as const),
    )
  }),
)

/** The unit a word or two stand for, in English, German, French, Spanish, Russian or Ukrainian, singular or plural. */
export function knownUnit(written: string): KnownUnit | undefined {
  const bare = written.trim().replace(/\s+/gu, ' ')
  const plain = plainLetters(bare)
  const exact = known.get(bare)
  if (exact !== undefined || isOtherSymbol(bare, known.get(plain))) return exact
  return known.get(plain) ?? inSingular(plain)
}

/** Whether letter case tells a symbol from the one it would be without: mW is no MW, M no metre, G no gram. */
function isOtherSymbol(bare: string, found: KnownUnit | undefined): boolean {
  if (found === undefined || bare.length > 2) return false
  const isSmaller = /^[a-z]\p{Lu}$/u.test(bare) && /^\p{Lu}/u.test(found.name)
  return isSmaller || (bare.length === 1 && /\p{Lu}/u.test(bare))
}

function inSingular(plain: string): KnownUnit | undefined {
  // A single letter with an s is no plural ("ms", "ts"), and each word of "square miles" and "mètres carrés" may carry one.
  if (plain.length < 4) return undefined
  return known.get(plain.replace(/s$/, '')) ?? known.get(plain.replace(/s\b/g, '')) ?? cyrillicUnit(plain)
}

function cyrillicUnit(plain: string): KnownUnit | undefined {
  return /^\p{sc=Cyrillic}+$/u.test(plain)
    ? known.get(plain.replace(/(?:ов|ів|ами|ам|а|и|ы|у)$/u, ''))
    : undefined
}

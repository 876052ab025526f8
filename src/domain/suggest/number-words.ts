import { plainLetters } from '#domain/document/date-words'
import type { Tongue } from '#domain/suggest/tongue'

/**
 * What a word adds to a number being read: a part of it (`add`), a power that multiplies what stands before it (`times`), a
 * collective that does so and is only near ("vingtaine"), a plural that says no more than "at least two of them", or a fraction.
 */
export type NumberWord = {
  readonly kind: 'add' | 'times' | 'near' | 'many' | 'part'
  readonly value: number
}

type Lists = Readonly<Partial<Record<NumberWord['kind'], string>>>

const lists: Readonly<Record<Tongue, Lists>> = {
  en: {
    add: `0 zero|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 thirteen
      |14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty|50 fifty|60 sixty
      |70 seventy|80 eighty|90 ninety`,
    times:
      '12 dozen|100 hundred|1e3 thousand|1e5 lakh lakhs|1e7 crore crores|1e6 million mln mn|1e9 billion bln bn|1e12 trillion trn',
    many: '20 tens|12 dozens|100 hundreds|1e3 thousands|1e6 millions|1e9 billions|20 scores',
    part: '0.5 half|0.3333 third thirds|0.25 quarter quarters|0.2 fifth fifths|0.1 tenth tenths',
  },
  de: {
    add: '',
    times:
      '12 dutzend|100 hundert|1e3 tausend tsd|1e6 million millionen mio|1e9 milliarde milliarden mrd|1e12 billion billionen',
    many: '12 dutzende|100 hunderte|1e3 tausende zehntausende|1e5 hunderttausende',
    part: '0.5 halfte halbe halbes halber halben|0.3333 drittel|0.25 viertel|0.2 funftel|0.1 zehntel',
  },
  fr: {
    add: `0 zero|1 un une|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze|13 treize
      |14 quatorze|15 quinze|16 seize|20 vingt vingts|30 trente|40 quarante|50 cinquante|60 soixante|70 septante|80 huitante
      octante|90 nonante`,
    times: '100 cent cents|1e3 mille milliers|1e6 million millions|1e9 milliard milliards|12 douzaine',
    near: `10 dizaine|15 quinzaine|20 vingtaine|30 trentaine|40 quarantaine|50 cinquantaine|60 soixantaine|100 centaine
      |1e3 millier`,
    many: '10 dizaines|12 douzaines|100 centaines|1e3 milliers',
    part: '0.5 moitie demi|0.3333 tiers|0.25 quart quarts|0.2 cinquieme cinquiemes|0.1 dixieme dixiemes',
  },
  es: {
    add: `0 cero|1 un una uno|2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce|13 trece
      |14 catorce|15 quince|16 dieciseis|17 diecisiete|18 dieciocho|19 diecinueve|20 veinte|21 veintiun veintiuno veintiuna
      |22 veintidos|23 veintitres|24 veinticuatro|25 veinticinco|26 veintiseis|27 veintisiete|28 veintiocho|29 veintinueve
      |30 treinta|40 cuarenta|50 cincuenta|60 sesenta|70 setenta|80 ochenta|90 noventa|100 cien ciento
      |200 doscientos doscientas|300 trescientos trescientas|400 cuatrocientos cuatrocientas|500 quinientos quinientas
      |600 seiscientos seiscientas|700 setecientos setecientas|800 ochocientos ochocientas|900 novecientos novecientas`,
    times: '1e3 mil|1e6 millon millones|12 docena',
    near: '10 decena|20 veintena|30 treintena|100 centenar|1e3 millar',
    many: '10 decenas|12 docenas|100 centenares cientos|1e3 miles millares',
    part: '0.5 mitad medio media|0.3333 tercio tercera tercios|0.25 cuarto|0.2 quinto quinta|0.1 decimo decima',
  },
  ru: {
    add: `0 ноль нуль|1 один одна одно одного одной|2 два две двух|3 три трех|4 четыре четырех|5 пять пяти|6 шесть шести
      |7 семь семи|8 восемь восьми|9 девять девяти|10 десять десяти|11 одиннадцать одиннадцати|12 двенадцать двенадцати
      |13 тринадцать тринадцати|14 четырнадцать четырнадцати|15 пятнадцать пятнадцати|16 шестнадцать шестнадцати
      |17 семнадцать семнадцати|18 восемнадцать восемнадцати|19 девятнадцать девятнадцати|20 двадцать двадцати
      |30 тридцать тридцати|40 сорок сорока|50 пятьдесят пятидесяти|60 шестьдесят шестидесяти|70 семьдесят семидесяти
      |80 восемьдесят восьмидесяти|90 девяносто девяноста|100 сто ста|200 двести двухсот|300 триста трехсот
      |400 четыреста четырехсот|500 пятьсот пятисот|600 шестьсот шестисот|700 семьсот семисот|800 восемьсот восьмисот
      |900 девятьсот девятисот|1.5 полтора полутора полторы`,
    times: `1e3 тысяча тысяч тыс|1e6 миллион миллиона миллионов млн|1e9 миллиард миллиарда миллиардов млрд
      |1e12 триллион триллиона триллионов трлн|12 дюжина дюжины|10 десятка|100 сотня`,
    many: '10 десятки десятков|100 сотни сотен|1e3 тысячи|1e6 миллионы|1e9 миллиарды',
    part: '0.5 половина половины половину|0.3333 треть трети|0.25 четверть четверти',
  },
  uk: {
    add: `0 нуль|1 один одна одне одного однієї|2 два дві двох|3 три трьох|4 чотири чотирьох|5 пять пяти|6 шість шести
      |7 сім семи|8 вісім восьми|9 девять девяти|10 десять десяти|11 одинадцять одинадцяти|12 дванадцять дванадцяти
      |13 тринадцять тринадцяти|14 чотирнадцять чотирнадцяти|15 пятнадцять пятнадцяти|16 шістнадцять шістнадцяти
      |17 сімнадцять сімнадцяти|18 вісімнадцять вісімнадцяти|19 девятнадцять девятнадцяти|20 двадцять двадцяти
      |30 тридцять тридцяти|40 сорок сорока|50 пятдесят пятдесяти|60 шістдесят шістдесяти|70 сімдесят сімдесяти
      |80 вісімдесят вісімдесяти|90 девяносто девяноста|100 сто ста|200 двісті двохсот|300 триста трьохсот
      |400 чотириста чотирьохсот|500 пятсот пятисот|600 шістсот шестисот|700 сімсот семисот|800 вісімсот восьмисот
      |900 девятсот девятисот|1.5 півтора півтори`,
    times: `1e3 тисяча тисяч тис|1e6 мільйон мільйона мільйонів млн|1e9 мільярд мільярда мільярдів
      млрд|12 дюжина|10 десятка|100 сотня`,
    many: '10 десятки десятків|100 сотні сотень|1e3 тисячі|1e6 мільйони|1e9 мільярди',
    part: '0.5 половина половини половину|0.3333 третина третини|0.25 чверть чверті',
  },
}

const kinds = ['add', 'times', 'near', 'part', 'many'] as const

const tables: Readonly<Record<Tongue, ReadonlyMap<string, NumberWord>>> = {
  en: tableOf(lists.en),
  de: tableOf(lists.de),
  fr: tableOf(lists.fr),
  es: tableOf(lists.es),
  ru: tableOf(lists.ru),
  uk: tableOf(lists.uk),
}

/** What a word (in plain letters, without apostrophes) says of a number; undefined for all other words. */
export function numberWordOf(plain: string, tongue: Tongue): NumberWord | undefined {
  const known = tables[tongue].get(plain)
  if (known !== undefined || tongue !== 'de') return known
  const value = germanNumber(plain)
  return value === undefined ? undefined : { kind: 'add', value }
}

function tableOf(words: Lists): ReadonlyMap<string, NumberWord> {
  const entries = kinds.flatMap((kind) =>
    (words[kind] ?? '')
      .split('|')
      .map((line) => line.trim().split(/\s+/))
      .flatMap(([value = '', ...names]) =>
        names.map((name) => [plainLetters(name), { kind, value: Number(value) }] as const),
      ),
  )
  return new Map(entries)
}

const germanOnes = new Map(
  'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .map((name, value) => [name, value] as const),
)
const germanTens = new Map(
  'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((name, at) => [name, at * 10 + 20] as const),
)
/** The longest German number word that is read, in letters. */
const longestGerman = 60

/** German writes its numbers below a million in one word: "dreihundertfünfundzwanzigtausend". */
function germanNumber(plain: string): number | undefined {
  if (plain.length > longestGerman || plain === '') return undefined
  const half = germanHalf(plain)
  if (half !== undefined) return half
  const [thousands, rest, more] = plain.replace('ss', 'ß').split('tausend')
  if (more !== undefined || thousands === undefined) return undefined
  if (rest === undefined) return belowThousand(thousands)
  const [high, low] = [thousands === '' ? 1 : belowThousand(thousands), rest === '' ? 0 : belowThousand(rest)]
  return high === undefined || low === undefined ? undefined : high * 1_000 + low
}

/** "zweieinhalb", "anderthalb". */
function germanHalf(plain: string): number | undefined {
  if (plain === 'anderthalb') return 1.5
  const whole = plain.endsWith('einhalb') ? belowHundred(plain.slice(0, -'einhalb'.length)) : undefined
  return whole === undefined ? undefined : whole + 0.5
}

function belowThousand(words: string): number | undefined {
  const [hundreds, rest, more] = words.split('hundert')
  if (more !== undefined || hundreds === undefined) return undefined
  if (rest === undefined) return belowHundred(hundreds)
  const [high, low] = [hundreds === '' ? 1 : germanOnes.get(hundreds), rest === '' ? 0 : belowHundred(rest)]
  return high === undefined || low === undefined ? undefined : high * 100 + low
}

function belowHundred(words: string): number | undefined {
  const plain = words.replace(/^und/, '')
  const simple = germanOnes.get(plain) ?? germanTens.get(plain)
  if (simple !== undefined || plain === 'eins' || plain === 'eine') return simple ?? 1
  const [, ones = '', tens = ''] = /^(\p{L}{3,6})und(\p{L}+)$/u.exec(plain) ?? []
  const [low, high] = [germanOnes.get(ones), germanTens.get(tens)]
  return low === undefined || high === undefined ? undefined : high + low
}

/** A letter as it is compared: small and without marks, so that `Août`, `aout` and `AOÛT` are one. */
export function plainLetters(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** Month names and their abbreviations in English, German, French, Spanish, Russian and Ukrainian, from January. */
const monthNames: readonly string[] = [
  'january jan januar janner jaenner janvier janv enero ene январь января янв січень січня січ',
  'february feb februar feber fevrier fevr fev febrero февраль февраля фев февр лютий лютого лют',
  'march mar marz maerz mrz mars marzo март марта мар березень березня бер берез',
  'april apr avril avr abril abr апрель апреля апр квітень квітня кві квіт',
  'may mai mayo май мая травень травня тра трав',
  'june jun juni juin junio июнь июня июн червень червня чер черв',
  'july jul juli juillet juil julio июль июля июл липень липня лип',
  'august aug aout agosto ago август августа авг серпень серпня сер серп',
  'september sept sep septembre septiembre setiembre сентябрь сентября сен сент вересень вересня вер верес',
  'october oct oktober okt octobre octubre октябрь октября окт жовтень жовтня жов жовт',
  'november nov novembre noviembre ноябрь ноября ноя нояб листопад листопада лис листоп',
  'december dec dezember dez decembre diciembre dic декабрь декабря дек грудень грудня гру груд',
]

/** Seasons of the northern half of the year, each by the quarter it is, from spring. */
const seasonNames: readonly string[] = [
  'spring fruhling fruhjahr printemps primavera весна весной весны весни навесні',
  'summer sommer ete verano лето летом лета літо влітку літа',
  'autumn fall herbst automne otono осень осенью осени осінь восени осені',
  'winter hiver invierno зима зимой зимы взимку зими',
]

/** Words that narrow a month or a year to its beginning, middle or end. */
const thirdNames: readonly string[] = [
  'early anfang beginning start debut principios inicios начало начале початок початку',
  'mid middle mitte mi milieu mediados середина середине середині',
  'late end ende fin finales конец конце кінець кінці наприкінці',
]

const limitNames = {
  before: 'before vor avant antes до ранее',
  after: 'after nach apres despues после після',
  until: 'until till by bis jusqu hasta',
  since: 'since from seit ab depuis desde с з',
  about:
    'ca c circa about around approximately approx um etwa gegen vers environ hacia около ок примерно близько бл приблизно',
} as const

/** Words beside a date that do not change it: days of the week, articles, what says "of" and "year". */
const fillers = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
  lunes martes miercoles jueves viernes sabado domingo mie jue vie sab
  понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
  понеділок вівторок середа четвер пятниця субота неділя нд
  at the of on in st nd rd th er am im den der des le la du de del el los en a г года год году р рік року році
  published updated posted date`

/** Each known word by its plain letters, with what it stands for in the shape of a date: `m3`, `s1`, `t2`, a limit, or nothing. */
export const dateWords: ReadonlyMap<string, string> = new Map([
  ...wordsOf(fillers).map((word) => [word, ''] as const),
  ...thirdNames.flatMap((names, at) => wordsOf(names).map((word) => [word, `t${at + 1}`] as const)),
  ...seasonNames.flatMap((names, at) => wordsOf(names).map((word) => [word, `s${at + 1}`] as const)),
  ...Object.entries(limitNames).flatMap(([limit, names]) =>
    wordsOf(names).map((word) => [word, limit] as const),
  ),
  ...monthNames.flatMap((names, at) => wordsOf(names).map((word) => [word, `m${at + 1}`] as const)),
])

function wordsOf(names: string): readonly string[] {
  return names.split(/\s+/).map(plainLetters)
}

import { describe, expect, it } from 'vitest'
import { findAmounts } from '#domain/suggest/find-amounts'

/** The amounts of a passage, each on one line: "at-most 300 trucks: up to 300 more trucks". */
function amountsOf(language: string, passage: string): readonly string[] {
  return findAmounts(passage, language).map(({ start, end, amount }) => {
    const number = amount.low === amount.high ? String(amount.low) : `${amount.low}–${amount.high}`
    return `${amount.qualifier} ${number} ${amount.unit}: ${passage.slice(start, end)}`
  })
}

describe('the amounts of a passage', () => {
  it.each([
    ['about 860 trucks had crossed', 'about 860 trucks: about 860 trucks'],
    ['Up to 300 more have been agreed', 'at-most 300 : Up to 300'],
    ['up to 300 additional trucks', 'at-most 300 trucks: up to 300 additional trucks'],
    ['some 90 of the trucks are workshops', 'about 90 trucks: some 90 of the trucks'],
    ['no fewer than ninety mobile workshops', 'at-least 90 workshops: no fewer than ninety mobile workshops'],
    ['Forty-one trucks were turned back', 'exact 41 trucks: Forty-one trucks'],
    ['half of the convoy', 'exact 50 %: half'],
    ['some 1.2 million people', 'about 1200000 people: some 1.2 million people'],
    ['three dozen drivers', 'exact 36 drivers: three dozen drivers'],
    ['with 20 to 30 trucks', 'between 20–30 trucks: 20 to 30 trucks'],
    ['between 20 and 30 trucks', 'between 20–30 trucks: between 20 and 30 trucks'],
    ['20–30 trucks', 'between 20–30 trucks: 20–30 trucks'],
    ['1.2 to 1.5 million tonnes', 'between 1200000–1500000 tonnes: 1.2 to 1.5 million tonnes'],
    ['two or three kitchens', 'between 2–3 kitchens: two or three kitchens'],
    ['4 km behind the gate', 'exact 4 km: 4 km'],
    ['78 % of them', 'exact 78 %: 78 %'],
    ['$2.5bn in aid', 'exact 2500000000 $: $2.5bn'],
    ['$5m in aid', 'exact 5000000 $: $5m'],
    ['a 45-year-old driver', 'exact 45 year-old: 45-year-old'],
    ['300 or more trucks', 'at-least 300 trucks: 300 or more trucks'],
    ['300+ trucks', 'at-least 300 trucks: 300+ trucks'],
    ['hundreds of trucks', 'at-least 200 trucks: hundreds of trucks'],
    ['-5 °C at night', 'exact -5 °C: -5 °C'],
    ['more than one truck', 'more-than 1 truck: more than one truck'],
    ['at least 300 trucks', 'at-least 300 trucks: at least 300 trucks'],
    ['nearly 300 trucks', 'about 300 trucks: nearly 300 trucks'],
    ['almost 300 trucks', 'about 300 trucks: almost 300 trucks'],
    ['no more than 300 trucks', 'at-most 300 trucks: no more than 300 trucks'],
    ['not less than 40 tonnes', 'at-least 40 tonnes: not less than 40 tonnes'],
    ['dozens of trucks', 'at-least 24 trucks: dozens of trucks'],
    ['tens of thousands of people', 'at-least 20000 people: tens of thousands of people'],
    ['several hundred trucks', 'at-least 200 trucks: several hundred trucks'],
    ['a few dozen trucks', 'at-least 24 trucks: a few dozen trucks'],
    ['a couple of trucks', 'about 2 trucks: a couple of trucks'],
    ['a couple of hundred trucks', 'about 200 trucks: a couple of hundred trucks'],
    ['40 or so trucks', 'about 40 trucks: 40 or so trucks'],
    ['40-odd trucks', 'about 40 trucks: 40-odd trucks'],
    ['~40 trucks', 'about 40 trucks: ~40 trucks'],
    ['>40 trucks', 'more-than 40 trucks: >40 trucks'],
    ['c. 40 trucks', 'about 40 trucks: c. 40 trucks'],
    ['between $20 and $30 million', 'between 20000000–30000000 $: between $20 and $30 million'],
    ['rose by 5 percentage points', 'exact 5 percentage points: 5 percentage points'],
    ['one in five trucks', 'exact 20 %: one in five'],
    ['nine out of ten trucks', 'exact 90 %: nine out of ten'],
    ['one and a half million people', 'exact 1500000 people: one and a half million people'],
    ['2½ tonnes', 'exact 2.5 tonnes: 2½ tonnes'],
    ['2 1/2 years', 'exact 2.5 years: 2 1/2 years'],
    ['3.5m people', 'exact 3500000 people: 3.5m people'],
    ['3.5m wide', 'exact 3.5 m: 3.5m'],
  ])('en: %s', (passage, found) => {
    expect(amountsOf('en', passage)).toEqual([found])
  })

  it.each([
    ['from 3.8 to 4.2 million barrels', ['exact 3.8 ', 'exact 4200000 barrels']],
    ['a range of 30 to 20 trucks', ['exact 30 ', 'exact 20 trucks']],
  ])('en: %s, each number for itself', (passage, found) => {
    expect(amountsOf('en', passage).map((line) => line.slice(0, line.indexOf(':')))).toEqual(found)
  })

  it.each([
    ['en', 'one of them on the other hand'],
    ['en', 'on 7 October 2026 at 10:15 and in 2025'],
    ['en', 'Statement No. 114, page 12, convoy 58'],
    ['en', 'Jane Roe, 45, said so'],
    ['en', 'the 1st and the third inspection point in the first quarter'],
    ['en', 'two months ago'],
    ['en', 'the A4 and a T-72'],
    ['en', 'in the mid 20s'],
    ['en', 'the two agreed'],
    ['en', 'twice as many trucks'],
    ['en', 'a few of the trucks, several of them'],
    ['de', 'der 28. Markt gegen eine Aufstockung'],
    ['fr', 'dans la nuit du 2 au 3 août'],
    ['uk', '14-18 жовтня, 37-й рейс, ярмарки 2022 і 2018 років'],
    ['fr', 'mardi 5 mai, peu avant 5h45, vers 8 h 30'],
    ['es', 'el 1° de agosto, el sábado 14 a las 23.30, en medio de un campo, hasta 2032'],
    ['ru', '6 и 8 марта'],
    ['uk', '21-го січня'],
    ['de', 'am 7. Oktober 2026 um 7 Uhr'],
    ['fr', 'le 7 octobre 2026'],
    ['es', 'el 7 de octubre de 2026'],
    ['ru', '7 октября 2026 года'],
    ['uk', '7 жовтня 2026 року'],
    ['ar', '860 trucks'],
  ])('%s: none in "%s"', (language, passage) => {
    expect(amountsOf(language, passage)).toEqual([])
  })

  it.each([
    ['de', 'bis zu 300 weitere Lastwagen', 'at-most 300 Lastwagen: bis zu 300 weitere Lastwagen'],
    ['de', 'zwischen 20 und 30 Wagen', 'between 20–30 Wagen: zwischen 20 und 30 Wagen'],
    ['de', 'rund 12.500 Menschen', 'about 12500 Menschen: rund 12.500 Menschen'],
    ['de', 'mehr als 1,2 Mio. Tonnen Weizen', 'more-than 1200000 Tonnen: mehr als 1,2 Mio. Tonnen'],
    ['de', 'einundvierzig Lastwagen', 'exact 41 Lastwagen: einundvierzig Lastwagen'],
    ['de', 'mindestens drei Dutzend Fahrer', 'at-least 36 Fahrer: mindestens drei Dutzend Fahrer'],
    ['de', 'die Hälfte der Wagen', 'exact 50 %: die Hälfte'],
    ['de', 'zweieinhalb Tonnen', 'exact 2.5 Tonnen: zweieinhalb Tonnen'],
    ['de', 'mindestens ein Prozent', 'at-least 1 Prozent: mindestens ein Prozent'],
    ['es', 'un plazo máximo de seis meses', 'at-most 6 meses: plazo máximo de seis meses'],
    ['de', '170 km/h', 'exact 170 km/h: 170 km/h'],
    ['es', 'más de US$ 100.000 millones', 'more-than 100000000000 $: más de US$ 100.000 millones'],
    ['uk', 'мільйонів доларів', 'at-least 2000000 доларів: мільйонів доларів'],
    ['uk', '100 квадратних метрів', 'exact 100 квадратних метрів: 100 квадратних метрів'],
    ['ru', 'тысячи людей', 'at-least 2000 людей: тысячи людей'],
    ['ru', '23 раненых', 'exact 23 раненых: 23 раненых'],
    ['uk', 'тисячі прихильників', 'at-least 2000 прихильників: тисячі прихильників'],
    ['uk', 'три морські безпілотники', 'exact 3 безпілотники: три морські безпілотники'],
    ['de', '78 Prozent', 'exact 78 Prozent: 78 Prozent'],
    ['fr', 'jusqu’à 300 camions supplémentaires', 'at-most 300 camions: jusqu’à 300 camions'],
    ['fr', 'plus de 12 500 personnes', 'more-than 12500 personnes: plus de 12 500 personnes'],
    ['fr', 'une vingtaine de camions', 'about 20 camions: une vingtaine de camions'],
    ['fr', 'entre 20 et 30 camions', 'between 20–30 camions: entre 20 et 30 camions'],
    ['fr', 'quelque 1,2 million de personnes', 'about 1200000 personnes: quelque 1,2 million de personnes'],
    ['fr', '78 pour cent', 'exact 78 pour cent: 78 pour cent'],
    ['es', 'hasta 300 camiones más', 'at-most 300 camiones: hasta 300 camiones'],
    ['es', 'unos 860 camiones', 'about 860 camiones: unos 860 camiones'],
    ['es', 'entre 20 y 30 camiones', 'between 20–30 camiones: entre 20 y 30 camiones'],
    ['es', 'más de 3 millones de personas', 'more-than 3000000 personas: más de 3 millones de personas'],
    ['es', 'treinta y cinco conductores', 'exact 35 conductores: treinta y cinco conductores'],
    ['es', 'la mitad de los camiones', 'exact 50 %: la mitad'],
    ['ru', 'до 300 грузовиков', 'at-most 300 грузовиков: до 300 грузовиков'],
    ['ru', 'около 860 грузовиков', 'about 860 грузовиков: около 860 грузовиков'],
    ['ru', 'от 20 до 30 машин', 'between 20–30 машин: от 20 до 30 машин'],
    ['ru', 'не менее пяти тысяч человек', 'at-least 5000 человек: не менее пяти тысяч человек'],
    ['ru', 'более 1,2 млн тонн', 'more-than 1200000 тонн: более 1,2 млн тонн'],
    ['ru', '12 тыс. человек', 'exact 12000 человек: 12 тыс. человек'],
    ['uk', 'до 300 вантажівок', 'at-most 300 вантажівок: до 300 вантажівок'],
    [
      'uk',
      'близько дев’яноста пересувних майстерень',
      'about 90 майстерень: близько дев’яноста пересувних майстерень',
    ],
    ['uk', 'понад 5 тис. осіб', 'more-than 5000 осіб: понад 5 тис. осіб'],
    ['uk', 'від 20 до 30 машин', 'between 20–30 машин: від 20 до 30 машин'],
    ['uk', 'щонайменше дві тисячі тонн', 'at-least 2000 тонн: щонайменше дві тисячі тонн'],
    ['und', 'about 860 trucks', 'about 860 trucks: about 860 trucks'],
    ['en-GB', 'about 860 trucks', 'about 860 trucks: about 860 trucks'],
  ])('%s: %s', (language, passage, found) => {
    expect(amountsOf(language, passage)).toEqual([found])
  })
})

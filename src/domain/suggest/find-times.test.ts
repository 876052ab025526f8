import { describe, expect, it } from 'vitest'
import { findTimes } from '#domain/suggest/find-times'

/** The times of a passage in a document of a Wednesday, each on one line: "from/to: words". */
function timesOf(
  language: string,
  passage: string,
  today: string | undefined = '2026-10-07',
): readonly string[] {
  return findTimes(passage, { language, today }).map(({ interval: { from, to, isAbout, written } }) => {
    return `${from ?? ''}/${to ?? ''}${isAbout === true ? '~' : ''}: ${written}`
  })
}

describe('the times of a passage', () => {
  it.each([
    ['closed since September', '2026-09-01/: since September'],
    ['in spring of last year', '2025-03-01/2025-05-31: spring of last year'],
    ['at present none', '2026-10-07/2026-10-07: at present'],
    ['in early March', '2026-03-01/2026-03-10: early March'],
    ['the ministry said on Thursday', '2026-10-01/2026-10-01: on Thursday'],
    ['the ministry said on Wednesday', '2026-10-07/2026-10-07: on Wednesday'],
    ['agreed for the coming weeks, the ministry said on Monday', '2026-10-05/2026-10-05: on Monday'],
    ['it will be said in the report due on Thursday', '2026-10-08/2026-10-08: on Thursday'],
    ['it will leave on Thursday', '2026-10-08/2026-10-08: on Thursday'],
    ['last Wednesday it left', '2026-09-30/2026-09-30: last Wednesday'],
    ['at 04:10 it left', '2026-10-07T04:10/2026-10-07T04:10: at 04:10'],
    ['on 6 October at 17:42', '2026-10-06T17:42/2026-10-06T17:42: 6 October at 17:42'],
    ['it leaves next Saturday, they say', '2026-10-17/2026-10-17: next Saturday'],
    ['at midday on Tuesday', '2026-10-06T12:00/2026-10-06T12:00: midday on Tuesday'],
    ['in the third quarter of 2014', '2014-07-01/2014-09-30: third quarter of 2014'],
    ['ahead of the 2012 elections', '2012-01-01/2012-12-31: 2012'],
    ['in 1991 or 2001', '1991-01-01/1991-12-31: 1991', '2001-01-01/2001-12-31: 2001'],
    ['yesterday', '2026-10-06/2026-10-06: yesterday'],
    ['since yesterday', '2026-10-06/: since yesterday'],
    ['last week', '2026-09-28/2026-10-04: last week'],
    ['two weeks ago', '2026-09-20/2026-09-26~: two weeks ago'],
    ['closed in February', '2026-02-01/2026-02-28: February'],
    ['since 14 April', '2026-04-14/: since 14 April'],
    ['before 1 November', '/2026-10-31: before 1 November'],
    ['in December it snowed', '2025-12-01/2025-12-31: December'],
    ['it will end in December', '2026-12-01/2026-12-31: December'],
    ['on 8 December 1980', '1980-12-08/1980-12-08: on 8 December 1980'],
    ['2026-10-05', '2026-10-05/2026-10-05: 2026-10-05'],
    ['in 2024', '2024-01-01/2024-12-31: 2024'],
    ['since 2024', '2024-01-01/: since 2024'],
    ['between 3 May and 9 May 2026', '2026-05-03/2026-05-09: between 3 May and 9 May 2026'],
    ['last month', '2026-09-01/2026-09-30: last month'],
    ['this week', '2026-10-05/2026-10-11: this week'],
    ['at the weekend', '2026-10-03/2026-10-04: weekend'],
    ['the past 12 months', '2025-10-07/2026-10-07: past 12 months'],
    ['in the 1970s', '1970-01-01/1979-12-31: 1970s'],
    ['between 1970 and 1998', '1970-01-01/1998-12-31: between 1970 and 1998'],
    ['it will open in two weeks', '2026-10-18/2026-10-24~: in two weeks'],
    ['over the next six years', '2026-10-07/2032-10-07: next six years'],
    ['this morning', '2026-10-07/2026-10-07: this morning'],
    ['this year', '2026-01-01/2026-12-31: this year'],
    ['spring of last year', '2025-03-01/2025-05-31: spring of last year'],
    ['last spring', '2026-03-01/2026-05-31: last spring'],
    ['this spring', '2026-03-01/2026-05-31: this spring'],
    ['next spring', '2027-03-01/2027-05-31: next spring'],
    ['last September', '2026-09-01/2026-09-30: last September'],
    ['since last September', '2026-09-01/: since last September'],
    ['by Tuesday evening', '/2026-10-06: by Tuesday evening'],
    ['on the 6th of October', '2026-10-06/2026-10-06: 6th of October'],
    ['October 6th', '2026-10-06/2026-10-06: October 6th'],
    ['6–12 October', '2026-10-06/2026-10-12: 6–12 October'],
    ['from 2014 to 2016', '2014-01-01/2016-12-31: from 2014 to 2016'],
    ['in the late 1990s', '1996-01-01/1999-12-31~: late 1990s'],
    ['in the early 1990s', '1990-01-01/1993-12-31~: early 1990s'],
    ['in the first half of 2026', '2026-01-01/2026-06-30: first half of 2026'],
    ['on 6 October at 16:30 GMT', '2026-10-06T16:30/2026-10-06T16:30: 6 October at 16:30 GMT'],
    ['down in January 1987 to 12.32 mln barrels', '1987-01-01/1987-01-31: January 1987'],
    ['rose in March to 14.5 mln', '2026-03-01/2026-03-31: March'],
    ['between Feb 13 and 24 for 6.6 mln', '2026-02-13/2026-02-24: between Feb 13 and 24'],
    ['from October 2 to 9, 2026', '2026-10-02/2026-10-09: from October 2 to 9, 2026'],
    ['fell in 1986 to 12 mln', '1986-01-01/1986-12-31: 1986'],
    ['on Friday 2', '2026-10-02/2026-10-02: on Friday 2'],
  ])('en: %s', (passage, ...found) => {
    expect(timesOf('en', passage)).toEqual(found)
  })

  it.each([
    ['en', 'at 04:10 on 14 March 2026', '2026-03-14T04:10/2026-03-14T04:10: at 04:10 on 14 March 2026'],
    ['en', 'on 14 March 2026 at 04:10', '2026-03-14T04:10/2026-03-14T04:10: 14 March 2026 at 04:10'],
    ['en', '14 March 2026, 04:10', '2026-03-14T04:10/2026-03-14T04:10: 14 March 2026, 04:10'],
    [
      'en',
      'at 4:10 p.m. on March 14, 2026',
      '2026-03-14T16:10/2026-03-14T16:10: at 4:10 p.m. on March 14, 2026',
    ],
    ['en', 'at 12 am on 14 March 2026', '2026-03-14T00:00/2026-03-14T00:00: at 12 am on 14 March 2026'],
    ['en', 'at noon on 14 March 2026', '2026-03-14T12:00/2026-03-14T12:00: at noon on 14 March 2026'],
    ['en', 'at 04:10 on 14 March', '2026-03-14T04:10/2026-03-14T04:10: at 04:10 on 14 March'],
    [
      'en',
      'around 04:10 on 14 March 2026',
      '2026-03-14T03:40/2026-03-14T04:40~: around 04:10 on 14 March 2026',
    ],
    ['en', 'since 04:10 on 14 March 2026', '2026-03-14T04:10/: since 04:10 on 14 March 2026'],
    ['en', 'until 14 March 2026 at 04:10', '/2026-03-14T04:10: until 14 March 2026 at 04:10'],
    ['en', 'after 04:10 on 14 March 2026', '2026-03-14T04:10/: after 04:10 on 14 March 2026'],
    ['en', 'before 14 March 2026, 04:10', '/2026-03-14T04:10: before 14 March 2026, 04:10'],
    [
      'en',
      'between 04:10 and 06:30 on 14 March 2026',
      '2026-03-14T04:10/2026-03-14T06:30: between 04:10 and 06:30 on 14 March 2026',
    ],
    [
      'en',
      'from 22:30 to 01:15 on 14 March 2026',
      '2026-03-14T22:30/2026-03-15T01:15: from 22:30 to 01:15 on 14 March 2026',
    ],
    ['en', '2026-03-14 04:10', '2026-03-14T04:10/2026-03-14T04:10: 2026-03-14 04:10'],
    ['en', 'at 25:10 on 14 March 2026', '2026-03-14/2026-03-14: on 14 March 2026'],
    [
      'de',
      'um 04:10 Uhr am 14. März 2026',
      '2026-03-14T04:10/2026-03-14T04:10: um 04:10 Uhr am 14. März 2026',
    ],
    ['fr', 'à 4h10 le 14 mars 2026', '2026-03-14T04:10/2026-03-14T04:10: à 4h10 le 14 mars 2026'],
    [
      'es',
      'a las 04:10 del 14 de marzo de 2026',
      '2026-03-14T04:10/2026-03-14T04:10: a las 04:10 del 14 de marzo de 2026',
    ],
    ['ru', 'в 04:10 14 марта 2026 года', '2026-03-14T04:10/2026-03-14T04:10: в 04:10 14 марта 2026 года'],
    ['uk', '14 березня 2026 року о 04:10', '2026-03-14T04:10/2026-03-14T04:10: 14 березня 2026 року о 04:10'],
  ])('the time of day stays with its date: %s: %s', (language, passage, found) => {
    expect(timesOf(language, passage)).toEqual([found])
  })

  it.each([
    ['en', 'on 31 February 2026', '31 February 2026'],
    ['en', 'since 31 April 2026', '31 April 2026'],
    ['en', 'February 29, 2026', 'February 29, 2026'],
    ['en', '30 February', '30 February'],
    ['en', '32 March 2026', '32 March 2026'],
    ['en', 'on 2026-02-31', '2026-02-31'],
    ['de', 'am 31. Februar 2026', '31. Februar 2026'],
    ['es', 'el 31 de febrero de 2026', '31 de febrero de 2026'],
    ['ru', '31 февраля 2026 года', '31 февраля 2026'],
  ])('a day of no calendar stays words: %s: %s', (language, passage, written) => {
    expect(timesOf(language, passage)).toEqual([`/: ${written}`])
  })

  it.each([
    ['de', 'seit September', '2026-09-01/: seit September'],
    ['de', 'Anfang März', '2026-03-01/2026-03-10: Anfang März'],
    ['de', 'im Frühjahr letzten Jahres', '2025-03-01/2025-05-31: Frühjahr letzten Jahres'],
    ['de', 'am Donnerstag', '2026-10-01/2026-10-01: am Donnerstag'],
    ['de', 'vor zwei Wochen', '2026-09-20/2026-09-26~: vor zwei Wochen'],
    ['de', 'derzeit', '2026-10-07/2026-10-07: derzeit'],
    ['fr', 'depuis septembre', '2026-09-01/: depuis septembre'],
    ['fr', 'début mars', '2026-03-01/2026-03-10: début mars'],
    ['fr', 'hier', '2026-10-06/2026-10-06: hier'],
    ['fr', 'la semaine dernière', '2026-09-28/2026-10-04: la semaine dernière'],
    ['fr', 'à 16h30', '2026-10-07T16:30/2026-10-07T16:30: à 16h30'],
    ['es', 'desde septiembre', '2026-09-01/: desde septiembre'],
    ['es', 'a principios de marzo', '2026-03-01/2026-03-10: principios de marzo'],
    ['es', 'ayer', '2026-10-06/2026-10-06: ayer'],
    ['es', 'el 14 de abril', '2026-04-14/2026-04-14: 14 de abril'],
    ['ru', 'с сентября', '2026-09-01/: с сентября'],
    ['ru', 'в начале марта', '2026-03-01/2026-03-10: начале марта'],
    ['ru', 'вчера', '2026-10-06/2026-10-06: вчера'],
    ['ru', '14 апреля', '2026-04-14/2026-04-14: 14 апреля'],
    ['ru', 'на прошлой неделе', '2026-09-28/2026-10-04: на прошлой неделе'],
    ['uk', 'з вересня', '2026-09-01/: з вересня'],
    ['uk', '14 квітня', '2026-04-14/2026-04-14: 14 квітня'],
    ['uk', 'вчора', '2026-10-06/2026-10-06: вчора'],
    ['uk', 'у четвер', '2026-10-01/2026-10-01: у четвер'],
  ])('%s: %s', (language, passage, found) => {
    expect(timesOf(language, passage)).toEqual([found])
  })

  it.each([
    ['en', 'They may march on, and the spring of the lock sat tight.'],
    ['en', 'Statement No. 114, 860 trucks, 12 drivers and 2000 kitchens'],
    ['en', 'A month later, and for the second time in two years, it was in 99999999999 years.'],
    ['en', 'a late-night recording at 72-5/8 in the year ending'],
    ['en', 'between 1800 and 2000 trucks'],
    ['en', 'for 75 years, and it will last about a month'],
    ['de', 'so mag es sein'],
    ['xx', 'since September 2026'],
  ])('%s: none in "%s"', (language, passage) => {
    expect(timesOf(language, passage)).toEqual([])
  })

  it.each([
    ['de', 'seit dem letzten Treffen 2018', ['2018-01-01/2018-12-31: 2018']],
    ['de', 'ab 1995 tätig', ['1995-01-01/: ab 1995']],
    ['es', 'el mes pasado', ['2026-09-01/2026-09-30: mes pasado']],
    ['es', 'la semana pasada', ['2026-09-28/2026-10-04: semana pasada']],
    ['es', 'hace dos años', ['2024-01-01/2024-12-31: hace dos años']],
    ['es', 'hace tres días', ['2026-10-04/2026-10-04: hace tres días']],
    ['es', 'desde el martes', ['2026-10-06/: desde el martes']],
    ['de', 'seit vergangenem Dienstag', ['2026-10-06/: seit vergangenem Dienstag']],
    ['de', 'vor knapp fünf Jahren', ['2021-01-01/2021-12-31: vor knapp fünf Jahren']],
    ['ru', 'с понедельника', ['2026-10-05/: с понедельника']],
    ['uk', 'з понеділка', ['2026-10-05/: з понеділка']],
    ['en', 'in the last week of September', ['2026-09-01/2026-09-30: September']],
    ['en', 'in the week before', []],
    ['de', 'seit Anfang des Jahres', ['2026-01-01/: seit Anfang des Jahres']],
    ['de', 'Ende vergangenen Jahres', ['2025-10-01/2025-12-31~: Ende vergangenen Jahres']],
    ['de', 'die Schließung zum 30. Dezember', ['2026-12-30/2026-12-30: 30. Dezember']],
    ['en', 'at the end of last year', ['2025-10-01/2025-12-31~: end of last year']],
    ['en', 'since the beginning of the year', ['2026-01-01/: since the beginning of the year']],
    ['en', 'in mid-2024', ['2024-05-01/2024-08-31~: mid-2024']],
    ['en', 'the day before yesterday', ['2026-10-05/2026-10-05: day before yesterday']],
    ['de', 'Er rechnet ab Dezember damit', ['2026-12-01/: ab Dezember']],
    ['de', 'die 1986 gegründete Zeitung', ['1986-01-01/1986-12-31: 1986']],
    ['de', 'Das hatte 2011 maßgeblich geholfen', ['2011-01-01/2011-12-31: 2011']],
    ['de', 'in einen Tag voller Mehl, beim Stand von 0:5', []],
    ['en', 'in fiscal year 2005', ['2005-01-01/2005-12-31: 2005']],
    ['en', 'as of 26 April, 20,408 drivers', ['2026-04-26/2026-04-26: 26 April']],
    ['en', 'within the next 12 months', ['2026-10-07/2027-10-07: next 12 months']],
    ['en', 'expected to rise in the days ahead', []],
    ['en', 'the 26 December election', ['2026-12-26/2026-12-26: 26 December']],
    ['ru', 'в понедельник', ['2026-10-05/2026-10-05: в понедельник']],
    ['de', 'für diesen Sommer', ['2026-06-01/2026-08-31: diesen Sommer']],
    ['de', 'Jan Hille sprach, so der Sprecher', []],
    ['fr', 'à la fin des années 1990', ['1996-01-01/1999-12-31~: fin des années 1990']],
    ['fr', 'depuis plus de onze mois', []],
    ['es', 'el sábado 3', ['2026-10-03/2026-10-03: el sábado 3']],
    ['es', 'Domingo 6 de abril', ['2025-04-06/2025-04-06: Domingo 6 de abril']],
    ['es', 'durante 2017', ['2017-01-01/2017-12-31: 2017']],
    ['fr', 'le 3 août dernier', ['2026-08-03/2026-08-03: 3 août dernier']],
    ['fr', 'le 3 novembre dernier', ['2025-11-03/2025-11-03: 3 novembre dernier']],
    ['de', 'dem erst 2011 gegründeten Ort', ['2011-01-01/2011-12-31: 2011']],
    ['es', 'el año pasado', ['2025-01-01/2025-12-31: año pasado']],
    ['es', 'un joven de 28 años, por primera vez en 40 años', []],
    ['es', 'desde el 2 de diciembre', ['2025-12-02/: desde el 2 de diciembre']],
    ['es', 'en la Plaza de Mayo', []],
    ['ru', 'самую жаркую ноябрьскую ночь', []],
    ['ru', 'в 1990-х годах', ['1990-01-01/1999-12-31: 1990-х']],
    ['uk', '21-го січня', ['2026-01-21/2026-01-21: 21-го січня']],
    ['uk', 'від отриманих травм', []],
  ])('%s: %s', (language, passage, found) => {
    expect(timesOf(language, passage)).toEqual(found)
  })

  it('count from the day that the document itself bears, whatever its time zone', () => {
    expect(timesOf('en', 'on Tuesday', '2026-10-07T01:30:00+09:00')).toEqual([
      '2026-10-06/2026-10-06: on Tuesday',
    ])
  })

  it('stay words where the day of the document is not known', () => {
    const found = findTimes('since September, and on 8 December 1980', { language: 'en', today: undefined })
    expect(found.map(({ interval }) => interval)).toEqual([
      { written: 'since September' },
      { from: '1980-12-08', to: '1980-12-08', written: '8 December 1980' },
    ])
  })
})

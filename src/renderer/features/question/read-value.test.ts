import { expect, it } from 'vitest'
import { sayValue } from '#domain/question/value-words'
import type { Question } from '#domain/question/question'
import { readValue } from '#renderer/features/question/read-value'

const trucks = { answer: 'number', unit: 'trucks' } as const

it.each<[string, Pick<Question, 'answer' | 'unit'>, string | undefined]>([
  ['about 860 trucks', trucks, 'about 860 trucks'],
  ['around 800', trucks, 'about 800 trucks'],
  ['up to 300', trucks, 'up to 300 trucks'],
  ['between 20 and 30', trucks, '20 to 30 trucks'],
  ['some 1.2 million', trucks, 'about 1,200,000 trucks'],
  ['-5', trucks, '-5 trucks'],
  ['30 to 20', trucks, '30 to 20 trucks'],
  ['between 30 and 20 trucks', trucks, '30 to 20 trucks'],
  ['-5 to 10 °C', { answer: 'number', unit: '°C' }, '-5 to 10 °C'],
  ['-10 to -5 °C', { answer: 'number', unit: '°C' }, '-10 to -5 °C'],
  ['between -10 and -5 °C', { answer: 'number', unit: '°C' }, '-10 to -5 °C'],
  ['about -5 °C', { answer: 'number', unit: '°C' }, 'about -5 °C'],
  ['31 February 2026', { answer: 'date' }, undefined],
  ['2026-03-16 to 2026-03-14', { answer: 'date' }, undefined],
  ['2026-03-14 25:10', { answer: 'date' }, undefined],
  ['-5 °C', { answer: 'number', unit: '°C' }, '-5 °C'],
  ['-5 %', { answer: 'number', unit: '%' }, '-5 %'],
  ['12.5 km', trucks, '12.5 km'],
  ['many', trucks, undefined],
  ['860 +/- 20', trucks, '840 to 880 trucks'],
  ['860 ± 20 trucks', trucks, '840 to 880 trucks'],
  ['860 ± 5 %', trucks, undefined],
  ['860 +/- 5 %', trucks, undefined],
  ['~ 300', trucks, 'about 300 trucks'],
  ['<= 300', trucks, 'up to 300 trucks'],
  ['>= 300 trucks', trucks, 'at least 300 trucks'],
  ['< 300', trucks, 'less than 300 trucks'],
  ['at least 90 but fewer than 120', trucks, '90 to 120 trucks'],
  ['860 trucks and 20 cars', trucks, undefined],
  ['half', trucks, '50 %'],
  ['more than half', trucks, 'more than 50 %'],
  ['half of the trucks', trucks, '50 %'],
  ['1.2 mln bpd', { answer: 'number', unit: 'barrels per day' }, '1,200,000 bpd'],
  ['1.2 million barrels a day', { answer: 'number', unit: 'bpd' }, '1,200,000 barrels per day'],
  ['up to 30', { answer: 'number', unit: 'trucks per day' }, 'up to 30 trucks per day'],
  ['14 March 2026', { answer: 'date' }, '14 Mar 2026'],
  ['2026-03-14 04:10', { answer: 'date' }, '14 Mar 2026, 04:10'],
  ['since 3 March 2026', { answer: 'date' }, 'from 3 Mar 2026 on'],
  ['soon', { answer: 'date' }, undefined],
  [' Vell ', { answer: 'place' }, 'Vell'],
  ['', { answer: 'place' }, undefined],
  ['no', { answer: 'yes-no' }, 'no'],
  ['maybe', { answer: 'yes-no' }, undefined],
  ['food', { answer: 'choice' }, 'food'],
  ['food', { answer: 'explanation' }, undefined],
])('“%s” is read for %j as %s', (written, question, expected) => {
  const given = readValue(written, question)
  expect(given && sayValue(given)).toBe(expected)
})

import { expect, it } from 'vitest'
import { fitting } from '#renderer/ui/fitting'

const choices = ['C-001 The convoy left', 'C-002 The convoy came back', 'C-011 Éclair bakeries closed'].map(
  (label) => ({ label }),
)

it.each([
  ['everything while nothing is typed', ' ', [0, 1, 2]],
  ['the number', 'c-002', [1]],
  ['a part of a word', 'onvo', [0, 1]],
  ['all words, in any order', 'left convoy', [0]],
  ['letters beyond English, whatever the case', 'ÉCLAIR', [2]],
  ['nothing where one word is missing', 'convoy bakeries', []],
])('a query finds %s', (_, query, expected) => {
  expect(fitting(choices, query)).toEqual(expected.map((at) => choices[at]))
})

it('looks through ten thousand choices between two keys', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({
    label: `C-${at} The convoy number ${at} crossed the river at the northern bridge before dawn`,
  }))
  const begun = process.cpuUsage()
  expect(fitting(many, 'bridge 9999')).toHaveLength(1)
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(200)
})

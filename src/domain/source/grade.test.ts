import { expect, it } from 'vitest'
import { credibilities } from '#domain/claim/claim'
import { credibilityMeanings, reliabilityMeanings } from '#domain/source/grade'
import { reliabilities } from '#domain/source/source'
import { isNamed } from '#domain/source/source-name'

it('every grade has its words, and F and 6 say that nothing can be judged', () => {
  expect(Object.keys(reliabilityMeanings)).toEqual([...reliabilities])
  expect(Object.keys(credibilityMeanings).map(Number)).toEqual([...credibilities])
  expect(reliabilityMeanings.F.label).toBe('Reliability cannot be judged')
  expect(credibilityMeanings[6].label).toBe('Truth cannot be judged')
})

it.each([
  ['Harbour  Courier ', true],
  ['HARBOUR COURIER', true],
  ['Harbour', false],
])('"%s" names the Harbour Courier: %s', (name, expected) => {
  expect(isNamed({ name: 'Harbour Courier' }, name)).toBe(expected)
})

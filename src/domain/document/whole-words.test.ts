import { expect, it } from 'vitest'
import { wholeWords } from '#domain/document/whole-words'

it.each([
  ['the [red] van', 'red'],
  ['the r[e]d van', 'red'],
  ['th[e r]ed van', 'the red'],
  ['the [red ]van', 'red '],
  ["they do[n't kn]ow", "don't know"],
  ['about 8[6]0 trucks', '860'],
  ['3[.]5 tons', '3.5'],
  ['left[. 👩‍👩‍👧 w]aved', '. 👩‍👩‍👧 waved'],
  ['e\u0301t[e\u0301] left', 'e\u0301te\u0301'],
  ['ב[בוק]ר', 'בבוקר'],
  ['车队[已经]离开', '已经'],
  ['รถบร[รทุก]', 'รทุก'],
  ['[all of it]', 'all of it'],
])('%s becomes "%s"', (bracketed, expected) => {
  const text = bracketed.replace('[', '').replace(']', '')
  const { start, end } = wholeWords(text, {
    start: bracketed.indexOf('['),
    end: bracketed.indexOf(']') - 1,
  })
  expect(text.slice(start, end)).toBe(expected)
})

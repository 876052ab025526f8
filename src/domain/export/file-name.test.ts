import { describe, expect, it } from 'vitest'
import { longestName, suggestedName } from '#domain/export/file-name'

describe('the suggested file name', () => {
  it.each([
    ['an ordinary title', 'Convoy at Vell', 'Convoy at Vell.docx'],
    ['no title', '  ', 'Assessment.docx'],
    ['a path', '../../.bashrc', 'bashrc.docx'],
    ['a Windows path', 'C:\\Users\\x', 'C Users x.docx'],
    ['characters no system takes', 'a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.docx'],
    ['control and direction characters', 'a\u0000b\u202Egnp\u200F', 'abgnp.docx'],
    ['an ending of its own', 'report.pdf', 'report.pdf.docx'],
    ['dots and spaces at the end', 'Title... ', 'Title.docx'],
    ['a device', 'CON', 'Assessment CON.docx'],
    ['a device with an ending', 'lpt1.txt', 'Assessment lpt1.txt.docx'],
    ['a variable', '%TEMP%', 'TEMP.docx'],
    ['another script', 'Скільки вантажівок 🚚', 'Скільки вантажівок 🚚.docx'],
  ])('of %s', (_, title, expected) => {
    expect(suggestedName(title, 'docx')).toBe(expected)
  })

  it.each([['a'], ['ж'], ['語'], ['🚚']])(
    'of a long title of %s fits and is cut between characters',
    (character) => {
      const name = suggestedName(character.repeat(400), 'markdown')
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(longestName)
      expect(Buffer.byteLength(name)).toBeGreaterThan(longestName - 5)
      expect(name).not.toMatch(/\p{Surrogate}/u)
      expect(name.endsWith('.md')).toBe(true)
    },
  )
})

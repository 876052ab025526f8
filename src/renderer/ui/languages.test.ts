import { describe, expect, it } from 'vitest'
import { languageName, statedLanguageChoices } from '#renderer/ui/languages'

describe('languages in words', () => {
  it.each([
    ['uk', 'Ukrainian'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['und', 'not known'],
    ['', 'not known'],
    ['not a tag', 'not a tag'],
  ])('%j is %s', (tag, name) => {
    expect(languageName(tag)).toBe(name)
  })

  it.each(['und', 'uk', 'dv'])('offers %s once among the others', (tag) => {
    const values = statedLanguageChoices(tag).map(({ value }) => value)
    expect(values.filter((value) => value === tag)).toHaveLength(1)
    expect(values[0]).toBe('und')
  })
})

import { describe, expect, it } from 'vitest'
import { structured } from '#renderer/formats/mime-headers'

describe('a parameter of a header', () => {
  it.each([
    ['johab', '%88%61.txt', '가.txt'],
    ['windows-1251', '%cf%f0.txt', 'Пр.txt'],
    ['', 'Gr%C3%BC.txt', 'Grü.txt'],
    ['x-unheard-of', 'Gr%C3%BC.txt', 'Grü.txt'],
  ])('in the encoding %j is decoded', (charset, words, name) => {
    const { parameters } = structured(`attachment; filename*=${charset}''${words}`)
    expect(parameters.get('filename')).toBe(name)
  })
})

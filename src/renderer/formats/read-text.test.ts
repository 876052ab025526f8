import { describe, expect, it } from 'vitest'
import { readText } from '#renderer/formats/read-text'

describe('plain text', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['parts paragraphs at blank lines', 'one\n\ntwo\n \t\nthree', ['one', 'two', 'three']],
    ['keeps single line ends inside a paragraph', 'one\ntwo\n\nthree', ['one\ntwo', 'three']],
    ['keeps the indentation of the first line', '  one\n    two', ['  one\n    two']],
    ['leaves blank ends out of blocks', '\n\none  \n\n\n', ['one']],
    ['is nothing where there is nothing', '\n \n', []],
  ])('%s', (_, text, paragraphs) => {
    const body = readText(text)
    expect(body.text).toBe(text)
    expect(body.blocks.map((block) => text.slice(block.start, block.end))).toEqual(paragraphs)
  })

  it('without a blank line is cut at line ends, and loses nothing', () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `10:00:${at} moved`)
    const body = readText(lines.join('\n'))
    expect(body.blocks.length).toBeGreaterThan(3)
    expect(body.blocks.map((block) => body.text.slice(block.start, block.end)).join('\n')).toBe(
      lines.join('\n'),
    )
  })
})

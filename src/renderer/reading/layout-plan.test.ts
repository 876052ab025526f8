import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import type { DocumentBody } from '#domain/document/source-document'
import { planLayout, sectionAt } from '#renderer/reading/layout-plan'

/** A document with one paragraph a line. */
function body(text: string): DocumentBody {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ kind: 'paragraph', start: at, end: at + line.length })
    at += line.length + 1
  }
  return { text, blocks, inlines: [] }
}

it('every letter of every block is in exactly one slice, in order', () => {
  const line = fc.integer({ min: 0, max: 9000 }).map((length) => 'word '.repeat(length / 5))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { text, blocks } = body(lines.join('\n'))
      const slices = planLayout({ text, blocks, inlines: [] }).flatMap((section) => section.slices)
      const joined = slices.map(({ start, end }) => text.slice(start, end)).join('')
      expect(joined).toBe(lines.join(''))
      expect(slices.every(({ start, end }) => end - start <= 4000)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

it('cuts a line of five million letters, never through a character', () => {
  const sections = planLayout(body('😀'.repeat(2_500_000)))
  const slices = sections.flatMap((section) => section.slices)
  expect(slices.every(({ start }) => start % 2 === 0)).toBe(true)
  expect(sections.length).toBeLessThan(1500)
})

it('finds the section of an offset, in a gap the one before', () => {
  const sections = planLayout(body(Array.from({ length: 100 }, () => 'x'.repeat(800)).join('\n')))
  expect(sections.length).toBeGreaterThan(2)
  for (const section of sections) {
    expect(sectionAt(sections, section.start)).toBe(section.index)
    expect(sectionAt(sections, section.end)).toBe(section.index)
  }
  expect(sectionAt([], 5)).toBe(0)
})

import { describe, expect, it } from 'vitest'
import type { Block } from '#domain/document/block'
import type { Claim } from '#domain/claim/claim'
import { anchorAt } from '#domain/highlight/anchor'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import {
  announcementOf,
  edgeWords,
  nextUntagged,
  ringWords,
  spokenMark,
} from '#renderer/features/reader/mark-announcement'
import type { MarkEntry } from '#renderer/features/reader/mark-entry'
import { ringOn } from '#renderer/reading/ring'

const at = '2024-05-01T09:00:00Z'
const claim: Claim = { id: asId('c'), number: 4, statement: 's', kind: 'fact', credibility: 3, statedAt: at }

function entry(
  names: readonly string[],
  more: Partial<MarkEntry> & { readonly note?: string; readonly author?: string } = {},
): MarkEntry {
  const anchor = anchorAt('some words', { start: 0, end: 4 })
  const tags = names.map((name): Tag => ({
    id: asId(name),
    name,
    definition: '',
    colour: 'amber',
    key: undefined,
  }))
  const highlight = { id: asId<'highlight'>('h'), documentId: asId<'document'>('d'), anchor, markedAt: at }
  return {
    highlight: {
      ...highlight,
      colour: 'amber',
      note: more.note ?? '',
      ...(more.author === undefined ? {} : { author: more.author }),
    },
    tags,
    claims: more.claims ?? [],
  }
}

describe('what is said of a highlight', () => {
  it.each([
    [entry([]), 'Highlight, no tag'],
    [entry(['Movement']), 'Highlight, 1 tag: Movement'],
    [
      entry(['Movement', 'Numbers'], { claims: [{ claim, stance: 'supports' }], note: 'x' }),
      'Highlight, 2 tags: Movement, Numbers; supports C-004; note',
    ],
    [entry([], { author: 'Aziz' }), 'Highlight, no tag; by Aziz'],
  ])('case %#', (one, words) => {
    expect(announcementOf(one)).toBe(words)
  })
})

it('a highlight is said wholly among those that overlap it', () => {
  const one = entry(['Movement', 'Numbers'], { claims: [{ claim, stance: 'disputes' }] })
  expect(spokenMark(one, '2 highlights overlap here.')).toBe(
    'Highlight, 2 tags: Movement, Numbers; disputes C-004: “some”. 2 highlights overlap here.',
  )
})

describe('paragraphs in the ring', () => {
  const text = 'Gate\n\nsome trucks left.\n\nMore came.'
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, start: 0, end: 4 },
    { kind: 'paragraph', start: 6, end: 23 },
    { kind: 'paragraph', start: 25, end: 35 },
  ]
  it.each([
    ['a heading', ringOn(0), 0, 'Heading: Gate'],
    ['a paragraph', ringOn(1), 0, 'some trucks left.'],
    ['with a highlight in it', ringOn(1), 1, 'some trucks left. 1 highlight here.'],
    [
      'several',
      { first: 1, last: 2, origin: 1 },
      2,
      '2 paragraphs: some trucks left. More came. 2 highlights here.',
    ],
    ['outside of the text', ringOn(9), 0, ''],
  ])('are said: %s', (...[, ring, marks, words]) => {
    const { highlight } = entry([])
    const anchor = anchorAt(text, { start: 6, end: 10 })
    const entries = Array.from({ length: marks }, () => ({
      ...entry([]),
      highlight: { ...highlight, anchor },
    }))
    expect(ringWords({ text, blocks }, ring, entries)).toBe(words)
  })
})

describe('a passage at an edge that was moved', () => {
  const text = 'The convoy left the depot at\n04:10 local time, and nobody counted the trucks.'
  it.each([
    [0, 10, 'end', '“The convoy”'],
    [0, text.length, 'start', '“The convoy left the depot at 04:10 local…”'],
    [0, 45, 'end', '“…left the depot at 04:10 local time”'],
    [0, text.length, 'end', '“…time, and nobody counted the trucks.”'],
  ] as const)('%i to %i, %s', (...[start, end, edge, words]) => {
    expect(edgeWords(text, { start, end }, edge)).toBe(words)
  })
})

describe('the next highlight without a tag', () => {
  const entries = [entry([]), entry(['a']), entry([]), entry(['b'])]
  it.each([
    [-1, 0],
    [0, 2],
    [2, 0],
    [3, 0],
  ])('after %s is %s', (from, to) => {
    expect(nextUntagged(entries, from)).toBe(to)
  })

  it('is none where all have one', () => {
    expect(nextUntagged([entry(['a'])], 0)).toBe(-1)
  })
})

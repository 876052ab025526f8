import { describe, expect, it } from 'vitest'
import type { Claim, Evidence } from '#domain/claim/claim'
import { anchorAt } from '#domain/highlight/anchor'
import type { TextHighlight } from '#domain/highlight/text-highlight'
import { asId } from '#domain/id'
import type { Tag, Tagging } from '#domain/tag/tag'
import {
  brushesOf,
  describeMark,
  excerpt,
  markEntries,
  paintedMark,
  withTags,
} from '#renderer/features/reader/mark-entry'

const text = 'The convoy left the depot at dawn.'
const at = '2024-05-01T09:00:00Z'

function highlight(id: string, words: string): TextHighlight {
  const start = text.indexOf(words)
  const anchor = anchorAt(text, { start, end: start + words.length })
  return { id: asId(id), documentId: asId('d'), anchor, colour: 'rose', note: '', markedAt: at }
}

const tag: Tag = { id: asId('t'), name: 'Movement', definition: '', colour: 'amber', key: 1 }
const tagging: Tagging = { id: asId('x'), tagId: tag.id, highlightId: asId('h2') }
const claim: Claim = {
  id: asId('c'),
  number: 14,
  statement: 'It left at dawn',
  kind: 'fact',
  credibility: 3,
  statedAt: at,
}
const evidence: Evidence = {
  id: asId('e'),
  claimId: claim.id,
  highlightId: asId('h2'),
  stance: 'supports',
  citedAt: at,
}

describe('the list of highlights', () => {
  const entries = markEntries([highlight('h2', 'left the depot'), highlight('h1', 'The convoy')], {
    tags: [tag],
    taggings: [tagging],
    claims: [claim],
    evidence: [evidence],
  })

  it('says in the order of the text what each is and what it speaks to', () => {
    expect(entries.map(describeMark)).toEqual([
      'rose: “The convoy”',
      'Movement: “left the depot”, supports C-014',
    ])
  })
})

it('tells a note and who made it in the file', () => {
  const said = { ...highlight('h1', 'The convoy'), note: 'Ask  again.', author: 'Aziz' }
  const [entry] = markEntries([said], { tags: [], taggings: [], claims: [], evidence: [] })
  expect(entry && describeMark(entry)).toBe('rose: “The convoy”, note: Ask again., by Aziz')
})

it('keeps words from right to left apart from those around them', () => {
  const words = 'נאמר ב-2019'
  const said = { ...highlight('h1', 'The convoy'), anchor: anchorAt(words, { start: 0, end: words.length }) }
  const [entry] = markEntries([said], { tags: [], taggings: [], claims: [], evidence: [] })
  expect(entry && describeMark(entry)).toBe('rose: “\u2068נאמר ב-2019\u2069”')
})

describe('the list of highlights, joined again', () => {
  const hanging = { tags: [tag], taggings: [tagging], claims: [claim], evidence: [evidence] }
  const both = [highlight('h1', 'The convoy'), highlight('h2', 'left the depot')]
  const known = markEntries(both, hanging)

  it('stays the same list where nothing changed', () => {
    expect(markEntries(both, hanging, known)).toBe(known)
  })

  it.each([
    ['a tag came off', { ...hanging, taggings: [] }],
    ['the tag was renamed', { ...hanging, tags: [{ ...tag, name: 'Moves' }] }],
    ['the claim was judged', { ...hanging, claims: [{ ...claim, credibility: 2 as const }] }],
    ['the stance was turned', { ...hanging, evidence: [{ ...evidence, stance: 'disputes' as const }] }],
  ])('makes only the entry anew on which %s', (_name, changed) => {
    const again = markEntries(both, changed, known)
    expect(again.map((entry, i) => entry === known[i])).toEqual([true, false])
  })

  it('paints the same mark for the same highlight', () => {
    const [first = highlight('h1', 'The convoy')] = both
    expect(paintedMark(first)).toBe(paintedMark(first))
    expect(paintedMark(first)).toMatchObject({ start: 0, end: 10, colour: 'rose' })
  })
})

it('cuts a long quote at a word, on one line', () => {
  expect(excerpt('one two\nthree four', 10)).toBe('one two…')
  expect(excerpt('short')).toBe('short')
})

it('a digit marks with the tag that has it, else with the bare colour', () => {
  const moved: Tag = { ...tag, key: 2, colour: 'plum' }
  expect(brushesOf([moved]).slice(0, 3)).toMatchObject([
    { key: 1, colour: 'amber', name: 'amber, no tag' },
    { key: 2, colour: 'plum', name: 'Movement' },
    { key: 3, colour: 'rose', name: 'rose, no tag' },
  ])
})

describe('an entry with tags put on it', () => {
  const bare = { highlight: highlight('h1', 'convoy'), tags: [], claims: [] }
  const cargo: Tag = { ...tag, id: asId('k'), name: 'Cargo', colour: 'teal' }

  it.each([
    { name: 'takes the colour of its first tag', on: [], put: [cargo, tag], is: 'teal: Cargo, Movement' },
    { name: 'keeps the colour it has with a tag', on: [tag], put: [cargo], is: 'rose: Movement, Cargo' },
    { name: 'has none twice', on: [tag], put: [tag], is: 'rose: Movement' },
    { name: 'stays bare without any', on: [], put: [], is: 'rose: ' },
  ])('$name', ({ on, put, is }) => {
    const { highlight: after, tags } = withTags({ ...bare, tags: on }, put)
    expect(`${after.colour}: ${tags.map(({ name }) => name).join(', ')}`).toBe(is)
  })
})

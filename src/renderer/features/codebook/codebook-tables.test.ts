import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '#domain/document/source-document'
import { cooccurrences } from '#domain/tag/coded-passages'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import { drawingTitle } from '#renderer/features/codebook/codebook-drawing.tsx'
import {
  meetingTags,
  stripsOf,
  togetherOf,
  type CodebookShot,
} from '#renderer/features/codebook/codebook-shots'
import { codebookTable } from '#renderer/features/codebook/codebook-tables'
import type { TaggedPassage } from '#renderer/storage/reads-codebook'

function tag(name: string): Tag {
  return { id: asId(name), name, definition: '', colour: 'amber', key: undefined }
}

/** A document and a passage as far as they are looked at here. */
function document(id: string, tagIds: readonly string[] = []) {
  return { id, title: id === 'untitled' ? '' : id, length: 1000, tagIds } as unknown as SourceDocument
}
function passage(at: number, one: SourceDocument, ...tags: readonly string[]) {
  return {
    ...{ highlightId: `h${at}`, documentId: one.id, document: one, tagIds: tags },
    ...{ start: at, end: at + 10 },
  } as unknown as TaggedPassage
}

const [cargo, fuel, denial, unused] = [tag('cargo'), tag('fuel'), tag('denial'), tag('unused')]
const tags = [cargo, fuel, denial, unused]
const [log, untitled] = [document('log', ['denial']), document('untitled')]
const passages = [
  passage(100, log, 'cargo', 'fuel'),
  passage(400, log, 'cargo', 'fuel'),
  passage(500, untitled, 'cargo', 'denial'),
]
const met = cooccurrences(passages)

it('tells which tags occur together with one, most often first', () => {
  expect(togetherOf(cargo, tags, met).map(({ other, count }) => [other.name, count])).toEqual([
    ['fuel', 2],
    ['denial', 1],
  ])
  expect(meetingTags(tags, met)).toEqual({ tags: [cargo, fuel, denial], most: 2 })
})

describe('what leaves as a table', () => {
  const [strips, rows] = [
    stripsOf({ tag: denial, tags, passages, bearers: [log] }),
    togetherOf(cargo, tags, met),
  ]
  it.each<[string, CodebookShot, readonly [heads: readonly string[], rows: readonly unknown[]]]>([
    [
      'the tags that occur together',
      { kind: 'cooccurrence', tags, met },
      [
        ['Tag', 'cargo', 'fuel', 'denial'],
        [
          ['cargo', undefined, 2, 1],
          ['fuel', 2, undefined, 0],
          ['denial', 1, 0, undefined],
        ],
      ],
    ],
    [
      'the tags that occur with one',
      { kind: 'together', tag: cargo, rows },
      [
        ['Tag', 'Times together'],
        [
          ['fuel', 2],
          ['denial', 1],
        ],
      ],
    ],
    [
      'the spread over documents',
      { kind: 'spread', tag: denial, strips },
      [
        ['Document', 'Passages', 'Document as a whole', 'Places in the text'],
        [
          ['Untitled', 1, undefined, '50 %'],
          ['log', 0, 'yes', ''],
        ],
      ],
    ],
    [
      'documents by tags',
      {
        kind: 'documents',
        documents: [log, untitled],
        tags: [cargo, denial],
        counts: new Map([
          [log.id, new Map([[cargo.id, 2]])],
          [
            untitled.id,
            new Map([
              [cargo.id, 1],
              [denial.id, 1],
            ]),
          ],
        ]),
        borne: new Map([[log.id, new Set([denial.id])]]),
      },
      [
        ['Document', 'cargo', 'denial', 'Tags on the document as a whole'],
        [
          ['log', 2, 0, 'denial'],
          ['Untitled', 1, 1, ''],
        ],
      ],
    ],
  ])('%s', (_, shot, [heads, expected]) => {
    const table = codebookTable(shot)
    expect(table.columns.map(({ head }) => head)).toEqual(heads)
    expect([...table.rows]).toEqual(expected)
  })
})

it('says under a picture what it leaves out', () => {
  const many = Array.from({ length: 120 }, () => ({
    pair: [cargo.id, fuel.id] as const,
    other: fuel,
    count: 1,
  }))
  expect(drawingTitle({ kind: 'together', tag: cargo, rows: many }).note).toContain('first 100 of 120 tags')
  expect(drawingTitle({ kind: 'together', tag: cargo, rows: many.slice(0, 3) }).note).toBeUndefined()
})

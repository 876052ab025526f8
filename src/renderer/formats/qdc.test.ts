import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { planCodebookImport } from '#domain/tag/codebook-exchange'
import { treeOf } from '#domain/tag/codebook-tree'
import type { Tag } from '#domain/tag/tag'
import { colourNear } from '#renderer/formats/codebook-colours'
import { readQdc } from '#renderer/formats/read-qdc'
import { writeQdc } from '#renderer/formats/write-qdc'

const guids = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-1111-4111-8111-${letter.repeat(12)}`)

function tag(at: number, name: string, more: Partial<Tag> = {}): Tag {
  return { id: asId(guids[at] ?? ''), name, definition: '', colour: 'blue', key: undefined, ...more }
}

const codebook = [
  tag(0, 'Cargo <&> "Güter" 🚚', {
    definition: 'What is carried.\nAll of it.',
    useWhen: 'loaded',
    notWhen: 'sold',
  }),
  tag(1, 'Fuel', { colour: 'rust', parentId: asId(guids[0] ?? '') }),
  tag(2, 'Ärger', { colour: 'slate' }),
]

describe('a REFI-QDA codebook', () => {
  it('comes back as it was written', () => {
    const read = readQdc(writeQdc(codebook) ?? '')
    const plan = planCodebookImport([], read.ok ? read.value : [], () => asId('never'))
    expect(treeOf(plan.added)).toEqual(treeOf(codebook))
    expect(plan).toMatchObject({ known: 0, renamed: [] })
  })

  it('is not written without a tag', () => {
    expect(writeQdc([])).toBeUndefined()
  })

  it('is known again, by GUID and by name', () => {
    const read = readQdc(writeQdc(codebook) ?? '')
    const present = [codebook[0], { ...tag(1, 'fuel'), id: asId<'tag'>('own') }].flatMap((one) => one ?? [])
    const plan = planCodebookImport(present, read.ok ? read.value : [], () => asId('never'))
    expect(plan.added.map(({ name }) => name)).toEqual(['Ärger'])
    expect(plan.known).toBe(2)
  })

  it.each([
    [
      'of another program, with a mark and braces',
      `\ufeff<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="{${guids[0] ?? ''}}" name="A" isCodable="false" color="#F80"/></Codes><Sets/></CodeBook>`,
      ['A amber'],
    ],
    [
      'with a prefix',
      `<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0"><q:Codes><q:Code guid="x" name="B" isCodable="true"/></q:Codes></q:CodeBook>`,
      ['B undefined'],
    ],
  ])('%s', (_, xml, expected) => {
    const read = readQdc(xml)
    expect(read.ok && read.value.map(({ name, colour }) => `${name} ${String(colour)}`)).toEqual(expected)
  })

  it.each([
    ['no XML', 'Movement, Cargo', 'not-a-codebook'],
    ['another format', '<html><body/></html>', 'not-a-codebook'],
    ['cut off', '<CodeBook><Codes><Code guid="x" name="A"', 'not-a-codebook'],
    ['empty', '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>', 'no-tags'],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa">]><CodeBook>&a;</CodeBook>', 'unsafe-file'],
  ])('that is %s is refused', (_, xml, reason) => {
    expect(readQdc(xml)).toEqual({ ok: false, reason })
  })

  it('with a name too long or missing gets one that may be kept', () => {
    const xml = `<CodeBook><Codes><Code guid="1" name="${'x'.repeat(200)}"/><Code guid="2" name=" "/></Codes></CodeBook>`
    const read = readQdc(xml)
    const plan = planCodebookImport([], read.ok ? read.value : [], () => asId('n'))
    expect(plan.renamed.map(({ to }) => to)).toEqual([`${'x'.repeat(60)} 1`, 'Unnamed 1'])
  })
})

it.each([
  ['#0070c2', 'blue'],
  ['#f00', 'rose'],
  ['#000000', 'slate'],
  ['red', undefined],
])('the colour %s is %s', (hex, colour) => {
  expect(colourNear(hex)).toBe(colour)
})

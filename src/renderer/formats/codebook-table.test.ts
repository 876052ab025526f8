import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { planCodebookImport } from '#domain/tag/codebook-exchange'
import { treeOf, type TagNode } from '#domain/tag/codebook-tree'
import type { Tag } from '#domain/tag/tag'
import { readCodebookTable } from '#renderer/formats/read-codebook-table'
import { writeCodebookTable } from '#renderer/formats/write-codebook-table'

function tag(name: string, more: Partial<Tag> = {}): Tag {
  return { id: asId(name), name, definition: '', colour: 'slate', key: undefined, ...more }
}

/** A tree as one line. */
function drawn(nodes: readonly TagNode[]): string {
  return nodes
    .map(({ tag: one, children }) => (children.length === 0 ? one.name : `${one.name}(${drawn(children)})`))
    .join(' ')
}

function readBack(text: string) {
  const read = readCodebookTable(text)
  let made = 0
  return planCodebookImport([], read.ok ? read.value : [], () => asId(`t${(made += 1)}`)).added
}

describe('a codebook as a table', () => {
  it('comes back as it was written', () => {
    const tags = [
      tag('Cargo', {
        definition: 'What is carried,\n"all" of it',
        useWhen: 'loaded',
        notWhen: '=sold',
        colour: 'rust',
      }),
      tag('=Fuel', { parentId: asId('Cargo') }),
      tag('Ärger 🚚'),
    ]
    const back = readBack(writeCodebookTable(tags))
    expect(drawn(treeOf(back))).toBe(drawn(treeOf(tags)))
    const cargo = back.find(({ name }) => name === 'Cargo')
    expect(cargo).toMatchObject({
      definition: 'What is carried,\n"all" of it',
      useWhen: 'loaded',
      notWhen: '=sold',
      colour: 'rust',
    })
  })

  it('never begins a cell with what a spreadsheet would run', () => {
    const text = writeCodebookTable([tag('=cmd()'), tag('+1'), tag('@x'), tag('-2')])
    expect(text.split('\r\n').filter((line) => /^[=+\-@]/.test(line))).toEqual([])
  })

  it.each([
    ['of another program', 'Code;Memo;Color\nMovement;It moves;#ff0000\n', 'Movement'],
    ['with tabs', 'tag\tparent\nFuel\tCargo\nCargo\t\n', 'Cargo(Fuel)'],
    ['whose parents stand in a ring', 'name,under\na,b\nb,a\n', 'b(a)'],
    ['whose parents are not there', 'name,under\na,gone\n', 'a'],
  ])('%s', (_, text, tree) => {
    expect(drawn(treeOf(readBack(text)))).toBe(tree)
  })

  it.each([
    ['without a column of names', 'a,b\n1,2\n', 'not-a-codebook'],
    ['without a row', 'name\n', 'no-tags'],
  ])('%s is refused', (_, text, reason) => {
    expect(readCodebookTable(text)).toEqual({ ok: false, reason })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import {
  branchOf,
  flattened,
  heirOf,
  mayStand,
  moved,
  pathOf,
  placeAfter,
  treeOf,
} from '#domain/tag/codebook-tree'
import type { Tag, TagId } from '#domain/tag/tag'

function tag(name: string, parent?: string, order?: number): Tag {
  const parentId = parent === undefined ? undefined : asId<'tag'>(parent)
  return { id: asId(name), name, definition: '', colour: 'amber', key: undefined, parentId, order }
}

/** The tree as one line: `a(b c(d))`. */
function drawn(tags: readonly Tag[]): string {
  const draw = (nodes: ReturnType<typeof treeOf>): string =>
    nodes
      .map(({ tag: { name }, children }) => (children.length === 0 ? name : `${name}(${draw(children)})`))
      .join(' ')
  return draw(treeOf(tags))
}

const id = (name: string): TagId => asId(name)
const cargo = [tag('cargo'), tag('fuel', 'cargo'), tag('diesel', 'fuel'), tag('food', 'cargo'), tag('denial')]

describe('the codebook as a tree', () => {
  it.each([
    ['is flat without parents', [tag('b'), tag('a')], 'a b'],
    ['nests', cargo, 'cargo(food fuel(diesel)) denial'],
    ['keeps the order it was put in', [tag('a', undefined, 1), tag('b', undefined, 0), tag('c')], 'b a c'],
    ['shows a tag whose parent is gone at the top', [tag('a', 'gone')], 'a'],
    ['shows a ring at the top', [tag('a', 'b'), tag('b', 'a'), tag('c', 'a')], 'a(c) b'],
    ['shows a tag under itself at the top', [tag('a', 'a')], 'a'],
  ])('%s', (_, tags, tree) => {
    expect(drawn(tags)).toBe(tree)
  })

  it('never loses a tag, whatever the parents say', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const parents = fc.array(fc.constantFrom(undefined, ...names, 'gone'), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(parents, (chosen) => {
        const tags = names.map((name, at) => tag(name, chosen[at]))
        const shown = flattened(treeOf(tags)).map((node) => node.tag.name)
        expect(shown.toSorted()).toEqual(names)
      }),
    )
  })

  it('tells the way to a tag and what stands under it', () => {
    expect(pathOf(cargo, id('diesel'))).toEqual(['cargo', 'fuel', 'diesel'])
    expect(pathOf(cargo, id('gone'))).toEqual([])
    expect([...branchOf(cargo, id('cargo'))].toSorted()).toEqual(['cargo', 'diesel', 'food', 'fuel'])
  })
})

it.each([
  ['the next one', ['food'], 'fuel'],
  ['the next one that stays', ['fuel', 'diesel'], 'denial'],
  ['the one before where none follows', ['denial'], 'diesel'],
  ['nothing where none is left', ['cargo', 'food', 'fuel', 'diesel', 'denial'], undefined],
])('the place of a tag is taken by %s', (_, gone, heir) => {
  const listed = flattened(treeOf(cargo)).map((node) => node.tag)
  expect(heirOf(listed, new Set(gone.map(id)))?.name).toBe(heir)
})

describe('moving a tag', () => {
  const move = (name: string, parent: string | undefined, before?: string) => {
    const changes = moved(cargo, id(name), {
      parentId: parent === undefined ? undefined : id(parent),
      before: before === undefined ? undefined : id(before),
    })
    return drawn(cargo.map((one) => changes.find((change) => change.id === one.id) ?? one))
  }

  it.each([
    ['to the top, at the end', 'fuel', undefined, undefined, 'cargo(food) denial fuel(diesel)'],
    ['to the top, before another', 'fuel', undefined, 'cargo', 'fuel(diesel) cargo(food) denial'],
    ['under another', 'denial', 'fuel', undefined, 'cargo(food fuel(diesel denial))'],
    ['never under itself', 'cargo', 'diesel', undefined, 'cargo(food fuel(diesel)) denial'],
    ['never under what is not there', 'fuel', 'gone', undefined, 'cargo(food fuel(diesel)) denial'],
  ])('%s', (...[, name, parent, before, tree]) => {
    expect(move(name, parent, before)).toBe(tree)
  })

  it.each([
    ['up', 'fuel', 'cargo(fuel(diesel) food) denial'],
    ['up', 'food', undefined],
    ['down', 'food', 'cargo(fuel(diesel) food) denial'],
    ['down', 'denial', undefined],
    ['in', 'denial', 'cargo(food fuel(diesel) denial)'],
    ['in', 'cargo', undefined],
    ['out', 'fuel', 'cargo(food) fuel(diesel) denial'],
    ['out', 'denial', undefined],
  ] as const)('one step %s: %s', (step, name, tree) => {
    const place = placeAfter(cargo, id(name), step)
    expect(place === undefined ? undefined : move(name, place.parentId, place.before)).toBe(tree)
  })

  it('knows where a tag may stand', () => {
    expect(mayStand(cargo, id('fuel'), undefined)).toBe(true)
    expect(mayStand(cargo, id('fuel'), id('fuel'))).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { asId } from '#domain/id'
import { planMerge } from '#domain/tag/merge-tags'
import type { Tag, Tagging } from '#domain/tag/tag'

function tag(name: string, more: Partial<Tag> = {}): Tag {
  return { id: asId(name), name, definition: '', colour: 'amber', key: undefined, ...more }
}

function use(tagName: string, highlight: string): Tagging {
  return { id: asId(`${tagName} on ${highlight}`), tagId: asId(tagName), highlightId: asId(highlight) }
}

const merge = (tags: readonly Tag[], taggings: readonly Tagging[]) =>
  planMerge({ tags, taggings, documents: [] }, asId('from'), asId('into'))

describe('merging a tag into another', () => {
  it('moves its passages, and drops those that have the other already', () => {
    const taggings = [use('from', 'h1'), use('from', 'h2'), use('into', 'h2'), use('other', 'h1')]
    const plan = merge([tag('from'), tag('into')], taggings)
    expect(plan?.moves).toEqual([{ ...use('from', 'h1'), tagId: 'into' }])
    expect(plan?.doubles).toEqual([use('from', 'h2')])
  })

  it.each([
    [
      'takes over what stood under it',
      [tag('from'), tag('into'), tag('c', { parentId: asId('from') })],
      'c→into into→',
    ],
    [
      'goes where it stood, when it takes in its own parent',
      [tag('top'), tag('from', { parentId: asId('top') }), tag('into', { parentId: asId('from') })],
      'into→top',
    ],
  ])('%s', (_, tags, expected) => {
    const changed = merge(tags, [])?.tags.map(({ name, parentId }) => `${name}→${parentId ?? ''}`)
    expect(changed?.join(' ')).toBe(expected)
  })

  it('takes the rules it has none of its own for', () => {
    const from = tag('from', { definition: 'D', useWhen: 'U', notWhen: 'N', key: 3, exampleId: asId('h') })
    const [taken] = merge([from, tag('into', { definition: 'own', useWhen: '' })], [])?.tags ?? []
    expect(taken).toMatchObject({ definition: 'own', useWhen: 'U', notWhen: 'N', key: 3, exampleId: 'h' })
  })

  it('is nothing where one of them is missing', () => {
    expect(merge([tag('from')], [])).toBeUndefined()
    expect(planMerge({ tags: [tag('a')], taggings: [], documents: [] }, asId('a'), asId('a'))).toBeUndefined()
  })
})

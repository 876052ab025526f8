import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import type { Tag } from '#domain/tag/tag'
import { filterTags } from '#domain/tag/tag-filter'

function tag(name: string, parent?: string, definition = ''): Tag {
  const parentId = parent === undefined ? undefined : asId<'tag'>(parent)
  return { id: asId(name), name, definition, colour: 'amber', key: undefined, parentId }
}

const codebook = [
  tag('Cargo', undefined, 'What was carried'),
  tag('Fuel', 'Cargo'),
  tag('Diesel', 'Fuel', 'Heating oil too'),
  tag('Général'),
  tag('Обстріл', 'Général'),
  tag('ring', 'other ring'),
  tag('other ring', 'ring'),
]

it.each<[string, string, readonly [kept: readonly string[], matched: readonly string[]]]>([
  ['nothing', ' ', [codebook.map(({ name }) => name), []]],
  ['a name, with those above it', 'DIES', [['Cargo', 'Fuel', 'Diesel'], ['Diesel name 0-4']]],
  ['a name, without those under it', 'cargo', [['Cargo'], ['Cargo name 0-5']]],
  ['a definition', 'heating', [['Cargo', 'Fuel', 'Diesel'], ['Diesel definition 0-7']]],
  ['letters without their accents', 'general', [['Général'], ['Général name 0-7']]],
  ['another script', 'обст', [['Général', 'Обстріл'], ['Обстріл name 0-4']]],
  ['a tag of a ring, where all stand at the top', 'other', [['other ring'], ['other ring name 0-5']]],
  ['what is in no tag', 'weather', [[], []]],
])('a filter for %s', (_, query, [kept, matched]) => {
  const { tags, matches } = filterTags(codebook, query)
  expect(tags.map(({ name }) => name)).toEqual(kept)
  expect([...matches].map(([id, { in: place, span }]) => `${id} ${place} ${span.start}-${span.end}`)).toEqual(
    matched,
  )
})

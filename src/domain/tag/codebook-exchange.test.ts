import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { planCodebookImport, type CodebookImport, type ExchangedTag } from '#domain/tag/codebook-exchange'

const blank = {
  guid: undefined,
  definition: '',
  useWhen: '',
  notWhen: '',
  colour: undefined,
  parent: undefined,
}

function planned(...exchanged: readonly ExchangedTag[]): CodebookImport {
  let made = 0
  return planCodebookImport([], exchanged, () => asId(`t${(made += 1)}`))
}

function namesFrom(...names: readonly string[]): readonly string[] {
  return planned(...names.map((name) => ({ ...blank, name }))).added.map(({ name }) => name)
}

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['as they are', ['Convoy', 'Gate'], ['Convoy', 'Gate']],
  ['once, whatever their letter case and blank space', ['Convoy', ' convoy ', 'CONVOY'], ['Convoy']],
  ['with a number where they are empty', ['', ' ', 'Gate'], ['Unnamed 1', 'Unnamed 2', 'Gate']],
  ['past a number that is taken', ['Unnamed 1', '', ''], ['Unnamed 1', 'Unnamed 2', 'Unnamed 3']],
  ['cut where they are too long', ['x'.repeat(90)], [`${'x'.repeat(60)} 1`]],
  ['cut between letters that take two units', ['𝒳'.repeat(90)], [`${'𝒳'.repeat(30)} 1`]],
])('names come in %s', (_, names, kept) => {
  expect(namesFrom(...names)).toEqual(kept)
})

it('a tag that is there is known by its GUID, and those under it come to stand under it', () => {
  const guid = '0b6c9d1e-0000-4000-8000-000000000001'
  const plan = planned(
    { ...blank, guid, name: 'Convoy' },
    { ...blank, guid, name: 'Column' },
    { ...blank, name: 'Size', parent: 1 },
  )
  expect(plan.known).toBe(1)
  expect(plan.added.map(({ name, parentId }) => [name, parentId])).toEqual([
    ['Convoy', undefined],
    ['Size', guid],
  ])
})

it('a codebook of many thousand tags is planned at once', () => {
  expect(namesFrom(...Array.from({ length: 30_000 }, (_, at) => `Tag ${at}`))).toHaveLength(30_000)
})

import { expect, it } from 'vitest'
import { asId } from '#domain/id'
import { firstTagChoices, firstTags } from '#domain/tag/first-tags'

function begun(choice: string | undefined): readonly string[] {
  let made = 0
  const tags = firstTags(choice, () => asId(`t${(made += 1)}`))
  return tags.map(
    ({ name, key, parentId }) => `${name} ${key ?? '–'}${parentId === undefined ? '' : ' below'}`,
  )
}

it.each([
  [undefined, ['Movement 1', 'Cargo 2', 'Denial 3']],
  ['Reporting', ['Movement 1', 'Cargo 2', 'Denial 3']],
  ['PMESII', ['PMESII –', 'Political 1 below', 'Military capability 2 below']],
  ['None', []],
])('a case begins with the tags of %s', (choice, first) => {
  expect(begun(choice).slice(0, 3)).toEqual(first)
})

it('each choice says what it holds, and none gives a digit twice', () => {
  for (const { name, meaning } of firstTagChoices) {
    const keys = firstTags(name, () => asId(name)).flatMap(({ key }) => key ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(meaning).not.toBe('')
  }
})

import type { StatedField } from '#domain/document/source-document'
import type { StatedMetadata } from '#domain/import/reading'
import { languageTag, statedWords } from '#renderer/formats/stated-words'

/** What the front matter of a Markdown file says, and the text after it. */
export type FrontMatter = { readonly stated: StatedMetadata; readonly text: string }

const names: Readonly<Record<string, StatedField>> = {
  title: 'title',
  author: 'author',
  outlet: 'outlet',
  publisher: 'outlet',
  source: 'outlet',
  date: 'published',
  published: 'published',
  url: 'address',
  address: 'address',
  lang: 'language',
  language: 'language',
}

/** Simple `name: value` lines between two lines of `---` at the very beginning; other YAML is left out of the reading. */
export function readFrontMatter(source: string): FrontMatter {
  const found = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  const inside = found?.[1]
  if (found === null || inside === undefined || !/^[\w-]+[ \t]*:/m.test(inside))
    return { stated: {}, text: source }
  const stated: Partial<Record<StatedField, string>> = {}
  for (const line of inside.split('\n')) {
    const [, written = '', value = ''] = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? []
    const name = Object.hasOwn(names, written.toLowerCase()) ? names[written.toLowerCase()] : undefined
    const words = name === 'language' ? languageTag(unquoted(value)) : statedWords(unquoted(value))
    if (name !== undefined && words !== undefined) stated[name] ??= words
  }
  return { stated, text: source.slice(found[0].length) }
}

function unquoted(value: string): string {
  return /^(['"])(.*)\1$/.exec(value.trim())?.[2] ?? value
}

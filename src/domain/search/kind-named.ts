import { itemKinds, type ItemKind } from '#domain/search/search-item'

const byOtherWords: ReadonlyMap<string, ItemKind> = new Map(
  ['mark', 'marks', 'note', 'notes', 'passage', 'passages'].map((word) => [word, 'highlight']),
)

/** The kind of thing that people call so, in singular or plural; undefined where nothing is called so. */
export function kindNamed(word: string): ItemKind | undefined {
  return byOtherWords.get(word) ?? itemKinds.find((kind) => kind === word || `${kind}s` === word)
}

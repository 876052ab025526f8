import { keyWords } from '#renderer/keys/key-words'
import { keyRows, type KeyId } from '#renderer/keys/key-table'
import { shownKey, type Keyring } from '#renderer/keys/keyring'

/** Words with the keys of some rows in them, as they are in a keyring; what has none is called by what it does. */
export function wordsWithKeys(
  { keyring, platform }: { readonly keyring: Keyring; readonly platform: string },
  parts: readonly string[],
  ids: readonly KeyId[],
): string {
  return parts.map((part, at) => part + saidKey(ids[at], keyring, platform)).join('')
}

function saidKey(id: KeyId | undefined, keyring: Keyring, platform: string): string {
  if (id === undefined) return ''
  const keys = shownKey(keyring, id)
  if (keys !== undefined) return keyWords(keys, platform)
  return `the key for “${keyRows.find((one) => one.id === id)?.row.does ?? id}”`
}

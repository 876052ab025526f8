import { expect, it } from 'vitest'
import type { KeyScope } from '#renderer/keys/key-table'
import { firstKeyring, keyringOf, type Keyring } from '#renderer/keys/keyring'
import { sheetRows } from '#renderer/keys/sheet-rows'

const other = keyringOf({ chosen: { 'marks.mark-2': ['F2'], 'marks.mark-3': [] }, areCharacterKeysOn: true })
const off = keyringOf({ chosen: {}, areCharacterKeysOn: false })

it.each<readonly [string, Keyring, KeyScope, string, readonly string[]]>([
  ['a family in one line', firstKeyring, 'marks', 'linux', ['1–8']],
  ['each of a family that was changed', other, 'marks', 'linux', ['1', 'F2', '4', '5', '6', '7', '8']],
  ['nothing that is switched off', off, 'marks', 'linux', []],
  ['what stays as it is', off, 'lists', 'linux', ['↑ ↓, Home, End, PgUp, PgDn', 'Enter', 'Ctrl+Enter']],
  ['that with ⌘', off, 'lists', 'darwin', ['↑ ↓, Home, End, PgUp, PgDn', 'Enter', '⌘Enter']],
  ['a family with ⌘', firstKeyring, 'tabs', 'darwin', ['⌘1…8, 9', '← →, Del']],
])('the sheet shows %s', (...[, keyring, scope, platform, expected]) => {
  expect(sheetRows(keyring, scope, platform).map(({ keys }) => keys)).toEqual(expected)
})

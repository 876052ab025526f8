import { expect, it } from 'vitest'
import { keyWords } from '#renderer/keys/key-words'

it.each([
  ['$mod+Shift+V', 'linux', 'Ctrl+Shift+V'],
  ['$mod+Shift+V', 'darwin', '⌘⇧V'],
  ['g l', 'linux', 'G then L'],
  ['Alt+ArrowLeft', 'linux', 'Alt+←'],
  ['?', 'linux', '?'],
  ['+', 'linux', '+'],
  ['$mod+Shift+Equal', 'linux', 'Ctrl+Shift+='],
  ['$mod+Shift+Digit0', 'linux', 'Ctrl+Shift+0'],
  ['Shift+BracketRight', 'linux', 'Shift+]'],
  ['Delete', 'linux', 'Del'],
  ['Control+Tab', 'darwin', 'CtrlTab'],
  ['$mod+\\', 'linux', 'Ctrl+\\'],
])('writes %s on %s as %s', (keys, platform, expected) => {
  expect(keyWords(keys, platform)).toBe(expected)
})

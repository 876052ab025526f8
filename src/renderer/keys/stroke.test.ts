import { describe, expect, it } from 'vitest'
import { pressed } from '#renderer/keys/pressed'
import {
  isCharacterStroke,
  isStroke,
  isWritingStroke,
  readStrokes,
  strokeOf,
  writeStroke,
} from '#renderer/keys/stroke'

const shift = { shiftKey: true }
const ctrl = { ctrlKey: true }
const graph = { ctrlKey: true, altKey: true, getModifierState: () => true }

function isOne(text: string, key: ReturnType<typeof pressed>): boolean {
  const [stroke] = readStrokes(text) ?? []
  return stroke !== undefined && isStroke(stroke, key)
}

describe('a pressed key', () => {
  it.each([
    ['a letter', 'j', pressed('j'), true],
    ['a letter with Caps Lock', 'j', pressed('J'), true],
    ['a letter with Shift', 'j', pressed('J', shift), false],
    ['Shift and a letter', 'Shift+j', pressed('J', shift), true],
    ['Shift and a letter with Caps Lock', 'Shift+j', pressed('j', shift), true],
    ['a letter with Ctrl', 'j', pressed('j', ctrl), false],
    ['Ctrl and a letter', '$mod+k', pressed('k', ctrl), true],
    ['⌘ and a letter', '$mod+k', pressed('k', { metaKey: true }), true],
    ['Ctrl alone where it must be Ctrl', 'Control+Tab', pressed('Tab', { metaKey: true }), false],
    ['a sign that needs Shift', '+', pressed('+', { code: 'Equal', shiftKey: true }), true],
    ['a sign that needs none (German)', '+', pressed('+', { code: 'BracketRight' }), true],
    ['a question mark beside ß (German)', '?', pressed('?', { code: 'Minus', shiftKey: true }), true],
    ['a slash over 7 (German)', '$mod+/', pressed('/', { code: 'Digit7', ...shift, ...ctrl }), true],
    ['a digit that needs Shift (French)', '3', pressed('3', { code: 'Digit3', shiftKey: true }), true],
    ['the sign below a digit (French)', '3', pressed('"', { code: 'Digit3' }), false],
    ['a digit of the number pad', '3', pressed('3', { code: 'Numpad3' }), true],
    ['a tilde by AltGr (German)', '~', pressed('~', { code: 'BracketRight', ...graph }), true],
    ['a bracket by AltGr (German)', 'BracketRight', pressed(']', { code: 'Digit9', ...graph }), true],
    ['a bracket by AltGr on Windows', 'BracketRight', pressed(']', { ctrlKey: true, altKey: true }), true],
    ['what lies where the bracket does (German)', 'BracketLeft', pressed('ü', { code: 'BracketLeft' }), true],
    ['that with Shift', 'Shift+BracketLeft', pressed('Ü', { code: 'BracketLeft', shiftKey: true }), true],
    ['a brace', 'Shift+BracketRight', pressed('}', shift), true],
    ['a letter with Ctrl and Alt', 'a', pressed('a', { code: 'KeyA', ctrlKey: true, altKey: true }), false],
    ['a digit with Ctrl and Alt', '3', pressed('3', { code: 'Digit3', ctrlKey: true, altKey: true }), false],
    ['a letter by AltGr that is another one', 'e', pressed('€', { code: 'KeyE', ...graph }), false],
    ['the place of a letter (Ukrainian)', 'j', pressed('о', { code: 'KeyJ' }), true],
    ['Ctrl with it', '$mod+z', pressed('я', { code: 'KeyZ', ...ctrl }), true],
    ['the place of another letter', 'k', pressed('о', { code: 'KeyJ' }), false],
    [
      'a letter where Latin keyboards have a bracket',
      'BracketLeft',
      pressed('х', { code: 'BracketLeft' }),
      true,
    ],
    ['an Arabic digit', '3', pressed('٣', { code: 'Digit3' }), true],
    ['a Latin letter in another place (French)', 'a', pressed('a', { code: 'KeyQ' }), true],
    ['the place of a letter on a Latin keyboard', 'q', pressed('a', { code: 'KeyQ' }), false],
    ['the space bar', 'Space', pressed(' '), true],
    ['a key held down', 'j', pressed('j'), true],
    ['a letter of a word that is being put together', 'j', pressed('j', { isComposing: true }), false],
    ['such a one by React', 'j', pressed('j', { nativeEvent: { isComposing: true } }), false],
    ['what an input method says instead', 'j', pressed('Process', { code: 'KeyJ' }), false],
    ['a dead accent', 'j', pressed('Dead', { code: 'KeyJ' }), false],
    ['a function key', 'Shift+F7', pressed('F7', shift), true],
    ['a function key without Shift', 'Shift+F7', pressed('F7'), false],
    ['zoom of texts', '$mod+Shift+Equal', pressed('+', { code: 'Equal', ...shift, ...ctrl }), true],
  ])('as %s is %s', (...[, text, key, expected]) => {
    expect(isOne(text, key)).toBe(expected)
  })
})

describe('a key that is pressed to be kept', () => {
  it.each([
    ['z', pressed('z')],
    ['z', pressed('Z')],
    ['Shift+z', pressed('Z', shift)],
    ['+', pressed('+', { code: 'Equal', shiftKey: true })],
    ['7', pressed('7')],
    ['~', pressed('~', graph)],
    ['BracketLeft', pressed('ü', { code: 'BracketLeft' })],
    ['Shift+BracketLeft', pressed('{', { code: 'BracketLeft', shiftKey: true })],
    ['BracketRight', pressed(']', { code: 'Digit9', ...graph })],
    ['$mod+Shift+Equal', pressed('+', { code: 'Equal', ...shift, ...ctrl })],
    ['$mod+j', pressed('о', { code: 'KeyJ', ...ctrl })],
    ['ö', pressed('ö', { code: 'Semicolon' })],
    ['F4', pressed('F4')],
    ['Space', pressed(' ')],
    ['Delete', pressed('Delete')],
    ['Alt+ArrowLeft', pressed('ArrowLeft', { altKey: true })],
  ])('%s', (text, key) => {
    const stroke = strokeOf(key)
    expect(stroke && writeStroke(stroke)).toBe(text)
    expect(isOne(text, key)).toBe(true)
  })

  it.each(['Shift', 'Control', 'AltGraph', 'Meta', 'Dead', 'Process', 'Unidentified', 'CapsLock'])(
    'not %s',
    (key) => {
      expect(strokeOf(pressed(key))).toBeUndefined()
    },
  )
})

it.each(['', '+k', 'Hyper+k', 'reader', '$mod+', 'g  l', 'ab'])('“%s” is no key', (text) => {
  expect(readStrokes(text)).toBeUndefined()
})

it.each([
  ['j', true],
  ['?', true],
  ['Shift+t', true],
  ['BracketLeft', true],
  ['$mod+k', false],
  ['F9', false],
  ['Shift+F9', false],
  ['Alt+ArrowLeft', false],
  ['Alt+Shift+BracketLeft', false],
  ['Delete', false],
  ['Space', false],
])('%s is a mere character: %s', (text, expected) => {
  expect(readStrokes(text)?.map(isCharacterStroke)).toEqual([expected])
})

it.each([
  ['j', true],
  ['Space', true],
  ['Shift+Space', true],
  ['Backspace', true],
  ['Delete', true],
  ['$mod+Backspace', false],
  ['$mod+k', false],
  ['F9', false],
  ['Insert', false],
])('%s writes or rubs out in a text: %s', (text, expected) => {
  expect(readStrokes(text)?.map(isWritingStroke)).toEqual([expected])
})

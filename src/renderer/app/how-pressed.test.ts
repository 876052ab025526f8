import { expect, it } from 'vitest'
import { besideAfter } from '#renderer/app/how-pressed'

it.each([
  ['a click', false, 'click', {}, false],
  ['a click with Ctrl', false, 'click', { ctrlKey: true }, true],
  ['a click with ⌘', false, 'click', { metaKey: true }, true],
  ['the pointer going down without Ctrl', true, 'pointerdown', {}, false],
  ['the pointer going up, until the click is over', true, 'pointerup', {}, true],
  ['Ctrl and Enter', false, 'keydown', { key: 'Enter', ctrlKey: true }, true],
  ['the click made of it', true, 'click', {}, true],
  ['letting Ctrl go before Enter', true, 'keyup', { key: 'Control' }, true],
  ['Enter', true, 'keydown', { key: 'Enter' }, false],
  ['Ctrl and K', false, 'keydown', { key: 'k', ctrlKey: true }, false],
  ['a letter after it', true, 'keydown', { key: 'c' }, false],
  ['Ctrl going down', false, 'keydown', { key: 'Control', ctrlKey: true }, false],
])('after %s', (...[, before, type, held, expected]) => {
  expect(besideAfter(before, { key: '', ctrlKey: false, metaKey: false, ...held, type })).toBe(expected)
})

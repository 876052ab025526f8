import { expect, it } from 'vitest'
import { readKeys } from '#renderer/keys/read-keys'

it.each([
  ['nothing kept', undefined, {}, false],
  ['what was chosen', { 'reader.merge': ['z', '$mod+m'] }, { 'reader.merge': ['z', '$mod+m'] }, false],
  ['a row without a key', { 'reader.merge': [] }, { 'reader.merge': [] }, false],
  ['a row nobody knows', { 'reader.gone': ['z'], 'reader.merge': ['z'] }, { 'reader.merge': ['z'] }, true],
  ['a key that is none', { 'reader.merge': ['z', 'Hyper+z'] }, {}, true],
  ['several keys, in the window', { 'window.split': ['g z'] }, { 'window.split': ['g z'] }, false],
  ['several keys, in a room that hears one', { 'reader.merge': ['g z'] }, {}, true],
  ['a word', { 'reader.merge': 'z' }, {}, true],
  ['numbers', { 'reader.merge': [7] }, {}, true],
  ['far too many keys', { 'reader.merge': Array.from({ length: 1000 }, () => 'z') }, {}, true],
  ['a list', ['z'], {}, true],
  ['null', null, {}, true],
  ['what every object has', { constructor: ['z'], __proto__: ['z'] }, {}, true],
])('reads %s', (...[, kept, chosen, isBroken]) => {
  expect(readKeys(kept)).toEqual({ chosen, isBroken })
})

import { describe, expect, it } from 'vitest'
import { commands, type Handlers } from '#renderer/keys/commands'
import { firstKeyring, keyringOf } from '#renderer/keys/keyring'
import { acceleratorOf, menuOf, startMenu } from '#renderer/app/menu'

const idle = Object.fromEntries(
  commands.map((command) => [command.id, { run: () => {} }]),
) as unknown as Handlers

describe('the menu', () => {
  it('has every command of the registry once', () => {
    const drawn = menuOf(idle, firstKeyring).flatMap((section) =>
      section.entries.flatMap((entry) => (entry.kind === 'command' ? [entry.id] : [])),
    )
    expect(drawn.toSorted()).toEqual(commands.map((command) => command.id).toSorted())
  })

  it('offers on the start screen only what needs no case', () => {
    const drawn = startMenu.flatMap((section) =>
      section.entries.flatMap((entry) => (entry.kind === 'command' ? [entry.id] : [])),
    )
    expect(drawn).toEqual(['new-case', 'open-sample'])
    expect(commands.filter(({ id }) => drawn.includes(id)).every(({ needsCase }) => !needsCase)).toBe(true)
  })

  it('says what undo would take back, and greys what cannot be done', () => {
    const handlers = {
      ...idle,
      undo: { run: () => {}, label: 'Undo: Tagged passage Movement', isEnabled: false },
    }
    const edit = menuOf(handlers, firstKeyring).find((section) => section.label === 'Edit')
    expect(edit?.entries[0]).toMatchObject({ label: 'Undo: Tagged passage Movement', isEnabled: false })
  })

  it('follows the keys that were chosen', () => {
    const chosen = keyringOf({ chosen: { 'window.split': ['F4'] }, areCharacterKeysOn: true })
    const view = menuOf(idle, chosen).find((section) => section.label === 'View')
    const split = view?.entries.find((entry) => entry.kind === 'command' && entry.id === 'split')
    expect(split).toMatchObject({ accelerator: 'F4' })
  })

  it.each([
    ['$mod+Shift+V', 'CommandOrControl+Shift+V'],
    ['Alt+ArrowLeft', 'Alt+Left'],
    ['$mod+k', 'CommandOrControl+K'],
    ['Shift+F9', 'Shift+F9'],
    ['g l', undefined],
    ['?', undefined],
    ['Shift+T', undefined],
    ['Space', undefined],
    ['Delete', undefined],
    ['Shift+Backspace', undefined],
    ['$mod+Shift+Equal', 'CommandOrControl+Shift+='],
    ['Control+Shift+Tab', 'Control+Shift+Tab'],
  ])('writes %s for the menu as %s', (keys, expected) => {
    expect(acceleratorOf(keys)).toBe(expected)
  })
})

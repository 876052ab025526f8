import { describe, expect, it } from 'vitest'
import { commands, sections } from '#renderer/keys/commands'

describe('the command registry', () => {
  it('gives no key to two commands', () => {
    const keys = commands.flatMap((command) => [...command.keys].map((key) => key.toLowerCase()))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('names each command once and puts it into a section of the menu', () => {
    expect(new Set(commands.map((command) => command.id)).size).toBe(commands.length)
    expect(commands.every((command) => sections.includes(command.section))).toBe(true)
  })

  it('uses neither Alt with a letter nor Ctrl+Alt, which belong to access keys and AltGr', () => {
    const keys = commands.flatMap((command) => [...command.keys])
    expect(keys.filter((key) => /Alt\+[a-z]$/i.test(key) || /\$mod\+Alt/.test(key))).toEqual([])
  })
})

import type { MenuEntry, MenuRole, MenuSection } from '#preload/bridge'
import {
  commands,
  sections,
  type CommandId,
  type CommandSection,
  type Handlers,
} from '#renderer/keys/commands'
import { shownKey, type Keyring } from '#renderer/keys/keyring'
import { placeSigns } from '#renderer/keys/place-signs'
import { isWritingStroke, readStrokes } from '#renderer/keys/stroke'

const separator: MenuEntry = { kind: 'separator' }

/** Standard entries that the system knows best, behind our own of the same section. */
const roles: Readonly<Partial<Record<CommandSection, readonly MenuRole[]>>> = {
  File: ['quit'],
  Edit: ['cut', 'copy', 'paste', 'selectAll'],
  View: ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'],
}

/** The menu of the start screen: what can be done without a case. */
export const startMenu: readonly MenuSection[] = [
  {
    label: 'File',
    entries: [
      ...(['new-case', 'open-sample'] as const).map((id): MenuEntry => ({
        kind: 'command',
        id,
        label: commands.find((command) => command.id === id)?.label ?? id,
        accelerator: undefined,
        isEnabled: true,
      })),
      separator,
      ...standardOf('File'),
    ],
  },
  { label: 'Edit', entries: standardOf('Edit') },
  { label: 'View', entries: standardOf('View') },
]

/** The menu, drawn from the registry and what each command can do now. */
export function menuOf(handlers: Handlers, keyring: Keyring): readonly MenuSection[] {
  return sections.map((section) => {
    const own = commands.filter((command) => command.section === section)
    const entries = own.map((command) => entryOf(command.id, handlers, keyring))
    const standard = standardOf(section)
    return {
      label: section,
      ...(section === 'Help' ? { role: 'help' as const } : {}),
      entries: standard.length === 0 ? entries : [...entries, separator, ...standard],
    }
  })
}

function standardOf(section: CommandSection): readonly MenuEntry[] {
  return (roles[section] ?? []).map((role): MenuEntry => ({ kind: 'role', role }))
}

function entryOf(id: CommandId, handlers: Handlers, keyring: Keyring): MenuEntry {
  const handler = handlers[id]
  const command = commands.find((one) => one.id === id)
  const keys = shownKey(keyring, `window.${id}`)
  return {
    kind: 'command',
    id,
    label: handler.label ?? command?.label ?? id,
    accelerator: keys === undefined ? undefined : acceleratorOf(keys),
    isEnabled: handler.isEnabled !== false,
  }
}

/** A key in the notation of Electron's menus. Sequences and keys that write have none: they would act in fields too. */
export function acceleratorOf(keys: string): string | undefined {
  const [stroke, ...later] = readStrokes(keys) ?? []
  if (stroke === undefined || later.length > 0 || isWritingStroke(stroke)) return undefined
  const names: Readonly<Record<string, string>> = {
    ...placeSigns,
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
    ArrowUp: 'Up',
    ArrowDown: 'Down',
    '+': 'Plus',
  }
  const { key, ...held } = stroke
  const mods = [held.mod ? 'CommandOrControl' : '', held.control ? 'Control' : '', held.alt ? 'Alt' : '']
  const printed = names[key] ?? (key.length === 1 ? key.toUpperCase() : key.replace(/^Digit/, ''))
  return [...mods, held.shift ? 'Shift' : '', printed].filter((part) => part !== '').join('+')
}

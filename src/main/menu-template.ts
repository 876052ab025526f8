import type { MenuItemConstructorOptions } from 'electron'
import { unreachable } from '#domain/belief'
import type { MenuEntry, MenuSection } from '#preload/bridge'

/** Turns the registry's sections into the template of a menu; the Mac gets its program menu in front. */
export function menuTemplate(
  sections: readonly MenuSection[],
  platform: string,
  onCommand: (commandId: string) => void,
): MenuItemConstructorOptions[] {
  const drawn = sections.map((section): MenuItemConstructorOptions => {
    const submenu = section.entries.map((entry) => menuItem(entry, onCommand))
    return { label: section.label, submenu, ...(section.role === undefined ? {} : { role: section.role }) }
  })
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...drawn] : drawn
}

function menuItem(entry: MenuEntry, onCommand: (commandId: string) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'role':
      return { role: entry.role }
    case 'submenu':
      return { label: entry.label, submenu: entry.entries.map((inner) => menuItem(inner, onCommand)) }
    case 'command':
      return {
        id: entry.id,
        label: entry.label,
        enabled: entry.isEnabled,
        click: () => {
          onCommand(entry.id)
        },
        ...(entry.accelerator === undefined ? {} : { accelerator: entry.accelerator }),
      }
    default:
      return unreachable(entry)
  }
}

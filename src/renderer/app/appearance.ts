import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Side } from '#renderer/app/layout'
import type { Appearance } from '#renderer/features/reader/reader-props'

/** How texts look on a side of the window, and the way to change it for good. */
export function appearanceOf({ settings, onSettings }: Frame, side: Side): Appearance {
  return {
    look: settings.looks[side],
    onLook: (look) => {
      onSettings({ ...settings, looks: { ...settings.looks, [side]: look } })
    },
  }
}

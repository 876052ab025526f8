import { useCallback, useEffect, useState } from 'react'
import type { Bridge } from '#preload/bridge'
import { applyTheme } from '#renderer/app/theme'
import { firstSettings, type Settings } from '#renderer/features/settings/settings-pane.tsx'
import { keyringOf } from '#renderer/keys/keyring'
import { readKeys } from '#renderer/keys/read-keys'
import { holdKeyring } from '#renderer/keys/use-keyring'
import { readLook } from '#renderer/reading/reading-look'
import type { Desk } from '#renderer/storage/desk'

/** The choices of this machine, read once and kept on every change; the theme follows at once. */
export function useSettings(
  bridge: Bridge,
  desk: Desk,
): {
  readonly settings: Settings
  readonly changeSettings: (settings: Settings) => void
  /** Whether keys that were kept could not be read, and have their first ones. */
  readonly areKeysBroken: boolean
} {
  const [settings, setSettings] = useState(firstSettings)
  const [areKeysBroken, setKeysBroken] = useState(false)
  useEffect(() => {
    void desk.readSetting('settings').then((kept) => {
      setSettings(readSettings(kept))
      setKeysBroken(readKeys(keysIn(kept)).isBroken)
    })
  }, [desk])
  useEffect(() => {
    void bridge.setTheme(settings.theme)
    return applyTheme(settings.theme)
  }, [bridge, settings.theme])
  const { keys, areCharacterKeysOn } = settings
  useEffect(() => {
    holdKeyring({ keyring: keyringOf({ chosen: keys, areCharacterKeysOn }), platform: bridge.platform })
  }, [bridge, keys, areCharacterKeysOn])
  const changeSettings = useCallback(
    (changed: Settings) => {
      setSettings(changed)
      void desk.keepSetting('settings', changed)
    },
    [desk],
  )
  return { settings, changeSettings, areKeysBroken }
}

/** Reads settings kept by some version of the program; what cannot be read holds its first value. */
export function readSettings(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return firstSettings
  const theme = (['system', 'light', 'dark'] as const).find((one) => 'theme' in kept && kept.theme === one)
  const seconds =
    'toastSeconds' in kept && typeof kept.toastSeconds === 'number' ? kept.toastSeconds : undefined
  const areOn = 'areCharacterKeysOn' in kept ? kept.areCharacterKeysOn !== false : true
  return {
    theme: theme ?? firstSettings.theme,
    areCharacterKeysOn: areOn,
    keys: readKeys(keysIn(kept)).chosen,
    toastSeconds: seconds ?? firstSettings.toastSeconds,
    looks: readLooks('looks' in kept ? kept.looks : undefined),
  }
}

function keysIn(kept: unknown): unknown {
  return typeof kept === 'object' && kept !== null && 'keys' in kept ? kept.keys : undefined
}

function readLooks(kept: unknown): Settings['looks'] {
  const looks = typeof kept === 'object' && kept !== null ? kept : {}
  return {
    main: readLook('main' in looks ? looks.main : undefined),
    beside: readLook('beside' in looks ? looks.beside : undefined),
  }
}

import { useEffect, useState } from 'react'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { announce } from '#renderer/app/workbench-store'
import { SettingsPane } from '#renderer/features/settings/settings-pane.tsx'

/** The settings with what the host tells of privacy. */
export function SettingsRoom({ frame }: { readonly frame: Frame }) {
  const { bridge, settings, areKeysBroken, onSettings } = frame
  const [told, setTold] = useState<{ readonly blocked: number; readonly folder: string | undefined }>()
  useEffect(() => {
    void Promise.all([bridge.blockedRequests(), bridge.about()]).then(([blocked, about]) => {
      setTold({ blocked, folder: about.dataFolder })
    })
  }, [bridge])
  return (
    <SettingsPane
      settings={settings}
      blockedRequests={told?.blocked ?? 0}
      dataFolder={told?.folder}
      platform={bridge.platform}
      areKeysBroken={areKeysBroken}
      onChange={onSettings}
      announce={announce}
    />
  )
}

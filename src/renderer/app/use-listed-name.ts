import { useEffect, useRef } from 'react'
import type { Frame } from '#renderer/app/case-frame.tsx'

/** Keeps the name in the list of cases and in the title of the window that of the case, also when a renaming is undone. */
export function useListedName({ bridge, data, session }: Frame): void {
  const { id, name: listed } = session.listing
  const name = data.theCase?.name ?? listed
  const told = useRef(listed)
  useEffect(() => {
    document.title = `${name} – Assay`
    if (told.current === name) return
    told.current = name
    // The list is a convenience: where it cannot be written, the case itself knows its name.
    void bridge.renameCase(id, name)
  }, [bridge, id, name])
}

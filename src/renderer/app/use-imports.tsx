import type { ReactNode } from 'react'
import type { Frame } from '#renderer/app/case-frame.tsx'
export type Imports = {
  readonly choose: () => void
  readonly tray: ReactNode
  readonly veil: ReactNode
  readonly pasteDialog: ReactNode
}
export function useImports(frame: Frame): Imports {
  return { choose: () => void frame.bridge.chooseFiles(), tray: null, veil: null, pasteDialog: null }
}

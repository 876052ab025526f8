import type { ReactNode } from 'react'

type ToolButtonProps = {
  readonly label: string
  readonly keyHint?: string
  readonly isOn?: boolean
  readonly children: ReactNode
  readonly onPress: () => void
}

/**
 * One tool of the toolbar; a tool that is on or off says so. A plain button, because a tooltip of the kit would take
 * the Escape that leads back to the text.
 */
export function ToolButton({ label, keyHint, isOn, children, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="writing-tool"
      aria-label={label}
      title={keyHint === undefined ? label : `${label} (${keyHint})`}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

import type { ReactNode } from 'react'
import { IconButton } from '#renderer/ui/button.tsx'

export type ToolButtonProps = {
  readonly label: string
  readonly keyHint?: string
  readonly isOn?: boolean
  readonly isDisabled?: boolean
  readonly children: ReactNode
  readonly onPress: () => void
}

/** One tool of the toolbar; a tool that is on or off says so. */
export function ToolButton({ label, keyHint, isOn, isDisabled = false, children, onPress }: ToolButtonProps) {
  return (
    <IconButton
      label={label}
      keyHint={keyHint}
      isDisabled={isDisabled}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      onPress={onPress}
    >
      {children}
    </IconButton>
  )
}

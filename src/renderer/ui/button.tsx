import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components'

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly children: ReactNode
  /** `primary` is the one main act of a place; `quiet` has no border; `danger` takes something away. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger'
  /** The key that does the same, shown beside the words. */
  readonly keyHint?: string | undefined
}

/** A button with words on it. */
export function Button({ children, tone = 'plain', keyHint, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`ui-button ui-button-${tone}`}>
      {children}
      <Key>{keyHint}</Key>
    </AriaButton>
  )
}

/** The key that does what it stands beside; nothing where there is none. */
export function Key({ children }: { readonly children: string | undefined }) {
  if (children === undefined) return null
  return (
    <kbd className="ui-kbd" aria-hidden="true">
      {children}
    </kbd>
  )
}

type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> & {
  /** The accessible name, also shown as a tooltip. */
  readonly label: string
  readonly children: ReactNode
  readonly keyHint?: string | undefined
}

/** A button that shows a picture; its name is said and shown as a tooltip. */
export function IconButton({ label, children, keyHint, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={80}>
      <AriaButton {...rest} aria-label={label} className="ui-icon-button">
        {children}
      </AriaButton>
      <Tooltip className="ui-tooltip" offset={6}>
        {label}
        {keyHint === undefined ? null : <kbd className="ui-kbd">{keyHint}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}

import type { ReactNode } from 'react'

type ChipProps = {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'supports' | 'disputes' | 'caution' | 'ok' | 'suggested'
  /** Explains the chip where its few letters do not. */
  readonly title?: string | undefined
}

/** A few words set off as a label. */
export function Chip({ children, tone = 'plain', title }: ChipProps) {
  return (
    <span className={`ui-chip ui-chip-${tone}`} title={title}>
      {children}
    </span>
  )
}

type CodeChipProps = {
  readonly children: string
  /** What the letters mean, said to those who cannot hover. */
  readonly meaning?: string | undefined
}

/** A short code in the mono face, such as a grade or a number. */
export function CodeChip({ children, meaning }: CodeChipProps) {
  return (
    <span className="ui-code-chip" title={meaning}>
      {children}
      {meaning === undefined ? null : <span className="ui-only-said"> ({meaning})</span>}
    </span>
  )
}

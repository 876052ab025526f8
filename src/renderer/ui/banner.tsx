import type { ReactNode } from 'react'

type BannerProps = {
  readonly tone: 'caution' | 'danger' | 'plain'
  readonly children: ReactNode
  readonly acts?: ReactNode
}

/** A lasting condition, said in place above what it concerns. */
export function Banner({ tone, children, acts }: BannerProps) {
  return (
    <div className={`ui-banner ui-banner-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <span>{children}</span>
      {acts === undefined ? null : <span className="ui-banner-acts">{acts}</span>}
    </div>
  )
}

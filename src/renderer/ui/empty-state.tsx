import type { ReactNode } from 'react'

type EmptyStateProps = {
  readonly title: string
  readonly children: ReactNode
  /** What can be done about it. */
  readonly acts?: ReactNode
}

/** What a place says while there is nothing in it, and what to do next. */
export function EmptyState({ title, children, acts }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <p className="ui-empty-title">{title}</p>
      <p className="ui-empty-words">{children}</p>
      {acts === undefined ? null : <div className="ui-empty-acts">{acts}</div>}
    </div>
  )
}

import { createContext, use, type MouseEvent, type ReactNode } from 'react'
import type { SourceId } from '#domain/source/source'
import { sourceNameWords } from '#renderer/reading/wording'

/** Shows a source in its register, here or across from here. */
export type OpenSource = (id: SourceId, where: { readonly isBeside: boolean }) => void

/** How this window shows a source. */
export const OpenSourceContext = createContext<OpenSource | undefined>(undefined)

type SourceNameProps = {
  /** Undefined where nobody is named; then the words lead nowhere. */
  readonly id: SourceId | undefined
  readonly children: ReactNode
}

/** A source by its name, and the way to it; with Ctrl it opens across. */
export function SourceName({ id, children }: SourceNameProps) {
  const openSource = use(OpenSourceContext)
  if (id === undefined || openSource === undefined) return <bdi>{children}</bdi>
  return (
    <button
      type="button"
      className="reading-source-name"
      title={sourceNameWords.open}
      onClick={(event: MouseEvent) => {
        // A row or card around it would take the click for its own.
        event.stopPropagation()
        openSource(id, { isBeside: event.ctrlKey || event.metaKey })
      }}
    >
      <bdi>{children}</bdi>
    </button>
  )
}

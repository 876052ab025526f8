import { useEffect, useEffectEvent, useMemo, type RefObject } from 'react'
import type { ReaderPaneProps } from '#renderer/features/reader/reader-props'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'
import { useFind, type Find } from '#renderer/reading/use-find'
import type { ExtraSpan } from '#renderer/reading/use-painting'

/** Finding in a reader. Closing the bar selects the hit that was shown, ready to be marked. */
export type ReaderFind = Find & {
  readonly openFind: () => void
  readonly closeFind: () => void
  /** The hits, and what the room has painted besides. */
  readonly painted: readonly ExtraSpan[]
}

type Places = {
  readonly pane: RefObject<HTMLElement | null>
  readonly surface: RefObject<ReadingHandle | null>
  readonly turnBeside: () => void
  readonly goToUnread: () => void
}

const nothing: readonly ExtraSpan[] = []

/** A longer selection is a place, not a question. */
const longestQuestion = 80

/** Ties the find bar of a reader to its surface and to the commands of the window. */
export function useReaderFind(props: ReaderPaneProps, { pane, surface, ...view }: Places): ReaderFind {
  const { document: source, body, finding, announce } = props
  const find = useFind({
    text: body.text,
    newFinder: finding?.newFinder,
    from: () => surface.current?.firstSeen() ?? 0,
    onShow: (hit) => surface.current?.bringIn(hit),
    announce,
  })
  const { extras: found } = find
  const { extras: others = nothing } = props
  const painted = useMemo(() => [...others, ...found], [others, found])
  const openFind = useEffectEvent(() => {
    props.onJump?.()
    find.open(selectedWords())
  })
  const stepFind = useEffectEvent((by: 1 | -1) => {
    const isInField = isField(document.activeElement)
    const hit = find.step(by)
    if (hit !== undefined && !isInField) surface.current?.select(hit)
  })
  const turnBeside = useEffectEvent(() => {
    view.turnBeside()
  })
  const goToUnread = useEffectEvent(() => {
    view.goToUnread()
  })
  useEffect(
    () =>
      finding?.register({
        documentId: source.id,
        hasFocus: () => pane.current?.parentElement?.contains(document.activeElement) ?? false,
        openFind: () => {
          openFind()
        },
        stepFind: (by) => {
          stepFind(by)
        },
        turnBeside: () => {
          turnBeside()
        },
        goToUnread: () => {
          goToUnread()
        },
      }),
    [finding, source.id, pane],
  )
  return {
    ...find,
    painted,
    openFind: () => {
      find.open(selectedWords())
    },
    closeFind: () => {
      find.close()
      if (find.current === undefined) surface.current?.focus()
      else surface.current?.select(find.current)
    },
  }
}

/** What is selected in the text, as a question; undefined where nothing short and in one line is. */
function selectedWords(): string | undefined {
  if (isField(document.activeElement)) return undefined
  const words = document.getSelection()?.toString().trim() ?? ''
  return words === '' || words.length > longestQuestion || words.includes('\n') ? undefined : words
}

function isField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

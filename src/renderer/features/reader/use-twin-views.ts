import { useEffect, useImperativeHandle, useMemo, useRef, useState, type RefObject } from 'react'
import type { Span } from '#domain/document/block'
import type { SelectedPassage } from '#renderer/reading/selected-passage'
import type { ReadingHandle } from '#renderer/reading/use-reading-handle'

/** One of the two views of a document. */
export type ViewKind = 'text' | 'pages'

/** The text and the pages of one document, moved as one where both are shown. */
export type TwinViews = Steps & {
  /** Both as one: what is asked of it is done in each view that is shown. */
  readonly surface: RefObject<ReadingHandle | null>
  readonly text: RefObject<ReadingHandle | null>
  readonly pages: RefObject<ReadingHandle | null>
  /** The view that holds the selected words. */
  readonly holder: ViewKind | undefined
  /** A view tells what is selected in it; answers whether that is news, for each only knows of itself. */
  readonly hold: (view: ViewKind, passage: SelectedPassage | undefined) => boolean
}

type Steps = {
  /** The view that is read: the one that had the keyboard last, where it is shown. */
  readonly reading: () => ViewKind
  /** The keyboard came into a view. */
  readonly enter: (view: ViewKind) => void
  /** Puts the keyboard into the other view. */
  readonly cross: () => void
  /** The analyst takes hold of a view by wheel, pointer or key: from now on it leads. */
  readonly take: (view: ViewKind) => void
  /** A view was scrolled: the other follows the one that leads. */
  readonly follow: (view: ViewKind) => void
  /** Something was chosen in a view: the other shows it too. */
  readonly show: (view: ViewKind, span: Span) => void
}

type Pair = {
  readonly of: (view: ViewKind) => ReadingHandle | null
  /** The view the analyst moves; none while both go to a place that was chosen. */
  readonly lead: { current: ViewKind | undefined }
  readonly last: { current: ViewKind }
}

/** Keeps the two views of a document in step. */
export function useTwinViews(): TwinViews {
  const surface = useRef<ReadingHandle>(null)
  const text = useRef<ReadingHandle>(null)
  const pages = useRef<ReadingHandle>(null)
  const lead = useRef<ViewKind>(undefined)
  const last = useRef<ViewKind>('text')
  const [holder, setHolder] = useState<ViewKind>()
  const held = useRef(holder)
  useEffect(() => {
    held.current = holder
  }, [holder])
  const { steps, asOne } = useMemo(() => {
    const pair: Pair = {
      of: (view) => (view === 'text' ? text.current : pages.current),
      lead,
      last,
    }
    const made = stepsOf(pair)
    return { steps: made, asOne: handleOf(pair, made) }
  }, [])
  useImperativeHandle(surface, () => asOne, [asOne])
  return {
    ...steps,
    surface,
    text,
    pages,
    holder,
    hold: (view, passage) => {
      if (passage === undefined && held.current !== view) return false
      const next = passage === undefined ? undefined : view
      held.current = next
      setHolder(next)
      return true
    },
  }
}

function otherView(view: ViewKind): ViewKind {
  return view === 'text' ? 'pages' : 'text'
}

function stepsOf({ of, lead, last }: Pair): Steps {
  const reading = (): ViewKind => (of(last.current) === null ? otherView(last.current) : last.current)
  return {
    reading,
    enter: (view) => {
      last.current = view
    },
    cross: () => of(otherView(reading()))?.focus(),
    take: (view) => {
      lead.current = view
    },
    follow: (view) => {
      const own = lead.current === view ? of(view) : null
      if (own !== null) of(otherView(view))?.showAtTop(own.lineSeen())
    },
    show: (view, span) => {
      lead.current = undefined
      of(otherView(view))?.bringIn(span)
    },
  }
}

function handleOf({ of, lead }: Pair, { reading }: Steps): ReadingHandle {
  const moveBoth = (move: (handle: ReadingHandle) => void): void => {
    lead.current = undefined
    for (const handle of [of('text'), of('pages')]) if (handle !== null) move(handle)
  }
  return {
    jumpTo: (span) => {
      moveBoth(({ jumpTo }) => {
        jumpTo(span)
      })
    },
    keepInSight: (span) => {
      moveBoth(({ keepInSight }) => {
        keepInSight(span)
      })
    },
    showAtTop: (offset) => {
      moveBoth(({ showAtTop }) => {
        showAtTop(offset)
      })
    },
    bringIn: (span) => {
      moveBoth(({ bringIn }) => {
        bringIn(span)
      })
    },
    select: (span) => {
      const now = of(reading())
      moveBoth((handle) => {
        if (handle === now) handle.select(span)
        else handle.bringIn(span)
      })
    },
    firstSeen: () => of(reading())?.firstSeen() ?? 0,
    lineSeen: () => of(reading())?.lineSeen() ?? 0,
    focus: () => of(reading())?.focus(),
  }
}

import { useEffect, useRef, useState } from 'react'
import { filesDropped, type Intake } from '#renderer/actions/incoming-files'
import { dropWords } from '#renderer/features/library/wording'
import './library.css'

type DropVeilProps = {
  readonly caseName: string
  readonly onDrop: (files: Intake) => void
}

/** Covers the window while files hang over it, says what dropping them will do, and takes them. */
export function DropVeil({ caseName, onDrop }: DropVeilProps) {
  const [items, setItems] = useState(0)
  const report = useRef(onDrop)
  useEffect(() => {
    report.current = onDrop
  })
  useEffect(
    () =>
      watchDrops({
        onHover: setItems,
        onDrop: (files) => {
          report.current(files)
        },
      }),
    [],
  )
  if (items === 0) return null
  return (
    <div className="library-veil" role="status">
      <p className="library-veil-title">{dropWords.title(items)}</p>
      <p>
        <bdi>{dropWords.into(caseName)}</bdi>
      </p>
    </div>
  )
}

type DropEvents = {
  /** How many files and folders hang over the window; 0 when they left. */
  readonly onHover: (items: number) => void
  readonly onDrop: DropVeilProps['onDrop']
}

/** Listens to the whole window, also over editors: a file must never be opened in place of the program. */
function watchDrops({ onHover, onDrop }: DropEvents): () => void {
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  const hover = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
    onHover(Math.max(1, event.dataTransfer?.items.length ?? 1))
  }
  window.addEventListener('dragenter', hover, options)
  window.addEventListener('dragover', hover, options)
  window.addEventListener(
    'dragleave',
    (event) => {
      // Leaving towards nothing is leaving the window; moving between elements is not.
      if (event.relatedTarget === null) onHover(0)
    },
    options,
  )
  window.addEventListener(
    'drop',
    (event) => {
      onHover(0)
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      onDrop(filesDropped(event.dataTransfer?.items ?? []))
    },
    options,
  )
  return () => {
    listening.abort()
  }
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

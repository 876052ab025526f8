import { useEffect, useRef } from 'react'
import type { ExportPreview as Preview } from '#renderer/actions/export-assessment'
import { showPage } from '#renderer/features/export/own-page'
import { PdfPreview } from '#renderer/features/export/pdf-preview.tsx'
import { exportWords } from '#renderer/features/export/wording'

// What scrolls must be reachable by keyboard, also where nothing in it takes the focus (axe: scrollable-region-focusable).
const scrolledByKeyboard = { tabIndex: 0, role: 'group', 'aria-label': exportWords.preview } as const

/** What will be written, as close to the file as the window can show it. */
export function ExportPreview({ preview }: { readonly preview: Preview | undefined }) {
  return (
    <section className="export-preview" aria-label={exportWords.preview} aria-busy={preview === undefined}>
      {preview?.kind === 'page' && preview.as !== 'itself' ? (
        <p className="export-preview-note">
          {preview.as === 'print' ? exportWords.asPrinted : exportWords.closeToWord}
        </p>
      ) : null}
      <div className="export-scroll" {...scrolledByKeyboard}>
        <Shown preview={preview} />
      </div>
    </section>
  )
}

function Shown({ preview }: { readonly preview: Preview | undefined }) {
  if (preview === undefined) return <p className="export-wait">{exportWords.writing}</p>
  if (preview.kind === 'page') return <PagePreview html={preview.html} />
  if (preview.kind === 'pdf') return <PdfPreview bytes={preview.bytes} />
  return (
    <pre className="export-text" dir="auto">
      {preview.text}
    </pre>
  )
}

function PagePreview({ html }: { readonly html: string }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (host.current !== null) showPage(host.current, html)
  }, [html])
  return <div ref={host} className="export-own-page" />
}

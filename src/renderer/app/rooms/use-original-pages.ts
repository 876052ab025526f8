import { useMemo } from 'react'
import type { PageLayout } from '#domain/document/page-layout'
import type { SourceDocument } from '#domain/document/source-document'
import { refuse, succeed } from '#domain/result'
import { openOriginal } from '#renderer/features/reader/open-original'
import type { OriginalPages } from '#renderer/features/reader/page-view.tsx'
import { highlightsOverWords } from '#renderer/formats/pdf-notes'
import { pdfSettings } from '#renderer/formats/pdf-library'
import type { CaseStore } from '#renderer/storage/case-store'

/** Whether the pages of a document can be shown. */
export function hasPages({ format, layoutHash }: SourceDocument): boolean {
  return format === 'pdf' && layoutHash !== undefined
}

/** The pages of a document that has some: its original from the case, and where the text stands on it. */
export function useOriginalPages(
  store: CaseStore,
  { format, originalHash, layoutHash }: SourceDocument,
): OriginalPages | undefined {
  return useMemo(
    () =>
      format !== 'pdf' || layoutHash === undefined
        ? undefined
        : { open: (password) => openPages(store, { originalHash, layoutHash }, password) },
    [store, format, originalHash, layoutHash],
  )
}

type Hashes = { readonly originalHash: string; readonly layoutHash: string }

async function openPages(
  store: CaseStore,
  { originalHash, layoutHash }: Hashes,
  password: string | undefined,
): ReturnType<OriginalPages['open']> {
  const [original, laid] = await Promise.all([store.readBlob(originalHash), store.readBlob(layoutHash)])
  if (!original.ok || !laid.ok) return refuse('not-shown')
  const layout: unknown = JSON.parse(new TextDecoder().decode(laid.value))
  if (!isLayout(layout)) return refuse('not-shown')
  const opened = await openOriginal(original.value, {
    settings: pdfSettings(),
    password,
    hiddenOn: (at, annotations, toPage) =>
      highlightsOverWords(annotations, toPage, layout.pages[at]?.runs ?? []),
  })
  return opened.ok ? succeed({ ...opened.value, layout }) : opened
}

/** Our own bytes, found by their hash; a look at the shape is enough. */
function isLayout(value: unknown): value is PageLayout {
  return typeof value === 'object' && value !== null && 'pages' in value && Array.isArray(value.pages)
}

import { useCallback } from 'react'
import type { Blow } from '#domain/case/blow'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { dealBlow } from '#renderer/app/impact'
import { setStage } from '#renderer/app/workbench-store'
import { ImpactDialog } from '#renderer/features/impact/impact-dialog.tsx'
import { groundsOf } from '#renderer/storage/reads-grounds'
import { useLive } from '#renderer/storage/use-live'

/** What rests on what is about to go, and the deed that lets it go. */
export function ImpactStage({ frame, blow }: { readonly frame: Frame; readonly blow: Blow }) {
  const { db } = frame.session.store
  const { sources, documents } = frame.data
  const grounds = useLive(() => groundsOf(db), [db])
  const nameOf = useCallback(
    (id: string) =>
      sources.find((source) => source.id === id)?.name ??
      documents.find((document) => document.id === id)?.title ??
      '',
    [sources, documents],
  )
  if (grounds === undefined) return null
  const close = () => {
    setStage(undefined)
  }
  return (
    <ImpactDialog
      blow={blow}
      grounds={grounds}
      nameOf={nameOf}
      onClose={close}
      onDo={() => {
        close()
        void dealBlow(frame, blow)
      }}
    />
  )
}

import type { Frame } from '#renderer/app/case-frame.tsx'
import { viewNames } from '#renderer/app/wording'
import { weighingOf } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** TimelineRoom. */
export function TimelineRoom({ frame }: { readonly frame: Frame }) {
  const { db } = frame.session.store
  const weighing = useLive(() => weighingOf(db), [db])
  if (weighing === undefined) return null
  return <EmptyState title={viewNames.timeline}>{weighing.claims.length}</EmptyState>
}

import { useWorkbench } from '#renderer/app/workbench-store'

/** Says what happened to those who listen rather than look. */
export function Announcer() {
  const announcement = useWorkbench((state) => state.announcement)
  return (
    <div className="ui-only-said" role="status" aria-live="polite">
      {announcement}
    </div>
  )
}

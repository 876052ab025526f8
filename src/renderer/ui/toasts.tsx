import { X } from 'lucide-react'
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { Button } from '#renderer/ui/button.tsx'

/** Something that happened, and what can be done about it at once. */
export type Toast = {
  readonly words: string
  readonly acts?: readonly { readonly label: string; readonly run: () => void }[]
}

/** The toasts of one window. */
export type Toasts = {
  readonly queue: ToastQueue<Toast>
  readonly show: (toast: Toast, seconds?: number) => void
}

/**
 * Makes the queue: at most three in view; each stays at least ten seconds and waits while hovered or focused. What only
 * says the same again takes the place of what said it before.
 */
export function makeToasts(): Toasts {
  const queue = new ToastQueue<Toast>({ maxVisibleToasts: 3 })
  return {
    queue,
    show: (toast, seconds = 10) => {
      if (!hasActs(toast))
        for (const { key, content } of queue.visibleToasts)
          if (!hasActs(content) && content.words === toast.words) queue.close(key)
      queue.add(toast, { timeout: seconds * 1000 })
    },
  }
}

function hasActs({ acts = [] }: Toast): boolean {
  return acts.length > 0
}

/**
 * Where toasts appear; a landmark that screen readers can reach. The strip has room of its own above the status bar:
 * panes and dialogs end above it, so that nothing in use is ever covered.
 */
export function ToastPlace({ toasts, label }: { readonly toasts: Toasts; readonly label: string }) {
  return (
    <ToastRegion ref={makeRoom} queue={toasts.queue} aria-label={label} className="ui-toasts">
      {({ toast }) => (
        <AriaToast toast={toast} className="ui-toast">
          <ToastContent className="ui-toast-content">
            <Text slot="title">{toast.content.words}</Text>
          </ToastContent>
          {(toast.content.acts ?? []).map((act) => (
            <Button
              key={act.label}
              tone="quiet"
              onPress={() => {
                act.run()
                toasts.queue.close(toast.key)
              }}
            >
              {act.label}
            </Button>
          ))}
          <AriaButton slot="close" aria-label="Dismiss" className="ui-icon-button">
            <X size={14} strokeWidth={1.5} aria-hidden="true" />
          </AriaButton>
        </AriaToast>
      )}
    </ToastRegion>
  )
}

/** Tells the window how high the strip is, for as long as there is one. */
function makeRoom(strip: HTMLElement | null) {
  if (strip === null) return undefined
  const { style } = document.documentElement
  const sight = new ResizeObserver(() => {
    style.setProperty('--toasts', `${strip.offsetHeight}px`)
  })
  sight.observe(strip)
  return () => {
    sight.disconnect()
    style.removeProperty('--toasts')
  }
}

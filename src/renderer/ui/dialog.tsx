import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '#renderer/ui/button.tsx'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** `wide` for previews and tables, `palette` for a list that drops from the top. */
  readonly size?: 'normal' | 'wide' | 'palette'
  readonly closeLabel?: string
  readonly children: ReactNode
  /** The row of acts at the foot. */
  readonly acts?: ReactNode
}

/** A modal dialog: focus stays inside, Esc closes, focus returns to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  size = 'normal',
  closeLabel = 'Close',
  children,
  acts,
}: DialogProps) {
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className="ui-overlay"
    >
      <Modal className={`ui-modal ui-modal-${size}`}>
        <AriaDialog className="ui-dialog">
          <header className={size === 'palette' ? 'ui-only-said' : 'ui-dialog-head'}>
            <Heading slot="title" className="ui-dialog-title">
              {title}
            </Heading>
            {size === 'palette' ? null : (
              <IconButton label={closeLabel} onPress={onClose}>
                <X size={16} strokeWidth={1.5} aria-hidden="true" />
              </IconButton>
            )}
          </header>
          <div className="ui-dialog-body">{children}</div>
          {acts === undefined ? null : <footer className="ui-dialog-acts">{acts}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

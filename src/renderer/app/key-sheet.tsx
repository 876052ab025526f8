import { commands, keyWords, sections } from '#renderer/app/commands'
import { roomKeys } from '#renderer/app/room-keys'
import { Dialog } from '#renderer/ui/dialog.tsx'

type KeySheetProps = {
  readonly isOpen: boolean
  readonly platform: string
  readonly onClose: () => void
}

/** Every key of the program, by place. */
export function KeySheet({ isOpen, platform, onClose }: KeySheetProps) {
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose} size="wide">
      <div className="app-key-sheet" role="region" aria-label="Keys by place" tabIndex={0}>
        {roomKeys.map(({ room, keys }) => (
          <KeyTable key={room} title={room} rows={keys} />
        ))}
        {sections.map((section) => (
          <KeyTable
            key={section}
            title={section}
            rows={commands
              .filter((command) => command.section === section && command.keys.length > 0)
              .map((command) => ({
                keys: command.keys.map((one) => keyWords(one, platform)).join(' or '),
                does: command.label,
              }))}
          />
        ))}
      </div>
    </Dialog>
  )
}

type KeyTableProps = {
  readonly title: string
  readonly rows: readonly { readonly keys: string; readonly does: string }[]
}

function KeyTable({ title, rows }: KeyTableProps) {
  return (
    <section>
      <h3 className="app-small-title">{title}</h3>
      <dl className="app-key-rows">
        {rows.map((row) => (
          <div key={row.keys + row.does}>
            <dt>
              <kbd className="ui-kbd">{row.keys}</kbd>
            </dt>
            <dd>{row.does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

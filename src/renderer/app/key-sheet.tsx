import { commands, sections } from '#renderer/keys/commands'
import { keyScopes, keyTable } from '#renderer/keys/key-table'
import { sheetRows, type SheetRow } from '#renderer/keys/sheet-rows'
import { useKeyring } from '#renderer/keys/use-keyring'
import { Dialog } from '#renderer/ui/dialog.tsx'

type KeySheetProps = {
  readonly isOpen: boolean
  readonly platform: string
  readonly onClose: () => void
}

/** Every key of the program as it is now, by place. */
export function KeySheet({ isOpen, platform, onClose }: KeySheetProps) {
  const keyring = useKeyring()
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose} size="wide">
      <div className="app-key-sheet" role="region" aria-label="Keys by place" tabIndex={0}>
        {keyScopes
          .filter((scope) => scope !== 'window')
          .map((scope) => (
            <KeyTable key={scope} title={keyTable[scope].words} rows={sheetRows(keyring, scope, platform)} />
          ))}
        {sections.map((section) => (
          <KeyTable
            key={section}
            title={section}
            rows={sheetRows(keyring, 'window', platform).filter(({ act }) => sectionOf(act) === section)}
          />
        ))}
      </div>
    </Dialog>
  )
}

function sectionOf(act: string | undefined): string | undefined {
  return commands.find(({ id }) => id === act)?.section
}

type KeyTableProps = { readonly title: string; readonly rows: readonly SheetRow[] }

function KeyTable({ title, rows }: KeyTableProps) {
  if (rows.length === 0) return null
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

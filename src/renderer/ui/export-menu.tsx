import { Download } from 'lucide-react'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'

/** The formats a room can leave in: tables as CSV and XLSX, pictures as SVG and PNG. */
export type ExportKind = 'csv' | 'xlsx' | 'svg' | 'png'

const meanings: Readonly<Record<ExportKind, { readonly label: string; readonly meaning: string }>> = {
  csv: { label: 'Table as CSV', meaning: 'Plain text, for any program' },
  xlsx: { label: 'Table as XLSX', meaning: 'For spreadsheets' },
  svg: { label: 'Picture as SVG', meaning: 'Lines and words, sharp at any size' },
  png: { label: 'Picture as PNG', meaning: 'Pixels, for slides' },
}

type ExportMenuProps = {
  /** What can be had of what is shown, in the order of the menu. */
  readonly kinds: readonly ExportKind[]
  readonly onExport: (kind: ExportKind) => void
  /** One thing among several on the screen that can be exported: then the button is small and says which. */
  readonly of?: string
}

/** A button that lists the formats in which what is shown can be written to a file. */
export function ExportMenu({ kinds, onExport, of }: ExportMenuProps) {
  const sign = <Download size={14} strokeWidth={1.5} aria-hidden="true" />
  const whole = <Button tone="quiet">{sign}Export…</Button>
  return (
    <Menu
      label="Export"
      trigger={of === undefined ? whole : <IconButton label={`Export ${of}…`}>{sign}</IconButton>}
      entries={kinds.map((kind) => ({ id: kind, ...meanings[kind] }))}
      onChoose={(id) => {
        const kind = kinds.find((one) => one === id)
        if (kind !== undefined) onExport(kind)
      }}
    />
  )
}

import type { MatrixLook, MatrixView } from '#renderer/features/matrix/matrix-view'
import { matrixWords, orderChoices, sideChoices } from '#renderer/features/matrix/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Key } from '#renderer/ui/button.tsx'
import { ExportMenu, type ExportKind } from '#renderer/ui/export-menu.tsx'
import { Checkbox, Segments, Select } from '#renderer/ui/fields.tsx'

type MatrixBarProps = {
  readonly look: MatrixLook
  readonly onLook: (look: MatrixLook) => void
  readonly view: MatrixView
  /** How many rows are shown. */
  readonly rows: number
  /** Undefined while there is nothing to export. */
  readonly onExport: ((kind: ExportKind) => void) | undefined
}

/** How the matrix is laid out, and the way out of it. */
export function MatrixBar({ look, onLook, view, rows, onExport }: MatrixBarProps) {
  const hint = useKeyHints()
  const { all, contested } = view.count
  return (
    <div className="matrix-bar">
      <h2>{matrixWords.title}</h2>
      <Segments
        label={matrixWords.columns}
        isLabelHidden
        value={look.side}
        choices={sideChoices}
        onChange={(side) => {
          onLook({ ...look, side })
        }}
      />
      <div className="matrix-bar-wide">
        <Select
          label={matrixWords.show}
          isLabelHidden
          value={look.shown}
          choices={[
            { value: 'all', label: matrixWords.all(all) },
            { value: 'contested', label: matrixWords.contested(contested) },
          ]}
          onChange={(shown) => {
            onLook({ ...look, shown })
          }}
        />
      </div>
      <Checkbox
        isSelected={look.isFolded}
        onChange={(isFolded) => {
          onLook({ ...look, isFolded })
        }}
      >
        {matrixWords.fold}
        <Key>{hint('matrix.fold')}</Key>
      </Checkbox>
      <div className="matrix-bar-sort">
        <span aria-hidden="true">{matrixWords.order}</span>
        <Select
          label={matrixWords.order}
          isLabelHidden
          value={look.order}
          choices={orderChoices}
          onChange={(order) => {
            onLook({ ...look, order })
          }}
        />
        <Key>{hint('matrix.sort')}</Key>
      </div>
      <span className="matrix-bar-size">{matrixWords.size(rows, view.columns.length)}</span>
      {onExport === undefined ? null : (
        <ExportMenu kinds={['csv', 'xlsx', 'svg', 'png']} onExport={onExport} />
      )}
    </div>
  )
}

import type { MatrixLook, MatrixView } from '#renderer/features/matrix/matrix-view'
import { matrixWords } from '#renderer/features/matrix/wording'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

type MatrixNoneProps = {
  readonly view: MatrixView
  readonly look: MatrixLook
  readonly onLook: (look: MatrixLook) => void
}

/** What a matrix wants before there is one: a claim with evidence, and two columns. */
export function MatrixNone({ view, look, onLook }: MatrixNoneProps) {
  const { side } = look
  const wanted = [
    ...(view.hasEvidence ? [] : [matrixWords.noEvidence]),
    ...(view.columns.length === 0 ? [matrixWords.noColumns[side]] : []),
    ...(view.columns.length === 1 ? [matrixWords.oneColumn[side]] : []),
  ]
  return (
    <EmptyState
      title={matrixWords.none}
      acts={
        side === 'documents' || !view.hasEvidence ? undefined : (
          <Button
            onPress={() => {
              onLook({ ...look, side: 'documents' })
            }}
          >
            {matrixWords.byDocuments}
          </Button>
        )
      }
    >
      {wanted.join(' ')}
    </EmptyState>
  )
}

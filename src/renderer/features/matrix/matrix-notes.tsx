import type { MatrixLook, MatrixView } from '#renderer/features/matrix/matrix-view'
import { StanceSign, type CellSign } from '#renderer/features/matrix/stance-sign.tsx'
import { matrixWords, stanceWords } from '#renderer/features/matrix/wording'
import { Button } from '#renderer/ui/button.tsx'

type MatrixNotesProps = {
  readonly view: MatrixView
  readonly look: MatrixLook
  readonly onLook: (look: MatrixLook) => void
  /** Whether no row is shown. */
  readonly isEmpty: boolean
}

const signs: readonly (readonly [CellSign, string])[] = [
  ['supports', stanceWords.supports],
  ['disputes', stanceWords.disputes],
  ['partly', stanceWords.partly],
  ['both', matrixWords.both],
  ['context', stanceWords.context],
  ['silent', matrixWords.silentSign],
  ['unread', matrixWords.unreadSign],
]

/** What the signs mean, and what the matrix does not show. */
export function MatrixNotes({ view, look, onLook, isEmpty }: MatrixNotesProps) {
  const { count, unplaced } = view
  return (
    <div className="matrix-notes">
      {isEmpty ? <p className="matrix-notes-main">{matrixWords.nothingContested}</p> : null}
      <ul className="matrix-legend" aria-label={matrixWords.legend}>
        {signs.map(([sign, words]) => (
          <li key={sign} data-says={sign}>
            <StanceSign sign={sign} />
            {words}
          </li>
        ))}
        <li>⌁ {matrixWords.echoSign}</li>
      </ul>
      {count.superseded === 0 ? null : <p>{matrixWords.superseded(count.superseded)}</p>}
      {unplaced === 0 ? null : (
        <p>
          {matrixWords.unplaced(look.side, unplaced)}{' '}
          <Button
            tone="quiet"
            onPress={() => {
              onLook({ ...look, side: 'documents' })
            }}
          >
            {matrixWords.byDocuments}
          </Button>
        </p>
      )}
    </div>
  )
}

import { triageOf } from '#domain/document/triage'
import type { LibraryRow } from '#renderer/features/library/library-rows'
import { bulkWords } from '#renderer/features/library/triage-wording'
import type { RowAct } from '#renderer/features/library/use-list-acts'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'

type TriageButtonsProps = {
  readonly row: LibraryRow
  readonly onAct: (act: RowAct, row: LibraryRow) => void
}

/** The four decisions about a document, with their keys; the one that holds is not offered again. */
export function TriageButtons({ row, onAct }: TriageButtonsProps) {
  const hint = useKeyHints()
  const now = triageOf(row.document)
  return (
    <>
      <Button
        keyHint={hint('library.accept')}
        isDisabled={now === 'accepted'}
        onPress={() => {
          onAct({ kind: 'triage', triage: 'accepted' }, row)
        }}
      >
        {bulkWords.accept}
      </Button>
      <Button
        keyHint={hint('library.duplicate')}
        onPress={() => {
          onAct({ kind: 'duplicate' }, row)
        }}
      >
        {bulkWords.duplicate}
      </Button>
      <Button
        keyHint={hint('library.reject')}
        isDisabled={now === 'rejected'}
        onPress={() => {
          onAct({ kind: 'triage', triage: 'rejected' }, row)
        }}
      >
        {bulkWords.reject}
      </Button>
      <Button
        keyHint={hint('library.later')}
        isDisabled={now === 'later'}
        onPress={() => {
          onAct({ kind: 'triage', triage: 'later' }, row)
        }}
      >
        {bulkWords.later}
      </Button>
    </>
  )
}

import { useState } from 'react'
import type { Source } from '#domain/source/source'
import { retractWords } from '#renderer/features/source/retract-words'
import { Button } from '#renderer/ui/button.tsx'
import { localDay } from '#renderer/ui/dates'
import { TextField } from '#renderer/ui/fields.tsx'

/** What withdraws from a source and takes that back. */
export type RetractDeeds = {
  readonly onRetract: (source: Source, reason: string) => void
  readonly onReinstate: (source: Source) => void
}

type RetractFormProps = RetractDeeds & { readonly source: Source }

/** Withdraws from a source with a reason, or says that somebody did. */
export function RetractForm({ source, onRetract, onReinstate }: RetractFormProps) {
  const [reason, setReason] = useState('')
  const { retracted } = source
  return (
    <form
      className="source-grade"
      aria-label={retractWords.title}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onRetract(source, reason.trim())
      }}
    >
      <h3 className="source-small-title">{retractWords.title}</h3>
      {retracted === undefined ? (
        <div className="source-reason">
          <TextField
            label={retractWords.reason}
            description={retractWords.help}
            value={reason}
            onChange={setReason}
          />
          <Button type="submit" tone="danger" isDisabled={reason.trim() === ''}>
            {retractWords.retract}
          </Button>
        </div>
      ) : (
        <>
          <p>
            <bdi>{retractWords.retracted(localDay(retracted.at), retracted.reason)}</bdi>
          </p>
          <div>
            <Button
              onPress={() => {
                onReinstate(source)
              }}
            >
              {retractWords.reinstate}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

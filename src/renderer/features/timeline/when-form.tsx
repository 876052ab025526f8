import { useState } from 'react'
import type { Claim } from '#domain/claim/claim'
import type { Interval } from '#domain/document/interval'
import { readInterval } from '#domain/document/read-interval'
import { sayTime, timelineWords } from '#renderer/features/timeline/wording'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

type WhenFormProps = {
  readonly claim: Claim
  readonly onSetWhen: (claim: Claim, happened: Interval | undefined) => void
}

/** Says when a claim happened, in the words of the analyst. */
export function WhenForm({ claim, onSetWhen }: WhenFormProps) {
  const [written, setWritten] = useState(claim.happened?.written ?? '')
  const read = readInterval(written)
  const isWrong = written.trim() !== '' && read === undefined
  return (
    <form
      className="timeline-when"
      aria-label={timelineWords.when}
      onSubmit={(event) => {
        event.preventDefault()
        if (read !== undefined) onSetWhen(claim, read)
      }}
    >
      <TextField
        label={timelineWords.when}
        description={timelineWords.whenHelp}
        value={written}
        onChange={setWritten}
      />
      <p role="status">
        {read !== undefined ? timelineWords.readAs(sayTime(read)) : isWrong ? timelineWords.notRead : null}
      </p>
      <div className="timeline-acts">
        <Button type="submit" isDisabled={read === undefined}>
          {timelineWords.set}
        </Button>
        {claim.happened === undefined ? null : (
          <Button
            tone="quiet"
            onPress={() => {
              onSetWhen(claim, undefined)
            }}
          >
            {timelineWords.clear}
          </Button>
        )}
      </div>
    </form>
  )
}

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
  const { happened } = claim
  // What was read beside the document's date is not read again from its words alone.
  const kept =
    happened !== undefined && written.trim() === happened.written && isTold(happened) ? happened : undefined
  const told = read ?? kept
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
        {told !== undefined
          ? timelineWords.readAs(sayTime(told))
          : written.trim() === ''
            ? null
            : timelineWords.notRead}
      </p>
      <div className="timeline-acts">
        <Button type="submit" isDisabled={read === undefined}>
          {timelineWords.set}
        </Button>
        {happened === undefined ? null : (
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

function isTold({ from, to }: Interval): boolean {
  return from !== undefined || to !== undefined
}

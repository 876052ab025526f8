import { useState } from 'react'
import { hypothesisLabel, type Hypothesis } from '#domain/hypothesis/hypothesis'
import { hypothesisWords } from '#renderer/features/hypothesis/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

type RewordDialogProps = {
  readonly hypothesis: Hypothesis
  readonly onClose: () => void
  readonly onReword: (hypothesis: Hypothesis, statement: string) => void
}

/** Puts a hypothesis in other words; what it was rated stays. */
export function RewordDialog({ hypothesis, onClose, onReword }: RewordDialogProps) {
  const [statement, setStatement] = useState(hypothesis.statement)
  const isSame = statement.trim() === '' || statement.trim() === hypothesis.statement
  return (
    <Dialog title={hypothesisWords.reword(hypothesisLabel(hypothesis))} isOpen onClose={onClose}>
      <form
        className="hypothesis-reword"
        onSubmit={(event) => {
          event.preventDefault()
          if (isSame) return
          onClose()
          onReword(hypothesis, statement.trim())
        }}
      >
        <TextField
          label={hypothesisWords.statement}
          description={hypothesisWords.rewordHelp}
          value={statement}
          onChange={setStatement}
          autoFocus
        />
        <div className="hypothesis-reword-acts">
          <Button onPress={onClose}>{hypothesisWords.cancel}</Button>
          <Button tone="primary" type="submit" isDisabled={isSame}>
            {hypothesisWords.rewordIt}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

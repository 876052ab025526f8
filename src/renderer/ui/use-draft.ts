import { useState } from 'react'

/**
 * Words being typed over saved ones. When the saved ones change, as after an undo, they are what is typed over from
 * then on: a field must never write back what was taken back.
 */
export function useDraft(saved: string): readonly [string, (words: string) => void] {
  const [draft, setDraft] = useState({ of: saved, words: saved })
  if (draft.of !== saved) setDraft({ of: saved, words: saved })
  return [
    draft.of === saved ? draft.words : saved,
    (words) => {
      setDraft({ of: saved, words })
    },
  ]
}

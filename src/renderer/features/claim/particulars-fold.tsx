import { useState } from 'react'
import { particularNames, type Claim, type Particulars } from '#domain/claim/claim'
import type { Interval } from '#domain/document/interval'
import { readInterval } from '#domain/document/read-interval'
import { sayInterval } from '#domain/question/value-words'
import { particularLabels, particularWords } from '#renderer/features/claim/wording'
import { TextField } from '#renderer/ui/fields.tsx'
import { useDraft } from '#renderer/ui/use-draft'

/** Changed parts of a statement, and when it happened as far as that could be read. */
export type ParticularsChange = {
  readonly particulars: Particulars
  /** Undefined where no time can be told any more; missing where nothing is said about it. */
  readonly happened?: Interval | undefined
}

type ParticularsFoldProps = {
  readonly claim: Claim
  readonly onAmend: (change: ParticularsChange) => void
}

type Name = (typeof particularNames)[number]

/** Who, what, when, where and how many: the parts of a statement, folded away until they are wanted. */
export function ParticularsFold(props: ParticularsFoldProps) {
  return <Fold key={props.claim.id} {...props} />
}

function Fold({ claim, onAmend }: ParticularsFoldProps) {
  // Settled once for a claim: emptying the last part must not fold it away around the keyboard.
  const [isOpen, setIsOpen] = useState(() =>
    Object.values(claim.particulars ?? {}).some((words) => words !== ''),
  )
  const amend = (name: Name, words: string): void => {
    const particulars = { [name]: words }
    if (name === 'when') onAmend({ particulars, happened: readInterval(words) })
    else onAmend({ particulars })
  }
  return (
    <details
      className="claim-particulars"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open)
      }}
    >
      <summary>
        {particularWords.title}
        {claim.happened === undefined ? null : (
          <span>{particularWords.happened(sayInterval(claim.happened))}</span>
        )}
      </summary>
      <div className="claim-particulars-fields">
        {particularNames.map((name) => (
          <Part key={name} name={name} claim={claim} onAmend={amend} />
        ))}
      </div>
    </details>
  )
}

type PartProps = {
  readonly name: Name
  readonly claim: Claim
  readonly onAmend: (name: Name, words: string) => void
}

function Part({ name, claim, onAmend }: PartProps) {
  const saved = claim.particulars?.[name] ?? (name === 'when' ? claim.happened?.written : undefined) ?? ''
  const [words, setWords] = useDraft(saved)
  return (
    <TextField
      label={particularLabels[name]}
      value={words}
      onChange={setWords}
      {...(name === 'when' ? { description: whenWords(words, claim.happened) } : {})}
      onBlur={() => {
        if (words.trim() !== saved) onAmend(name, words.trim())
      }}
    />
  )
}

function whenWords(words: string, happened: Interval | undefined): string {
  if (words.trim() === '') return particularWords.whenHelp
  const read = words.trim() === happened?.written ? happened : readInterval(words)
  return read === undefined ? particularWords.notRead : particularWords.readAs(sayInterval(read))
}

import { useState } from 'react'
import { KeyLine, othersWords } from '#renderer/features/settings/key-line.tsx'
import { keyChoiceWords } from '#renderer/features/settings/key-words'
import { allConflicts, withKeys } from '#renderer/keys/choose-keys'
import { keyScopes, keyTable, rowsOf, type KeyId, type NamedRow } from '#renderer/keys/key-table'
import { keyWords } from '#renderer/keys/key-words'
import { keysOf, type ChosenKeys, type KeyChoice } from '#renderer/keys/keyring'
import { Button } from '#renderer/ui/button.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

type KeyChoicesProps = {
  readonly choice: KeyChoice
  readonly platform: string
  /** Keys that were kept could not be read. */
  readonly isBroken: boolean
  readonly onChoose: (chosen: ChosenKeys) => void
  readonly announce: (words: string) => void
}

/** What was done last, and what was chosen before it. */
type Done = { readonly words: string; readonly before: ChosenKeys }

/** Every key of the program by place: each can be another one, and what else has it is shown at once. */
export function KeyChoices({ choice, platform, isBroken, onChoose, announce }: KeyChoicesProps) {
  const [sought, setSought] = useState('')
  const [askedId, setAskedId] = useState<KeyId>()
  const [done, setDone] = useState<Done>()
  const conflicts = allConflicts(choice)
  const places = keyScopes
    .map((scope) => ({ scope, rows: rowsOf(scope).filter(isSought(sought, choice, platform)) }))
    .filter(({ rows }) => rows.length > 0)
  const change = (chosen: ChosenKeys, words: string): void => {
    setDone({ words, before: choice.chosen })
    setAskedId(undefined)
    onChoose(chosen)
    announce(words)
  }
  const isFirst = Object.keys(choice.chosen).length === 0
  return (
    <div className="settings-keys">
      {isBroken ? <Banner tone="caution">{keyChoiceWords.broken}</Banner> : null}
      <p className="settings-help">{keyChoiceWords.help}</p>
      <div className="settings-keys-head">
        <TextField label={keyChoiceWords.find} value={sought} onChange={setSought} />
        <Button
          isDisabled={isFirst}
          onPress={() => {
            change({}, keyChoiceWords.wasReset)
          }}
        >
          {keyChoiceWords.resetAll}
        </Button>
        {done === undefined ? null : (
          <p className="settings-done">
            <span>{done.words}</span>
            <Button
              tone="quiet"
              onPress={() => {
                setDone(undefined)
                onChoose(done.before)
                announce(keyChoiceWords.tookBack)
              }}
            >
              {keyChoiceWords.undo}
            </Button>
          </p>
        )}
      </div>
      {places.length === 0 ? <p>{keyChoiceWords.none}</p> : null}
      {places.map(({ scope, rows }) => (
        <section key={scope} aria-label={keyTable[scope].words}>
          <h3 className="settings-place">{keyTable[scope].words}</h3>
          <ul className="settings-key-lines">
            {rows.map((named) => (
              <KeyLine
                key={named.id}
                named={named}
                choice={choice}
                platform={platform}
                also={othersWords(conflicts.get(named.id) ?? [])}
                isAsked={askedId === named.id}
                onAsk={(isAsked) => {
                  setAskedId(isAsked ? named.id : undefined)
                }}
                onKeys={(keys) => {
                  const written = keys.map((one) => keyWords(one, platform)).join(' ')
                  const words = keyChoiceWords.given(
                    named.row.does,
                    written === '' ? keyChoiceWords.noKey : written,
                  )
                  change(withKeys(choice, named.id, keys), words)
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Rows whose words, place or keys have what is sought. */
function isSought(sought: string, choice: KeyChoice, platform: string): (named: NamedRow) => boolean {
  const wanted = sought.trim().toLowerCase()
  return (named) => {
    const keys = keysOf(choice, named).map((one) => keyWords(one, platform))
    if (keys.some((one) => one.toLowerCase() === wanted)) return true
    return `${named.row.does} ${keyTable[named.scope].words} ${keys.join(' ')}`.toLowerCase().includes(wanted)
  }
}

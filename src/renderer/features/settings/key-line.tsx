import { RotateCcw } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { keyChoiceWords, pressRefusals } from '#renderer/features/settings/key-words'
import { isChosen } from '#renderer/keys/choose-keys'
import { keyTable, type NamedRow } from '#renderer/keys/key-table'
import { keyWords } from '#renderer/keys/key-words'
import { conflictsOf, isHeard, keysOf, type KeyChoice } from '#renderer/keys/keyring'
import { pressOf } from '#renderer/keys/press-keys'
import { Button, IconButton } from '#renderer/ui/button.tsx'

type KeyLineProps = {
  readonly named: NamedRow
  readonly choice: KeyChoice
  readonly platform: string
  /** What else has its keys, in words. */
  readonly also: string
  /** Whether a key is asked for it. */
  readonly isAsked: boolean
  readonly onAsk: (isAsked: boolean) => void
  /** It gets these keys, and whatever else has one of them goes without it. */
  readonly onKeys: (keys: readonly string[]) => void
}

/** Keys that were pressed and belong to others too. */
type Clash = { readonly keys: readonly string[]; readonly others: readonly NamedRow[] }

/** One thing a key does, with its keys; pressing them asks for another one. */
export function KeyLine(props: KeyLineProps) {
  const { named, choice, platform, also, isAsked, onAsk } = props
  const [clash, setClash] = useState<Clash>()
  /** Whether the field for a key was here, and with it the focus. */
  const [isBack, setBack] = useState(false)
  const { does, keys: first } = named.row
  const keys = keysOf(choice, named)
  const written = keys.length === 0 ? keyChoiceWords.noKey : writtenAs(keys, platform)
  const give = (wanted: readonly string[]): void => {
    const others = conflictsOf(choice, named.id, wanted)
    if (others.length === 0) {
      setBack(true)
      props.onKeys(wanted)
      return
    }
    ask()
    setClash({ keys: wanted, others })
  }
  const ask = (): void => {
    // Another line may have been asked for a key in between: what was here then is over.
    setClash(undefined)
    setBack(false)
    onAsk(true)
  }
  const leave = (): void => {
    setClash(undefined)
    setBack(true)
    onAsk(false)
  }
  return (
    <li className="settings-key-line" data-chosen={isChosen(choice, named.id) ? '' : undefined}>
      <span className="settings-key-does">{does}</span>
      {isAsked && clash !== undefined ? (
        <ClashActs
          clash={clash}
          platform={platform}
          onTake={() => {
            setClash(undefined)
            setBack(true)
            props.onKeys(clash.keys)
          }}
          onAnother={() => {
            setClash(undefined)
          }}
          onLeave={leave}
        />
      ) : isAsked ? (
        <KeyField named={named} platform={platform} onKeys={give} onLeave={leave} />
      ) : (
        <span className="settings-key-acts">
          <Button
            tone="quiet"
            autoFocus={isBack}
            aria-label={keyChoiceWords.change(does, written)}
            onPress={ask}
          >
            {keys.length === 0 ? <span className="settings-none">{written}</span> : null}
            {keys.map((one) => (
              <kbd key={one} className="ui-kbd" data-off={isHeard(choice, one) ? undefined : ''}>
                {keyWords(one, platform)}
              </kbd>
            ))}
          </Button>
          {keys.length > 0 && keys.every((one) => !isHeard(choice, one)) ? (
            <span className="settings-none">{keyChoiceWords.off}</span>
          ) : null}
          {isChosen(choice, named.id) ? (
            <IconButton
              label={keyChoiceWords.reset(does, writtenAs(first, platform))}
              onPress={() => {
                give(first)
              }}
            >
              <RotateCcw size={14} strokeWidth={1.5} aria-hidden="true" />
            </IconButton>
          ) : null}
          {also === '' ? null : <span className="settings-clash">{keyChoiceWords.also(also)}</span>}
        </span>
      )}
    </li>
  )
}

/** Rows by what they do and where; of many the first few. */
export function othersWords(others: readonly NamedRow[]): string {
  const named = others
    .slice(0, mostNamed)
    .map(({ row, scope }) => keyChoiceWords.named(row.does, keyTable[scope].words))
  const left = others.length - named.length
  return [...named, ...(left > 0 ? [keyChoiceWords.more(left)] : [])].join(', ')
}

const mostNamed = 3

function writtenAs(keys: readonly string[], platform: string): string {
  return keys.map((one) => keyWords(one, platform)).join(' ')
}

type KeyFieldProps = {
  readonly named: NamedRow
  readonly platform: string
  readonly onKeys: (keys: readonly string[]) => void
  readonly onLeave: () => void
}

/** Waits for a key. Tab goes on, as everywhere. */
function KeyField({ named, platform, onKeys, onLeave }: KeyFieldProps) {
  const [before, setBefore] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const follow = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const press = pressOf(event, before, named.scope)
    switch (press.kind) {
      case 'nothing':
        return
      case 'leave':
        onLeave()
        return
      case 'more':
        setBefore(press.keys)
        return
      case 'keys':
        onKeys([press.keys])
        return
      case 'refused':
        setRefusal(pressRefusals[press.reason])
    }
  }
  const words =
    before === undefined ? keyChoiceWords.press : keyChoiceWords.pressNext(keyWords(before, platform))
  return (
    <span className="settings-key-acts">
      <button
        type="button"
        className="settings-key-field"
        data-takes-keys=""
        aria-label={keyChoiceWords.asked(named.row.does)}
        ref={takeFocus}
        onKeyDown={follow}
        onKeyUp={(event) => {
          // Space would press the button once it is let go.
          event.preventDefault()
        }}
      >
        {words}
      </button>
      <Button
        tone="quiet"
        onPress={() => {
          onKeys([])
        }}
      >
        {keyChoiceWords.without}
      </Button>
      <Button tone="quiet" keyHint="Esc" onPress={onLeave}>
        {keyChoiceWords.leave}
      </Button>
      <span role="status" className="settings-clash">
        {refusal}
      </span>
    </span>
  )
}

type ClashActsProps = {
  readonly clash: Clash
  readonly platform: string
  readonly onTake: () => void
  readonly onAnother: () => void
  readonly onLeave: () => void
}

/** What else has the key that was pressed, and what to do about it. */
function ClashActs({ clash, platform, onTake, onAnother, onLeave }: ClashActsProps) {
  const words = keyChoiceWords.taken(writtenAs(clash.keys, platform), othersWords(clash.others))
  return (
    <span className="settings-key-acts" role="group" aria-label={words}>
      <span role="status" className="settings-clash">
        {words}
      </span>
      <Button autoFocus onPress={onTake}>
        {keyChoiceWords.take}
      </Button>
      <Button tone="quiet" onPress={onAnother}>
        {keyChoiceWords.another}
      </Button>
      <Button tone="quiet" onPress={onLeave}>
        {keyChoiceWords.leave}
      </Button>
    </span>
  )
}

function takeFocus(place: HTMLElement | null): void {
  place?.focus()
}

import { CaseSensitive, ChevronDown, ChevronUp, Regex, WholeWord, X } from 'lucide-react'
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { FindOptions } from '#domain/document/find-in-text'
import type { Find } from '#renderer/reading/use-find'
import { findWords } from '#renderer/reading/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { IconButton } from '#renderer/ui/button.tsx'

type FindBarProps = {
  readonly find: Find
  /** The title of the document. */
  readonly label: string
  /** The bar was closed; the keyboard is to go back to the text. */
  readonly onClose: () => void
  /** What else can be done with the hits. */
  readonly children?: ReactNode
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const

type Toggle = {
  readonly name: 'matchCase' | 'matchAccents' | 'wholeWords' | 'isPattern'
  readonly label: string
  readonly picture: ReactNode
}

const toggles: readonly Toggle[] = [
  { name: 'matchCase', label: findWords.matchCase, picture: <CaseSensitive {...icon} /> },
  {
    name: 'matchAccents',
    label: findWords.matchAccents,
    picture: (
      <span className="reading-find-accent" aria-hidden="true">
        é
      </span>
    ),
  },
  { name: 'wholeWords', label: findWords.wholeWords, picture: <WholeWord {...icon} /> },
  { name: 'isPattern', label: findWords.isPattern, picture: <Regex {...icon} /> },
]

/** The bar above a text in which words are looked for. Enter goes on, Shift+Enter back, Esc to the text. */
export function FindBar({ find, label, onClose, children }: FindBarProps) {
  const hint = useKeyHints()
  const field = useRef<HTMLInputElement>(null)
  const says = useId()
  const { query, options, ask, step, wish } = find
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [wish])
  const turn = (name: Toggle['name']): void => {
    const next: FindOptions = { ...options, [name]: options[name] !== true }
    ask(query, next)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // On the buttons Esc means what it means in all of the reader.
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter') return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  }
  const isOff = (name: Toggle['name']): boolean =>
    options.isPattern === true && (name === 'matchAccents' || name === 'wholeWords')
  return (
    <div className="reading-find" role="search" aria-label={findWords.in(label)}>
      <input
        ref={field}
        type="search"
        className="ui-input reading-find-field"
        aria-label={findWords.field}
        aria-describedby={says}
        placeholder={findWords.field}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        value={query}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          ask(event.target.value, options)
        }}
      />
      {toggles.map(({ name, label: words, picture }) => (
        <IconButton
          key={name}
          label={words}
          aria-pressed={options[name] === true}
          isDisabled={isOff(name)}
          onPress={() => {
            turn(name)
          }}
        >
          {picture}
        </IconButton>
      ))}
      <span id={says} className="reading-find-words">
        {find.words}
      </span>
      <IconButton label={findWords.previous} keyHint={hint('window.find-previous')} onPress={() => step(-1)}>
        <ChevronUp {...icon} />
      </IconButton>
      <IconButton label={findWords.next} keyHint={hint('window.find-next')} onPress={() => step(1)}>
        <ChevronDown {...icon} />
      </IconButton>
      {children}
      <IconButton label={findWords.close} keyHint="Esc" onPress={onClose}>
        <X {...icon} />
      </IconButton>
    </div>
  )
}

import { ChevronDown } from 'lucide-react'
import { useContext, useMemo, useState, type KeyboardEvent } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { fitting } from '#renderer/ui/fitting'
import type { Choice } from '#renderer/ui/fields.tsx'

type ChooserProps<Value extends string> = {
  readonly label: string
  readonly value: Value | undefined
  /** However many; a list that keeps its identity from one drawing to the next is looked through once. */
  readonly choices: readonly Choice<Value>[]
  /** Stands last whatever is typed. */
  readonly last?: Choice<Value>
  /** Is told what was typed as well: whoever adds one has written its name already. */
  readonly onChange: (value: Value, typed: string) => void
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
}

/** More choices than this are not read through; more words find the one that is meant. */
const mostShown = 50

/** A labelled choice of one from many: typing narrows the list that opens, Enter takes the first that fits. */
export function Chooser<Value extends string>(props: ChooserProps<Value>) {
  const { label, value, choices, last, onChange } = props
  const { placeholder = 'Type to find…', isLabelHidden = false, autoFocus = false } = props
  // What is typed; undefined while the field shows what is chosen.
  const [query, setQuery] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const chosen = useMemo(() => choices.find((choice) => choice.value === value)?.label, [choices, value])
  // A closed list is not built: a page may hold hundreds of choosers, each with thousands of choices.
  const found = useMemo(() => (isOpen ? fitting(choices, query ?? '') : []), [isOpen, choices, query])
  const fit = found.slice(0, mostShown)
  const shown = isOpen && last !== undefined ? [...fit, last] : fit
  const take = (key: unknown): void => {
    const typed = query?.trim() ?? ''
    setQuery(undefined)
    const taken = last?.value === key ? last : choices.find((choice) => choice.value === key)
    if (taken !== undefined && taken.value !== value) onChange(taken.value, typed)
  }
  const takeFirst = (event: KeyboardEvent): void => {
    const [first] = shown
    const isWalking = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || isWalking || query === undefined || query.trim() === '') return
    if (first === undefined || first.value === value) return
    event.preventDefault()
    event.stopPropagation()
    take(first.value)
  }
  return (
    <ComboBox
      className="ui-field"
      items={shown}
      value={value ?? null}
      onChange={take}
      inputValue={query ?? chosen ?? ''}
      onInputChange={setQuery}
      onOpenChange={(opens) => {
        setOpen(opens)
        if (!opens) setQuery(undefined)
      }}
      menuTrigger="manual"
      allowsEmptyCollection
      autoFocus={autoFocus}
    >
      <Label className={isLabelHidden ? 'ui-only-said' : 'ui-label'}>{label}</Label>
      <ChooserField placeholder={placeholder} onKey={takeFirst} />
      <Popover className="ui-popover" maxHeight={360}>
        <ListBox<Choice<Value>>
          className="ui-list"
          renderEmptyState={() => <p className="ui-list-note">{noneFits}</p>}
        >
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className="ui-item">
              <Text slot="label" className="ui-item-label" dir="auto">
                {choice.label}
              </Text>
              {choice.meaning === undefined ? null : (
                <Text slot="description" className="ui-item-meaning">
                  {choice.meaning}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
        {found.length > fit.length ? (
          <p className="ui-list-note">{further(found.length - fit.length)}</p>
        ) : null}
      </Popover>
    </ComboBox>
  )
}

type ChooserFieldProps = {
  readonly placeholder: string
  readonly onKey: (event: KeyboardEvent) => void
}

/** Opens the list itself: the kit would open it again when a field that is left shows what is chosen. */
function ChooserField({ placeholder, onKey }: ChooserFieldProps) {
  const state = useContext(ComboBoxStateContext)
  return (
    <Group
      className="ui-chooser"
      onKeyDownCapture={onKey}
      onInput={() => {
        if (state?.isOpen === false) state.open(null, 'input')
      }}
    >
      <Input
        className="ui-input"
        dir="auto"
        placeholder={placeholder}
        onClick={() => {
          if (state?.isOpen === false) state.open(null, 'manual')
        }}
        onFocus={({ target, isTrusted }) => {
          // The kit sends focus back from the list as an event of its own, in the midst of typing.
          if (isTrusted) target.select()
        }}
      />
      <AriaButton className="ui-chooser-open">
        <ChevronDown size={14} strokeWidth={1.5} aria-hidden="true" />
      </AriaButton>
    </Group>
  )
}

const noneFits = 'Nothing is called that.'

function further(count: number): string {
  return `${count.toLocaleString('en')} further. Type more words to narrow the list.`
}

import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select as AriaSelect,
  SelectValue,
  Text,
  TextArea,
  TextField as AriaTextField,
} from 'react-aria-components'

type TextFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly description?: string | undefined
  /** Says what is wrong; the field is then invalid. */
  readonly error?: string | undefined
  readonly placeholder?: string
  /** More than one line. */
  readonly lines?: number
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
  readonly isDisabled?: boolean
  /** Shows dots in place of what is typed. */
  readonly isSecret?: boolean
  /** Content language and direction are the writer's own. */
  readonly dir?: 'auto'
}

/** A labelled field for words, one line or several. */
export function TextField({
  label,
  value,
  onChange,
  onBlur,
  description,
  error,
  placeholder,
  lines = 1,
  isLabelHidden = false,
  autoFocus = false,
  isDisabled = false,
  isSecret = false,
}: TextFieldProps) {
  const shared = { className: 'ui-input', dir: 'auto', ...(placeholder === undefined ? {} : { placeholder }) }
  return (
    <AriaTextField
      className="ui-field"
      value={value}
      onChange={onChange}
      {...(onBlur === undefined ? {} : { onBlur })}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
    >
      <Label className={isLabelHidden ? 'ui-only-said' : 'ui-label'}>{label}</Label>
      {lines === 1 ? (
        <Input {...shared} type={isSecret ? 'password' : 'text'} />
      ) : (
        <TextArea {...shared} rows={lines} />
      )}
      {description === undefined ? null : (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      )}
      <FieldError className="ui-error">{error}</FieldError>
    </AriaTextField>
  )
}

/** One of a few values to choose from, with the words for it. */
export type Choice<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** A second line, for what the choice means. */
  readonly meaning?: string | undefined
  /** Whether it is shown and cannot be chosen; only in a list that opens. `meaning` says why. */
  readonly isDisabled?: boolean
}

type SelectProps<Value extends string> = {
  readonly label: string
  readonly value: Value | undefined
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
  readonly isDisabled?: boolean
}

/** A labelled choice of one from a list that opens. */
export function Select<Value extends string>({
  label,
  value,
  choices,
  onChange,
  placeholder = 'Choose…',
  isLabelHidden = false,
  isDisabled = false,
}: SelectProps<Value>) {
  return (
    <AriaSelect
      className="ui-field"
      placeholder={placeholder}
      value={value ?? null}
      isDisabled={isDisabled}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      <Label className={isLabelHidden ? 'ui-only-said' : 'ui-label'}>{label}</Label>
      <AriaButton className="ui-select">
        <SelectValue className="ui-select-value">
          {({ selectedText, defaultChildren }) => (selectedText === '' ? defaultChildren : selectedText)}
        </SelectValue>
        <ChevronDown size={14} strokeWidth={1.5} aria-hidden="true" />
      </AriaButton>
      <Popover className="ui-popover">
        <ListBox className="ui-list" items={choices}>
          {(choice) => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.label}
              className="ui-item"
              isDisabled={choice.isDisabled ?? false}
            >
              <Text slot="label" className="ui-item-label">
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
      </Popover>
    </AriaSelect>
  )
}

type SegmentsProps<Value extends string> = {
  readonly label: string
  readonly value: Value | undefined
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  readonly isLabelHidden?: boolean
}

/** A choice of one from a few, all in view. */
export function Segments<Value extends string>({
  label,
  value,
  choices,
  onChange,
  isLabelHidden = false,
}: SegmentsProps<Value>) {
  return (
    <RadioGroup
      className="ui-field"
      value={value ?? ''}
      orientation="horizontal"
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      <Label className={isLabelHidden ? 'ui-only-said' : 'ui-label'}>{label}</Label>
      <div className="ui-segments">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="ui-segment">
            <span title={choice.meaning}>{choice.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

type CheckboxProps = {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A yes or no with its words beside it. */
export function Checkbox({ children, isSelected, onChange }: CheckboxProps) {
  return (
    <AriaCheckbox className="ui-checkbox" isSelected={isSelected} onChange={onChange}>
      <span className="ui-checkbox-box" aria-hidden="true">
        {isSelected ? <Check size={12} strokeWidth={2} /> : null}
      </span>
      {children}
    </AriaCheckbox>
  )
}

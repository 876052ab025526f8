import { ALargeSmall, Minus, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { canHyphenate } from '#renderer/reading/can-hyphenate'
import {
  faces,
  firstLook,
  measures,
  pageThemes,
  resizedLook,
  sizes,
  spacings,
  type ReadingLook,
} from '#renderer/reading/reading-look'
import { lookWords } from '#renderer/reading/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Checkbox, Segments } from '#renderer/ui/fields.tsx'

type LookPopoverProps = {
  readonly look: ReadingLook
  readonly text: string
  /** BCP 47; `und` where it is not known. */
  readonly language: string
  readonly onChange: (look: ReadingLook) => void
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const

/** The button that opens the choices of how the text looks. */
export function LookPopover(props: LookPopoverProps) {
  return (
    <DialogTrigger>
      <IconButton label={lookWords.title}>
        <ALargeSmall {...icon} />
      </IconButton>
      <Popover className="ui-popover reading-look" placement="bottom end">
        <Dialog aria-label={lookWords.title} className="reading-look-choices">
          <LookChoices {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function LookChoices({ look, text, language, onChange }: LookPopoverProps) {
  const isFirst = JSON.stringify(look) === JSON.stringify(firstLook)
  return (
    <>
      <TextSize look={look} onChange={onChange} />
      <Segments
        label={lookWords.spacing}
        value={look.spacing}
        choices={spacings.map((value) => ({ value, label: lookWords.spacings[value] }))}
        onChange={(spacing) => {
          onChange({ ...look, spacing })
        }}
      />
      <Segments
        label={lookWords.measure}
        value={look.measure}
        choices={measures.map((value) => ({ value, label: lookWords.measures[value] }))}
        onChange={(measure) => {
          onChange({ ...look, measure })
        }}
      />
      <Segments
        label={lookWords.face}
        value={look.face}
        choices={faces.map((value) => ({ value, label: lookWords.faces[value] }))}
        onChange={(face) => {
          onChange({ ...look, face })
        }}
      />
      <Segments
        label={lookWords.theme}
        value={look.theme}
        choices={pageThemes.map((value) => ({ value, label: lookWords.themes[value] }))}
        onChange={(theme) => {
          onChange({ ...look, theme })
        }}
      />
      <Hyphenation {...{ look, text, language, onChange }} />
      <Button
        tone="quiet"
        isDisabled={isFirst}
        onPress={() => {
          onChange(firstLook)
        }}
      >
        {lookWords.reset}
      </Button>
    </>
  )
}

type PartProps = Pick<LookPopoverProps, 'look' | 'onChange'>

function TextSize({ look, onChange }: PartProps) {
  const hint = useKeyHints()
  return (
    <div className="ui-field" role="group" aria-label={lookWords.size}>
      <span className="ui-label" aria-hidden="true">
        {lookWords.size}
      </span>
      <div className="reading-look-size">
        <IconButton
          label={lookWords.smaller}
          keyHint={hint('window.smaller-text')}
          isDisabled={look.size <= sizes.least}
          onPress={() => {
            onChange(resizedLook(look, -1))
          }}
        >
          <Minus {...icon} />
        </IconButton>
        <output className="reading-look-px">{lookWords.pixels(look.size)}</output>
        <IconButton
          label={lookWords.larger}
          keyHint={hint('window.larger-text')}
          isDisabled={look.size >= sizes.most}
          onPress={() => {
            onChange(resizedLook(look, 1))
          }}
        >
          <Plus {...icon} />
        </IconButton>
      </div>
    </div>
  )
}

function Hyphenation({ look, text, language, onChange }: LookPopoverProps) {
  const isKnown = useMemo(() => canHyphenate(text, language), [text, language])
  return (
    <div className="reading-look-hyphens">
      <Checkbox
        isSelected={look.isHyphenated}
        onChange={(isHyphenated) => {
          onChange({ ...look, isHyphenated })
        }}
      >
        {lookWords.hyphens}
      </Checkbox>
      {isKnown === false ? <p className="ui-description">{lookWords.noHyphens(language)}</p> : null}
    </div>
  )
}

import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Assessment } from '#domain/assessment/assessment'
import { likelihoodScales, markings, type LikelihoodScale } from '#domain/assessment/scales'
import { likelihoodsIn } from '#domain/assessment/likelihoods'
import { languageChoices } from '#renderer/ui/languages'
import {
  assessmentWords,
  markingWords,
  sayScaleChange,
  scaleWords,
} from '#renderer/features/assessment/wording'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Select, TextField } from '#renderer/ui/fields.tsx'

type AssessmentHeadProps = {
  readonly assessment: Assessment
  /** Whether the text is saved, and how long it is. */
  readonly standing: string
  readonly onAmend: (wish: Partial<Pick<Assessment, 'title' | 'scale' | 'marking' | 'language'>>) => void
  readonly onExport: () => void
  readonly onRemove: () => void
}

const scaleChoices = likelihoodScales.map((value) => ({ value, ...scaleWords[value] }))
const markingChoices = markings.map((value) => ({ value, label: value, meaning: markingWords[value] }))

/** What an assessment is called and how it is marked, above its text. */
export function AssessmentHead({ assessment, standing, onAmend, onExport, onRemove }: AssessmentHeadProps) {
  const [wanted, setWanted] = useState<LikelihoodScale>()
  const { scale, marking, language, title, blocks } = assessment
  const used = likelihoodsIn(blocks).filter((node) => node.attrs.scale === scale).length
  function chooseScale(next: LikelihoodScale) {
    if (next === scale) setWanted(undefined)
    else if (used > 0) setWanted(next)
    else onAmend({ scale: next })
  }
  return (
    <header className="assessment-head">
      <div className="assessment-title">
        <TitleField
          key={title}
          title={title}
          onRename={(next) => {
            onAmend({ title: next })
          }}
        />
        <IconButton label={assessmentWords.remove} onPress={onRemove}>
          <Trash2 size={14} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
        <Button onPress={onExport}>{assessmentWords.exportIt}</Button>
      </div>
      <div className="assessment-choices">
        <Select label={assessmentWords.scale} value={scale} choices={scaleChoices} onChange={chooseScale} />
        <Select
          label={assessmentWords.marking}
          value={marking}
          choices={markingChoices}
          onChange={(next) => {
            onAmend({ marking: next })
          }}
        />
        <Select
          label={assessmentWords.language}
          value={language}
          choices={languageChoices(language)}
          onChange={(next) => {
            onAmend({ language: next })
          }}
        />
        <span className="assessment-standing" role="status">
          {standing}
        </span>
      </div>
      {wanted === undefined || wanted === scale ? null : (
        <Banner
          tone="caution"
          acts={
            <>
              <Button
                onPress={() => {
                  onAmend({ scale: wanted })
                  setWanted(undefined)
                }}
              >
                {assessmentWords.changeScale}
              </Button>
              <Button
                tone="quiet"
                onPress={() => {
                  setWanted(undefined)
                }}
              >
                {assessmentWords.keepScale}
              </Button>
            </>
          }
        >
          {sayScaleChange(used, scale, wanted)}
        </Banner>
      )}
    </header>
  )
}

function TitleField({
  title,
  onRename,
}: {
  readonly title: string
  readonly onRename: (title: string) => void
}) {
  const [words, setWords] = useState(title)
  return (
    <TextField
      label={assessmentWords.title}
      isLabelHidden
      value={words}
      onChange={setWords}
      onBlur={() => {
        const next = words.trim()
        if (next === '') setWords(title)
        else if (next !== title) onRename(next)
      }}
    />
  )
}

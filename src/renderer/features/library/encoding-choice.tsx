import { useEffect, useState } from 'react'
import type { EncodingReach } from '#domain/import/reading'
import {
  encodingChoices,
  type EncodingName,
  type EncodingPreview,
  type EncodingPreviews,
  type EncodingWish,
} from '#renderer/actions/preview-encoding'
import { encodingWords } from '#renderer/features/library/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox, Select } from '#renderer/ui/fields.tsx'

type EncodingChoiceProps = {
  /** The encoding it was read with, or undefined where it was not. */
  readonly encoding: string | undefined
  /** Begins to show how the file reads in encodings. */
  readonly previews: () => EncodingPreviews
  readonly onRead: (wish: EncodingWish) => void
  readonly onCancel: () => void
}

const choices = encodingChoices.map(({ encoding, meaning }) => ({
  value: encoding,
  label: encoding,
  meaning,
}))

/** A choice of encoding that shows at once how the file reads in it, and which texts of a mail it is for. */
export function EncodingChoice({ encoding, previews, onRead, onCancel }: EncodingChoiceProps) {
  const first = encodingChoices.find((choice) => choice.encoding === encoding)?.encoding ?? 'windows-1252'
  const [chosen, setChosen] = useState<EncodingName>(first)
  const [reach, setReach] = useState<EncodingReach>('doubted')
  const [previewIn] = useState(previews)
  const preview = usePreview(previewIn, chosen, reach)
  const shown = preview === 'none' ? undefined : preview
  const ownEncodings = shown?.ownEncodings ?? 0
  return (
    <div className="library-encoding">
      <Select label={encodingWords.label} value={chosen} choices={choices} onChange={setChosen} />
      {ownEncodings > 0 || reach === 'all' ? (
        <Checkbox
          isSelected={reach === 'all'}
          onChange={(isForAll) => {
            setReach(isForAll ? 'all' : 'doubted')
          }}
        >
          {ownEncodings > 0 ? encodingWords.forAllOf(ownEncodings) : encodingWords.forAll}
        </Checkbox>
      ) : null}
      <figure className="library-preview">
        <figcaption>{encodingWords.preview}</figcaption>
        <pre dir="auto" role="region" aria-label={encodingWords.preview} aria-live="polite" tabIndex={0}>
          {preview === 'none' ? encodingWords.noPreview : shown?.text}
        </pre>
      </figure>
      <span className="library-fix-acts">
        <Button
          tone="primary"
          isDisabled={shown === undefined}
          onPress={() => {
            onRead({ encoding: chosen, reach })
          }}
        >
          {encodingWords.read}
        </Button>
        <Button onPress={onCancel}>{encodingWords.cancel}</Button>
      </span>
    </div>
  )
}

/** How the file reads; what was shown before stays until the next is there. */
function usePreview(
  previewIn: EncodingPreviews,
  encoding: EncodingName,
  reach: EncodingReach,
): EncodingPreview | 'none' | undefined {
  const [preview, setPreview] = useState<EncodingPreview | 'none'>()
  useEffect(() => {
    let isWanted = true
    void previewIn({ encoding, reach }).then((seen) => {
      if (isWanted) setPreview(seen ?? 'none')
    })
    return () => {
      isWanted = false
    }
  }, [previewIn, encoding, reach])
  return preview
}

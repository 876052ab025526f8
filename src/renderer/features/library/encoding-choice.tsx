import { useEffect, useState } from 'react'
import { encodingChoices, previewIn, type EncodingName } from '#renderer/actions/preview-encoding'
import { encodingWords } from '#renderer/features/library/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/fields.tsx'

type EncodingChoiceProps = {
  /** The encoding it was read with, or undefined where it was not. */
  readonly encoding: string | undefined
  /** Fetches the first bytes of the file. */
  readonly peek: () => Promise<Uint8Array | undefined>
  readonly onRead: (encoding: EncodingName) => void
  readonly onCancel: () => void
}

const choices = encodingChoices.map(({ encoding, meaning }) => ({
  value: encoding,
  label: encoding,
  meaning,
}))

/** A choice of encoding that shows at once how the file reads in it. */
export function EncodingChoice({ encoding, peek, onRead, onCancel }: EncodingChoiceProps) {
  const first = encodingChoices.find((choice) => choice.encoding === encoding)?.encoding ?? 'windows-1252'
  const [chosen, setChosen] = useState<EncodingName>(first)
  const [bytes, setBytes] = useState<Uint8Array | 'none'>()
  useEffect(() => {
    let isWanted = true
    void peek().then((seen) => {
      if (isWanted) setBytes(seen ?? 'none')
    })
    return () => {
      isWanted = false
    }
    // The file is looked at once; which one it is does not change while this is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <div className="library-encoding">
      <Select label={encodingWords.label} value={chosen} choices={choices} onChange={setChosen} />
      <figure className="library-preview">
        <figcaption>{encodingWords.preview}</figcaption>
        <pre dir="auto" aria-live="polite">
          {previewOf(bytes, chosen)}
        </pre>
      </figure>
      <span className="library-fix-acts">
        <Button
          tone="primary"
          isDisabled={bytes === undefined || bytes === 'none'}
          onPress={() => {
            onRead(chosen)
          }}
        >
          {encodingWords.read}
        </Button>
        <Button onPress={onCancel}>{encodingWords.cancel}</Button>
      </span>
    </div>
  )
}

function previewOf(bytes: Uint8Array | 'none' | undefined, encoding: EncodingName): string {
  if (bytes === undefined) return ''
  return bytes === 'none' ? encodingWords.noPreview : previewIn(bytes, encoding)
}

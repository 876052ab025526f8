import { useEffect, type RefObject } from 'react'
import { Button } from '#renderer/ui/button.tsx'
import { writingWords } from '#renderer/writing/wording'

type QuotationRepairProps = {
  readonly words: string
  readonly quote: string
  readonly language: string
  readonly place: { readonly left: number; readonly top: number }
  readonly boxRef: RefObject<HTMLDivElement | null>
  readonly onTake: () => void
  readonly onKeep: () => void
  readonly onOpen: () => void
}

/** Shows both texts of a quotation that no longer equals its passage, and what can be done. */
export function QuotationRepair(props: QuotationRepairProps) {
  const { words, quote, language, place, boxRef, onTake, onKeep, onOpen } = props
  useEffect(() => {
    const box = boxRef.current
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      onKeep()
    }
    box?.addEventListener('keydown', onKey)
    return () => {
      box?.removeEventListener('keydown', onKey)
    }
  }, [boxRef, onKeep])
  return (
    <div
      className="writing-overlay writing-repair"
      style={place}
      ref={boxRef}
      role="dialog"
      aria-label={writingWords.repairName}
    >
      <p className="writing-repair-title">{writingWords.repairName}</p>
      <dl className="writing-repair-texts">
        <dt>{writingWords.repairHere}</dt>
        <dd dir="auto" lang={language}>
          “{words}”
        </dd>
        <dt>{writingWords.repairThere}</dt>
        <dd dir="auto" lang={language}>
          “{quote}”
        </dd>
      </dl>
      <p className="writing-repair-meaning">{writingWords.repairKeepMeaning}</p>
      <div className="writing-repair-acts">
        <Button tone="primary" autoFocus onPress={onTake}>
          {writingWords.repairTake}
        </Button>
        <Button onPress={onKeep}>{writingWords.repairKeep}</Button>
        <Button tone="quiet" onPress={onOpen}>
          {writingWords.repairOpen}
        </Button>
      </div>
    </div>
  )
}

import { ChevronDown, ChevronUp, Minus, MoveHorizontal, Plus, Scan } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Page } from '#domain/document/block'
import type { KeyId } from '#renderer/keys/key-table'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { percentOf, stepZoom, type PagePlan, type PageZoom } from '#renderer/reading/page-plan'
import { pageWords } from '#renderer/reading/page-wording'
import { IconButton } from '#renderer/ui/button.tsx'

type PageBarProps = {
  readonly pages: readonly Page[]
  /** The page that is read, counted from 0. */
  readonly now: number
  readonly plan: PagePlan
  readonly zoom: PageZoom
  readonly onZoom: (zoom: PageZoom) => void
  readonly onPage: (at: number) => void
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const

/** Which page is read, a way to any other, and how large the pages are. */
export function PageBar({ pages, now, plan, zoom, onZoom, onPage }: PageBarProps) {
  const hint = useKeyHints()
  const steps: readonly (readonly [string, KeyId, PageZoom, ReactNode])[] = [
    [pageWords.zoomOut, 'pages.smaller', stepZoom(plan, -1), <Minus key="out" {...icon} />],
    [pageWords.zoomIn, 'pages.larger', stepZoom(plan, 1), <Plus key="in" {...icon} />],
    [pageWords.fitWidth, 'pages.width', 'width', <MoveHorizontal key="width" {...icon} />],
    [pageWords.fitPage, 'pages.whole', 'page', <Scan key="page" {...icon} />],
  ]
  return (
    <div className="page-bar" role="group" aria-label={pageWords.bar}>
      <PageField key={now} pages={pages} now={now} onPage={onPage} />
      <span className="page-count">{pageWords.of(pages.length)}</span>
      <IconButton
        label={pageWords.previous}
        isDisabled={now <= 0}
        onPress={() => {
          onPage(now - 1)
        }}
      >
        <ChevronUp {...icon} />
      </IconButton>
      <IconButton
        label={pageWords.next}
        isDisabled={now >= pages.length - 1}
        onPress={() => {
          onPage(now + 1)
        }}
      >
        <ChevronDown {...icon} />
      </IconButton>
      <span className="page-percent">{pageWords.percent(percentOf(plan))}</span>
      {steps.map(([label, key, step, picture]) => (
        <span
          key={label}
          className="page-step"
          data-on={step === zoom && typeof step === 'string' ? '' : undefined}
        >
          <IconButton
            label={label}
            keyHint={hint(key)}
            onPress={() => {
              onZoom(step)
            }}
          >
            {picture}
          </IconButton>
        </span>
      ))}
    </div>
  )
}

type PageFieldProps = Pick<PageBarProps, 'pages' | 'now' | 'onPage'>

function PageField({ pages, now, onPage }: PageFieldProps) {
  const label = pages[now]?.label ?? String(now + 1)
  const [written, setWritten] = useState(label)
  const [isWrong, setIsWrong] = useState(false)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const found = pageNamed(pages, written)
        setIsWrong(found === undefined)
        if (found !== undefined) onPage(found)
      }}
    >
      <input
        className="ui-input page-field"
        aria-label={pageWords.field}
        aria-invalid={isWrong}
        title={isWrong ? pageWords.noSuchPage : undefined}
        value={written}
        onChange={(event) => {
          setWritten(event.target.value)
        }}
      />
    </form>
  )
}

/** The page of a printed number or, where none has it, the one at that place; counted from 0. */
function pageNamed(pages: readonly Page[], written: string): number | undefined {
  const wanted = written.trim().toLowerCase()
  const printed = pages.findIndex(({ label }) => label.toLowerCase() === wanted)
  if (printed !== -1) return printed
  const number = /^\d+$/.test(wanted) ? Number(wanted) : 0
  return number >= 1 && number <= pages.length ? number - 1 : undefined
}

import { useEffect, useMemo, useRef, useState } from 'react'
import {
  Collection,
  Dialog,
  Header,
  Heading,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Popover,
  Virtualizer,
} from 'react-aria-components'
import type { CountedLine, CountedList, CountedNumber } from '#renderer/reading/counted'
import { countedWords } from '#renderer/reading/wording'
import './count.css'

/** Finds what a number counts. */
export type LookUp = (list: CountedList) => Promise<readonly CountedLine[]>

type CountedListsProps = {
  readonly numbers: readonly CountedNumber[]
  readonly beside: Element
  readonly lookUp: LookUp
  readonly onClose: () => void
}

type Section = { readonly id: string; readonly words: string; readonly lines: readonly CountedLine[] }

/** Pixels; the same in count.css. */
const sizes = { rowHeight: 44, headingHeight: 28 }
const mostHeight = 352

/** What one or several numbers count, beside them: each line leads to what it names, with Ctrl across from here. */
export function CountedLists({ numbers, beside, lookUp, onClose }: CountedListsProps) {
  const trigger = useMemo(() => ({ current: beside }), [beside])
  const sections = useSections(numbers, lookUp)
  const title = numbers.map(({ words }) => words).join(' · ')
  return (
    <Popover
      className="ui-popover reading-counted"
      triggerRef={trigger}
      placement="bottom start"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog aria-label={title} className="reading-counted-dialog">
        <Heading slot="title" level={2} className="reading-counted-title">
          {title}
        </Heading>
        {sections === undefined ? null : <Lines label={title} sections={sections} onClose={onClose} />}
      </Dialog>
    </Popover>
  )
}

function useSections(numbers: readonly CountedNumber[], lookUp: LookUp): readonly Section[] | undefined {
  const [sections, setSections] = useState<readonly Section[]>()
  useEffect(() => {
    let isWanted = true
    void Promise.all(
      numbers.map(async ({ words, list }, at) => ({ id: String(at), words, lines: await lookUp(list) })),
    ).then((found) => {
      if (isWanted) setSections(found)
    })
    return () => {
      isWanted = false
    }
  }, [numbers, lookUp])
  return sections
}

type LinesProps = Pick<CountedListsProps, 'onClose'> & {
  readonly label: string
  readonly sections: readonly Section[]
}

function Lines({ label, sections, onClose }: LinesProps) {
  const isBeside = useRef(false)
  const rows = useMemo(
    () =>
      sections.map((section) => ({
        ...section,
        rows: section.lines.map((line) => ({ id: `${section.id} ${line.key}`, line })),
      })),
    [sections],
  )
  const byId = useMemo(
    () => new Map(rows.flatMap((section) => section.rows.map(({ id, line }) => [id, line] as const))),
    [rows],
  )
  const headings = rows.length < 2 ? 0 : rows.length * sizes.headingHeight
  const height = Math.min(mostHeight, byId.size * sizes.rowHeight + headings)
  if (byId.size === 0) return <p className="reading-counted-none">{countedWords.none}</p>
  const remember = (event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): void => {
    isBeside.current = event.ctrlKey || event.metaKey
  }
  const open = (key: unknown): void => {
    onClose()
    byId.get(String(key))?.onOpen({ isBeside: isBeside.current })
  }
  const list = {
    'aria-label': label,
    className: 'reading-counted-list',
    style: { height },
    autoFocus: 'first' as const,
    onAction: open,
  }
  return (
    // Whether Ctrl is held is known to the press alone, and not to the list that makes an act of it.
    <div role="presentation" onKeyDownCapture={remember} onPointerDownCapture={remember}>
      <Virtualizer layout={ListLayout} layoutOptions={sizes}>
        {rows.length === 1 ? (
          <ListBox {...list} items={rows[0]?.rows ?? []}>
            {({ id, line }) => <Line id={id} line={line} />}
          </ListBox>
        ) : (
          <ListBox {...list} items={rows}>
            {(section) => (
              <ListBoxSection id={section.id}>
                <Header className="reading-counted-head">{section.words}</Header>
                <Collection items={section.rows}>{({ id, line }) => <Line id={id} line={line} />}</Collection>
              </ListBoxSection>
            )}
          </ListBox>
        )}
      </Virtualizer>
    </div>
  )
}

function Line({
  id,
  line: { words, about, language, peek },
}: {
  readonly id: string
  readonly line: CountedLine
}) {
  return (
    <ListBoxItem
      id={id}
      textValue={about === '' ? words : `${words}, ${about}`}
      className="reading-counted-line"
      {...(peek === undefined ? {} : { 'data-peek': peek })}
    >
      <span className="reading-counted-words" dir="auto" {...(language === '' ? {} : { lang: language })}>
        {words}
      </span>
      {about === '' ? null : (
        <span className="reading-counted-about">
          <bdi>{about}</bdi>
        </span>
      )}
    </ListBoxItem>
  )
}

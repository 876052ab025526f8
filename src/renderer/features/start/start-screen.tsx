import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { CaseListing } from '#preload/bridge'
import { firstTagChoices } from '#domain/tag/first-tags'
import { startWords } from '#renderer/features/start/wording'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { localDay } from '#renderer/ui/dates'
import { Select, TextField } from '#renderer/ui/fields.tsx'
import './start.css'

type StartScreenProps = {
  readonly recent: readonly CaseListing[]
  /** How many documents were handed over and wait for a case. */
  readonly waiting: number
  /** A sentence about what went wrong, if something did. */
  readonly problem: string | undefined
  /** What is being opened, in words, while it is. */
  readonly busy: string | undefined
  readonly isNaming: boolean
  readonly onNaming: (isNaming: boolean) => void
  /** With the name of the tags it begins with. */
  readonly onBegin: (wish: { readonly name: string; readonly tags: string }) => void
  readonly onOpenSample: () => void
  readonly onOpen: (listing: CaseListing) => void
  readonly onDiscard: (listing: CaseListing) => void
}

/** The first screen: begin a case, look around in the sample, or go on where one was left. */
export function StartScreen(props: StartScreenProps) {
  const { recent, problem, busy, onOpenSample, onOpen, onDiscard, onNaming } = props
  return (
    <main className="start" aria-busy={busy !== undefined}>
      <div className="start-column">
        <h1 className="start-title">{startWords.title}</h1>
        <p className="start-purpose">{startWords.purpose}</p>
        {problem === undefined ? null : <Banner tone="danger">{problem}</Banner>}
        {props.waiting === 0 ? null : <Banner tone="plain">{startWords.waiting(props.waiting)}</Banner>}
        {busy === undefined ? null : <Banner tone="plain">{busy}</Banner>}
        <ul className="start-ways" aria-label={startWords.ways}>
          <li>
            <Button
              tone="primary"
              autoFocus
              isDisabled={busy !== undefined}
              onPress={() => {
                onNaming(true)
              }}
            >
              {startWords.newCase}
            </Button>
            <p>{startWords.newCaseMeaning}</p>
          </li>
          <li>
            <Button isDisabled={busy !== undefined} onPress={onOpenSample}>
              {startWords.openSample}
            </Button>
            <p>{startWords.openSampleMeaning}</p>
          </li>
        </ul>
        <h2 className="start-recent">{startWords.recent}</h2>
        {recent.length === 0 ? <p className="start-none">{startWords.noRecent}</p> : null}
        <ul className="start-cases" aria-label={startWords.recent}>
          {recent.map((listing) => (
            <li key={listing.id} className="start-case">
              <button
                type="button"
                disabled={busy !== undefined}
                onClick={() => {
                  onOpen(listing)
                }}
              >
                <bdi>{listing.name}</bdi>
                {listing.isSample ? <Chip>{startWords.sampleMark}</Chip> : null}
                <time dateTime={listing.openedAt}>{localDay(listing.openedAt)}</time>
              </button>
              <IconButton
                label={startWords.discard(listing.name)}
                isDisabled={busy !== undefined}
                onPress={() => {
                  onDiscard(listing)
                }}
              >
                <Trash2 size={14} strokeWidth={1.5} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
        <h2 className="start-recent">{startWords.steps}</h2>
        <ol className="start-steps">
          {startWords.stepList.map(([name, meaning]) => (
            <li key={name}>
              <b>{name}</b> {meaning}
            </li>
          ))}
        </ol>
      </div>
      <NameDialog {...props} />
    </main>
  )
}

const tagChoices = firstTagChoices.map(({ name, meaning }) => ({ value: name, label: name, meaning }))

function NameDialog({ isNaming, onNaming, onBegin }: StartScreenProps) {
  const [name, setName] = useState('')
  const [tags, setTags] = useState(tagChoices[0]?.value ?? '')
  const begin = () => {
    if (name.trim() === '') return
    onNaming(false)
    onBegin({ name: name.trim(), tags })
  }
  return (
    <Dialog
      title={startWords.newCase}
      isOpen={isNaming}
      onClose={() => {
        onNaming(false)
      }}
      acts={
        <>
          <Button
            onPress={() => {
              onNaming(false)
            }}
          >
            {startWords.cancel}
          </Button>
          <Button tone="primary" isDisabled={name.trim() === ''} onPress={begin}>
            {startWords.begin}
          </Button>
        </>
      }
    >
      <form
        className="start-naming"
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <TextField
          label={startWords.nameLabel}
          placeholder={startWords.namePlaceholder}
          value={name}
          onChange={setName}
          autoFocus
        />
        <Select label={startWords.tagsLabel} value={tags} choices={tagChoices} onChange={setTags} />
      </form>
    </Dialog>
  )
}

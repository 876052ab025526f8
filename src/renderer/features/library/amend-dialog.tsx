import { useState } from 'react'
import type { SourceDocument, StatedField } from '#domain/document/source-document'
import type { DocumentWords } from '#renderer/actions/amend-document'
import { amendWords } from '#renderer/features/library/amend-wording'
import { fieldWords, originWords } from '#renderer/features/library/triage-wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select, TextField, type Choice } from '#renderer/ui/fields.tsx'
import { statedLanguageChoices } from '#renderer/ui/languages'

type AmendDialogProps = {
  readonly document: SourceDocument
  /** The markings a document can have, with their words. */
  readonly markings: readonly Choice<string>[]
  /** The days a date as written may mean, in words; undefined where that cannot be told. */
  readonly spanWords: (written: string) => string | undefined
  readonly onAmend: (words: Partial<DocumentWords>) => void
  readonly onSource: () => void
  readonly onVoices: () => void
  readonly onClose: () => void
}

type Draft = Readonly<Record<StatedField, string>> & { readonly marking: string }

/** Lets the analyst put right what is said of a document; each field says where it came from. */
export function AmendDialog(props: AmendDialogProps) {
  const { document, markings, spanWords, onAmend, onSource, onVoices, onClose } = props
  const [draft, setDraft] = useState<Draft>(() => draftOf(document))
  const set = (field: keyof Draft) => (value: string) => {
    setDraft((now) => ({ ...now, [field]: value }))
  }
  const helpFor = (field: StatedField) => {
    const origin = document.origins?.[field]
    const words = origin === undefined ? undefined : amendWords.from(originWords[origin])
    const isDate = field === 'published' || field === 'captured'
    return [words, isDate ? spanWords(draft[field]) : undefined].filter(Boolean).join(' · ') || undefined
  }
  return (
    <Dialog title={amendWords.title} isOpen onClose={onClose}>
      <form
        className="library-amend"
        onSubmit={(event) => {
          event.preventDefault()
          onAmend(changedIn(draft, draftOf(document)))
        }}
      >
        <TextField
          label={fieldWords.title}
          value={draft.title}
          onChange={set('title')}
          description={helpFor('title')}
          error={draft.title.trim() === '' ? amendWords.emptyTitle : undefined}
          autoFocus
        />
        {(['author', 'outlet', 'published', 'captured', 'address'] as const).map((field) => (
          <TextField
            key={field}
            label={fieldWords[field]}
            value={draft[field]}
            onChange={set(field)}
            description={helpFor(field)}
          />
        ))}
        <Select
          label={fieldWords.language}
          value={draft.language}
          choices={statedLanguageChoices(document.language)}
          onChange={set('language')}
        />
        <Select
          label={amendWords.marking}
          value={draft.marking}
          choices={[{ value: '', label: amendWords.noMarking }, ...markings]}
          onChange={set('marking')}
        />
        <div className="library-amend-acts">
          <Button onPress={onSource}>{amendWords.source}</Button>
          <Button onPress={onVoices}>{amendWords.voices}</Button>
          <Button onPress={onClose}>{amendWords.cancel}</Button>
          <Button tone="primary" type="submit" isDisabled={draft.title.trim() === ''}>
            {amendWords.amend}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function draftOf(document: SourceDocument): Draft {
  return {
    title: document.title,
    author: document.author ?? '',
    outlet: document.outlet ?? '',
    published: document.published ?? '',
    captured: document.captured ?? '',
    address: document.address ?? '',
    language: document.language,
    marking: document.marking ?? '',
  }
}

/** What was changed; an emptied field says nothing any more. */
function changedIn(now: Draft, before: Draft): Partial<DocumentWords> {
  const said = (value: string) => (value.trim() === '' ? undefined : value.trim())
  return {
    ...(now.title === before.title ? {} : { title: now.title.trim() }),
    ...(now.author === before.author ? {} : { author: said(now.author) }),
    ...(now.outlet === before.outlet ? {} : { outlet: said(now.outlet) }),
    ...(now.published === before.published ? {} : { published: said(now.published) }),
    ...(now.captured === before.captured ? {} : { captured: now.captured.trim() }),
    ...(now.address === before.address ? {} : { address: said(now.address) }),
    ...(now.language === before.language ? {} : { language: now.language }),
    ...(now.marking === before.marking ? {} : { marking: now.marking }),
  }
}

import { markings } from '#domain/assessment/scales'
import type { DocumentId } from '#domain/document/source-document'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import { look } from '#renderer/features/library/library-view'
import { bulkWords } from '#renderer/features/library/triage-wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'
import type { Choice } from '#renderer/ui/fields.tsx'
import { statedLanguageChoices } from '#renderer/ui/languages'
import { Menu } from '#renderer/ui/menu.tsx'

type BulkBarProps = {
  readonly ids: readonly DocumentId[]
  readonly acts: LibraryActs
  readonly onDuplicate: () => void
}

/** What can be done with all documents that are ticked, each as one deed with one undo. */
export function BulkBar({ ids, acts, onDuplicate }: BulkBarProps) {
  const hint = useKeyHints()
  const clear = () => {
    look({ selected: new Set() })
  }
  const triage = (decision: Parameters<LibraryActs['onTriage']>[1]) => () => {
    acts.onTriage(ids, decision)
    clear()
  }
  return (
    <div className="library-bulk" role="toolbar" aria-label={bulkWords.title}>
      <strong role="status">{bulkWords.selected(ids.length)}</strong>
      <Button keyHint={hint('library.accept')} onPress={triage('accepted')}>
        {bulkWords.accept}
      </Button>
      <Button keyHint={hint('library.duplicate')} onPress={onDuplicate}>
        {bulkWords.duplicate}
      </Button>
      <Button keyHint={hint('library.reject')} onPress={triage('rejected')}>
        {bulkWords.reject}
      </Button>
      <Button keyHint={hint('library.later')} onPress={triage('later')}>
        {bulkWords.later}
      </Button>
      <Button
        keyHint={hint('library.source')}
        onPress={() => {
          acts.onSource(ids)
        }}
      >
        {bulkWords.source}
      </Button>
      <Button
        keyHint={hint('library.tag')}
        onPress={() => {
          acts.onTag(ids)
        }}
      >
        {bulkWords.tag}
      </Button>
      <BulkMenu
        label={bulkWords.language}
        trigger={bulkWords.setLanguage}
        choices={statedLanguageChoices('und')}
        onChoose={(language) => {
          acts.onAmendAll(ids, { language })
        }}
      />
      <BulkMenu
        label={bulkWords.marking}
        trigger={bulkWords.setMarking}
        choices={[
          ...markings.map((value) => ({ value, label: value })),
          { value: '', label: bulkWords.noMarking },
        ]}
        onChoose={(marking) => {
          acts.onAmendAll(ids, { marking })
        }}
      />
      <Button
        keyHint={hint('library.read')}
        onPress={() => {
          acts.onRead(ids, 'read')
          clear()
        }}
      >
        {bulkWords.read}
      </Button>
      <Button
        tone="danger"
        keyHint={hint('library.remove')}
        onPress={() => {
          acts.onRemove(ids)
          clear()
        }}
      >
        {bulkWords.remove}
      </Button>
      <Button tone="quiet" keyHint="Esc" onPress={clear}>
        {bulkWords.clear}
      </Button>
    </div>
  )
}

type BulkMenuProps = {
  readonly label: string
  readonly trigger: string
  readonly choices: readonly Choice<string>[]
  readonly onChoose: (value: string) => void
}

function BulkMenu({ label, trigger, choices, onChoose }: BulkMenuProps) {
  return (
    <Menu
      label={label}
      trigger={<Button>{trigger}</Button>}
      entries={choices.map(({ value, label: name }) => ({ id: `=${value}`, label: name }))}
      onChoose={(id) => {
        onChoose(id.slice(1))
      }}
    />
  )
}

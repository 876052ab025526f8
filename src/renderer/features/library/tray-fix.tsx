import { useState, type ReactNode } from 'react'
import type { DocumentId, ImportWarning } from '#domain/document/source-document'
import { isOfPassword } from '#domain/import/attention-groups'
import type { ImportRow } from '#domain/import/import-job'
import type { ImportRefusal } from '#domain/import/reading'
import type { ReadingAid } from '#renderer/actions/import-run'
import type { EncodingPreviews } from '#renderer/actions/preview-encoding'
import { EncodingChoice } from '#renderer/features/library/encoding-choice.tsx'
import { trayWords } from '#renderer/features/library/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox, TextField } from '#renderer/ui/fields.tsx'

/** What can be done from the list of an import. */
export type TrayActs = {
  readonly onOpen: (documentId: DocumentId) => void
  /** Reads refused files again with what they lacked. */
  readonly onAgain: (at: readonly number[], aid: ReadingAid) => void
  readonly onPassOver: (at: readonly number[]) => void
  /** Lets the analyst read a document with another encoding. */
  readonly onEncoding: (documentId: DocumentId) => void
  /** Removes documents that came in, as one deed. */
  readonly onRemove: (documentIds: readonly DocumentId[]) => void
  /** How a refused file reads in other encodings. */
  readonly previews: (at: number) => EncodingPreviews
}

type TrayFixProps = {
  readonly row: ImportRow
  /** All files of the import that ask for a password. */
  readonly asking: readonly ImportRow[]
  readonly acts: TrayActs
}

/** What can be done about one file that was refused or read with a doubt, in its own row. */
export function TrayFix({ row, asking, acts }: TrayFixProps) {
  if (row.state === 'refused')
    return isOfPassword(row.reason) ? (
      <PasswordFix key={row.reason} row={row} asking={asking} acts={acts} />
    ) : (
      <RefusedFix row={row} reason={row.reason} acts={acts} />
    )
  if (row.state !== 'done') return null
  return (
    <span className="library-fix-acts">
      {row.warnings.some(isOfEncoding) ? (
        <Button
          tone="quiet"
          aria-label={`${trayWords.encoding} ${row.name}`}
          onPress={() => {
            acts.onEncoding(row.documentId)
          }}
        >
          {trayWords.encoding}
        </Button>
      ) : null}
      {row.warnings.includes('no-text-layer') ? <PictureFix row={row} acts={acts} /> : null}
    </span>
  )
}

function isOfEncoding(warning: ImportWarning): boolean {
  return (
    warning === 'encoding-guessed' || warning === 'encoding-doubted' || warning === 'invalid-bytes-replaced'
  )
}

type RowFixProps = Omit<TrayFixProps, 'asking'>

type GroupFixProps = {
  readonly first: ImportRow
  readonly rows: readonly ImportRow[]
  readonly acts: TrayActs
}

/** What can be done about all files that ended alike. What came in is kept, or removed where it is only pictures. */
export function GroupFix({ first, rows, acts }: GroupFixProps) {
  const passOver = () => {
    acts.onPassOver(rows.map(({ at }) => at))
  }
  const isIn = first.state === 'done'
  const isPicture = isIn && first.warnings.includes('no-text-layer')
  return (
    <>
      {first.state === 'refused' && isOfPassword(first.reason) ? (
        <PasswordForm
          key={first.reason}
          label={trayWords.passwordForAll(rows.length)}
          words={trayWords.tryOnAll(rows.length)}
          onRead={(password) => {
            acts.onAgain(
              rows.map(({ at }) => at),
              { password },
            )
          }}
        />
      ) : null}
      {isIn ? (
        <Button tone="quiet" onPress={passOver}>
          {trayWords.keepAll}
        </Button>
      ) : null}
      {isIn && !isPicture ? null : (
        <Button
          tone="quiet"
          onPress={() => {
            if (isPicture)
              acts.onRemove(rows.flatMap((row) => (row.state === 'done' ? [row.documentId] : [])))
            passOver()
          }}
        >
          {trayWords.skipAll}
        </Button>
      )}
    </>
  )
}

function PictureFix({ row, acts }: RowFixProps) {
  if (row.state !== 'done') return null
  return (
    <>
      <Button
        tone="quiet"
        onPress={() => {
          acts.onPassOver([row.at])
        }}
      >
        {trayWords.keepAsPicture}
      </Button>
      <Button
        tone="quiet"
        onPress={() => {
          acts.onRemove([row.documentId])
          acts.onPassOver([row.at])
        }}
      >
        {trayWords.skip}
      </Button>
    </>
  )
}

const tryable: ReadonlySet<ImportRefusal> = new Set([
  'file-gone',
  'not-allowed',
  'not-answering',
  'changed-while-read',
  'parser-stopped',
  'storage-refused',
])

function RefusedFix({ row, reason, acts }: RowFixProps & { readonly reason: ImportRefusal }) {
  const [isChoosing, setChoosing] = useState(false)
  if (isChoosing)
    return (
      <EncodingChoice
        encoding={undefined}
        previews={() => acts.previews(row.at)}
        onRead={(wish) => {
          acts.onAgain([row.at], wish)
        }}
        onCancel={() => {
          setChoosing(false)
        }}
      />
    )
  const canDecode = reason === 'unknown-encoding' || reason === 'no-readable-text'
  return (
    <span className="library-fix-acts">
      {canDecode ? (
        <Button
          tone="quiet"
          aria-label={`${trayWords.encoding} ${row.name}`}
          onPress={() => {
            setChoosing(true)
          }}
        >
          {trayWords.encoding}
        </Button>
      ) : null}
      {tryable.has(reason) ? (
        <Button
          tone="quiet"
          aria-label={`${trayWords.again} ${row.name}`}
          onPress={() => {
            acts.onAgain([row.at], {})
          }}
        >
          {trayWords.again}
        </Button>
      ) : null}
      <SkipButton row={row} acts={acts} />
    </span>
  )
}

/** A password for one file, or at once for all that ask for one. */
function PasswordFix({ row, asking, acts }: TrayFixProps) {
  const [isForAll, setForAll] = useState(false)
  const others = asking.flatMap(({ at }) => (at === row.at ? [] : [at]))
  return (
    <>
      <PasswordForm
        label={`${trayWords.password} ${row.name}`}
        onRead={(password) => {
          acts.onAgain(isForAll ? [row.at, ...others] : [row.at], { password })
        }}
      >
        {others.length === 0 ? null : (
          <Checkbox isSelected={isForAll} onChange={setForAll}>
            {trayWords.forOthers(others.length)}
          </Checkbox>
        )}
      </PasswordForm>
      <SkipButton row={row} acts={acts} />
    </>
  )
}

type PasswordFormProps = {
  readonly label: string
  /** Of the button. */
  readonly words?: string
  readonly onRead: (password: string) => void
  readonly children?: ReactNode
}

/** What is typed is handed on and forgotten. */
function PasswordForm({ label, words = trayWords.withPassword, onRead, children }: PasswordFormProps) {
  const [password, setPassword] = useState('')
  return (
    <form
      className="library-fix-acts"
      onSubmit={(event) => {
        event.preventDefault()
        setPassword('')
        onRead(password)
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        isSecret
        placeholder={trayWords.password}
        value={password}
        onChange={setPassword}
      />
      {children}
      <Button type="submit" isDisabled={password === ''}>
        {words}
      </Button>
    </form>
  )
}

function SkipButton({ row, acts }: RowFixProps) {
  return (
    <Button
      tone="quiet"
      aria-label={`${trayWords.skip} ${row.name}`}
      onPress={() => {
        acts.onPassOver([row.at])
      }}
    >
      {trayWords.skip}
    </Button>
  )
}

import { sayAddress } from '#domain/document/say-address'
import { GripVertical } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import type { DocumentId, SourceDocument, StatedField } from '#domain/document/source-document'
import { triageOf } from '#domain/document/triage'
import type { OfferGroup } from '#domain/import/offers'
import { reliabilityMeanings } from '#domain/source/grade'
import { encodingChoices } from '#renderer/actions/preview-encoding'
import type { LibraryActs } from '#renderer/features/library/library-acts'
import type { LibraryContents, LibraryRow } from '#renderer/features/library/library-rows'
import { OfferBox } from '#renderer/features/library/offer-box.tsx'
import {
  bulkWords,
  fieldWords,
  peekWords,
  toolWords,
  triageWords,
} from '#renderer/features/library/triage-wording'
import { importWarningWords, libraryWords, sizeWords } from '#renderer/features/library/wording'
import { formatWords } from '#renderer/reading/format-words'
import { decodedFormats } from '#renderer/features/library/decoded-formats'
import { spanWords } from '#renderer/features/library/span-words'
import { SourceName } from '#renderer/reading/source-name.tsx'
import { TagChips } from '#renderer/reading/tag-chips.tsx'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { localMoment, writtenDay, writtenMoment } from '#renderer/ui/dates'
import { languageName } from '#renderer/ui/languages'

/** The documents that are tied to one: parts, versions, doubles. */
export type Kin = { readonly words: string; readonly documents: readonly SourceDocument[] }

type PeekCardProps = {
  readonly row: LibraryRow
  readonly kin: readonly Kin[]
  /** What is suggested for it, by origin. */
  readonly offers: readonly OfferGroup[]
  readonly contents: LibraryContents
  readonly acts: LibraryActs
  /** Buttons by which it is decided about. */
  readonly triage: ReactNode
}

/** Everything about one document but its text: facts and where they come from, hash, kin, suggestions. */
export function PeekCard({ row, kin, offers, contents, acts, triage }: PeekCardProps) {
  const hint = useKeyHints()
  const { document, sourceName, reliability, tags } = row
  const { id } = document
  const triageState = triageOf(document)
  return (
    <aside className="library-peek" aria-label={peekWords.title} tabIndex={-1}>
      <h3 className="library-peek-title">
        <bdi lang={document.language}>{document.title === '' ? libraryWords.untitled : document.title}</bdi>
      </h3>
      <p className="library-peek-line">
        {reliability === undefined ? null : (
          <CodeChip meaning={reliabilityMeanings[reliability].label}>{reliability}</CodeChip>
        )}
        <SourceName id={document.sourceId}>{sourceName ?? toolWords.noSource}</SourceName>
      </p>
      <p className="library-peek-line">
        {[
          formatWords[document.format],
          sizeWords(document.originalSize),
          peekWords.characters(document.length),
          peekWords.language(languageName(document.language)),
        ].join(' · ')}
      </p>
      {triageState === 'accepted' ? null : <p className="library-peek-state">{triageWords[triageState]}</p>}
      <div className="library-peek-acts" role="group" aria-label={peekWords.triage}>
        {triage}
      </div>
      <TagChips
        label={peekWords.tags}
        tags={tags}
        offWords={peekWords.untag}
        onOff={(tag) => {
          acts.onUntag(id, tag)
        }}
      >
        <Button
          tone="quiet"
          keyHint={hint('library.tag')}
          onPress={() => {
            acts.onTag([id])
          }}
        >
          {bulkWords.tag}
        </Button>
      </TagChips>
      {offers.map((group, at) => (
        <OfferBox
          key={`${group.because} ${group.origin}`}
          group={group}
          contents={contents}
          acts={acts}
          keys={at === 0 ? { take: 'library.take-offer', drop: 'library.drop-offer' } : undefined}
        />
      ))}
      <Excerpt document={document} excerptOf={acts.excerptOf} />
      <Facts document={document} />
      <KinLists kin={kin} onOpen={acts.onOpen} />
      {document.warnings.length === 0 ? null : (
        <>
          <h4 className="app-small-title">{peekWords.warnings}</h4>
          <ul className="library-peek-list">
            {document.warnings.map((warning) => (
              <li key={warning}>{importWarningWords[warning]}</li>
            ))}
          </ul>
        </>
      )}
      <h4 className="app-small-title">{peekWords.hash}</h4>
      <p className="library-hash">{document.originalHash}</p>
      {acts.onDragOriginal === undefined ? null : (
        <p
          className="library-drag"
          draggable
          onDragStart={(event) => {
            // The desktop's own drag takes over from the page's.
            event.preventDefault()
            acts.onDragOriginal?.(document)
          }}
        >
          <GripVertical size={14} strokeWidth={1.5} aria-hidden="true" />
          {peekWords.drag}
        </p>
      )}
      <div className="library-peek-acts">
        <PeekActs id={id} document={document} acts={acts} />
      </div>
    </aside>
  )
}

type PeekActsProps = {
  readonly id: DocumentId
  readonly document: SourceDocument
  readonly acts: LibraryActs
}

function PeekActs({ id, document, acts }: PeekActsProps) {
  const hint = useKeyHints()
  return (
    <>
      <Button
        keyHint={hint('library.amend')}
        onPress={() => {
          acts.onAmend(id)
        }}
      >
        {peekWords.amend}
      </Button>
      {decodedFormats.has(document.format) ? (
        <Button
          onPress={() => {
            acts.onEncoding(id)
          }}
        >
          {peekWords.encoding}
        </Button>
      ) : null}
      <Button
        onPress={() => {
          acts.onExportOriginal(id)
        }}
      >
        {peekWords.export}
      </Button>
      {acts.onRevealOriginal === undefined ? null : (
        <Button
          onPress={() => {
            acts.onRevealOriginal?.(document)
          }}
        >
          {peekWords.reveal}
        </Button>
      )}
    </>
  )
}

const excerptLength = 360

function Excerpt({
  document,
  excerptOf,
}: Pick<LibraryActs, 'excerptOf'> & { readonly document: SourceDocument }) {
  const [read, setRead] = useState<{ readonly words: string | undefined }>()
  useEffect(() => {
    let isWanted = true
    // Walking down the list with J held must not read every text on the way.
    const timer = setTimeout(() => {
      void excerptOf(document, excerptLength).then((words) => {
        if (isWanted) setRead({ words })
      })
    }, 80)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [document, excerptOf])
  if (read !== undefined && read.words === undefined) return <p>{peekWords.unreadable}</p>
  return (
    <blockquote className="library-excerpt" dir="auto" lang={document.language}>
      {read?.words ?? ''}
    </blockquote>
  )
}

function Facts({ document }: { readonly document: SourceDocument }) {
  const { published, publishedSpan, captured, origins } = document
  const span = publishedSpan === undefined ? undefined : spanWords(publishedSpan)
  const stated: readonly (readonly [StatedField, string | undefined])[] = [
    ['title', origins?.title === undefined ? undefined : document.title],
    ['author', document.author],
    ['outlet', document.outlet],
    [
      'published',
      published === undefined
        ? undefined
        : [...new Set([writtenDay(published), span])].filter(Boolean).join(' · '),
    ],
    ['captured', captured === undefined ? undefined : writtenDay(captured)],
    ['address', document.address === undefined ? undefined : sayAddress(document.address)],
  ]
  const others: readonly (readonly [string, string | undefined])[] = [
    [peekWords.arrived, localMoment(document.importedAt)],
    [peekWords.file, document.fileName],
    [peekWords.folder, document.folder],
    [peekWords.marking, document.marking],
    [peekWords.encodingFact, encodingOf(document)],
  ]
  return (
    <dl className="library-facts">
      {stated.map(([field, value]) =>
        value === undefined ? null : (
          <Fact key={field} name={fieldWords[field]} value={value}>
            {origins?.[field] === undefined ? null : (
              <span className="library-origin">{peekWords.from(origins[field])}</span>
            )}
          </Fact>
        ),
      )}
      {others.map(([name, value]) =>
        value === undefined ? null : <Fact key={name} name={name} value={value} />,
      )}
      {(document.facts ?? []).map((fact, at) => (
        <Fact key={`${fact.name} ${at}`} name={fact.name} value={writtenMoment(fact.value)} />
      ))}
    </dl>
  )
}

/** The encoding in words, where the file is encoded text as a whole. */
function encodingOf({ format, decoding: { encoding } }: SourceDocument): string | undefined {
  if (!decodedFormats.has(format)) return undefined
  const known = encodingChoices.find((choice) => choice.encoding === encoding)
  return known === undefined ? encoding : `${encoding} (${known.meaning})`
}

type FactProps = { readonly name: string; readonly value: string; readonly children?: ReactNode }

function Fact({ name, value, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
        {children}
      </dd>
    </div>
  )
}

function KinLists({ kin, onOpen }: Pick<LibraryActs, 'onOpen'> & { readonly kin: readonly Kin[] }) {
  return kin.map(({ words, documents }) => (
    <section key={words}>
      <h4 className="app-small-title">{words}</h4>
      <ul className="library-peek-list">
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className="library-link"
              onClick={() => {
                onOpen(document.id, 'here')
              }}
            >
              <bdi>{document.title === '' ? libraryWords.untitled : document.title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ))
}

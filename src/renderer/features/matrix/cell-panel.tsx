import { CornerUpRight, X } from 'lucide-react'
import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Claim, ClaimId, EvidenceId, Stance } from '#domain/claim/claim'
import { knowledgeWords, sayCorroboration } from '#domain/claim/corroboration-words'
import type { SourceDocument } from '#domain/document/source-document'
import { reliabilityMeanings } from '#domain/source/grade'
import { reliabilityOf } from '#domain/source/source'
import {
  evidenceIn,
  type ShownColumn,
  type SpokenClaims,
  type sidesOf,
  type SpokenPassage,
} from '#renderer/features/matrix/matrix-view'
import { StanceSign } from '#renderer/features/matrix/stance-sign.tsx'
import type { GridSpot } from '#renderer/features/matrix/use-grid-place'
import { CorroborationCounts } from '#renderer/reading/corroboration-counts.tsx'
import { Count } from '#renderer/reading/count.tsx'
import type { CountedList } from '#renderer/reading/counted'
import { cellWords, stanceChoices, stanceWords } from '#renderer/features/matrix/wording'
import { Peek } from '#renderer/reading/peek.tsx'
import { SourceName } from '#renderer/reading/source-name.tsx'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { CodeChip } from '#renderer/ui/chip.tsx'
import { writtenDay } from '#renderer/ui/dates'

/** What can be done with the passages of the matrix. */
export type CellDeeds = {
  readonly onStance: (claim: Claim, evidenceIds: readonly EvidenceId[], stance: Stance) => void
  readonly onWithdraw: (claim: Claim, evidenceIds: readonly EvidenceId[]) => void
  readonly onOpenClaim: (claimId: ClaimId) => void
  readonly onShowPassage: (passage: SpokenPassage) => void
  readonly onOpenDocument: (document: SourceDocument) => void
}

type CellPanelProps = CellDeeds & {
  readonly spot: GridSpot
  readonly passages: readonly SpokenPassage[]
  /** How well they bear the claim out, and how well they dispute it. */
  readonly sides: ReturnType<typeof sidesOf>
  /** The claims the column says something on, and those on which it is contradicted. */
  readonly claims: SpokenClaims
  /** The documents of the column, those not read first. */
  readonly documents: readonly SourceDocument[]
  readonly panelRef: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** What lies behind a cell: its passages side by side, or why there are none and what would be needed. */
export function CellPanel(props: CellPanelProps) {
  const { spot, passages, sides, claims, documents, panelRef, onClose, onOpenClaim } = props
  const { row, column } = spot
  useEscape(panelRef, onClose)
  const title = [row?.label, column?.name].filter((part) => part !== undefined).join(' × ')
  return (
    <section ref={panelRef} tabIndex={-1} aria-label={title} className="matrix-panel">
      <header className="matrix-panel-head">
        <h3 dir="auto">{title}</h3>
        {row === undefined ? null : (
          <Button
            tone="quiet"
            onPress={() => {
              onOpenClaim(row.claimId)
            }}
          >
            {cellWords.openClaim}
          </Button>
        )}
        <IconButton label={cellWords.close} keyHint="Esc" onPress={onClose}>
          <X size={14} strokeWidth={1.5} aria-hidden="true" />
        </IconButton>
      </header>
      {row === undefined ? null : (
        <p className="matrix-panel-claim" dir="auto">
          {row.claim.statement}
        </p>
      )}
      <SideCounts row={row} column={column} sides={sides} />
      {row !== undefined && column !== undefined ? <StanceActs {...props} row={row} column={column} /> : null}
      {row === undefined && column !== undefined ? (
        <>
          <Spoken column={column} claims={claims} />
          <Members column={column} />
        </>
      ) : null}
      {passages.length > 0 ? <Passages {...props} /> : null}
      {row !== undefined && passages.length === 0 ? <Nothing column={column} /> : null}
      {column !== undefined && (row === undefined || passages.length === 0) ? (
        <Documents {...props} documents={documents} />
      ) : null}
    </section>
  )
}

/** Of a whole claim every number opens its list; of a cell the passages beneath are the list. */
function SideCounts({ row, column, sides }: GridSpot & Pick<CellPanelProps, 'sides'>) {
  return (['supports', 'disputes'] as const).map((stance) => {
    const corroboration = sides[stance]
    if (corroboration === undefined) return null
    return (
      <p key={stance}>
        {cellWords.bornOut[stance]}{' '}
        {row === undefined || column !== undefined ? (
          sayCorroboration(corroboration)
        ) : (
          <CorroborationCounts claimId={row.claimId} stances={[stance]} corroboration={corroboration} />
        )}
      </p>
    )
  })
}

function useEscape(panel: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    const place = panel.current
    place?.addEventListener('keydown', listen)
    return () => place?.removeEventListener('keydown', listen)
  }, [panel])
}

type StanceActsProps = CellDeeds & {
  readonly row: NonNullable<GridSpot['row']>
  readonly column: ShownColumn
}

function StanceActs({ row, column, onStance, onWithdraw }: StanceActsProps) {
  const hint = useKeyHints()
  const cell = row.cells.get(column.key)
  const evidenceIds = evidenceIn(cell)
  if (evidenceIds.length === 0) return null
  return (
    <div className="matrix-acts" role="group" aria-label={cellWords.stance}>
      {stanceChoices.map(({ stance, label }) => (
        <Button
          key={stance}
          keyHint={hint(`stances.${stance}`)}
          aria-pressed={cell?.stance === stance && cell.isBothSides !== true}
          onPress={() => {
            onStance(row.claim, evidenceIds, stance)
          }}
        >
          <StanceSign sign={stance} />
          {label}
        </Button>
      ))}
      <Button
        tone="danger"
        keyHint={hint('matrix.withdraw')}
        onPress={() => {
          onWithdraw(row.claim, evidenceIds)
        }}
      >
        {cellWords.withdraw}
      </Button>
    </div>
  )
}

function Passages({ passages, onShowPassage }: Pick<CellPanelProps, 'passages' | 'onShowPassage'>) {
  return (
    <ul className="matrix-passages" aria-label={cellWords.passages}>
      {passages.slice(0, mostPassages).map((passage) => (
        <Passage
          key={passage.evidence.id}
          passage={passage}
          onShow={() => {
            onShowPassage(passage)
          }}
        />
      ))}
      {passages.length > mostPassages ? <li>{cellWords.more(passages.length - mostPassages)}</li> : null}
    </ul>
  )
}

/** More are counted and not listed: a claim may have thousands. */
const mostPassages = 100

function Passage({ passage, onShow }: { readonly passage: SpokenPassage; readonly onShow: () => void }) {
  const { evidence, highlight, document, source, origin } = passage
  const reliability = source === undefined ? undefined : reliabilityOf(source)
  return (
    <li className="matrix-passage" data-colour={highlight.colour}>
      <p className="matrix-passage-stance" data-says={evidence.stance}>
        <StanceSign sign={evidence.stance} />
        {stanceWords[evidence.stance]}
      </p>
      <Peek highlightId={highlight.id}>
        <blockquote lang={document.language} dir="auto">
          “{highlight.anchor.quote}”
        </blockquote>
      </Peek>
      <p className="matrix-passage-about">
        {reliability === undefined ? null : (
          <CodeChip meaning={reliabilityMeanings[reliability].label}>{reliability}</CodeChip>
        )}
        <SourceName id={source?.id}>{source?.name ?? cellWords.noSource}</SourceName>
        <span>
          <SourceName id={origin?.id}>
            {origin === undefined ? cellWords.unknownOrigin : cellWords.origin(origin.name)}
          </SourceName>
          {evidence.knowledge === undefined ? '' : `, ${knowledgeWords[evidence.knowledge]}`}
        </span>
        <bdi>{document.title}</bdi>
        {document.published === undefined ? null : (
          <time dateTime={document.published}>{writtenDay(document.published)}</time>
        )}
      </p>
      <Button tone="quiet" onPress={onShow}>
        <CornerUpRight size={14} strokeWidth={1.5} aria-hidden="true" />
        {cellWords.show}
      </Button>
    </li>
  )
}

function Nothing({ column }: { readonly column: ShownColumn | undefined }) {
  if (column === undefined) return <p>{cellWords.noEvidence}</p>
  return (
    <>
      <p dir="auto">{column.isRead ? cellWords.silent(column.name) : cellWords.unread(column.name)}</p>
      <p>{cellWords.needsPassage}</p>
    </>
  )
}

type SpokenProps = Pick<CellPanelProps, 'claims'> & { readonly column: ShownColumn }

/** On how many claims a column says something and on how many it is contradicted: the numbers at its foot. */
function Spoken({ column: { tally }, claims }: SpokenProps) {
  const listed = (ids: readonly ClaimId[]): CountedList => ({
    kind: 'things',
    things: () => ids.map((id) => ({ kind: 'claim', id })),
  })
  return (
    <p>
      <Count count={tally.says} words={cellWords.saysOn(tally.says)} list={listed(claims.says)} />
      {' · '}
      <Count
        count={tally.conflicts}
        words={cellWords.conflictsOn(tally.conflicts)}
        list={listed(claims.conflicts)}
      />
    </p>
  )
}

function Members({ column }: { readonly column: ShownColumn }) {
  return (
    <ul className="matrix-members" aria-label={cellWords.members}>
      {column.names.slice(0, mostPassages).map((name, at) => (
        <li key={column.members[at]} dir="auto">
          <SourceName id={column.sourceIds[at]}>{name}</SourceName>
        </li>
      ))}
      {column.names.length > mostPassages ? (
        <li>{cellWords.more(column.names.length - mostPassages)}</li>
      ) : null}
    </ul>
  )
}

function Documents({ documents, onOpenDocument }: Pick<CellPanelProps, 'documents' | 'onOpenDocument'>) {
  if (documents.length === 0) return null
  return (
    <>
      <h4>{cellWords.documents}</h4>
      <ul className="matrix-members" aria-label={cellWords.documents}>
        {documents.slice(0, mostPassages).map((document) => (
          <li key={document.id}>
            <Button
              tone="quiet"
              onPress={() => {
                onOpenDocument(document)
              }}
            >
              <bdi>{document.title}</bdi>
            </Button>
            {document.reading === 'read' ? cellWords.read : cellWords.unreadDocument}
          </li>
        ))}
        {documents.length > mostPassages ? <li>{cellWords.more(documents.length - mostPassages)}</li> : null}
      </ul>
    </>
  )
}

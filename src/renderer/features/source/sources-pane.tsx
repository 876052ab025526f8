import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { alikePairs } from '#domain/source/alike-names'
import { suggestedSources } from '#domain/import/suggested-sources'
import type { Source, SourceId } from '#domain/source/source'
import type { SourceLink } from '#renderer/actions/link-sources'
import { DependencePicture } from '#renderer/features/source/dependence-tree.tsx'
import { ItemGrid } from '#renderer/features/source/item-grid.tsx'
import { MergeDialog, type MergeSide } from '#renderer/features/source/merge-dialog.tsx'
import {
  type RegisterMaterial,
  type RegisterRow,
  type SourceRegister,
} from '#renderer/features/source/register'
import { RegisterGrid } from '#renderer/features/source/register-grid.tsx'
import type { RegisterAct } from '#renderer/features/source/register-keys'
import { registerEntries } from '#renderer/features/source/register-order'
import {
  lookAtRegister,
  useRegisterView,
  wishGrade,
  type RegisterView,
} from '#renderer/features/source/register-view'
import type { RegisterPictureShot } from '#renderer/features/source/register-pictures.tsx'
import { ReliabilityBars } from '#renderer/features/source/reliability-bars.tsx'
import { SourceChooser } from '#renderer/features/source/source-chooser.tsx'
import type { SourceDeeds } from '#renderer/features/source/source-deeds'
import { SourceDetail } from '#renderer/features/source/source-detail.tsx'
import type { TieWish } from '#renderer/features/source/source-ties.tsx'
import { useGradeWish } from '#renderer/features/source/use-grade-wish'
import { useNaming } from '#renderer/features/source/use-naming'
import { SuggestedStrip, type Suggestion } from '#renderer/features/source/suggested-strip.tsx'
import { pictureWords, registerWords, sourceWords, tieWords } from '#renderer/features/source/wording'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ExportMenu, type ExportKind } from '#renderer/ui/export-menu.tsx'
import { Select, TextField } from '#renderer/ui/fields.tsx'
import './source.css'

type SourcesPaneProps = SourceDeeds & {
  readonly material: RegisterMaterial
  readonly register: SourceRegister
  /** The source the room was opened for; another object each time it is. */
  readonly asked: Asked
  /** What was suggested and dropped. */
  readonly declined: readonly string[]
}

type Asked = { readonly sourceId: SourceId | undefined }

/** What the room has open above it for a source. */
type OpenDialog = { readonly wish: TieWish; readonly row: RegisterRow; readonly other?: Source }

/** Who publishes and speaks in this case, how far each can be relied on, and why. */
export function SourcesPane(props: SourcesPaneProps) {
  const { material, register, asked, onSelect: select, onFollow } = props
  const view = useRegisterView()
  const suggestions = useSuggestions(material, props.declined)
  const [dialog, setDialog] = useState<OpenDialog>()
  const pane = useRef<HTMLDivElement>(null)
  const detail = useRef<HTMLElement>(null)
  const entries = useMemo(() => registerEntries(register.rows, view), [register, view])
  const shown = entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []))
  const shownAs = (id: SourceId | undefined) => shown.find(({ source }) => source.id === id)
  const active = shownAs(asked.sourceId) ?? shownAs(view.activeId) ?? shown[0]
  const [gradeWish, dropWish] = useGradeWish(active?.source)
  const nameNext = useNaming(active?.source.id, detail)
  const onNew = () => {
    nameNext()
    props.onNew()
  }
  useShownWhenAsked(asked, asked.sourceId === undefined || shownAs(asked.sourceId) !== undefined)
  const backToGrid = () => {
    pane.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
  }
  const take = (suggestion: Suggestion) => {
    if (suggestion.kind === 'source') {
      props.onTake(suggestion.suggested)
      return
    }
    const row = register.rows.find(({ source }) => source.id === suggestion.pair.one.id)
    if (row !== undefined) setDialog({ wish: 'merge', row, other: suggestion.pair.other })
  }
  const drop = ({ key }: Suggestion) => {
    props.onDropSuggestion(key)
  }
  const act = ({ kind }: Exclude<RegisterAct, { kind: 'move' | 'grade' }>, row: RegisterRow) => {
    const [first] = suggestions
    if (kind === 'open') detail.current?.querySelector<HTMLElement>('input')?.focus()
    else if (kind === 'filter') pane.current?.querySelector<HTMLElement>('.source-filter input')?.focus()
    else if (kind === 'copy') setDialog({ wish: 'copiesFrom', row })
    else if (kind === 'merge') setDialog({ wish: 'merge', row })
    else if (kind === 'remove') props.onRemove(row.source)
    else if (first !== undefined) (kind === 'take-suggestion' ? take : drop)(first)
  }
  const strip = <SuggestedStrip suggestions={suggestions} onTake={take} onDrop={drop} />
  if (register.rows.length === 0)
    return (
      <div className="source-empty">
        {strip}
        <EmptyState title={sourceWords.none} acts={<Button onPress={onNew}>{sourceWords.newSource}</Button>}>
          {sourceWords.noneWords}
        </EmptyState>
      </div>
    )
  return (
    <div className="source-pane" ref={pane}>
      <div className="source-list-side">
        <RegisterBar
          view={view}
          shown={shown.length}
          all={register.rows.length}
          onNew={onNew}
          onExport={(kind) => {
            props.onExport(kind, { kind: 'register', rows: shown })
          }}
        />
        {strip}
        {shown.length === 0 ? (
          <EmptyState title={registerWords.noneFit}>{registerWords.noneFitWords}</EmptyState>
        ) : (
          <RegisterGrid
            entries={entries}
            order={view.order}
            activeId={active?.source.id}
            onSelect={(sourceId) => {
              dropWish()
              select(sourceId)
            }}
            onGradeWish={({ source }, reliability) => {
              select(source.id)
              wishGrade(source, reliability)
            }}
            onAct={act}
            announce={props.announce}
          />
        )}
        <RegisterPictures register={register} onFollow={onFollow} onExport={props.onExport} />
      </div>
      {active === undefined ? (
        <EmptyState title={sourceWords.chooseOne}>{sourceWords.chooseOneWords}</EmptyState>
      ) : (
        <SourceDetail
          key={active.source.id}
          {...props}
          row={active}
          cited={material.cited}
          sources={material.sources}
          register={register}
          gradeWish={gradeWish}
          place={detail}
          onGraded={backToGrid}
          onLeave={backToGrid}
          onSelect={onFollow}
          onWish={(wish) => {
            setDialog({ wish, row: active })
          }}
        />
      )}
      {dialog === undefined ? null : (
        <TieDialog
          {...props}
          dialog={dialog}
          rows={register.rows}
          onClose={() => {
            setDialog(undefined)
          }}
        />
      )}
    </div>
  )
}

/** A source that was asked for is shown, whatever the filter was left at. */
function useShownWhenAsked(asked: Asked, isShown: boolean): void {
  const show = useEffectEvent(() => {
    if (!isShown) lookAtRegister({ query: '' })
  })
  useEffect(() => {
    show()
  }, [asked])
}

type RegisterPicturesProps = Pick<SourceDeeds, 'onExport'> & {
  readonly register: SourceRegister
  readonly onFollow: SourceDeeds['onFollow']
}

function RegisterPictures({ register: { rows, trees }, onFollow, onExport }: RegisterPicturesProps) {
  const menu = (name: string, shot: RegisterPictureShot) => (
    <ExportMenu
      of={name}
      kinds={shot.kind === 'items' ? ['svg', 'png', 'csv', 'xlsx'] : ['svg', 'png']}
      onExport={(kind) => {
        onExport(kind, shot)
      }}
    />
  )
  return (
    <div className="source-pictures">
      <ReliabilityBars rows={rows} acts={menu(pictureWords.reliability, { kind: 'reliability', rows })} />
      <ItemGrid rows={rows} acts={menu(pictureWords.itemsTitle, { kind: 'items', rows })} />
      <DependencePicture
        trees={trees}
        onSelect={onFollow}
        acts={menu(pictureWords.dependence, { kind: 'dependence', trees })}
      />
    </div>
  )
}

type RegisterBarProps = Pick<SourceDeeds, 'onNew'> & {
  readonly onExport: (kind: ExportKind) => void
  readonly view: RegisterView
  readonly shown: number
  readonly all: number
}

function RegisterBar({ view, shown, all, onNew, onExport }: RegisterBarProps) {
  return (
    <div className="source-bar">
      <h2>{sourceWords.title}</h2>
      <div className="source-filter">
        <TextField
          label={registerWords.filter}
          isLabelHidden
          placeholder={registerWords.filterPlaceholder}
          value={view.query}
          onChange={(query) => {
            lookAtRegister({ query })
          }}
        />
      </div>
      <span className="source-none" role="status">
        {registerWords.count(shown, all)}
      </span>
      <Select
        label={registerWords.group}
        isLabelHidden
        value={view.isGrouped ? 'kind' : 'none'}
        choices={[
          { value: 'kind', label: registerWords.byKind },
          { value: 'none', label: registerWords.ungrouped },
        ]}
        onChange={(grouping) => {
          lookAtRegister({ isGrouped: grouping === 'kind' })
        }}
      />
      <ExportMenu kinds={['csv', 'xlsx']} onExport={onExport} />
      <Button onPress={onNew}>{sourceWords.newSource}</Button>
    </div>
  )
}

type TieDialogProps = SourcesPaneProps & {
  readonly dialog: OpenDialog
  readonly rows: readonly RegisterRow[]
  readonly onClose: () => void
}

function TieDialog({
  dialog: { wish, row, other },
  material,
  rows,
  onClose,
  onLink,
  onMerge,
}: TieDialogProps) {
  const { sources, cited } = material
  if (wish === 'merge') {
    const sideOf = (source: Source): MergeSide | undefined => {
      const found = rows.find((one) => one.source.id === source.id)
      const passages = cited.filter(({ evidence }) => evidence.originId === source.id).length
      return found === undefined ? undefined : { ...found, passages }
    }
    const one = sideOf(row.source)
    if (one === undefined) return null
    return (
      <MergeDialog
        one={one}
        other={other === undefined ? undefined : sideOf(other)}
        sideOf={sideOf}
        sources={sources}
        onMerge={(from, into) => {
          onClose()
          onMerge(from, into)
        }}
        onClose={onClose}
      />
    )
  }
  const title = wish === 'copiesFrom' ? tieWords.copyOf : tieWords.opposedTo
  const taken = wish === 'copiesFrom' ? (row.source.copiesFrom ?? []) : row.opposed.map(({ id }) => id)
  const link: SourceLink = wish
  return (
    <Dialog title={title(row.source.name)} isOpen onClose={onClose}>
      <SourceChooser
        sources={sources.filter(({ id }) => id !== row.source.id && !taken.includes(id))}
        onChoose={(chosen) => {
          onClose()
          onLink(row.source, chosen, link)
        }}
      />
    </Dialog>
  )
}

/** Names alike are looked for only so far: the next ones come when these are answered. */
const mostPairs = 20

function useSuggestions(
  { documents, sources }: RegisterMaterial,
  declined: readonly string[],
): readonly Suggestion[] {
  return useMemo(() => {
    const dropped = new Set(declined)
    // Those that were dropped take no place from the next ones.
    const merges = alikePairs(sources, mostPairs + dropped.size).map((pair): Suggestion => ({
      kind: 'merge',
      key: `${pair.one.id} ${pair.other.id}`,
      pair,
    }))
    const stated = suggestedSources(documents, sources).map((suggested): Suggestion => ({
      kind: 'source',
      key: `${suggested.field} ${suggested.name}`,
      suggested,
    }))
    return [...merges, ...stated].filter(({ key }) => !dropped.has(key))
  }, [documents, sources, declined])
}

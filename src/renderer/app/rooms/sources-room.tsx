import { useEffect, useMemo } from 'react'
import { addSource } from '#renderer/actions/add-source'
import { amendSource } from '#renderer/actions/amend-source'
import { attributeDocuments, type Attribution } from '#renderer/actions/attribute-document'
import { declineSuggestion } from '#renderer/actions/decline-suggestion'
import { linkSources, unlinkSources } from '#renderer/actions/link-sources'
import { nameVoice } from '#renderer/actions/name-voice'
import { reinstateSource } from '#renderer/actions/retract-source'
import { mayRemove } from '#domain/source/remove-source'
import type { SourceId } from '#domain/source/source'
import { suggestedRole, type SuggestedSource } from '#domain/import/suggested-sources'
import type { Frame } from '#renderer/app/case-frame.tsx'
import { drawOnce } from '#renderer/app/draw-once'
import { exportAs } from '#renderer/app/export-as'
import { strike } from '#renderer/app/impact'
import { openView, type View } from '#renderer/app/layout'
import { goTo, openSource } from '#renderer/app/navigator'
import { announce, arrange } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { sourceRegisterKeeper, type SourceRegisterKeeper } from '#renderer/features/source/register'
import { lookAtRegister, lookIntoRegister } from '#renderer/features/source/register-view'
import { RegisterPicture } from '#renderer/features/source/register-pictures.tsx'
import { itemsTable, registerTable } from '#renderer/features/source/register-table'
import type { RegisterShot, SourceDeeds } from '#renderer/features/source/source-deeds'
import { useRegister } from '#renderer/features/source/use-register'
import { SourcesPane } from '#renderer/features/source/sources-pane.tsx'
import { pictureTitles, suggestWords, tieWords } from '#renderer/features/source/wording'
import type { CaseDatabase } from '#renderer/storage/case-database'
import { caseOf } from '#renderer/storage/reads-case'
import { weighingOf } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'
import type { ExportKind } from '#renderer/ui/export-menu.tsx'

type SourcesRoomProps = { readonly frame: Frame; readonly view: Extract<View, { readonly kind: 'sources' }> }

/** The sources of the case and what can be done to them. */
export function SourcesRoom({ frame, view }: SourcesRoomProps) {
  const { store } = frame.session
  const weighing = useLive(() => weighingOf(store.db), [store])
  const register = useRegister(keeperOf(store.db), weighing)
  const declined = useLive(async () => (await caseOf(store.db))?.declined ?? none, [store])
  const deeds = useMemo(() => sourceDeeds(frame), [frame])
  useEffect(() => {
    lookIntoRegister(store.caseId)
  }, [store])
  if (weighing === undefined || register === undefined || declined === undefined) return null
  return <SourcesPane {...deeds} {...{ register, declined }} material={weighing} asked={view} />
}

const none: readonly string[] = []

/** The register of each open case goes on from how it was left. */
const keepers = new WeakMap<CaseDatabase, SourceRegisterKeeper>()

function keeperOf(db: CaseDatabase): SourceRegisterKeeper {
  const keeper = keepers.get(db) ?? sourceRegisterKeeper()
  keepers.set(db, keeper)
  return keeper
}

function show(sourceId: SourceId): void {
  lookAtRegister({ activeId: sourceId })
  arrange((layout) => openView(layout, { kind: 'sources', sourceId }))
}

function sourceDeeds(frame: Frame): SourceDeeds {
  const { data, deeds, session } = frame
  const { hands } = session
  return {
    announce,
    onSelect: show,
    onFollow: openSource,
    onNew: () =>
      void addSource(hands, {
        name: freshName(data.sources.map((source) => source.name)),
        kind: 'outlet',
      }).then((added) => {
        if (added.ok) show(added.value.id)
        else void deeds.run(Promise.resolve(added))
      }),
    onAmend: (source, change) => void deeds.run(amendSource(hands, { sourceId: source.id, ...change })),
    onGrade: (source, grading) =>
      void strike(frame, { kind: 'regrade-source', sourceId: source.id, ...grading }),
    onRetract: (source, reason) =>
      void strike(frame, { kind: 'retract-source', sourceId: source.id, reason }),
    onReinstate: (source) => void deeds.run(reinstateSource(hands, { sourceId: source.id })),
    onLink: (source, other, link) =>
      void deeds.run(
        linkSources(hands, { sourceId: source.id, otherId: other.id, link }),
        link === 'copiesFrom' ? tieWords.linked : tieWords.opposed,
      ),
    onUnlink: (source, other, link) =>
      void deeds.run(unlinkSources(hands, { sourceId: source.id, otherId: other.id, link })),
    onRemove: ({ id }) => {
      const removal = mayRemove(id, data.sources)
      if (removal.ok) void strike(frame, { kind: 'remove-source', sourceId: id })
      else void deeds.run(Promise.resolve(removal))
    },
    onMerge: (from, into) =>
      void strike(frame, { kind: 'merge-sources', sourceId: from.id, intoId: into.id }),
    onTake: (suggested) => void take(frame, suggested),
    onDropSuggestion: (suggestion) =>
      void deeds.run(declineSuggestion(hands, { suggestion }), suggestWords.dropped),
    onOpenDocument: (documentId) => {
      goTo({ kind: 'document', documentId })
    },
    onExport: (kind, shot) => void exportRegister(frame, kind, shot),
  }
}

function exportRegister(frame: Frame, kind: ExportKind, shot: RegisterShot): Promise<void> {
  if (shot.kind === 'register') return exportAs(frame, kind, { table: () => registerTable(shot.rows) })
  return exportAs(frame, kind, {
    ...(shot.kind === 'items' ? { table: () => itemsTable(shot.rows) } : {}),
    picture: () => {
      const svg = drawOnce(<RegisterPicture shot={shot} />)
      return svg && { svg, ...pictureTitles[shot.kind] }
    },
  })
}

/** Lets the documents that state a name have it as their source, or as a voice. */
async function take({ deeds, session }: Frame, suggested: SuggestedSource): Promise<void> {
  const { name, field, documentIds, knownId } = suggested
  const source: Exclude<Attribution, { kind: 'none' }> =
    knownId === undefined ? { kind: 'named', name, sourceKind: field } : { kind: 'known', sourceId: knownId }
  const words = suggestWords[field](name, documentIds.length)
  await deeds.run(
    field === 'outlet'
      ? attributeDocuments(session.hands, { documentIds, source })
      : nameVoice(session.hands, { documentIds, source, role: suggestedRole }),
    words,
  )
}

function freshName(taken: readonly string[]): string {
  const names = [
    appWords.newSourceName,
    ...Array.from({ length: taken.length }, (_, index) => `${appWords.newSourceName} ${index + 2}`),
  ]
  return names.find((name) => !taken.includes(name)) ?? appWords.newSourceName
}

import { AnswerStage } from '#renderer/app/answer-stage.tsx'
import { useEffect, useMemo, useState } from 'react'
import type { About } from '#preload/bridge'
import type { DocumentId } from '#domain/document/source-document'
import { statedSources } from '#domain/import/suggested-sources'
import { attributeDocuments } from '#renderer/actions/attribute-document'
import { renameCase } from '#renderer/actions/rename-case'
import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Handlers } from '#renderer/keys/commands'
import { CompareWithStage, MakeVersionStage } from '#renderer/app/version-stages.tsx'
import { ClaimStage } from '#renderer/app/claim-stage.tsx'
import { AmendStage } from '#renderer/app/amend-stage.tsx'
import { EncodingStage } from '#renderer/app/encoding-stage.tsx'
import { ExportStage } from '#renderer/app/export-stage.tsx'
import { ImpactStage } from '#renderer/app/impact-stage.tsx'
import { activeView } from '#renderer/app/layout'
import { LinkStage } from '#renderer/app/link-stage.tsx'
import { KeySheet } from '#renderer/app/key-sheet.tsx'
import { paletteEntries, passageEntries, recentEntries } from '#renderer/app/palette-entries'
import { Palette } from '#renderer/app/palette.tsx'
import type { Imports } from '#renderer/app/use-imports.tsx'
import { setStage, useWorkbench } from '#renderer/app/workbench-store'
import { appWords } from '#renderer/app/wording'
import { useKeyHints } from '#renderer/keys/use-keyring'
import { AttributeDialog } from '#renderer/features/source/attribute-dialog.tsx'
import { TagStage } from '#renderer/app/tag-stage.tsx'
import { VerifyStage } from '#renderer/app/verify-stage.tsx'
import { VoicesStage } from '#renderer/app/voices-stage.tsx'
import { askedIn } from '#renderer/storage/reads-weighing'
import { useLive } from '#renderer/storage/use-live'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'

type StageDialogsProps = {
  readonly frame: Frame
  readonly handlers: Handlers
  readonly imports: Imports
}

/** The one dialog that has the stage, if any. */
export function StageDialogs({ frame, handlers, imports }: StageDialogsProps) {
  const stage = useWorkbench((state) => state.stage)
  if (stage === undefined) return null
  switch (stage.kind) {
    case 'palette':
      return <PaletteStage frame={frame} handlers={handlers} query={stage.query} />
    case 'key-sheet':
      return <KeySheet isOpen platform={frame.bridge.platform} onClose={clearStage} />
    case 'about':
      return <AboutDialog frame={frame} />
    case 'rename-case':
      return <RenameDialog frame={frame} />
    case 'paste-text':
      return imports.pasteDialog
    case 'claim':
      return <ClaimStage frame={frame} seed={stage.seed} isLink={stage.isLink} />
    case 'link':
      return <LinkStage frame={frame} claimId={stage.claimId} />
    case 'answer':
      return <AnswerStage frame={frame} claimIds={stage.claimIds} />
    case 'make-version':
      return <MakeVersionStage frame={frame} documentId={stage.documentId} />
    case 'compare-with':
      return <CompareWithStage frame={frame} documentId={stage.documentId} />
    case 'attribute':
      return <AttributeStage frame={frame} ids={[stage.documentId, ...(stage.others ?? [])]} />
    case 'verify-originals':
      return <VerifyStage frame={frame} />
    case 'amend':
      return <AmendStage frame={frame} documentId={stage.documentId} />
    case 'voices':
      return <VoicesStage frame={frame} documentId={stage.documentId} />
    case 'encoding':
      return <EncodingStage frame={frame} documentId={stage.documentId} />
    case 'tags':
      return <TagStage frame={frame} ids={stage.documentIds} />
    case 'impact':
      return <ImpactStage frame={frame} blow={stage.blow} />
    default:
      return <ExportStage frame={frame} assessmentId={stage.assessmentId} format={stage.format ?? 'html'} />
  }
}

const nothingAsked = { questions: [], hypotheses: [] } as const

type PaletteStageProps = { readonly frame: Frame; readonly handlers: Handlers; readonly query: string }

function PaletteStage({ frame, handlers, query }: PaletteStageProps) {
  const layout = useWorkbench((state) => state.layout)
  const { store } = frame.session
  const asked = useLive(() => askedIn(store.db), [store]) ?? nothingAsked
  const hint = useKeyHints()
  const entries = useMemo(
    () => paletteEntries(frame, handlers, { asked, hint }),
    [frame, handlers, asked, hint],
  )
  const recent = useMemo(() => {
    // What is shown already is nothing to go back to.
    const shown = new Set(recentEntries([activeView(layout)].filter((view) => view !== undefined)))
    return recentEntries(layout.back.map(({ view }) => view)).filter((id) => !shown.has(id))
  }, [layout])
  const lookUp = useMemo(() => passageEntries(frame), [frame])
  return (
    <Palette
      entries={entries}
      recent={recent}
      lookUp={lookUp}
      isOpen
      query={query}
      platform={frame.bridge.platform}
      onClose={clearStage}
    />
  )
}

/** Clears the stage. */
function clearStage(): void {
  setStage(undefined)
}

type AttributeStageProps = {
  readonly frame: Frame
  readonly ids: readonly DocumentId[]
}

function AttributeStage({ frame, ids }: AttributeStageProps) {
  const { data, deeds, session } = frame
  return (
    <AttributeDialog
      isOpen
      sources={data.sources}
      stated={statedSources(data.documents.filter(({ id }) => ids.includes(id)))}
      onClose={clearStage}
      onChoose={(attribution) =>
        void deeds.run(attributeDocuments(session.hands, { documentIds: ids, source: attribution }))
      }
    />
  )
}

function RenameDialog({ frame }: { readonly frame: Frame }) {
  const { data, deeds, session } = frame
  const [name, setName] = useState(data.theCase?.name ?? session.listing.name)
  return (
    <Dialog title={appWords.renameTitle} isOpen onClose={clearStage}>
      <form
        className="app-form"
        onSubmit={(event) => {
          event.preventDefault()
          void deeds.run(renameCase(session.hands, { name: name.trim() }))
          clearStage()
        }}
      >
        <TextField label={appWords.renameLabel} value={name} onChange={setName} autoFocus />
        <div className="app-form-acts">
          <Button onPress={clearStage}>{appWords.cancel}</Button>
          <Button tone="primary" type="submit" isDisabled={name.trim() === ''}>
            {appWords.rename}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function AboutDialog({ frame }: { readonly frame: Frame }) {
  const { bridge } = frame
  const [about, setAbout] = useState<About>()
  useEffect(() => {
    void bridge.about().then(setAbout)
  }, [bridge])
  return (
    <Dialog title={appWords.about} isOpen onClose={clearStage}>
      <p>{appWords.aboutWords}</p>
      <dl className="app-facts">
        <dt>{appWords.version}</dt>
        <dd>{about?.version}</dd>
        <dt>{appWords.runtime}</dt>
        <dd>{about?.runtime}</dd>
        <dt>{appWords.dataFolder}</dt>
        <dd>{about?.dataFolder ?? appWords.inBrowser}</dd>
        <dt>{appWords.licence}</dt>
        <dd>MIT</dd>
      </dl>
    </Dialog>
  )
}

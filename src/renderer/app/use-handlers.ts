import { useMemo } from 'react'
import type { AssessmentId } from '#domain/assessment/assessment'
import type { Walk } from '#domain/case/journal'
import { beginAssessment } from '#renderer/actions/begin-assessment'
import { arrangeBy, turnPane } from '#renderer/app/arrange-by'
import type { Frame } from '#renderer/app/case-frame.tsx'
import type { Handler, Handlers } from '#renderer/keys/commands'
import { activeView, groupOf, lastRead, type Layout } from '#renderer/app/layout'
import { goTo, stepBack, stepForward } from '#renderer/app/navigator'
import type { Imports } from '#renderer/app/use-imports.tsx'
import { appearanceOf } from '#renderer/app/appearance'
import { readerAtHand } from '#renderer/app/open-readers'
import { hasPages } from '#renderer/app/rooms/use-original-pages'
import { flushTexts, focusEvidence } from '#renderer/app/open-texts'
import { announce, arrange, setStage, useWorkbench } from '#renderer/app/workbench-store'
import { resizedLook } from '#renderer/reading/reading-look'
import { appWords } from '#renderer/app/wording'
import { showShelf } from '#renderer/features/library/library-view'

/** What the handlers need besides the frame. */
export type HandlerNeeds = {
  readonly walks: { readonly undo: Walk | undefined; readonly redo: Walk | undefined } | undefined
  readonly imports: Imports
}

/** What every command of the registry does in an open case. */
export function useHandlers(frame: Frame, { walks, imports }: HandlerNeeds): Handlers {
  const layout = useWorkbench((state) => state.layout)
  return useMemo(
    () => ({
      ...fileHandlers(frame, imports, layout),
      ...viewHandlers(frame),
      ...readerHandlers(frame, layout),
      ...textHandlers(frame, layout),
      ...goHandlers(layout),
      ...caseHandlers(frame),
      ...documentHandlers(layout),
      undo: walkHandler(appWords.undo, walks?.undo, () => void frame.deeds.undo()),
      redo: walkHandler(appWords.redo, walks?.redo, () => void frame.deeds.redo()),
    }),
    [frame, imports, layout, walks],
  )
}

/** The assessment that is open and nearest to the focus, else the one edited last. */
export function assessmentAtHand(frame: Pick<Frame, 'data'>, layout: Layout): AssessmentId | undefined {
  const sides = layout.focused === 'main' ? (['main', 'beside'] as const) : (['beside', 'main'] as const)
  const shown = sides.map((side) => activeView(layout, side)).find((view) => view?.kind === 'assessment')
  if (shown?.kind === 'assessment') return shown.assessmentId
  const open = sides
    .flatMap((side) => groupOf(layout, side)?.views ?? [])
    .find((view) => view.kind === 'assessment')
  return open?.kind === 'assessment' ? open.assessmentId : frame.data.assessments[0]?.id
}

/** Begins an assessment and opens it. */
export async function startAssessment(frame: Frame): Promise<void> {
  const begun = await beginAssessment(frame.session.hands, {
    title: appWords.untitledAssessment,
    scale: 'icd-203',
    marking: 'TLP:AMBER',
    language: 'en',
  })
  if (begun.ok) goTo({ kind: 'assessment', assessmentId: begun.value.id })
  else await frame.deeds.run(Promise.resolve(begun))
}

function walkHandler(word: string, walk: Walk | undefined, run: () => void): Handler {
  return { run, isEnabled: walk !== undefined, label: walk === undefined ? word : `${word}: ${walk.label}` }
}

function fileHandlers(frame: Frame, imports: Imports, layout: Layout) {
  const { onNewCase, onOpenSample, onClose } = frame
  const assessmentId = assessmentAtHand(frame, layout)
  return {
    'new-case': { run: onNewCase },
    'open-sample': { run: onOpenSample },
    'import-files': { run: imports.choose },
    'import-folder': { run: imports.chooseFolder },
    'paste-text': {
      run: () => {
        setStage({ kind: 'paste-text' })
      },
    },
    export: {
      run: () => {
        if (assessmentId === undefined) return
        void flushTexts().then(() => {
          setStage({ kind: 'export', assessmentId })
        })
      },
      isEnabled: assessmentId !== undefined,
    },
    print: {
      run: () => {
        if (assessmentId === undefined) return
        void flushTexts().then(() => {
          setStage({ kind: 'export', assessmentId, format: 'pdf' })
        })
      },
      isEnabled: assessmentId !== undefined,
    },
    'close-case': { run: onClose },
  }
}

function viewHandlers(frame: Frame) {
  const { settings, onSettings } = frame
  const theme = (choice: typeof settings.theme) => ({
    run: () => {
      onSettings({ ...settings, theme: choice })
    },
  })
  return {
    'find-anything': stageHandler({ kind: 'palette', query: '' }),
    'run-command': stageHandler({ kind: 'palette', query: '>' }),
    'key-sheet': stageHandler({ kind: 'key-sheet' }),
    about: stageHandler({ kind: 'about' }),
    split: arrangement('split'),
    'other-side': arrangement('other-side'),
    'toggle-left': arrangement('toggle-left'),
    'toggle-right': arrangement('toggle-right'),
    'close-tab': arrangement('close-tab'),
    'reopen-tab': arrangement('reopen-tab'),
    'next-tab': arrangement('next-tab'),
    'previous-tab': arrangement('previous-tab'),
    'next-pane': { run: () => turnPane(1) },
    'previous-pane': { run: () => turnPane(-1) },
    'theme-system': theme('system'),
    'theme-light': theme('light'),
    'theme-dark': theme('dark'),
  }
}

function textHandlers(frame: Frame, { focused }: Layout) {
  const turned = (change: Parameters<typeof resizedLook>[1]): Handler => ({
    run: () => {
      const { look, onLook } = appearanceOf(frame, focused)
      const next = resizedLook(look, change)
      onLook(next)
      announce(appWords.textSize(next.size))
    },
  })
  return { 'larger-text': turned(1), 'smaller-text': turned(-1), 'first-text-size': turned('first') }
}

function readerHandlers({ data }: Frame, layout: Layout) {
  const view = activeView(layout)
  const documentId = view?.kind === 'document' ? view.documentId : undefined
  const reader = () => readerAtHand(documentId)
  const isEnabled = documentId !== undefined
  const shown = data.documents.find(({ id }) => id === documentId)
  return {
    'find-here': { run: () => reader()?.openFind(), isEnabled },
    'find-next': { run: () => reader()?.stepFind(1), isEnabled },
    'next-unread': { run: () => reader()?.goToUnread(), isEnabled },
    'find-previous': { run: () => reader()?.stepFind(-1), isEnabled },
    'beside-text': { run: () => reader()?.turnBeside(), isEnabled: shown !== undefined && hasPages(shown) },
  }
}

function goHandlers(layout: Layout) {
  const go = (view: Parameters<typeof goTo>[0]) => ({
    run: () => {
      goTo(view)
    },
  })
  const read = lastRead(layout)
  return {
    back: { run: stepBack, isEnabled: layout.back.length > 0 },
    forward: { run: stepForward, isEnabled: layout.forward.length > 0 },
    'go-library': go({ kind: 'library' }),
    'go-reader': {
      run: () => {
        if (read !== undefined) goTo(read)
      },
      isEnabled: read !== undefined,
    },
    'go-inbox': {
      run: () => {
        showShelf('inbox')
        goTo({ kind: 'library' })
      },
    },
    'go-search': go({ kind: 'search', query: '' }),
    'go-claims': go({ kind: 'claims', claimId: undefined }),
    'go-questions': go({ kind: 'questions', questionId: undefined }),
    'go-matrix': go({ kind: 'matrix' }),
    'go-timeline': go({ kind: 'timeline' }),
    'go-graph': go({ kind: 'graph' }),
    'go-hypotheses': go({ kind: 'hypotheses', questionId: undefined }),
    'go-sources': go({ kind: 'sources', sourceId: undefined }),
    'go-codebook': go({ kind: 'codebook' }),
    'go-assessments': go({ kind: 'assessments' }),
    'go-similar': go({ kind: 'similar', documentId: undefined }),
    'go-history': go({ kind: 'history' }),
    settings: go({ kind: 'settings' }),
    'go-evidence': {
      run: () => {
        arrange((now) => ({ ...now, isRightOpen: true }))
        focusEvidence()
      },
    },
  }
}

function caseHandlers(frame: Frame) {
  const { session, deeds, onResetSample } = frame
  return {
    'new-assessment': { run: () => void startAssessment(frame) },
    'new-claim': stageHandler({ kind: 'claim', seed: undefined }),
    'rename-case': stageHandler({ kind: 'rename-case' }),
    'verify-originals': stageHandler({ kind: 'verify-originals' }),
    snapshot: {
      run: () =>
        void session.store.snapshot().then((kept) => {
          deeds.say(kept.ok ? appWords.snapshotTaken : appWords.refused)
        }),
    },
    'reset-sample': { run: onResetSample, isEnabled: session.listing.isSample },
  }
}

/** What is done about the document that is shown. */
function documentHandlers(layout: Layout) {
  const shown = activeView(layout)
  const documentId = shown?.kind === 'document' ? shown.documentId : undefined
  const about = (kind: 'amend' | 'compare-with' | 'make-version' | 'voices'): Handler => ({
    run: () => {
      if (documentId !== undefined) setStage({ kind, documentId })
    },
    isEnabled: documentId !== undefined,
  })
  return {
    'make-version': about('make-version'),
    'compare-with': about('compare-with'),
    amend: about('amend'),
    voices: about('voices'),
    'tag-document': {
      run: () => {
        if (documentId !== undefined) setStage({ kind: 'tags', documentIds: [documentId] })
      },
      isEnabled: documentId !== undefined,
    },
  }
}

function stageHandler(stage: Parameters<typeof setStage>[0]): Handler {
  return {
    run: () => {
      setStage(stage)
    },
  }
}

function arrangement(command: Parameters<typeof arrangeBy>[0]): Handler {
  return {
    run: () => {
      arrangeBy(command)
    },
  }
}

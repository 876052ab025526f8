import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor, type UseEditorOptions } from '@tiptap/react'
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type Ref,
} from 'react'
import type { AssessmentId, BlockNode } from '#domain/assessment/assessment'
import type { Confidence, LikelihoodScale } from '#domain/assessment/scales'
import type { BlockPath } from '#domain/assessment/textblocks'
import type { HighlightId } from '#domain/highlight/text-highlight'
import { makeHandover, type Handover } from '#renderer/writing/handover'
import { insertConfidence, insertLikelihood, insertMention } from '#renderer/writing/insert'
import type { PassageCard } from '#renderer/writing/passage-card'
import { revealPath } from '#renderer/writing/reveal-path'
import type { Overlay, Shared, Surroundings, ToolbarAccess } from '#renderer/writing/surroundings'
import { makeWatchable } from '#renderer/writing/watched'
import { writingWords } from '#renderer/writing/wording'
import { WritingOverlays } from '#renderer/writing/writing-overlays.tsx'
import { writingExtensions } from '#renderer/writing/writing-schema'
import { WritingToolbar } from '#renderer/writing/writing-toolbar.tsx'
import './writing.css'

/** What others may do to the text from outside, at its caret. */
export type AssessmentEditorHandle = {
  /** The keyboard goes with it, or stays where it is. */
  readonly insertQuotation: (card: PassageCard, keyboard?: 'stays') => void
  readonly insertCitation: (card: PassageCard) => void
  readonly insertLikelihood: (term: string) => void
  readonly insertConfidence: (level: Confidence) => void
  readonly focus: () => void
  /** Hands over at once what has been written and waits for a pause. */
  readonly flush: () => void
  /** Selects and shows the place a remark or an outline entry speaks of. */
  readonly reveal: (path: BlockPath) => void
}

type AssessmentEditorProps = {
  readonly assessmentId: AssessmentId
  readonly blocks: readonly BlockNode[]
  /** Called half a second after the last change, on leaving the text and on going away. */
  readonly onBlocks: (blocks: readonly BlockNode[]) => void
  readonly lookUp: (highlightId: HighlightId) => PassageCard | undefined
  readonly suggest: (query: string) => readonly PassageCard[]
  readonly scale: LikelihoodScale
  /** BCP 47. */
  readonly language: string
  readonly isReadOnly: boolean
  readonly onOpenPassage: (highlightId: HighlightId) => void
  readonly handle?: Ref<AssessmentEditorHandle>
}

/** The surface an assessment is written on. Another assessment is another surface, with its own undo. */
export function AssessmentEditor(props: AssessmentEditorProps) {
  return <WritingSurface key={props.assessmentId} {...props} />
}

function WritingSurface(props: AssessmentEditorProps) {
  const { blocks, onBlocks, scale, language, isReadOnly, handle } = props
  const [surface] = useState(() => makeSurface(props))
  const { shared, handover } = surface
  const editor = useEditor(surface.options, [])
  useSurroundings(shared, props)
  useEffect(() => {
    handover.sendTo(onBlocks)
  }, [handover, onBlocks])
  useLayoutEffect(() => {
    handover.attach(editor)
    return () => {
      handover.flush()
    }
  }, [editor, handover])
  useEffect(() => {
    handover.receive(blocks)
  }, [blocks, handover])
  useEffect(() => {
    editor.setEditable(!isReadOnly, false)
    editor.view.dom.setAttribute('aria-readonly', String(isReadOnly))
    editor.view.dom.setAttribute('lang', language)
  }, [editor, isReadOnly, language])
  useImperativeHandle(handle, () => handleFor(editor, shared, handover), [editor, shared, handover])
  const isEmpty = useIsEmpty(editor)
  return (
    <div className="writing">
      {isReadOnly ? null : <WritingToolbar editor={editor} shared={shared} scale={scale} />}
      <div className="writing-paper">
        <p id={descriptionId} hidden>
          {writingWords.editorDescription}
        </p>
        {isEmpty && !isReadOnly ? (
          <p className="writing-placeholder" aria-hidden="true">
            {writingWords.placeholder}
          </p>
        ) : null}
        <EditorContent editor={editor} className="writing-column" />
      </div>
      <WritingOverlays editor={editor} shared={shared} />
    </div>
  )
}

const descriptionId = 'writing-description'

type Surface = {
  readonly shared: Shared
  readonly handover: Handover
  readonly options: UseEditorOptions & { readonly immediatelyRender: true }
}

function makeSurface(props: AssessmentEditorProps): Surface {
  const shared: Shared = {
    surroundings: makeWatchable<Surroundings>(props),
    overlay: makeWatchable<Overlay>({ kind: 'none' }),
    toolbar: makeWatchable<ToolbarAccess>({ focus: () => undefined }),
  }
  const handover = makeHandover(props.blocks, props.onBlocks)
  return {
    shared,
    handover,
    options: {
      extensions: writingExtensions(shared),
      // The handover fills it in before the first paint; empty markup would be read by an HTML parser.
      content: { type: 'doc', content: [{ type: 'paragraph' }] },
      editable: !props.isReadOnly,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      enableInputRules: true,
      enablePasteRules: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': writingWords.editorName,
          'aria-describedby': descriptionId,
          'aria-haspopup': 'listbox',
          spellcheck: 'false',
          dir: 'auto',
        },
      },
      onUpdate: ({ transaction }) => {
        handover.noteChange(transaction)
      },
      onBlur: () => {
        handover.flush()
      },
    },
  }
}

/** Lets the nodes in the text see the newest passages; they redraw when one of the answers may have changed. */
function useSurroundings(shared: Shared, { lookUp, suggest, scale, onOpenPassage }: Surroundings) {
  useEffect(() => {
    shared.surroundings.set({ lookUp, suggest, scale, onOpenPassage })
  }, [shared, lookUp, suggest, scale, onOpenPassage])
}

function useIsEmpty(editor: Editor): boolean {
  const [follow] = useState(() => (listener: () => void) => {
    editor.on('transaction', listener)
    return () => {
      editor.off('transaction', listener)
    }
  })
  return useSyncExternalStore(follow, () => editor.isEmpty)
}

function handleFor(editor: Editor, shared: Shared, handover: Handover): AssessmentEditorHandle {
  return {
    insertQuotation: (card, keyboard) => {
      insertMention(editor, { card, as: 'quotation', ...(keyboard === undefined ? {} : { keyboard }) })
    },
    insertCitation: (card) => {
      insertMention(editor, { card, as: 'citation' })
    },
    insertLikelihood: (term) => {
      insertLikelihood(editor, shared.surroundings.current().scale, term)
    },
    insertConfidence: (level) => {
      insertConfidence(editor, level)
    },
    focus: () => {
      editor.commands.focus()
    },
    flush: handover.flush,
    reveal: (path) => {
      revealPath(editor, path)
    },
  }
}

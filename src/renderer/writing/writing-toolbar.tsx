import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { AtSign, Bold, Italic, List, ListOrdered, Quote } from 'lucide-react'
import { confidences, likelihoodTerms, type LikelihoodScale } from '#domain/assessment/scales'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { insertConfidence, insertLikelihood } from '#renderer/writing/insert'
import type { Shared } from '#renderer/writing/surroundings'
import { TableMenu } from '#renderer/writing/table-menu.tsx'
import { ToolBar } from '#renderer/writing/tool-bar.tsx'
import { ToolButton } from '#renderer/writing/tool-button.tsx'
import { writingWords } from '#renderer/writing/wording'

type WritingToolbarProps = {
  readonly editor: Editor
  readonly shared: Shared
  readonly scale: LikelihoodScale
}

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const
const headingLevels = [1, 2, 3] as const

/** What can be done to the text under the caret, and what only an assessment has: likelihood, confidence, evidence. */
export function WritingToolbar({ editor, shared, scale }: WritingToolbarProps) {
  return (
    <ToolBar
      label={writingWords.toolbarName}
      onReady={(focus) => {
        shared.toolbar.set({ focus })
      }}
      onLeave={() => {
        editor.commands.focus()
      }}
    >
      <FormatTools editor={editor} />
      <TableMenu editor={editor} />
      <span className="writing-toolbar-gap" />
      <JudgementTools editor={editor} scale={scale} />
    </ToolBar>
  )
}

function FormatTools({ editor }: { readonly editor: Editor }) {
  const on = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) })
  const run = () => editor.chain().focus()
  return (
    <>
      {headingLevels.map((level) => (
        <ToolButton
          key={level}
          label={writingWords.headings[level]}
          keyHint={`Ctrl+Alt+${level}`}
          isOn={on.heading === level}
          onPress={() => run().toggleHeading({ level }).run()}
        >
          <span aria-hidden="true">H{level}</span>
        </ToolButton>
      ))}
      <ToolButton
        label={writingWords.bold}
        keyHint="Ctrl+B"
        isOn={on.bold}
        onPress={() => run().toggleBold().run()}
      >
        <Bold {...icon} />
      </ToolButton>
      <ToolButton
        label={writingWords.italic}
        keyHint="Ctrl+I"
        isOn={on.italic}
        onPress={() => run().toggleItalic().run()}
      >
        <Italic {...icon} />
      </ToolButton>
      <ToolButton
        label={writingWords.bulletList}
        isOn={on.bulletList}
        onPress={() => run().toggleBulletList().run()}
      >
        <List {...icon} />
      </ToolButton>
      <ToolButton
        label={writingWords.orderedList}
        isOn={on.orderedList}
        onPress={() => run().toggleOrderedList().run()}
      >
        <ListOrdered {...icon} />
      </ToolButton>
      <ToolButton
        label={writingWords.blockquote}
        isOn={on.blockquote}
        onPress={() => run().toggleBlockquote().run()}
      >
        <Quote {...icon} />
      </ToolButton>
    </>
  )
}

function JudgementTools({ editor, scale }: Pick<WritingToolbarProps, 'editor' | 'scale'>) {
  return (
    <>
      <Menu
        label={writingWords.likelihood}
        trigger={<Button tone="quiet">{writingWords.likelihood} ▾</Button>}
        entries={likelihoodTerms[scale].map(({ term, band }) => ({ id: term, label: term, meaning: band }))}
        onChoose={(term) => {
          insertLikelihood(editor, scale, term)
        }}
      />
      <Menu
        label={writingWords.confidence}
        trigger={<Button tone="quiet">{writingWords.confidence} ▾</Button>}
        entries={confidences.map((level) => ({ id: level, label: level }))}
        onChoose={(id) => {
          const level = confidences.find((known) => known === id)
          if (level !== undefined) insertConfidence(editor, level)
        }}
      />
      <ToolButton
        label={writingWords.evidence}
        keyHint="@"
        onPress={() => {
          askForEvidence(editor)
        }}
      >
        <AtSign {...icon} />
      </ToolButton>
    </>
  )
}

/** Types the `@` that opens the list, with a blank before it where a word would touch it. */
function askForEvidence(editor: Editor) {
  const { $from } = editor.state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc').at(-1) ?? ' '
  editor
    .chain()
    .focus()
    .insertContent(/\s/u.test(before) ? '@' : ' @')
    .run()
}

function stateOf(editor: Editor) {
  return {
    heading: headingLevels.find((level) => editor.isActive('heading', { level })),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    blockquote: editor.isActive('blockquote'),
  }
}

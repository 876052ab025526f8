import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { writingWords } from '#renderer/writing/wording'

type TableAct = keyof typeof writingWords.tableActs

const tableActs: Readonly<Record<TableAct, (editor: Editor) => void>> = {
  insert: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  rowBelow: (editor) => editor.chain().focus().addRowAfter().run(),
  columnAfter: (editor) => editor.chain().focus().addColumnAfter().run(),
  deleteRow: (editor) => editor.chain().focus().deleteRow().run(),
  deleteColumn: (editor) => editor.chain().focus().deleteColumn().run(),
  headerRow: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  deleteTable: (editor) => editor.chain().focus().deleteTable().run(),
}

/** Puts a table in, and changes the one that holds the caret. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  const isInTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') })
  return (
    <Menu
      label={writingWords.table}
      trigger={<Button tone="quiet">{writingWords.table} ▾</Button>}
      entries={Object.entries(writingWords.tableActs).map(([id, label]) => ({
        id,
        label,
        isDisabled: (id === 'insert') === isInTable,
      }))}
      onChoose={(id) => {
        if (isTableAct(id)) tableActs[id](editor)
      }}
    />
  )
}

function isTableAct(id: string): id is TableAct {
  return Object.hasOwn(tableActs, id)
}

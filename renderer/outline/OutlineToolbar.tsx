import {
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components'
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  BracesVariableRegular,
  DeleteRegular,
  TextBoldRegular,
  TextIndentDecreaseRegular,
  TextIndentIncreaseRegular,
  TextItalicRegular,
  TextParagraphRegular,
} from '@fluentui/react-icons'
import type { Editor } from '@tiptap/core'
import { type ReactElement, useEffect, useState } from 'react'
import { newId } from '../ui/newId.ts'
import { FactMenuList } from './FactMenuList.tsx'
import { addParagraph, addTask, canIndent, type Move, moveRow, pressTab, removeRow } from './moves.ts'
import css from './outline.module.css'
import type { Row } from './rows.ts'

interface Props {
  rows: readonly Row[]
  /** The row in hand. */
  row: Row | null
  editor: Editor | null
  kind: 'outline' | 'basis'
  perform: (move: Move | null) => boolean
}

/** Everything the keys do, as buttons. They leave the caret where it stands. */
export function OutlineToolbar({ rows, row, editor, kind, perform }: Props): ReactElement {
  const marks = useMarks(editor)
  const tools: (Tool | 'gap')[] = [
    {
      name: 'Đậm',
      keys: 'Ctrl+B',
      icon: <TextBoldRegular />,
      pressed: marks.bold,
      run: editor && (() => editor.chain().focus().toggleBold().run()),
    },
    {
      name: 'Nghiêng',
      keys: 'Ctrl+I',
      icon: <TextItalicRegular />,
      pressed: marks.italic,
      run: editor && (() => editor.chain().focus().toggleItalic().run()),
    },
    'gap',
    {
      name: 'Lên',
      keys: 'Alt+↑',
      icon: <ArrowUpRegular />,
      run: row && row.index > 0 ? () => perform(moveRow(row, -1)) : null,
    },
    {
      name: 'Xuống',
      keys: 'Alt+↓',
      icon: <ArrowDownRegular />,
      run: row && row.index < row.siblings.length - 1 ? () => perform(moveRow(row, 1)) : null,
    },
    ...(kind === 'outline' ? indentTools(rows, row, perform) : []),
    'gap',
    {
      name: kind === 'basis' ? 'Xóa căn cứ này' : 'Xóa ý này',
      keys: 'Ctrl+Shift+Delete',
      icon: <DeleteRegular />,
      run: row && (() => perform(removeRow(rows, row))),
    },
  ]
  return (
    <Toolbar className={css.toolbar} size="small" aria-label="Công cụ soạn thảo">
      <ToolbarButton
        icon={<AddRegular />}
        className={css.add}
        onMouseDown={keepFocus}
        onClick={() => perform(addTask(rows, row, newId()))}
      >
        {kind === 'basis' ? 'Thêm căn cứ' : 'Thêm nhiệm vụ'}
      </ToolbarButton>
      {kind === 'outline' && (
        <ToolbarButton
          icon={<TextParagraphRegular />}
          className={css.add}
          onMouseDown={keepFocus}
          onClick={() => perform(addParagraph(rows, row, newId()))}
        >
          Thêm đoạn
        </ToolbarButton>
      )}
      <ToolbarDivider />
      {tools.map((tool, index) =>
        tool === 'gap' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: dividers have no identity
          <ToolbarDivider key={index} />
        ) : (
          <Tooltip key={tool.name} content={`${tool.name} (${tool.keys})`} relationship="label">
            <ToolbarButton
              icon={tool.icon}
              disabled={!tool.run}
              {...(tool.pressed === undefined
                ? {}
                : { 'aria-pressed': tool.pressed, className: tool.pressed ? css.pressed : undefined })}
              onMouseDown={keepFocus}
              onClick={() => tool.run?.()}
            />
          </Tooltip>
        ),
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content="Chèn thông tin đã khai (năm, số nghị quyết …)" relationship="label">
            <ToolbarButton icon={<BracesVariableRegular />} disabled={!editor} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover className={css.menu}>
          <MenuList>{editor && <FactMenuList editor={editor} />}</MenuList>
        </MenuPopover>
      </Menu>
    </Toolbar>
  )
}

interface Tool {
  name: string
  keys: string
  icon: ReactElement
  pressed?: boolean
  run: (() => unknown) | null
}

function indentTools(rows: readonly Row[], row: Row | null, perform: Props['perform']): Tool[] {
  const run = (by: -1 | 1): Tool['run'] => (row && canIndent(row, by) ? () => perform(pressTab(rows, row, by)) : null)
  return [
    { name: 'Thụt ra', keys: 'Shift+Tab', icon: <TextIndentDecreaseRegular />, run: run(-1) },
    { name: 'Thụt vào', keys: 'Tab', icon: <TextIndentIncreaseRegular />, run: run(1) },
  ]
}

const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault()

/** Whether the caret stands in bold or italic. */
function useMarks(editor: Editor | null): { bold: boolean; italic: boolean } {
  const [marks, setMarks] = useState({ bold: false, italic: false })
  useEffect(() => {
    if (!editor) return setMarks({ bold: false, italic: false })
    const read = (): void => {
      const next = { bold: editor.isActive('bold'), italic: editor.isActive('italic') }
      setMarks((before) => (before.bold === next.bold && before.italic === next.italic ? before : next))
    }
    read()
    editor.on('transaction', read)
    return () => {
      editor.off('transaction', read)
    }
  }, [editor])
  return marks
}

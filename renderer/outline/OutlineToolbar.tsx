/**
 * The buttons above the outline.
 *
 * 1. What to add, for this kind of list.
 * 2. Bold, italic, raised; what can be done with the row.
 * 3. The assignment (`DutyMenu`) and the facts (`FactMenu`).
 */
import {
  Menu,
  MenuItem,
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
  PersonAddRegular,
  TextBoldRegular,
  TextFootnoteRegular,
  TextIndentDecreaseRegular,
  TextIndentIncreaseRegular,
  TextItalicRegular,
} from '@fluentui/react-icons'
import type { Editor } from '@tiptap/core'
import { memo, type ReactElement, useDeferredValue, useEffect, useState } from 'react'
import { place } from '../../core/document/place.ts'
import { upperFirst } from '../../core/text/normalize.ts'
import { newId } from '../ui/newId.ts'
import { AskHere } from './AskHere.tsx'
import { dutyKinds } from './duties.ts'
import { FactMenuList } from './FactMenuList.tsx'
import {
  addDuty,
  addParagraph,
  addTask,
  canIndent,
  type Move,
  moveRow,
  pressTab,
  removeRow,
  taskInHand,
} from './moves.ts'
import { insertNote } from './notes.ts'
import css from './outline.module.css'
import type { Row } from './rows.ts'

/** `tasks`: items can be given an assignment. `basis`: a flat list of căn cứ. */
export type OutlineKind = 'text' | 'tasks' | 'basis'

interface Props {
  rows: readonly Row[]
  /** The row in hand. */
  row: Row | null
  editor: Editor | null
  kind: OutlineKind
  perform: (move: Move | null) => boolean
}

const newItem: Record<OutlineKind, string> = { text: 'ý', tasks: 'nhiệm vụ', basis: 'căn cứ' }

/**
 * Everything the keys do, as buttons. They leave the caret where it stands.
 * The rows change with every letter; the letter is drawn first, the buttons follow.
 */
export function OutlineToolbar(props: Props): ReactElement {
  return <Tools {...useDeferredValue(props)} />
}

const Tools = memo(function Tools({ rows, row, editor, kind, perform }: Props): ReactElement {
  return (
    <Toolbar className={css.toolbar} size="small" aria-label="Công cụ soạn thảo">
      <AddButton noun={newItem[kind]} onClick={() => perform(addTask(rows, row, newId()))} />
      {kind !== 'basis' && <AddButton noun="đoạn" onClick={() => perform(addParagraph(rows, row, newId()))} />}
      <ToolbarDivider className={css.gap} />
      <MarkTools editor={editor} />
      <ToolbarDivider className={css.gap} />
      {rowTools(rows, row, kind, perform).map((tool) => (
        <ToolButton key={tool.name} tool={tool} />
      ))}
      <ToolbarDivider className={css.gap} />
      {kind === 'tasks' && <DutyMenu row={row} perform={perform} />}
      <FactMenu editor={editor} />
      <ToolButton
        tool={{
          name: 'Chú thích cuối trang',
          keys: 'Ctrl+Alt+F',
          icon: <TextFootnoteRegular />,
          run: editor && (() => insertNote(editor)),
        }}
      />
      <AskHere editor={editor} place={row ? place.block(row.block.id) : null} undoKey={`text:${row?.block.id ?? ''}`} />
    </Toolbar>
  )
})

/** `＋ Nhiệm vụ`: short, for a narrow form; a screen reader hears “Thêm nhiệm vụ”. */
function AddButton({ noun, onClick }: { noun: string; onClick: () => void }): ReactElement {
  return (
    <ToolbarButton
      icon={<AddRegular />}
      className={css.add}
      aria-label={`Thêm ${noun}`}
      onMouseDown={keepFocus}
      onClick={onClick}
    >
      {upperFirst(noun)}
    </ToolbarButton>
  )
}

interface Tool {
  name: string
  keys: string
  icon: ReactElement
  pressed?: boolean
  run: (() => unknown) | null
}

function ToolButton({ tool }: { tool: Tool }): ReactElement {
  return (
    <Tooltip content={`${tool.name} (${tool.keys})`} relationship="label">
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
  )
}

function MarkTools({ editor }: { editor: Editor | null }): ReactElement {
  const marks = useMarks(editor)
  const bold = editor && (() => editor.chain().focus().toggleBold().run())
  const italic = editor && (() => editor.chain().focus().toggleItalic().run())
  return (
    <>
      <ToolButton tool={{ name: 'Đậm', keys: 'Ctrl+B', icon: <TextBoldRegular />, pressed: marks.bold, run: bold }} />
      <ToolButton
        tool={{ name: 'Nghiêng', keys: 'Ctrl+I', icon: <TextItalicRegular />, pressed: marks.italic, run: italic }}
      />
    </>
  )
}

function rowTools(rows: readonly Row[], row: Row | null, kind: OutlineKind, perform: Props['perform']): Tool[] {
  const indent = (by: -1 | 1): Tool['run'] =>
    row && canIndent(row, by) ? () => perform(pressTab(rows, row, by)) : null
  const tools: Tool[] = [
    { name: 'Lên', keys: 'Alt+↑', icon: <ArrowUpRegular />, run: row && (() => perform(moveRow(row, -1))) },
    { name: 'Xuống', keys: 'Alt+↓', icon: <ArrowDownRegular />, run: row && (() => perform(moveRow(row, 1))) },
  ]
  if (kind !== 'basis') {
    tools.push(
      { name: 'Thụt ra', keys: 'Shift+Tab', icon: <TextIndentDecreaseRegular />, run: indent(-1) },
      { name: 'Thụt vào', keys: 'Tab', icon: <TextIndentIncreaseRegular />, run: indent(1) },
    )
  }
  const name = kind === 'basis' ? 'Xóa căn cứ này' : 'Xóa ý này'
  const remove = row && (() => perform(removeRow(rows, row)))
  return [...tools, { name, keys: 'Ctrl+Shift+Delete', icon: <DeleteRegular />, run: remove }]
}

function DutyMenu({ row, perform }: Pick<Props, 'row' | 'perform'>): ReactElement {
  const task = row && taskInHand(row)
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Giao việc: ai chủ trì, phối hợp, bao giờ xong" relationship="label">
          <ToolbarButton icon={<PersonAddRegular />} disabled={!task} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={css.menu}>
        <MenuList>
          {task &&
            dutyKinds.map((kind) => (
              <MenuItem
                key={kind.role}
                secondaryContent={kind.label}
                onClick={() => perform(addDuty(task, kind.role, newId()))}
              >
                {kind.name}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function FactMenu({ editor }: { editor: Editor | null }): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Chèn thông tin đã khai: năm, số nghị quyết …" relationship="label">
          <ToolbarButton icon={<BracesVariableRegular />} disabled={!editor} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={css.menu}>
        <MenuList>{editor && <FactMenuList editor={editor} />}</MenuList>
      </MenuPopover>
    </Menu>
  )
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

import { MoreVerticalRegular } from '@fluentui/react-icons'
import type { Editor } from '@tiptap/core'
import { memo, type ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import type { Block } from '../../core/draft/draft.ts'
import type { Caret } from './caret.ts'
import { DutyBar } from './DutyBar.tsx'
import { dutyKind } from './duties.ts'
import { InlineBox } from './InlineBox.tsx'
import type { TextInHand } from './LiveInline.tsx'
import type { OpenMenu } from './menus.ts'
import css from './outline.module.css'
import { isSection } from './rows.ts'
import { SectionSwitch } from './SectionSwitch.tsx'
import type { Suggestions } from './SuggestList.tsx'
import { TableGrid } from './TableGrid.tsx'

/** What a row asks of the outline; one object for the life of the editor, so that rows stay as they are. */
export interface RowActions {
  activate: (id: string, caret: Caret) => void
  change: (id: string, inline: string) => void
  key: (id: string, event: KeyboardEvent, text: TextInHand) => boolean
  paste: (id: string, lines: string[], text: TextInHand) => boolean
  editor: (editor: Editor | null) => void
  renumber: (id: string) => void
  switchOff: (id: string, off: boolean) => void
  addDuty: (id: string, role: Parameters<typeof dutyKind>[0]) => void
  menu: OpenMenu
}

interface RowProps {
  block: Block
  depth: number
  label: string
  expected: string
  /** Name of the text for a screen reader. */
  name: string
  /** Null while another row is in hand. */
  caret: Caret | null
  /** Grows when the caret is to be placed anew in a row already in hand. */
  turn: number
  tabbable: boolean
  /** Offer the lines of an assignment below the row. */
  offerDuties: boolean
  suggestions: Suggestions | undefined
  placeholder: string
  actions: RowActions
}

export const OutlineRow = memo(function OutlineRow(props: RowProps): ReactElement {
  const { block, depth, label, caret, turn, name, actions } = props
  const section = isSection(block)
  const style = [
    css.row,
    section ? css.section : '',
    block.heading ? css.heading : '',
    block.kind === 'basis' ? css.basis : '',
    block.duty ? css.duty : '',
    block.off ? css.off : '',
    caret === null ? '' : css.inHand,
  ]
  return (
    <li className={style.filter(Boolean).join(' ')} data-row={block.id} data-depth={Math.min(depth, 6)}>
      {block.hint && !block.off && <p className={css.hint}>{block.hint}</p>}
      <div className={css.line}>
        {(block.kind === 'item' || block.kind === 'paragraph') && (
          <button
            type="button"
            className={css.number}
            tabIndex={caret === null ? -1 : 0}
            aria-haspopup="menu"
            aria-label={`Kiểu đánh số: ${label || 'không đánh số'}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => actions.menu('marker', block.id, event.currentTarget)}
          >
            {label || (block.kind === 'item' ? '∙' : '¶')}
          </button>
        )}
        {block.duty && (
          <button
            type="button"
            className={css.dutyLabel}
            tabIndex={caret === null ? -1 : 0}
            aria-haspopup="menu"
            aria-label={`Đổi nhãn ${block.duty.label}`}
            title={dutyKind(block.duty.role).name}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => actions.menu('duty', block.id, event.currentTarget)}
          >
            {block.duty.label}:
          </button>
        )}
        <RowBody key={turn} {...props} />
        {section && <SectionSwitch block={block} onChange={(off) => actions.switchOff(block.id, off)} />}
        <button
          type="button"
          className={css.more}
          tabIndex={caret === null ? -1 : 0}
          aria-haspopup="menu"
          aria-label={`Thêm thao tác: ${name}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => actions.menu('row', block.id, event.currentTarget)}
        >
          <MoreVerticalRegular />
        </button>
      </div>
      {block.label !== undefined && <KeptLabel {...props} />}
      {props.offerDuties && <DutyBar onAdd={(role) => actions.addDuty(block.id, role)} />}
    </li>
  )
}, sameRow)

function RowBody(props: RowProps): ReactElement {
  const { block, caret, name, tabbable, actions, suggestions, placeholder } = props
  if (block.kind === 'table' && block.table) return <TableGrid block={block.id} table={block.table} name={name} />
  return (
    <InlineBox
      value={block.text}
      onChange={(inline) => actions.change(block.id, inline)}
      label={name}
      place={place.block(block.id)}
      caret={caret}
      onActivate={(wish) => actions.activate(block.id, wish)}
      placeholder={placeholder}
      onKey={(event, text) => actions.key(block.id, event, text)}
      onPasteLines={(lines, text) => actions.paste(block.id, lines, text)}
      onEditor={actions.editor}
      suggestions={suggestions}
      tabbable={tabbable}
    />
  )
}

/** A number brought along from the source that counting would not give. */
function KeptLabel({ block, expected, actions }: RowProps): ReactElement {
  return (
    <p className={css.kept}>
      Số “{block.label}” giữ theo bản nhập{expected && expected !== block.label ? `; đúng thứ tự là “${expected}”` : ''}
      .{' '}
      <button type="button" className={css.link} onClick={() => actions.renumber(block.id)}>
        Đánh lại số
      </button>
    </p>
  )
}

/** A row draws again when its own words or look change, not when a line below it does. */
function sameRow(before: RowProps, after: RowProps): boolean {
  return (
    before.depth === after.depth &&
    before.label === after.label &&
    before.expected === after.expected &&
    before.name === after.name &&
    before.caret === after.caret &&
    before.turn === after.turn &&
    before.tabbable === after.tabbable &&
    before.offerDuties === after.offerDuties &&
    before.suggestions === after.suggestions &&
    before.placeholder === after.placeholder &&
    before.actions === after.actions &&
    sameBlock(before.block, after.block)
  )
}

function sameBlock(before: Block, after: Block): boolean {
  return (
    before === after ||
    (before.id === after.id &&
      before.text === after.text &&
      before.kind === after.kind &&
      before.marker === after.marker &&
      before.label === after.label &&
      before.heading === after.heading &&
      before.duty === after.duty &&
      before.off === after.off &&
      before.hint === after.hint &&
      before.table === after.table)
  )
}

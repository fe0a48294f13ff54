/** What stands beside the rows, drawn between them: hints, switches of sections, and the tools of the row in hand. */
import { ChevronDownRegular, MoreVerticalRegular, TextNumberListLtrRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { DutyRole } from '../../core/draft/draft.ts'
import { useEditor } from '../state/editor.ts'
import { DutyBar } from './DutyBar.tsx'
import { dutyKind } from './duties.ts'
import type { MenuState } from './menus.ts'
import css from './outline.module.css'
import paperCss from './paper.module.css'
import type { Island } from './rowIslands.ts'
import { rowName } from './rowNames.ts'
import type { Row } from './rows.ts'
import { SectionSwitch } from './SectionSwitch.tsx'

interface Props {
  kind: Island['kind']
  row: Row
  /** On the page the tools stand in its margin, the number among the words. */
  onPaper: boolean
  onDuty: (role: DutyRole) => void
  onMenu: (kind: MenuState['kind'], target: HTMLElement) => void
}

export function RowIsland({ kind, row, onPaper, onDuty, onMenu }: Props): ReactElement {
  const { block } = row
  switch (kind) {
    case 'hint':
      return <p className={css.hint}>{block.hint}</p>
    case 'switch':
      return (
        <div className={css.beside}>
          <SectionSwitch
            block={block}
            onChange={(off) =>
              useEditor.getState().edit({ op: 'patch-block', block: block.id, patch: { off: off || undefined } })
            }
          />
        </div>
      )
    case 'controls':
      return <RowControls row={row} onPaper={onPaper} onMenu={onMenu} />
    case 'kept':
      return <KeptLabel row={row} onPaper={onPaper} />
    case 'duties':
      return <DutyBar onAdd={onDuty} />
  }
}

function RowControls({ row, onPaper, onMenu }: Pick<Props, 'row' | 'onPaper' | 'onMenu'>): ReactElement {
  const { block, label, depth } = row
  return (
    <div className={onPaper ? paperCss.beside : css.beside} data-depth={Math.min(depth, 6)}>
      {(block.kind === 'item' || block.kind === 'paragraph') && (
        <button
          type="button"
          className={onPaper ? `${paperCss.tool} ${paperCss.number}` : css.number}
          aria-haspopup="menu"
          aria-label={`Kiểu đánh số: ${label || 'không đánh số'}`}
          title="Kiểu đánh số"
          onMouseDown={keepFocus}
          onClick={(event) => onMenu('marker', event.currentTarget)}
        >
          {onPaper ? <TextNumberListLtrRegular /> : label === '' && block.kind === 'paragraph' ? '¶' : ''}
        </button>
      )}
      {block.duty && (
        <button
          type="button"
          className={onPaper ? `${paperCss.tool} ${paperCss.dutyLabel}` : css.dutyLabel}
          aria-haspopup="menu"
          aria-label={`Đổi nhãn ${block.duty.label}`}
          title={dutyKind(block.duty.role).name}
          onMouseDown={keepFocus}
          onClick={(event) => onMenu('duty', event.currentTarget)}
        >
          {onPaper && <ChevronDownRegular />}
        </button>
      )}
      <button
        type="button"
        className={onPaper ? paperCss.tool : css.more}
        aria-haspopup="menu"
        aria-label={`Thêm thao tác: ${rowName(row)}`}
        onMouseDown={keepFocus}
        onClick={(event) => onMenu('row', event.currentTarget)}
      >
        <MoreVerticalRegular />
      </button>
    </div>
  )
}

/** A number brought along from the source that counting would not give. */
function KeptLabel({ row: { block, expected }, onPaper }: Pick<Props, 'row' | 'onPaper'>): ReactElement {
  return (
    <p className={onPaper ? paperCss.kept : css.kept}>
      Số “{block.label}” giữ theo bản nhập{expected && expected !== block.label ? `; đúng thứ tự là “${expected}”` : ''}
      .{' '}
      <button
        type="button"
        className={css.link}
        onMouseDown={keepFocus}
        onClick={() => useEditor.getState().edit({ op: 'renumber', block: block.id })}
      >
        Đánh lại số
      </button>
    </p>
  )
}

const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault()

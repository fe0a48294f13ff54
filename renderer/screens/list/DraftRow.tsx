/**
 * A plan in the list.
 *
 * 1. Its name (`RowName`); in the same cell renaming, saving as a template, earlier states, and notes about the file.
 * 2. Year, how far it is, when it was saved.
 * 3. The menu (`RowMenu`). F2 renames, Delete puts it in the bin.
 */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import {
  ArrowSyncRegular,
  BookTemplateRegular,
  CopyRegular,
  DeleteRegular,
  DocumentEditRegular,
  DocumentSplitHintRegular,
  HistoryRegular,
  MoreHorizontalRegular,
  RenameRegular,
} from '@fluentui/react-icons'
import type { KeyboardEvent, ReactElement } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { shownTitle } from '../../../core/draft/shownTitle.ts'
import type { AskedWords } from '../../../core/rollforward/proposal.ts'
import { whenText } from '../../ui/timeText.ts'
import { EarlierLine } from './EarlierLine.tsx'
import css from './list.module.css'
import { RenameLine } from './RenameLine.tsx'
import { TemplateLine, type TemplateWish } from './TemplateLine.tsx'

export interface RowActions {
  open(draft: DraftSummary): void
  duplicate(draft: DraftSummary): void
  rename(draft: DraftSummary, title: string): void
  remove(draft: DraftSummary): Promise<void>
  recover(draft: DraftSummary): void
  /** An earlier state was opened as a draft of its own. */
  opened(id: string): void
  /** “Tạo cho năm mới”. */
  roll(draft: DraftSummary): void
  /** “Sửa đổi, bổ sung, thay thế”. */
  amend(draft: DraftSummary): void
  compare(draft: DraftSummary): void
  /** A copy beside the draft it was made of. */
  compareCopy(draft: DraftSummary): void
  /** The clerk's own template it was begun with. */
  ownTemplate(draft: DraftSummary): { id: string; name: string; summary: string } | null
  /** What a template made of it can ask again. */
  asks(draft: DraftSummary): Promise<AskedWords[]>
  /** True when it was saved. */
  saveTemplate(draft: DraftSummary, wish: TemplateWish): Promise<boolean>
}

/** What is done in the row itself. */
export type RowWork = 'rename' | 'template' | 'earlier'

interface Props {
  draft: DraftSummary
  actions: RowActions
  work: RowWork | null
  onWork: (work: RowWork | null) => void
}

/** One plan in the list. F2 renames, Delete puts it in the bin. */
export function DraftRow({ draft, actions, work, onWork }: Props): ReactElement {
  const readable = draft.state === 'ok'
  return (
    <tr className={css.row}>
      <th scope="row" className={css.nameCell}>
        <RowName draft={draft} actions={actions} work={work} onWork={onWork} />
        {draft.copiedAt !== '' && <p className={css.rowNote}>Bản sao, nhân bản {whenText(draft.copiedAt)}</p>}
        {work === 'template' && (
          <TemplateLine
            title={draft.title}
            own={actions.ownTemplate(draft)}
            readAsks={() => actions.asks(draft)}
            onSave={async (wish) => {
              if (await actions.saveTemplate(draft, wish)) onWork(null)
            }}
            onCancel={() => onWork(null)}
          />
        )}
        {work === 'earlier' && (
          <EarlierLine id={draft.id} onOpen={(id) => actions.opened(id)} onCancel={() => onWork(null)} />
        )}
        {draft.copyOf !== '' && <CopyNote readable={readable} onCompare={() => actions.compareCopy(draft)} />}
        <UnreadableNote draft={draft} onRecover={() => actions.recover(draft)} />
      </th>
      <td className={css.yearCell}>{draft.year ?? ''}</td>
      <td>{statusText(draft)}</td>
      <td className={css.timeCell}>{whenText(draft.savedAt)}</td>
      <td className={css.menuCell}>
        <RowMenu draft={draft} actions={actions} onWork={onWork} />
      </td>
    </tr>
  )
}

/** What the plan is called, and where it is called otherwise. */
function RowName({ draft, actions, work, onWork }: Props): ReactElement {
  const readable = draft.state === 'ok'
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2' && readable && draft.stage !== 'issued') onWork('rename')
    if (event.key === 'Delete') void actions.remove(draft)
  }
  if (work === 'rename')
    return (
      <RenameLine
        title={draft.title}
        onDone={(title) => {
          onWork(null)
          if (title !== draft.title) actions.rename(draft, title)
        }}
        onCancel={() => onWork(null)}
      />
    )
  return (
    <button
      type="button"
      className={css.nameButton}
      data-draft={draft.id}
      disabled={!readable}
      onClick={() => actions.open(draft)}
      onKeyDown={onKeyDown}
    >
      {shownTitle(draft.title)}
    </button>
  )
}

/** All that can be done with the plan; of one that cannot be read only the way to the bin. */
function RowMenu({ draft, actions, onWork }: Omit<Props, 'work'>): ReactElement {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={`Việc khác với “${shownTitle(draft.title)}”`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {draft.state === 'ok' && (
            <>
              <MenuItem icon={<ArrowSyncRegular />} onClick={() => actions.roll(draft)}>
                Tạo cho năm mới…
              </MenuItem>
              <MenuItem icon={<DocumentEditRegular />} onClick={() => actions.amend(draft)}>
                Sửa đổi, bổ sung, thay thế…
              </MenuItem>
              <MenuItem icon={<BookTemplateRegular />} onClick={() => onWork('template')}>
                Lưu thành mẫu…
              </MenuItem>
              <MenuItem icon={<DocumentSplitHintRegular />} onClick={() => actions.compare(draft)}>
                So sánh với…
              </MenuItem>
              <MenuItem icon={<CopyRegular />} onClick={() => actions.duplicate(draft)}>
                Nhân bản
              </MenuItem>
              <MenuItem icon={<HistoryRegular />} onClick={() => onWork('earlier')}>
                Bản đã lưu trước đó…
              </MenuItem>
              <MenuItem
                icon={<RenameRegular />}
                secondaryContent="F2"
                disabled={draft.stage === 'issued'}
                onClick={() => onWork('rename')}
              >
                Đổi tên
              </MenuItem>
            </>
          )}
          <MenuItem icon={<DeleteRegular />} secondaryContent="Delete" onClick={() => void actions.remove(draft)}>
            Cho vào thùng rác
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function CopyNote({ readable, onCompare }: { readable: boolean; onCompare: () => void }): ReactElement {
  return (
    <p className={css.rowNote}>
      Bản sao của một kế hoạch trong danh sách. Phần mềm đồng bộ (OneDrive, Dropbox, Google Drive) tạo bản sao này khi
      hai máy cùng sửa; cả hai bản còn nguyên.{' '}
      {readable && (
        <Button size="small" onClick={onCompare}>
          So sánh với bản gốc
        </Button>
      )}
    </p>
  )
}

function UnreadableNote({ draft, onRecover }: { draft: DraftSummary; onRecover: () => void }): ReactElement | null {
  if (draft.state === 'newer') {
    return (
      <p className={css.rowNote}>
        Tệp này được tạo bằng phiên bản mới hơn nên chỉ giữ lại. Cập nhật Soạn Kế hoạch rồi mở lại; tệp vẫn còn nguyên.
      </p>
    )
  }
  if (draft.state === 'ok') return null
  if (draft.state === 'unreadable') {
    return (
      <p className={css.rowNote}>
        Máy không đọc được mục này như một tệp bản nháp; nó được giữ nguyên, các kế hoạch khác vẫn dùng bình thường.
      </p>
    )
  }
  return (
    <p className={css.rowNote}>
      Tệp bị hỏng nên không đọc được; tệp hỏng được giữ nguyên, không bị ghi đè.{' '}
      {draft.hasBackup ? (
        <Button size="small" onClick={onRecover}>
          Lấy lại bản trước
        </Button>
      ) : (
        'Không còn bản lưu trước. Hãy nhờ người phụ trách máy tính xem giúp.'
      )}
    </p>
  )
}

function statusText(draft: DraftSummary): string {
  if (draft.state === 'broken') return 'Tệp bị hỏng'
  if (draft.state === 'newer') return 'Cần phiên bản mới'
  if (draft.state === 'unreadable') return 'Không đọc được'
  if (draft.stage === 'issued') return 'Đã ban hành'
  const left = draft.errors !== null && draft.errors > 0 ? `, còn ${draft.errors} lỗi` : ''
  const exported = draft.exportedAt ? `đã xuất ${whenText(draft.exportedAt)}` : ''
  if (draft.stage === 'submitted') return ['Đang trình', exported].filter(Boolean).join(', ') + left
  return (draft.exportedAt ? `Đã xuất ${whenText(draft.exportedAt)}` : 'Đang soạn') + left
}

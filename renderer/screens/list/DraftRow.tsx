import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { CopyRegular, DeleteRegular, MoreHorizontalRegular, RenameRegular } from '@fluentui/react-icons'
import type { KeyboardEvent, ReactElement } from 'react'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { whenText } from '../../ui/timeText.ts'
import css from './list.module.css'
import { RenameLine } from './RenameLine.tsx'

export interface RowActions {
  open(draft: DraftSummary): void
  duplicate(draft: DraftSummary): void
  rename(draft: DraftSummary, title: string): void
  remove(draft: DraftSummary): Promise<void>
  recover(draft: DraftSummary): void
}

interface Props {
  draft: DraftSummary
  actions: RowActions
  renaming: boolean
  onRenaming: (renaming: boolean) => void
}

/** One plan in the list. F2 renames, Delete puts it in the bin. */
export function DraftRow({ draft, actions, renaming, onRenaming }: Props): ReactElement {
  const readable = draft.state === 'ok'
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2' && readable) onRenaming(true)
    if (event.key === 'Delete') void actions.remove(draft)
  }
  return (
    <tr className={css.row}>
      <th scope="row" className={css.nameCell}>
        {renaming ? (
          <RenameLine
            title={draft.title}
            onDone={(title) => {
              onRenaming(false)
              if (title !== draft.title) actions.rename(draft, title)
            }}
            onCancel={() => onRenaming(false)}
          />
        ) : (
          <button
            type="button"
            className={css.nameButton}
            data-draft={draft.id}
            disabled={!readable}
            onClick={() => actions.open(draft)}
            onKeyDown={onKeyDown}
          >
            {draft.title || 'Chưa đặt tên'}
          </button>
        )}
        <UnreadableNote draft={draft} onRecover={() => actions.recover(draft)} />
      </th>
      <td className={css.yearCell}>{draft.year ?? ''}</td>
      <td>{statusText(draft)}</td>
      <td className={css.timeCell}>{whenText(draft.savedAt)}</td>
      <td className={css.menuCell}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={`Việc khác với “${draft.title || 'Chưa đặt tên'}”`}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {readable && (
                <>
                  <MenuItem icon={<CopyRegular />} onClick={() => actions.duplicate(draft)}>
                    Nhân bản
                  </MenuItem>
                  <MenuItem icon={<RenameRegular />} secondaryContent="F2" onClick={() => onRenaming(true)}>
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
      </td>
    </tr>
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
  return draft.exportedAt ? `Đã xuất ${whenText(draft.exportedAt)}` : 'Đang soạn'
}

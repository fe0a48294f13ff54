import type { ReactElement } from 'react'
import { useEditor } from '../../state/editor.ts'
import { clockText } from '../../ui/timeText.ts'
import css from './editor.module.css'

/** What the disk has. “Đã lưu” stands here only after the host said so. */
export function SaveStatus(): ReactElement {
  const save = useEditor((state) => state.save)
  switch (save.kind) {
    case 'saved':
      return (
        <span className={css.saveStatus} role="status">
          {save.at ? `Đã lưu lúc ${clockText(save.at)}` : 'Đã lưu'}
        </span>
      )
    case 'unsaved':
      return (
        <span className={css.saveStatus} role="status">
          Có thay đổi chưa lưu
        </span>
      )
    case 'saving':
      return (
        <span className={css.saveStatus} role="status">
          Đang lưu…
        </span>
      )
    case 'failed':
    case 'changed-elsewhere':
      return (
        <span className={`${css.saveStatus} ${css.saveFailed}`} role="status">
          Chưa lưu được
        </span>
      )
  }
}

import { TableSimpleRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { WrittenSheet } from './WrittenSheet.tsx'

/** The tasks of the plan as a sheet, to follow them by. */
export function TaskSheet(): ReactElement {
  return (
    <WrittenSheet
      operation="document.tasks"
      label="Bảng theo dõi"
      fileName="Theo dõi"
      help="Bảng Excel để theo dõi sau khi ban hành: mỗi nhiệm vụ một hàng, ai chủ trì, ai phối hợp, thời hạn, tiến độ."
      icon={<TableSimpleRegular />}
      button="Xuất bảng theo dõi"
      busy="Đang xuất bảng…"
    />
  )
}

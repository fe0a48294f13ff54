import { DocumentTextRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { WrittenSheet } from './WrittenSheet.tsx'

/** Phiếu rà soát for the leader: one page of Word beside the plan. */
export function ReviewSheet(): ReactElement {
  return (
    <WrittenSheet
      operation="document.reviewSheet"
      label="Phiếu rà soát"
      fileName="Phiếu rà soát"
      help="Một trang để trình kèm kế hoạch: đã rà soát những gì, còn gì, bỏ qua điều nào vì sao, căn cứ còn hiệu lực hay không."
      icon={<DocumentTextRegular />}
      button="Xuất phiếu rà soát"
      busy="Đang xuất phiếu…"
    />
  )
}

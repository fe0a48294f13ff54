import type { ReactElement } from 'react'
import type { Finding } from '../../core/checks/shape/finding.ts'
import css from './findings.module.css'

/** A reason that was given for the same words here and holds no longer: said, so that the clerk knows why it is asked again. */
export function EarlierReason({ finding: { earlier } }: { finding: Finding }): ReactElement | null {
  const last = earlier?.at(-1)
  if (!last) return null
  return (
    <p className={css.source}>
      Ở đây đã có lần bỏ qua những chữ này, lý do: “{last.reason}”. Chữ xung quanh nay đã khác, hoặc có nhiều chỗ giống
      nhau: cần xét lại.
    </p>
  )
}

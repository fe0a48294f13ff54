import { Button } from '@fluentui/react-components'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import page from '../../frame/screen.module.css'
import { YearField } from '../../ui/YearField.tsx'
import { likelyYear } from './likelyYear.ts'
import css from './roll.module.css'

interface Props {
  title: string
  /** The old plan's year; null where it names none. */
  from: number | null
  onYear: (year: number, from: number | null) => Promise<void>
}

/** The one question before the changes. Enter goes on. */
export function YearQuestion({ title, from, onYear }: Props): ReactElement {
  const [old, setOld] = useState(from)
  const [typed, setTyped] = useState<number | null | undefined>(undefined)
  const year = typed === undefined ? likelyYear(old, new Date().getFullYear()) : typed
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[data-new-year] input')?.select(), [])
  const go = async (): Promise<void> => {
    if (year === null || busy) return
    setBusy(true)
    await onYear(year, old)
    setBusy(false)
  }
  return (
    <form
      ref={form}
      className={`${page.sheet} ${css.question}`}
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <p className={css.from}>
        Từ kế hoạch: <strong>{title}</strong>
      </p>
      <YearField
        label="Năm của kế hoạch cũ"
        hint="Lấy theo ngày ban hành, rồi theo tên kế hoạch. Chưa đúng thì sửa ở đây."
        value={old}
        onChange={setOld}
      />
      <div data-new-year>
        <YearField label="Tạo kế hoạch cho năm" value={year} onChange={setTyped} required />
      </div>
      <p className={page.lead}>
        Phần mềm tìm những chỗ còn theo năm cũ và đề nghị cách đổi. Bạn xem từng chỗ, nhận, sửa hoặc để nguyên. Kế hoạch
        cũ không bị thay đổi.
      </p>
      <div className={page.actions}>
        <Button type="submit" appearance="primary" disabled={year === null || busy}>
          {busy ? 'Đang tìm…' : 'Tìm những chỗ cần đổi'}
        </Button>
      </div>
    </form>
  )
}

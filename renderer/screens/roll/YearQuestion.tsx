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
  onYear: (year: number) => Promise<void>
}

/** The one question before the changes. Enter goes on. */
export function YearQuestion({ title, from, onYear }: Props): ReactElement {
  const [year, setYear] = useState<number | null>(likelyYear(from, new Date().getFullYear()))
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  const go = async (): Promise<void> => {
    if (year === null || busy) return
    setBusy(true)
    await onYear(year)
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
        Từ kế hoạch{from === null ? '' : ` năm ${from}`}: <strong>{title}</strong>
      </p>
      <YearField label="Tạo kế hoạch cho năm" value={year} onChange={setYear} required />
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

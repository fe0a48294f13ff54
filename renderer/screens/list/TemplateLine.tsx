import { Button } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import css from './list.module.css'

interface Props {
  /** The plan's own name. */
  title: string
  onSave: (name: string, summary: string) => Promise<void>
  onCancel: () => void
}

/** A template is for every year: `... trên địa bàn xã năm 2026` → `... trên địa bàn xã`. */
const withoutYear = (title: string): string =>
  title.replace(/[\s,]+năm\s+(?:học\s+)?\d{4}(?:\s*[-–]\s*\d{4})?\s*$/u, '')

/** “Lưu thành mẫu”, in the row itself: what the template is called and when to use it. */
export function TemplateLine({ title, onSave, onCancel }: Props): ReactElement {
  const [name, setName] = useState(() => withoutYear(title))
  const [summary, setSummary] = useState('')
  const [busy, setBusy] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const save = async (): Promise<void> => {
    setBusy(true)
    await onSave(name.normalize('NFC').trim(), summary.normalize('NFC').trim())
    setBusy(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return
    event.preventDefault()
    onCancel()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves it from any of its fields
    <div ref={box} className={css.template} onKeyDown={onKeyDown}>
      <TextField
        label="Tên mẫu"
        hint="Tên này hiện ở “Soạn mới”. Nên bỏ năm và tên riêng của năm nay."
        value={name}
        onChange={setName}
      />
      <TextArea
        label="Khi nào dùng mẫu này"
        example="Kế hoạch công tác dân vận hằng năm của xã"
        rows={2}
        value={summary}
        onChange={setSummary}
      />
      <div className={css.templateButtons}>
        <Button appearance="primary" disabled={busy || !name.trim()} onClick={() => void save()}>
          {busy ? 'Đang lưu…' : 'Lưu thành mẫu'}
        </Button>
        <Button onClick={onCancel}>Thôi</Button>
      </div>
    </div>
  )
}

/**
 * “Lưu thành mẫu”, below a plan of the list.
 *
 * 1. Name of the template, and when to use it.
 * 2. What it asks each time (`Asks`, `useAskedWords.ts`).
 * 3. A new template, or one of the clerk’s own written anew.
 */
import { Button, Checkbox } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import type { AskedWords } from '../../../core/rollforward/proposal.ts'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import css from './list.module.css'
import { useAskedWords } from './useAskedWords.ts'

export interface TemplateWish {
  name: string
  summary: string
  asks: { id: string; label: string }[]
  /** The template of the clerk's own it takes the place of. */
  replace?: string
}

interface Props {
  /** The plan's own name. */
  title: string
  /** The clerk's own template the plan was begun with; null for others. */
  own?: { id: string; name: string; summary: string } | null
  /** What the template can ask again; none where the plan cannot be read. */
  readAsks: () => Promise<AskedWords[]>
  onSave: (wish: TemplateWish) => Promise<void>
  onCancel: () => void
}

/** A template is for every year: `... trên địa bàn xã năm 2026` → `... trên địa bàn xã`. */
const withoutYear = (title: string): string =>
  title.replace(/[\s,]+năm\s+(?:học\s+)?\d{4}(?:\s*[-–]\s*\d{4})?\s*$/u, '')

/** “Lưu thành mẫu”, in the row itself: what the template is called, when to use it, what it asks each time. */
export function TemplateLine({ title, own = null, readAsks, onSave, onCancel }: Props): ReactElement {
  const [name, setName] = useState(() => own?.name ?? withoutYear(title))
  const [summary, setSummary] = useState(own?.summary ?? '')
  const [replacing, setReplacing] = useState(own !== null)
  const asked = useAskedWords(readAsks)
  const [busy, setBusy] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const save = async (): Promise<void> => {
    setBusy(true)
    await onSave({
      name: name.normalize('NFC').trim(),
      summary: summary.normalize('NFC').trim(),
      ...(own && replacing ? { replace: own.id } : {}),
      asks: asked.chosen(),
    })
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
      <Asks asked={asked} />
      {own && (
        <Checkbox
          label={`Thay nội dung mẫu “${own.name}”`}
          checked={replacing}
          onChange={(_, { checked }) => setReplacing(checked === true)}
        />
      )}
      <div className={css.templateButtons}>
        <Button appearance="primary" disabled={busy || asked.asks === null || !name.trim()} onClick={() => void save()}>
          {busy ? 'Đang lưu…' : 'Lưu thành mẫu'}
        </Button>
        <Button onClick={onCancel}>Thôi</Button>
      </div>
    </div>
  )
}

function Asks({ asked }: { asked: ReturnType<typeof useAskedWords> }): ReactElement {
  const { asks, isAsked, setAsked, labelOf, setLabel } = asked
  return (
    <fieldset className={css.asks} aria-busy={asks === null}>
      <legend>Mẫu hỏi lại mỗi lần dùng</legend>
      <p className={css.asksHelp} role="status">
        {asks === null
          ? 'Đang tìm chỗ đổi theo từng lần…'
          : asks.length === 0
            ? 'Không tìm thấy ngày, văn bản theo năm, số tiền hay đơn vị nào. Chỗ khác: mở kế hoạch, bôi đen chữ, bấm “Chỗ này hỏi lại”.'
            : 'Bỏ dấu chọn thì chữ ấy đi theo mẫu như đang viết. Chỗ khác: mở kế hoạch, bôi đen chữ, bấm “Chỗ này hỏi lại”.'}
      </p>
      {asks?.map((ask) => (
        <div key={ask.id} className={css.ask}>
          <Checkbox
            checked={isAsked(ask)}
            label={`“${ask.text}”${ask.places.length > 1 ? `, ${ask.places.length} chỗ` : ''}`}
            onChange={(_, { checked }) => setAsked(ask, checked === true)}
          />
          {isAsked(ask) && (
            <TextField
              label={`Câu hỏi cho “${ask.text}”`}
              hideLabel
              value={labelOf(ask)}
              onChange={(label) => setLabel(ask, label)}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}

import { Button, Input } from '@fluentui/react-components'
import { CalendarRegular } from '@fluentui/react-icons'
import { type ReactElement, useRef, useState } from 'react'
import { dateToText, textToDate } from './dateText.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import css from './ui.module.css'

interface Props extends FieldProps {
  /** ISO; empty where there is no date. */
  value: string
  onChange: (iso: string) => void
}

/**
 * A date as an office writes it, ngày/tháng/năm, with the system's calendar beside it.
 * The value changes when the text is a whole date or empty; half a date stays text and is named on leaving.
 */
export function DateField({ value, onChange, ...field }: Props): ReactElement {
  const [typed, setTyped] = useState<{ text: string; iso: string } | null>(null)
  const [left, setLeft] = useState(true)
  const picker = useRef<HTMLInputElement>(null)
  // Text belongs to the value it was typed for: an undo or another field's change shows the new value.
  const text = typed && typed.iso === value ? typed.text : dateToText(value)
  const unread = textToDate(text) === null

  const type = (next: string): void => {
    const iso = textToDate(next)
    setTyped({ text: next, iso: iso ?? value })
    if (iso !== null && iso !== value) onChange(iso)
  }
  const kept = value ? ` Hiện vẫn giữ ngày ${dateToText(value)}.` : ''
  const message = left && unread ? `Viết ngày theo dạng ngày/tháng/năm, ví dụ 05/01/2026.${kept}` : field.message
  return (
    <FieldFrame {...field} {...(message ? { message } : {})}>
      {(control) => (
        <div className={css.dateRow}>
          <Input
            {...control}
            className={css.wideInput}
            value={text}
            placeholder="ngày/tháng/năm"
            autoComplete="off"
            spellCheck={false}
            onFocus={() => setLeft(false)}
            onBlur={() => {
              setLeft(true)
              if (!unread) setTyped(null)
            }}
            onChange={(_, data) => type(data.value)}
            contentAfter={
              <Button
                appearance="transparent"
                size="small"
                icon={<CalendarRegular />}
                aria-label={`Chọn ngày trên lịch: ${field.label}`}
                onClick={() => picker.current?.showPicker()}
              />
            }
          />
          <input
            ref={picker}
            className={css.datePicker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={value}
            onChange={(event) => {
              setTyped(null)
              onChange(event.target.value)
            }}
          />
        </div>
      )}
    </FieldFrame>
  )
}

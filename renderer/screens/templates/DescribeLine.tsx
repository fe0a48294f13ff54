import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { TemplateSummary } from '../../../core/contract/operations.ts'
import page from '../../frame/screen.module.css'
import { TextArea, TextField } from '../../ui/TextField.tsx'
import css from './templates.module.css'

interface Props {
  template: TemplateSummary
  onSave: (name: string, summary: string) => Promise<void>
  onCancel: () => void
}

/** What a template is called, and when to use it. */
export function DescribeLine({ template, onSave, onCancel }: Props): ReactElement {
  const [name, setName] = useState(template.name)
  const [summary, setSummary] = useState(template.summary)
  return (
    <div className={css.describe}>
      <TextField label="Tên mẫu" value={name} onChange={setName} />
      <TextArea label="Khi nào dùng mẫu này" rows={2} value={summary} onChange={setSummary} />
      <div className={page.actions}>
        <Button
          appearance="primary"
          disabled={name.trim() === ''}
          onClick={() => void onSave(name.normalize('NFC').trim(), summary.normalize('NFC').trim())}
        >
          Lưu
        </Button>
        <Button onClick={onCancel}>Thôi</Button>
      </div>
    </div>
  )
}

import { type ReactElement, useEffect, useState } from 'react'
import type { TemplateSummary } from '../../../core/contract/operations.ts'
import { shownTitle } from '../../../core/draft/shownTitle.ts'
import { call } from '../../host/api.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useDrafts } from '../list/useDrafts.ts'
import type { Source } from './useBatch.ts'

/** What all plans of the list begin with: a template, or a plan that is here. */
export function ChooseSource({ onChoose }: { onChoose: (source: Source | null) => void }): ReactElement {
  const [templates, setTemplates] = useState<TemplateSummary[]>([])
  const { drafts } = useDrafts()
  const [value, setValue] = useState('')
  useEffect(() => {
    void call('templates.list', {}).then((reply) => {
      if (reply.ok) setTemplates(reply.value.filter(({ faults }) => faults.length === 0))
    })
  }, [])
  const choose = async (chosen: string): Promise<void> => {
    setValue(chosen)
    const [kind, id = ''] = chosen.split(':')
    if (kind === 'mau') return onChoose({ template: id })
    const draft = kind === 'ban' ? await call('drafts.open', { id }) : null
    onChoose(draft?.ok ? { draft: draft.value } : null)
  }
  const kept = drafts?.filter(({ deletedAt, state }) => deletedAt === '' && state === 'ok') ?? []
  const choices = [
    { value: '', label: 'Chọn mẫu hoặc kế hoạch…' },
    ...templates.map(({ id, name }) => ({ value: `mau:${id}`, label: `Mẫu: ${name}` })),
    ...kept.map(({ id, title, year }) => ({
      value: `ban:${id}`,
      label: `Kế hoạch${year === null ? '' : ` ${year}`}: ${shownTitle(title)}`,
    })),
  ]
  return (
    <SelectField
      label="Mọi bản bắt đầu từ"
      hint="Hàng của danh sách chỉ thay những chỗ có cột; phần còn lại giống nhau ở mọi bản."
      value={value}
      choices={choices}
      onChange={(chosen) => void choose(chosen)}
    />
  )
}

/** One of the clerk's own templates: what it is for, what is wrong with it, what can be done with it. */
import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import type { TemplateSummary } from '../../../core/contract/operations.ts'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { goToScreen } from '../../state/route.ts'
import { DescribeLine } from './DescribeLine.tsx'
import css from './templates.module.css'
import type { useTemplates } from './useTemplates.ts'

interface Props {
  template: TemplateSummary
  /** A file of it brings along the plan it was made of. */
  sample: boolean
  work: Pick<ReturnType<typeof useTemplates>, 'settle' | 'give' | 'edit'>
}

export function OwnTemplate({ template, sample, work }: Props): ReactElement {
  const [described, setDescribed] = useState(false)
  const describe = async (name: string, summary: string): Promise<void> => {
    if (await work.settle(call('templates.describe', { id: template.id, name, summary }))) setDescribed(false)
  }
  return (
    <li className={page.sheet}>
      <h2 className={css.name}>{template.name}</h2>
      <p className={css.summary}>
        {template.summary} <span className={css.version}>Phiên bản {template.version}</span>
      </p>
      {template.faults.map((fault) => (
        <p key={`${fault.file}${fault.line}${fault.message}`}>
          {fault.file}
          {fault.line > 0 && `, dòng ${fault.line}`}: {fault.message}
        </p>
      ))}
      {described ? (
        <DescribeLine template={template} onSave={describe} onCancel={() => setDescribed(false)} />
      ) : (
        <div className={page.actions}>
          <Button
            appearance="primary"
            disabled={template.faults.length > 0}
            onClick={() => goToScreen({ screen: 'new', template: template.id })}
          >
            Soạn mới
          </Button>
          <Button disabled={template.faults.length > 0} onClick={() => setDescribed(true)}>
            Đổi tên, mô tả
          </Button>
          <Button disabled={template.faults.length > 0} onClick={() => void work.edit(template)}>
            Sửa nội dung
          </Button>
          <Button
            disabled={template.faults.length > 0}
            onClick={() => void work.settle(call('templates.duplicate', { id: template.id }))}
          >
            Nhân bản
          </Button>
          <Button disabled={template.faults.length > 0} onClick={() => void work.give(template, sample)}>
            Xuất mẫu ra tệp
          </Button>
          <Button appearance="subtle" onClick={() => void work.settle(call('templates.remove', { id: template.id }))}>
            Cho vào thùng rác
          </Button>
        </div>
      )}
    </li>
  )
}

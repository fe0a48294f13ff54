/**
 * “Mẫu của tôi”: the clerk's own templates, and those of the product to copy; one file for another office, the bin and back.
 *
 * 1. Taking in: a template from a file, a Word file to make one of.
 * 2. The clerk’s own, each with what can be done with it and its faults.
 * 3. Those of the product, to be copied; the bin.
 */
import { Button, Checkbox, Spinner } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import { plainInline } from '../../../core/inline/inline.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { TemplateLine } from '../list/TemplateLine.tsx'
import { OwnTemplate } from './OwnTemplate.tsx'
import css from './templates.module.css'
import { useTemplates } from './useTemplates.ts'

export function TemplatesScreen(): ReactElement {
  const [sample, setSample] = useState(false)
  const work = useTemplates()
  const { templates, removed, problem, setProblem, read, setRead, settle } = work
  const own = templates?.filter((template) => template.own) ?? []
  const others = templates?.filter((template) => !template.own) ?? []
  return (
    <PageScreen name="Mẫu của tôi">
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      <div className={page.actions}>
        <FileButton
          label="Nhận mẫu từ tệp…"
          accept=".json"
          icon={<ArrowUploadRegular />}
          onFile={(file) => void work.take(file)}
        />
        <FileButton label="Lập mẫu từ tệp Word…" accept={fileEndings} onFile={(file) => void work.readWord(file)} />
        <Checkbox
          label="Khi xuất ra tệp, kèm cả bản điền sẵn (có tên người ký, nội dung của cơ quan)"
          checked={sample}
          onChange={(_, { checked }) => setSample(checked === true)}
        />
      </div>
      {read && (
        <TemplateLine
          key={read.id}
          title={plainInline(read.title)}
          readAsks={async () => {
            const reply = await call('templates.asks', { draft: read })
            return reply.ok ? reply.value : []
          }}
          onSave={(wish) => work.saveRead(read, wish)}
          onCancel={() => setRead(null)}
        />
      )}
      {!templates && !problem && <Spinner label="Đang đọc các mẫu…" />}
      {templates && own.length === 0 && (
        <p className={page.lead}>
          Chưa có mẫu riêng. Ở “Kế hoạch của tôi”, chọn “Lưu thành mẫu” cạnh một kế hoạch, hoặc nhân bản một mẫu dưới
          đây.
        </p>
      )}
      {own.length > 0 && (
        <ul className={css.list} aria-label="Mẫu riêng">
          {own.map((template) => (
            <OwnTemplate key={template.id} template={template} sample={sample} work={work} />
          ))}
        </ul>
      )}
      <Lines id="mau-co-san" title="Mẫu đi kèm phần mềm" templates={others}>
        {({ id, name }) => (
          <Button
            size="small"
            aria-label={`Nhân bản: ${name}`}
            onClick={() => void settle(call('templates.duplicate', { id }))}
          >
            Nhân bản thành mẫu của tôi
          </Button>
        )}
      </Lines>
      <Lines id="mau-da-bo" title="Thùng rác" templates={removed}>
        {({ id, name }) => (
          <Button
            size="small"
            aria-label={`Khôi phục: ${name}`}
            onClick={() => void settle(call('templates.restore', { id }))}
          >
            Khôi phục
          </Button>
        )}
      </Lines>
    </PageScreen>
  )
}

interface Named {
  id: string
  name: string
}

interface LinesProps {
  /** Of the heading. */
  id: string
  title: string
  templates: readonly Named[]
  /** What can be done with one of them. */
  children: (template: Named) => ReactElement
}

/** Templates that are not the clerk's own to use, each with one way to have it; nothing where there is none. */
function Lines({ id, title, templates, children }: LinesProps): ReactElement | null {
  if (templates.length === 0) return null
  return (
    <section className={page.sheet} aria-labelledby={id}>
      <h2 id={id} className={css.name}>
        {title}
      </h2>
      {templates.map((template) => (
        <div key={template.id} className={css.line}>
          <span>{template.name}</span>
          {children(template)}
        </div>
      ))}
    </section>
  )
}

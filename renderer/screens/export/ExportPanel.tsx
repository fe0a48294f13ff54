/**
 * Xuất.
 *
 * 1. What kind of file, which copy (`Choices`), with or without comments, under what name (`FileName`).
 * 2. The buttons (`ExportButtons`): into the usual folder, elsewhere, to the printer.
 * 3. What became of it.
 */
import { Button, Checkbox, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { ArrowExportRegular } from '@fluentui/react-icons'
import { type ReactElement, useId } from 'react'
import type { ExportFormat } from '../../../core/contract/operations.ts'
import { useApp } from '../../state/app.ts'
import { useEditor } from '../../state/editor.ts'
import { goToScreen, otherSides } from '../../state/route.ts'
import { HintLabel } from '../../ui/HintLabel.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ExportOutcome } from './ExportOutcome.tsx'
import css from './export.module.css'
import { useExport } from './useExport.ts'

const formats: { value: ExportFormat; label: string }[] = [
  { value: 'docx', label: 'Word (.docx)' },
  { value: 'pdf', label: 'PDF' },
  { value: 'txt', label: 'Văn bản thuần (.txt)' },
]

/** Xuất: what kind, for whom, under what name; and where it went. */
export function ExportPanel(): ReactElement {
  const id = useEditor((state) => state.draft?.id ?? '')
  const work = useExport()
  const nameId = useId()
  return (
    <section className={css.panel} aria-labelledby={`${nameId}-title`} data-place="draft/export">
      <h3 className={css.title} id={`${nameId}-title`}>
        Xuất văn bản
      </h3>
      <Choices work={work} />
      {work.format === 'docx' && work.openComments > 0 && (
        <Checkbox
          checked={work.comments}
          onChange={(_, data) => work.setComments(data.checked === true)}
          label={`Gửi kèm ${work.openComments} ý kiến chưa xong, thành ý kiến của tệp Word`}
        />
      )}
      <FileName id={nameId} work={work} />
      <ExportButtons work={work} />
      {work.problem && (
        <ProblemNote
          problem={work.problem}
          actions={[
            { label: 'Xuất lại', onClick: () => void work.run() },
            ...(work.problem.code === 'export.file-in-use'
              ? [{ label: 'Lưu tên khác', onClick: () => void work.runUnderNewName() }]
              : []),
          ]}
        />
      )}
      {work.result && (
        <ExportOutcome
          result={work.result}
          onDraft={work.runAsDraft}
          edited={{
            onSee: () => goToScreen({ screen: 'compare', before: id, after: otherSides.exported }),
            onOther: () => void work.runUnderNewName(),
            onOver: (path) => void work.runOver(path),
          }}
        />
      )}
    </section>
  )
}

interface WorkProps {
  work: ReturnType<typeof useExport>
}

function Choices({ work }: WorkProps): ReactElement {
  return (
    <div className={css.choices}>
      <div>
        <HintLabel label="Loại tệp" />
        <RadioGroup
          aria-label="Loại tệp"
          value={work.format}
          onChange={(_, data) => {
            const chosen = formats.find((format) => format.value === data.value)
            if (chosen) work.setFormat(chosen.value)
          }}
        >
          {formats.map((format) => (
            <Radio key={format.value} value={format.value} label={format.label} />
          ))}
        </RadioGroup>
      </div>
      <div>
        <HintLabel label="Bản nào" />
        <RadioGroup
          aria-label="Bản nào"
          value={work.final ? 'final' : 'draft'}
          onChange={(_, data) => work.setFinal(data.value === 'final')}
        >
          <Radio value="draft" label="Bản nháp: xuất ngay, chỗ chưa có để trống" />
          <Radio value="final" label="Bản trình ký: chỉ xuất khi không còn lỗi" />
        </RadioGroup>
      </div>
    </div>
  )
}

function FileName({ id, work }: WorkProps & { id: string }): ReactElement {
  return (
    <div className={css.name}>
      <HintLabel htmlFor={id} label="Tên tệp" />
      <Input
        id={id}
        className={css.nameInput}
        value={work.fileName}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => work.setFileName(data.value)}
        contentAfter={<span className={css.ending}>.{work.format}</span>}
      />
    </div>
  )
}

function ExportButtons({ work }: WorkProps): ReactElement {
  const dialog = useApp((state) => state.capabilities?.save === 'dialog')
  const folder = useApp((state) => state.settings?.exportFolder ?? '')
  return (
    <div className={css.actions}>
      <Button
        appearance="primary"
        size="large"
        icon={<ArrowExportRegular />}
        disabled={work.busy || !work.fileName.trim()}
        onClick={() => void work.run()}
      >
        {work.busy ? 'Đang xuất…' : work.done ? 'Xuất lại' : work.format === 'pdf' ? 'Lưu PDF' : 'Xuất'}
      </Button>
      {dialog && folder && (
        <Button size="large" disabled={work.busy} onClick={() => void work.run(true)}>
          Lưu chỗ khác…
        </Button>
      )}
      {work.format === 'pdf' && (
        <Button size="large" disabled={work.busy} onClick={() => void work.print()}>
          In…
        </Button>
      )}
    </div>
  )
}

import { Button, Input, Radio, RadioGroup, Spinner } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons'
import { type ReactElement, useId, useState } from 'react'
import { signedNumber } from '../../../core/draft/planState.ts'
import { useEditor } from '../../state/editor.ts'
import { DateField } from '../../ui/DateField.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { HintLabel } from '../../ui/HintLabel.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { issueByHand, stageNow } from './issue.ts'
import css from './review.module.css'
import { SignedFile } from './SignedFile.tsx'
import { useSignedFile } from './useSignedFile.ts'

/** How far the plan has come; number and date once it is signed, by hand or from the signed file. */
export function StagePanel(): ReactElement {
  const stage = useEditor((state) => state.draft?.state ?? 'draft')
  const edit = useEditor((state) => state.edit)
  const id = useId()
  if (stage === 'issued') return <Issued />
  return (
    <section className={css.group} aria-labelledby={id} data-place="draft/state">
      <h3 className={css.groupTitle} id={id}>
        Trình ký và ban hành
      </h3>
      <RadioGroup
        layout="horizontal"
        aria-label="Kế hoạch đến đâu"
        value={stage}
        onChange={(_, data) => edit({ op: 'set-state', state: data.value === 'submitted' ? 'submitted' : 'draft' })}
      >
        <Radio value="draft" label="Dự thảo" />
        <Radio value="submitted" label="Đang trình" />
      </RadioGroup>
      <Signed />
    </section>
  )
}

function Signed(): ReactElement {
  const letterhead = useEditor((state) => state.draft?.letterhead)
  const [number, setNumber] = useState(letterhead?.number ?? '')
  const [date, setDate] = useState(letterhead?.date ?? '')
  const [busy, setBusy] = useState(false)
  const signed = useSignedFile()
  const id = useId()
  const issue = async (): Promise<void> => {
    setBusy(true)
    await issueByHand(number, date)
    setBusy(false)
  }
  return (
    <>
      <p className={css.sheetHelp}>
        Lãnh đạo đã ký? Nạp tệp Word đã ký (có số, ngày văn thư ghi), hoặc ghi số và ngày vào đây. Từ đó kế hoạch chỉ để
        xem, và là bản để dùng lại cho năm sau.
      </p>
      {signed.problem && <ProblemNote problem={signed.problem} onDismiss={signed.dismiss} />}
      {signed.found ? (
        <SignedFile found={signed.found} onDone={signed.forget} />
      ) : signed.reading ? (
        <Spinner size="tiny" label="Đang đọc tệp đã ký…" />
      ) : (
        <>
          <div>
            <FileButton label="Nạp bản đã ký…" accept={fileEndings} onFile={(file) => void signed.read(file)} />
          </div>
          <div className={css.issue}>
            <div>
              <HintLabel htmlFor={id} label="Số" />
              <Input
                id={id}
                value={number}
                autoComplete="off"
                spellCheck={false}
                onChange={(_, data) => setNumber(data.value)}
              />
            </div>
            <DateField label="Ngày ban hành" place="draft/issue-date" value={date} onChange={setDate} />
            <Button disabled={busy || signedNumber(number).number === '' || date === ''} onClick={() => void issue()}>
              Ghi là đã ban hành
            </Button>
          </div>
        </>
      )}
    </>
  )
}

function Issued(): ReactElement {
  const said = useEditor((state) => (state.draft ? stageNow(state.draft) : ''))
  return (
    <section className={css.group} aria-label="Trình ký và ban hành" data-place="draft/state">
      <p className={css.verdict}>
        <CheckmarkCircleRegular aria-hidden="true" /> {said}
      </p>
    </section>
  )
}

import { Button } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import type { ImportReading } from '../../../core/import/importReading.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { giveUpReading, type ReadingUse, readAnyway, readFile, useReading } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { ImportReview } from './ImportReview.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'

const leave = (): void => {
  giveUpReading()
  goToScreen({ screen: 'list' })
}

/** A file on its way to becoming a draft: being read, read, or not to be read. */
export function ImportScreen(): ReactElement {
  const phase = useReading((state) => state.phase)
  const reading = useReading((state) => state.reading)
  const anyway = useReading((state) => state.anyway)
  const isPlan = reading?.format === 'draft' || reading?.parts.some((part) => part.kind === 'plan') === true
  if (phase === 'ready' && reading && (isPlan || anyway)) return <ImportReview reading={reading} onLeave={leave} />
  return (
    <PageScreen back={{ label: 'Kế hoạch của tôi', onClick: leave }}>
      {phase === 'reading' && <ReadingProgress onCancel={leave} />}
      {phase === 'failed' && <NotRead />}
      {phase === 'ready' && reading && <NoPlan reading={reading} />}
      {phase === 'none' && <NothingChosen />}
    </PageScreen>
  )
}

function NotRead(): ReactElement {
  const name = useReading((state) => state.name)
  const use = useReading((state) => state.use)
  const problem = useReading((state) => state.problem)
  return (
    <>
      <ScreenTitle key="failed" className={page.title} name="Chưa đọc được tệp">
        Chưa đọc được “{name}”
      </ScreenTitle>
      {problem && <ProblemNote problem={problem} />}
      <OtherWays use={use} />
    </>
  )
}

/** A report, a letter: said by its name before anything is made of it. */
function NoPlan({ reading }: { reading: ImportReading }): ReactElement {
  const use = useReading((state) => state.use)
  const kind = reading.parts[reading.part]?.name ?? ''
  return (
    <>
      <ScreenTitle key="other" className={page.title} name="Tệp không phải là kế hoạch">
        {kind === '' ? `“${reading.name}” không có dòng KẾ HOẠCH` : `“${reading.name}” là ${kind}, không phải KẾ HOẠCH`}
      </ScreenTitle>
      <p className={page.lead}>
        Chưa có gì được lưu. Nếu chọn nhầm tệp, hãy chọn tệp khác. Nếu muốn lấy nội dung của tệp này, phần mềm vẫn đọc
        được: chữ giữ nguyên, từng dòng chọn lại cho đúng loại rồi sửa tiếp.
      </p>
      <OtherWays use={use}>
        <Button onClick={readAnyway}>Vẫn đọc như kế hoạch</Button>
      </OtherWays>
    </>
  )
}

function NothingChosen(): ReactElement {
  return (
    <>
      <ScreenTitle key="none" className={page.title} name="Mở tệp">
        Mở tệp
      </ScreenTitle>
      <p className={page.lead}>
        Chưa chọn tệp nào. Nếu cửa sổ vừa được tải lại thì tệp đang xem chưa được lưu: hãy chọn lại tệp đó.
      </p>
      <OtherWays use="draft" />
    </>
  )
}

function OtherWays({ use, children }: { use: ReadingUse; children?: ReactNode }): ReactElement {
  return (
    <div className={page.actions}>
      <FileButton
        appearance="primary"
        label="Chọn tệp…"
        accept={fileEndings}
        onFile={(file) => void readFile(file, use)}
      />
      {children}
      <Button onClick={() => goToScreen(use === 'roll' ? { screen: 'paste', roll: true } : { screen: 'paste' })}>
        Dán văn bản
      </Button>
      <Button onClick={leave}>Về Kế hoạch của tôi</Button>
    </div>
  )
}

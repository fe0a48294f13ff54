/**
 * Hồ sơ cơ quan.
 *
 * 1. The bar: back, or at the first run on to the work (`OfficeBar`); what is on disk.
 * 2. The office as a plan already written says it (`FromPlan`).
 * 3. All that is asked (`OfficeFields`), and the letterhead it gives.
 */
import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import page from '../../frame/screen.module.css'
import { saveSettings } from '../../state/app.ts'
import { goToScreen, readRoute } from '../../state/route.ts'
import { ThemeMenu } from '../../theme/ThemeMenu.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import { Backup } from './Backup.tsx'
import { Checks } from './Checks.tsx'
import { Days } from './Days.tsx'
import { FromPlan } from './FromPlan.tsx'
import { Identity } from './Identity.tsx'
import { LetterheadPreview } from './LetterheadPreview.tsx'
import css from './office.module.css'
import { ProfileFile } from './ProfileFile.tsx'
import { Recipients } from './Recipients.tsx'
import { References } from './References.tsx'
import { Signers } from './Signers.tsx'
import { Units } from './Units.tsx'
import { useOffice } from './useOffice.ts'
import { Wording } from './Wording.tsx'
import { WordProcessor } from './WordProcessor.tsx'

const savedText = {
  'nothing-yet': '',
  unsaved: 'Có thay đổi chưa lưu',
  saving: 'Đang lưu…',
  saved: 'Đã lưu hồ sơ',
  failed: 'Chưa lưu được',
} as const

/** Hồ sơ cơ quan: asked once at the first run, and can be left for later. */
export function OfficeScreen({ firstRun }: { firstRun: boolean }): ReactElement {
  const profile = useOffice()
  const { office, change, saved, problem, setProblem, saveNow } = profile

  const finish = async (): Promise<void> => {
    if (!(await saveNow())) return
    leave()
  }
  /** The next screen first: the clerk may have gone on from there before the settings are on disk. */
  const leave = (): void => {
    // The first time it stands before the screen that was asked for: a file the program was started with.
    if (!firstRun || readRoute(window.location.hash).screen === 'office') goToScreen({ screen: 'list' })
    if (firstRun) void saveSettings({ officeAsked: true })
  }
  return (
    <>
      <OfficeBar firstRun={firstRun} named={office.name.trim() !== ''} saved={saved} onFinish={() => void finish()} />
      <main className={page.page}>
        <div className={page.inner}>
          <ScreenTitle className={page.title} name="Hồ sơ cơ quan">
            {firstRun ? 'Chào bạn. Trước hết, cơ quan mình là…' : 'Hồ sơ cơ quan'}
          </ScreenTitle>
          <p className={page.lead}>
            Ghi một lần, mỗi kế hoạch mới sẽ có sẵn tên cơ quan, số ký hiệu, người ký và nơi nhận. Ô nào chưa rõ thì để
            trống, sửa lúc nào cũng được. Mọi thứ chỉ nằm trên máy này.
          </p>
          {firstRun && office.name.trim() === '' && (
            <div className={page.actions}>
              <Button onClick={leave}>Bỏ qua, ghi sau</Button>
            </div>
          )}
          <FromPlan office={office} change={change} onProblem={setProblem} />
          {problem && (
            <ProblemNote
              problem={problem}
              actions={[{ label: 'Lưu lại', onClick: () => void saveNow() }]}
              onDismiss={() => setProblem(null)}
            />
          )}
          <div className={css.layout}>
            <OfficeFields profile={profile} />
            <LetterheadPreview office={office} />
          </div>
          <div className={page.actions}>
            <Button appearance="primary" size="large" onClick={() => void finish()}>
              {firstRun ? 'Xong, bắt đầu soạn' : 'Xong'}
            </Button>
          </div>
        </div>
      </main>
    </>
  )
}

interface OfficeBarProps {
  firstRun: boolean
  /** The office has a name: what was asked first is answered. */
  named: boolean
  saved: keyof typeof savedText
  onFinish: () => void
}

function OfficeBar({ firstRun, named, saved, onFinish }: OfficeBarProps): ReactElement {
  return (
    <header className={page.bar}>
      <div className={page.barStart}>
        {firstRun ? (
          <span className={page.product}>Soạn Kế hoạch</span>
        ) : (
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onFinish}>
            Kế hoạch của tôi
          </Button>
        )}
      </div>
      <span role="status" className={css.saved}>
        {savedText[saved]}
      </span>
      {firstRun && named && (
        <Button appearance="primary" onClick={onFinish}>
          Xong, bắt đầu soạn
        </Button>
      )}
      <ThemeMenu />
    </header>
  )
}

function OfficeFields({ profile }: { profile: ReturnType<typeof useOffice> }): ReactElement {
  const { office, change, setProblem, saveNow } = profile
  return (
    <div className={css.fields}>
      <Identity office={office} change={change} />
      <Signers office={office} change={change} />
      <Units office={office} change={change} />
      <Recipients office={office} change={change} />
      <Wording office={office} change={change} />
      <WordProcessor office={office} change={change} />
      <Checks office={office} change={change} />
      <Days office={office} change={change} />
      <References />
      <ProfileFile office={office} change={change} onProblem={setProblem} />
      <Backup saveNow={saveNow} />
    </div>
  )
}

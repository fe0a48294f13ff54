import { Button, SearchBox } from '@fluentui/react-components'
import { ClipboardPasteRegular } from '@fluentui/react-icons'
import { type ReactElement, useState } from 'react'
import { readFile } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { found } from '../list/found.ts'
import { useDrafts } from '../list/useDrafts.ts'
import page from '../screens.module.css'
import css from './roll.module.css'

/** The old plan: a file from anywhere, or one that is already here. */
export function ChooseOldPlan(): ReactElement {
  const { drafts, problem } = useDrafts()
  const [search, setSearch] = useState('')
  const kept = drafts?.filter((draft) => draft.deletedAt === '' && draft.state === 'ok') ?? []
  const shown = found(kept, search)
  return (
    <>
      <p className={page.lead}>
        Chọn kế hoạch năm trước. Phần mềm sẽ chỉ ra từng chỗ cần đổi cho năm mới; kế hoạch cũ vẫn giữ nguyên.
      </p>
      <div className={page.actions}>
        <FileButton
          appearance="primary"
          label="Chọn tệp Word, PDF…"
          accept={fileEndings}
          onFile={(file) => void readFile(file, 'roll')}
        />
        <Button icon={<ClipboardPasteRegular />} onClick={() => goToScreen({ screen: 'paste' })}>
          Dán văn bản
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} />}
      {kept.length > 0 && (
        <section className={page.sheet} aria-labelledby="old-plans">
          <div className={page.actions}>
            <h2 id="old-plans" className={css.chooseTitle}>
              Hoặc một kế hoạch đã có ở đây
            </h2>
            <span className={page.spacer} />
            {kept.length > 8 && (
              <SearchBox
                aria-label="Tìm kế hoạch, không cần gõ dấu"
                placeholder="Tìm (không cần gõ dấu)"
                value={search}
                onChange={(_, data) => setSearch(data.value)}
              />
            )}
          </div>
          <ul className={css.plans}>
            {shown.map((draft) => (
              <li key={draft.id}>
                <button type="button" className={css.plan} onClick={() => goToScreen({ screen: 'roll', id: draft.id })}>
                  <span className={css.planYear}>{draft.year ?? ''}</span>
                  <span>{draft.title || 'Chưa đặt tên'}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

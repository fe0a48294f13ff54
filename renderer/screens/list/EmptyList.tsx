import { Button } from '@fluentui/react-components'
import { ArrowSyncRegular, ClipboardPasteRegular, DocumentAddRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { readFile } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import css from './list.module.css'

/** No plan yet: what one can begin with. */
export function EmptyList({ onSample }: { onSample: () => void }): ReactElement {
  return (
    <section className={css.empty} aria-label="Bắt đầu">
      <div className={css.choices}>
        <div className={css.choice}>
          <h2 className={css.choiceTitle}>Soạn mới từ mẫu</h2>
          <p className={css.choiceText}>
            Chọn một trong các mẫu kế hoạch, trả lời từng bước, văn bản tự ra đúng thể thức.
          </p>
          <Button appearance="primary" icon={<DocumentAddRegular />} onClick={() => goToScreen({ screen: 'new' })}>
            Soạn mới
          </Button>
        </div>
        <div className={css.choice}>
          <h2 className={css.choiceTitle}>Dùng lại kế hoạch năm trước</h2>
          <p className={css.choiceText}>
            Chọn tệp kế hoạch năm ngoái; phần mềm chỉ ra từng chỗ cần đổi cho năm mới để bạn nhận hoặc để nguyên.
          </p>
          <FileButton
            label="Chọn kế hoạch cũ…"
            accept={fileEndings}
            icon={<ArrowSyncRegular />}
            onFile={(file) => void readFile(file, 'roll')}
          />
        </div>
        <div className={css.choice}>
          <h2 className={css.choiceTitle}>Mở tệp Word có sẵn</h2>
          <p className={css.choiceText}>
            Đưa một kế hoạch đang soạn dở vào đây để sửa tiếp: tệp Word, PDF, trang web, văn bản thuần; hoặc kéo tệp thả
            vào cửa sổ.
          </p>
          <div className={css.choiceButtons}>
            <FileButton label="Mở tệp Word…" accept={fileEndings} onFile={(file) => void readFile(file)} />
            <Button icon={<ClipboardPasteRegular />} onClick={() => goToScreen({ screen: 'paste' })}>
              Dán văn bản
            </Button>
          </div>
        </div>
      </div>
      <p className={css.sample}>
        Chưa quen?{' '}
        <Button appearance="transparent" className={css.sampleButton} onClick={onSample}>
          Xem thử một kế hoạch mẫu
        </Button>
      </p>
    </section>
  )
}

import { Button } from '@fluentui/react-components'
import { BuildingGovernmentRegular, DocumentAddRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import css from './list.module.css'

interface Props {
  onFile: (file: File) => void
  onSample: () => void
}

/** No plan yet: what one can begin with. */
export function EmptyList({ onFile, onSample }: Props): ReactElement {
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
          <h2 className={css.choiceTitle}>Mở kế hoạch đã có</h2>
          <p className={css.choiceText}>
            Đưa vào một kế hoạch cũ dạng văn bản thuần (.txt) hoặc bản nháp (.json) để sửa tiếp.
          </p>
          <FileButton label="Mở tệp…" accept=".txt,.json" onFile={onFile} />
        </div>
        <div className={css.choice}>
          <h2 className={css.choiceTitle}>Ghi hồ sơ cơ quan</h2>
          <p className={css.choiceText}>Ghi một lần tên cơ quan, người ký, nơi nhận; mỗi kế hoạch mới sẽ có sẵn.</p>
          <Button icon={<BuildingGovernmentRegular />} onClick={() => goToScreen({ screen: 'office' })}>
            Hồ sơ cơ quan
          </Button>
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

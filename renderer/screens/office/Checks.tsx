import type { ReactElement } from 'react'
import type { OfficeChecks } from '../../../core/draft/office.ts'
import { TextField } from '../../ui/TextField.tsx'
import { CheckLevels } from './CheckLevels.tsx'
import type { OfficePartProps } from './Identity.tsx'
import { OfficePart } from './OfficePart.tsx'
import css from './office.module.css'
import { RowList } from './RowList.tsx'

const nothingSaid: OfficeChecks = { levels: {}, words: [], abbreviations: [] }

/** How strictly this office checks where the decree is silent, and the words it knows. */
export function Checks({ office, change }: OfficePartProps): ReactElement {
  const checks = office.checks ?? nothingSaid
  const set = (patch: Partial<OfficeChecks>): void => change({ ...office, checks: { ...checks, ...patch } })
  return (
    <OfficePart
      title="Kiểm tra"
      help="Những điều Nghị định và luật không quy định thì cơ quan tự chọn mức nhắc. Điều đã có quy định luôn được rà soát."
    >
      <CheckLevels levels={checks.levels} onChange={(levels) => set({ levels })} />
      <h3 className={css.subTitle}>Từ riêng của cơ quan</h3>
      <p className={css.help}>Tên thôn, chương trình, sản phẩm: rà soát chính tả bỏ qua những từ này.</p>
      <RowList
        rows={checks.words.map((text, index) => ({ id: String(index), text }))}
        onChange={(rows) => set({ words: rows.map(({ text }) => text) })}
        noun="từ"
        newRow={() => ({ id: String(checks.words.length), text: '' })}
        nameOf={({ text }) => text}
      >
        {({ text }, patch) => (
          <TextField label="Từ" example="VNeID" value={text} onChange={(next) => patch({ text: next })} />
        )}
      </RowList>
      <h3 className={css.subTitle}>Chữ viết tắt quen dùng</h3>
      <p className={css.help}>Cả cơ quan đều hiểu: rà soát coi là chữ đã biết.</p>
      <RowList
        rows={checks.abbreviations.map((one, index) => ({ ...one, id: String(index) }))}
        onChange={(rows) => set({ abbreviations: rows.map(({ id: _, ...one }) => one) })}
        noun="chữ viết tắt"
        newRow={() => ({ id: String(checks.abbreviations.length), short: '', full: '' })}
        nameOf={({ short }) => short}
      >
        {(one, patch) => (
          <>
            <TextField label="Chữ viết tắt" example="THDC" value={one.short} onChange={(short) => patch({ short })} />
            <TextField
              label="Viết đầy đủ"
              example="thực hiện dân chủ"
              value={one.full}
              onChange={(full) => patch({ full })}
            />
          </>
        )}
      </RowList>
    </OfficePart>
  )
}

/**
 * How an issued plan is changed.
 *
 * 1. Amended or replaced.
 * 2. Where it is amended, which of its parts (`Parts`).
 */
import { Button, Checkbox, Radio, RadioGroup, Switch } from '@fluentui/react-components'
import { type ReactElement, useId, useState } from 'react'
import type { PlanPart } from '../../../core/amend/planParts.ts'
import type { AmendableParts } from '../../../core/contract/operations.ts'
import page from '../../frame/screen.module.css'
import css from './amend.module.css'
import { partsInside } from './partsInside.ts'

interface Props {
  issued: AmendableParts
  /** `whole`: the plan is replaced. */
  onMake: (parts: 'whole' | string[]) => Promise<void>
}

/** Amend or replace; where it is amended, which parts. What stands inside of a chosen part is chosen with it. */
export function PartChoice({ issued, onMake }: Props): ReactElement {
  const [whole, setWhole] = useState(issued.parts.length === 0)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const { parts } = issued
  const choose = (part: PlanPart, on: boolean): void => {
    const next = new Set(chosen)
    if (on) next.add(part.id)
    else next.delete(part.id)
    setChosen(next)
  }
  const make = async (): Promise<void> => {
    setBusy(true)
    await onMake(whole ? 'whole' : [...chosen])
    setBusy(false)
  }
  return (
    <section className={`${page.sheet} ${css.choice}`} aria-label="Sửa đổi hay thay thế">
      <p className={css.cited}>
        Từ <strong>{issued.cited}</strong>
      </p>
      <RadioGroup
        aria-label="Sửa đổi hay thay thế"
        value={whole ? 'whole' : 'parts'}
        onChange={(_, { value }) => setWhole(value === 'whole')}
      >
        <Radio
          value="parts"
          disabled={parts.length === 0}
          label="Sửa đổi, bổ sung một số phần; phần còn lại giữ nguyên hiệu lực"
        />
        <Radio value="whole" label="Thay thế cả kế hoạch bằng một kế hoạch mới" />
      </RadioGroup>
      {parts.length === 0 && (
        <p className={page.lead}>
          Kế hoạch này không có mục, khoản, điểm nào đánh số, cũng không có phụ lục, nên không nêu được phần nào để sửa
          đổi. Thay thế cả kế hoạch, hoặc đánh số các phần rồi làm lại.
        </p>
      )}
      {whole ? (
        <p className={page.lead}>
          Kế hoạch mới có đủ nội dung của kế hoạch cũ để sửa, số và ngày để trống, có câu thay thế kế hoạch cũ. Hạn nào
          đã qua được nhắc ở bước Rà soát.
        </p>
      ) : (
        <Parts parts={parts} chosen={chosen} onChoose={choose} />
      )}
      <div className={page.actions}>
        <Button appearance="primary" disabled={busy || (!whole && chosen.size === 0)} onClick={() => void make()}>
          {busy ? 'Đang tạo…' : whole ? 'Tạo kế hoạch thay thế' : 'Tạo kế hoạch sửa đổi, bổ sung'}
        </Button>
        {!whole && (
          <span role="status">{chosen.size === 0 ? 'Chưa chọn phần nào.' : `Đã chọn ${chosen.size} phần.`}</span>
        )}
      </div>
    </section>
  )
}

interface PartsProps {
  parts: readonly PlanPart[]
  chosen: ReadonlySet<string>
  onChoose: (part: PlanPart, on: boolean) => void
}

/** The parts of the plan down to khoản, or to điểm where it is wished. */
function Parts({ parts, chosen, onChoose }: PartsProps): ReactElement {
  const [points, setPoints] = useState(false)
  const id = useId()
  const inside = partsInside(parts, chosen)
  return (
    <>
      <div className={page.actions}>
        <h2 id={id} className={css.listTitle}>
          Phần cần sửa
        </h2>
        <span className={page.spacer} />
        <Switch label="Chọn tới điểm a), b)" checked={points} onChange={(_, { checked }) => setPoints(checked)} />
      </div>
      <ul className={css.parts} aria-labelledby={id}>
        {parts
          .filter(({ id: part, depth }) => points || depth < 2 || chosen.has(part))
          .map((part) => (
            <li key={part.id} style={{ paddingInlineStart: part.depth * 28 }}>
              <Checkbox
                className={css.part}
                checked={chosen.has(part.id) || inside.has(part.id)}
                disabled={inside.has(part.id)}
                onChange={(_, { checked }) => onChoose(part, checked === true)}
                label={
                  <span className={css.label}>
                    <strong className={css.partName}>{part.name}</strong>
                    <span className={css.words}>{part.words}</span>
                  </span>
                }
              />
            </li>
          ))}
      </ul>
      <p className={page.lead}>
        Lời cũ của phần đã chọn được chép vào trong ngoặc kép để sửa; chỗ nào chưa xem lại thì chưa xuất bản trình ký
        được.
      </p>
    </>
  )
}

import type { ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import type { LayoutChoices } from '../../core/draft/draft.ts'
import {
  indentChoices,
  lineSpacingLimits,
  marginLimits,
  sideNames,
  sides,
  smallestParagraphGap,
  tableSizeLimits,
} from '../../core/style/page.ts'
import { decimalText } from '../../core/text/figures.ts'
import { useEditor } from '../state/editor.ts'
import { SelectField } from '../ui/SelectField.tsx'
import css from './form.module.css'
import { edit, useDraft } from './useDraft.ts'

const set = (patch: Partial<LayoutChoices>): void => edit({ op: 'set-layout', patch })

/** The steps from `from` to `to`, and the value in use where it is none of them. */
function steps(from: number, to: number, by: number, inUse: number): number[] {
  const count = Math.round((to - from) / by)
  const values = Array.from({ length: count + 1 }, (_, index) => Math.round((from + index * by) * 100) / 100)
  return withValue(values, inUse)
}

const withValue = (values: readonly number[], inUse: number): number[] =>
  values.includes(inUse) ? [...values] : [...values, inUse].sort((a, b) => a - b)

const choicesOf = (values: readonly number[], unit: string): { value: string; label: string }[] =>
  values.map((value) => ({ value: String(value), label: `${decimalText(value)}${unit}` }))

const sizes: readonly { value: LayoutChoices['sizeSet']; label: string }[] = [
  { value: 'auto', label: 'Tự chọn: 14, hẹp chỗ thì 13' },
  { value: 'L', label: 'Cỡ 14' },
  { value: 'S', label: 'Cỡ 13' },
]
/** Gaps between paragraphs that are offered, counted from the smallest allowed. */
const gapSteps = 6

/** How the page looks, within what the decree allows; nothing outside can be chosen anew. */
export function PageLookFields(): ReactElement {
  const layout = useDraft((draft) => draft.layout)
  const wanted = useEditor((state) => state.requestedPlace)
  const here = place.letterhead('layout')
  return (
    // A finding that leads here opens it, each time anew.
    <details
      className={css.details}
      data-place={here}
      key={wanted?.place === here ? wanted.n : 0}
      open={wanted?.place === here}
    >
      <summary className={css.summary}>Trình bày trang: cỡ chữ, lề, giãn dòng</summary>
      <div className={css.detailsBody}>
        <p className={css.help}>
          Các mức chọn đều trong khuôn khổ Nghị định 30/2020/NĐ-CP, Phụ lục I. Không chắc thì giữ nguyên.
        </p>
        <div className={css.pair}>
          <SelectField
            label="Cỡ chữ"
            value={layout.sizeSet}
            choices={sizes}
            onChange={(sizeSet) => set({ sizeSet })}
            why="Cỡ chữ các phần cùng tăng, cùng giảm theo một bộ. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V."
          />
          <SelectField
            label="Lùi đầu dòng"
            value={String(layout.indent)}
            choices={choicesOf(withValue(indentChoices, layout.indent), ' mm')}
            onChange={(text) => set({ indent: Number(text) })}
          />
          <SelectField
            label="Giãn dòng"
            value={String(layout.lineSpacing)}
            choices={choicesOf(steps(lineSpacingLimits[0], lineSpacingLimits[1], 0.05, layout.lineSpacing), ' dòng')}
            onChange={(text) => set({ lineSpacing: Number(text) })}
          />
          <SelectField
            label="Cách đoạn"
            value={String(layout.paragraphGap)}
            choices={choicesOf(
              steps(smallestParagraphGap, smallestParagraphGap + gapSteps, 1, layout.paragraphGap),
              ' pt',
            )}
            onChange={(text) => set({ paragraphGap: Number(text) })}
          />
          <SelectField
            label="Cỡ chữ trong bảng"
            value={String(layout.tableSize)}
            choices={choicesOf(steps(tableSizeLimits[0], tableSizeLimits[1], 0.5, layout.tableSize), '')}
            onChange={(text) => set({ tableSize: Number(text) })}
          />
          {sides.map((side) => (
            <SelectField
              key={side}
              label={sideNames[side]}
              value={String(layout.margins[side])}
              choices={choicesOf(steps(marginLimits[side][0], marginLimits[side][1], 1, layout.margins[side]), ' mm')}
              onChange={(text) => set({ margins: { ...layout.margins, [side]: Number(text) } })}
            />
          ))}
        </div>
      </div>
    </details>
  )
}

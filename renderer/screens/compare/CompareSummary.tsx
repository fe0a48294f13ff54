import { Button, Radio, RadioGroup } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { Comparison } from '../../../core/compare/comparison.ts'
import page from '../../frame/screen.module.css'
import css from './compare.module.css'
import { summary } from './summary.ts'

interface Props {
  comparison: Comparison | null
  /** Comments and tracked changes of a file are told where they are kept with the draft. */
  tellReview: boolean
  differing: number
  refused: number
  /** The whole text is shown, not only what differs. */
  all: boolean
  onAll: (all: boolean) => void
  step: (by: 1 | -1) => void
  children?: ReactElement | null
}

/** How many places differ, what is shown of them, and the way from one to the next. */
export function CompareSummary(props: Props): ReactElement {
  const { comparison, tellReview, differing, refused, all, onAll, step, children } = props
  return (
    <div className={css.summary}>
      <p className={css.counts} role="status">
        {comparison?.warning && <strong>{comparison.warning} </strong>}
        {tellReview && comparison?.review && `${comparison.review.says} `}
        {comparison ? summary(comparison.counts) : 'Đang so sánh…'}
        {refused > 0 && `, không nhận ${refused}, còn ${differing - refused}`}
      </p>
      <RadioGroup
        layout="horizontal"
        aria-label="Hiện những gì"
        value={all ? 'all' : 'changes'}
        onChange={(_, data) => onAll(data.value === 'all')}
      >
        <Radio value="changes" label="Chỉ chỗ khác" />
        <Radio value="all" label="Toàn văn" />
      </RadioGroup>
      <span className={page.spacer} />
      <Button icon={<ChevronUpRegular />} title="Shift+F7" onClick={() => step(-1)}>
        Chỗ trước
      </Button>
      <Button icon={<ChevronDownRegular />} title="F7" onClick={() => step(1)}>
        Chỗ sau (F7)
      </Button>
      {children}
    </div>
  )
}

import { Switch } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { Block } from '../../core/draft/draft.ts'
import { plainInline } from '../../core/inline/inline.ts'
import css from './outline.module.css'

/** Whether a section prints. Switched off, it keeps its words. */
export function SectionSwitch({ block, onChange }: { block: Block; onChange: (off: boolean) => void }): ReactElement {
  return (
    <span className={css.switch}>
      <Switch
        checked={!block.off}
        aria-label={`In mục ${plainInline(block.text)}`}
        label={block.off ? 'Đang bỏ, không in' : 'Có in'}
        labelPosition="before"
        onChange={(_, data) => onChange(!data.checked)}
      />
    </span>
  )
}

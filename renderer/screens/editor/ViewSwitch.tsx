import { Button } from '@fluentui/react-components'
import { DocumentRegular, FormRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { Settings } from '../../../core/contract/operations.ts'
import { saveSettings, useApp } from '../../state/app.ts'
import css from './editor.module.css'
import { holdCaret } from './leftPlaces.ts'

type EditorView = Settings['editorView']

export const useView = (): EditorView => useApp((state) => state.settings?.editorView ?? 'form')

const views = [
  { value: 'form', label: 'Biểu mẫu', title: 'Biểu mẫu từng bước, trang in ở bên', Icon: FormRegular },
  { value: 'page', label: 'Trang', title: 'Viết ngay trên trang giấy', Icon: DocumentRegular },
] as const

/** The caret stays in the sentence that is being written. */
function turnTo(editorView: EditorView): void {
  const back = holdCaret()
  void saveSettings({ editorView })
  requestAnimationFrame(back)
}

/** Biểu mẫu or Trang: how the plan is written; remembered. */
export function ViewSwitch(): ReactElement {
  const view = useView()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand among the buttons of a toolbar
    <div role="group" aria-label="Cách xem" className={css.views}>
      {views.map(({ value, label, title, Icon }) => (
        <Button
          key={value}
          appearance="subtle"
          icon={<Icon />}
          title={title}
          aria-pressed={view === value}
          className={view === value ? `${css.view} ${css.viewInUse}` : css.view}
          onClick={() => view !== value && turnTo(value)}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}

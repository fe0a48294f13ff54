import { Button } from '@fluentui/react-components'
import { type ReactElement, useDeferredValue, useMemo } from 'react'
import { plainText } from '../../../core/document/plainText.ts'
import { openHelp } from '../../frame/Help.tsx'
import { useEditor } from '../../state/editor.ts'
import css from './editor.module.css'

const said = (count: number): string => count.toLocaleString('vi-VN')

/** Under the editor: how long the plan is, and where the help is. Counted after the letter is drawn. */
export function EditorFoot(): ReactElement {
  const build = useDeferredValue(useEditor((state) => state.build))
  // As Word counts them, of all that prints: what stands between blanks.
  const words = useMemo(() => (build ? (plainText(build.document).match(/\S+/gu)?.length ?? 0) : null), [build])
  const pages = useEditor((state) => state.layout?.pages.length ?? 0)
  return (
    <footer className={css.foot}>
      <span>
        {pages > 0 && `${said(pages)} trang · `}
        {words !== null && `${said(words)} chữ`}
      </span>
      <Button size="small" appearance="subtle" onClick={openHelp}>
        Phím tắt, trợ giúp (F1)
      </Button>
    </footer>
  )
}

/** Names offered below a line of an assignment while it is in hand. */
import type { Editor } from '@tiptap/core'
import { type ReactElement, type RefObject, useMemo } from 'react'
import { dutyKind } from './duties.ts'
import css from './outline.module.css'
import paperCss from './paper.module.css'
import { rowName } from './rowNames.ts'
import type { Row } from './rows.ts'
import type { RowsOnScreen } from './rowViews.ts'
import { SuggestList } from './SuggestList.tsx'
import { rowText } from './suggestTarget.ts'
import { useUnitSuggestions } from './useUnitSuggestions.ts'

interface Props {
  row: Row | null
  editor: Editor | null
  screen: RowsOnScreen
  onPaper: boolean
  /** Where the list hears the keys of the rows. */
  keys: RefObject<((event: KeyboardEvent) => boolean) | null>
}

export function NamesBelow({ row, editor, screen, onPaper, keys }: Props): ReactElement | null {
  const suggestions = useUnitSuggestions()
  const id = row?.block.id
  const target = useMemo(() => (editor && id !== undefined ? rowText(editor, id) : null), [editor, id])
  const duty = row?.block.duty
  if (!row || !target || !duty || !dutyKind(duty.role).units) return null
  return (
    <div className={onPaper ? paperCss.list : css.rowList} style={bottomOf(screen.element(row.block.id))}>
      <SuggestList
        key={id}
        {...suggestions}
        target={target}
        label={rowName(row)}
        inRows
        onHandler={(handler) => {
          keys.current = handler
        }}
      />
    </div>
  )
}

const bottomOf = (row: HTMLElement | null): { top: number; left: number } | undefined =>
  row ? { top: row.offsetTop + row.offsetHeight, left: row.offsetLeft + 200 } : undefined

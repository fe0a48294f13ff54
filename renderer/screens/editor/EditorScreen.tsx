import { Tab, TabList } from '@fluentui/react-components'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { FindingStrip } from '../../findings/FindingStrip.tsx'
import { FixMenu } from '../../findings/FixMenu.tsx'
import { useFixMenu } from '../../findings/useFixMenu.ts'
import { Preview } from '../../preview/Preview.tsx'
import { PrintPages } from '../../print/PrintPages.tsx'
import { EditorBar } from './EditorBar.tsx'
import { EditorFoot } from './EditorFoot.tsx'
import { ExportedNote } from './ExportedNote.tsx'
import css from './editor.module.css'
import { FindPanel } from './FindPanel.tsx'
import { FormPane } from './FormPane.tsx'
import { IssuedNote } from './IssuedNote.tsx'
import { rememberPlaces } from './leftPlaces.ts'
import { SaveProblem } from './SaveProblem.tsx'
import { StepList } from './StepList.tsx'
import { useEditorKeys } from './useEditorKeys.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useNarrow } from './useNarrow.ts'

/** Soạn thảo: the steps at the left, the step's form, the pages it grows into. Narrow windows show one of the two. */
export function EditorScreen({ id }: { id: string }): ReactElement {
  const narrow = useNarrow()
  const [side, setSide] = useState<'form' | 'page'>('form')
  const form = useRef<HTMLDivElement>(null)
  const [find, setFind] = useState<{ how: 'find' | 'replace'; times: number } | null>(null)
  const before = useRef<Element | null>(null)
  const openFind = (how: 'find' | 'replace'): void => {
    const inPanel = document.activeElement?.closest('search') !== null
    if (document.activeElement && !inPanel) before.current = document.activeElement
    setFind((one) => ({ how, times: (one?.times ?? 0) + 1 }))
    setSide('form')
  }
  const closeFind = (): void => {
    setFind(null)
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
  }
  const fix = useFixMenu()
  useEditorKeys({ onFind: openFind, onFix: fix.open })
  useLeaveGuard()
  useEffect(rememberPlaces, [])
  return (
    <>
      <EditorBar onFind={() => openFind('find')} />
      <SaveProblem />
      <ExportedNote id={id} />
      <IssuedNote />
      <main className={narrow ? `${css.main} ${css.narrow}` : css.main}>
        <StepList onStep={() => setSide('form')} />
        {narrow && (
          <TabList
            className={css.tabs}
            aria-label="Biểu mẫu hoặc trang in"
            selectedValue={side}
            onTabSelect={(_, data) => setSide(data.value === 'page' ? 'page' : 'form')}
          >
            <Tab value="form">Biểu mẫu</Tab>
            <Tab value="page">Trang in</Tab>
          </TabList>
        )}
        <div className={css.formSide} hidden={narrow && side === 'page'} ref={form}>
          {find && <FindPanel replacing={find.how === 'replace'} asked={find.times} onClose={closeFind} />}
          <FormPane pane={form} onShow={() => setSide('form')} />
          <FindingStrip />
        </div>
        <div className={css.pageSide} hidden={narrow && side === 'form'}>
          <Preview />
          <PrintPages />
        </div>
      </main>
      <EditorFoot />
      {fix.wish && <FixMenu wish={fix.wish} onClose={fix.close} />}
    </>
  )
}

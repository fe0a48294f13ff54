import { Tab, TabList } from '@fluentui/react-components'
import { type ReactElement, useEffect, useRef } from 'react'
import { readPlace } from '../../../core/document/place.ts'
import { FindingStrip } from '../../findings/FindingStrip.tsx'
import { FixMenu } from '../../findings/FixMenu.tsx'
import { useSquiggles } from '../../findings/squiggles.ts'
import { useFixMenu } from '../../findings/useFixMenu.ts'
import { TextOnPage } from '../../form/textOnPage.ts'
import { PageView } from '../../page/PageView.tsx'
import { Preview } from '../../preview/Preview.tsx'
import { PrintPages } from '../../print/PrintPages.tsx'
import { useEditor } from '../../state/editor.ts'
import { classes } from '../../ui/classes.ts'
import { EditorBar } from './EditorBar.tsx'
import { EditorFoot } from './EditorFoot.tsx'
import { ExportedNote } from './ExportedNote.tsx'
import css from './editor.module.css'
import { FactsPanel } from './FactsPanel.tsx'
import { FindPanel } from './FindPanel.tsx'
import { FormPane } from './FormPane.tsx'
import { IssuedNote } from './IssuedNote.tsx'
import { rememberPlaces } from './leftPlaces.ts'
import { PanelToggle } from './PanelToggle.tsx'
import { SaveProblem } from './SaveProblem.tsx'
import { Splitter, useSplit } from './Splitter.tsx'
import { StepList } from './StepList.tsx'
import { useEditorKeys } from './useEditorKeys.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'
import { useNarrow } from './useNarrow.ts'
import { useRequestedFocus } from './useRequestedFocus.ts'
import { useSides } from './useSides.ts'
import { useSideTools } from './useSideTools.ts'
import { useView, ViewSwitch } from './ViewSwitch.tsx'

/**
 * Soạn thảo: the steps at the left, the step's form, the pages it grows into; or the page as what is written on, and the form as a panel
 * beside it. Narrow windows show one of the two.
 */
export function EditorScreen({ id }: { id: string }): ReactElement {
  const narrow = useNarrow()
  const onPage = useView() === 'page'
  const { side, setSide, panel, turnPanel, show } = useSides(onPage)
  const form = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const main = useRef<HTMLElement>(null)
  const tools = useSideTools(() => show('form'))
  const fix = useFixMenu()
  const split = useSplit()
  useEditorKeys({ onFind: tools.openFind, onFix: fix.open, onFacts: tools.turnFacts })
  useRequestedFocus((place) => {
    const written = onPage && readPlace(place).area === 'block'
    show(written ? 'page' : 'form')
    return written ? { pane: page, within: '[data-rows]' } : { pane: form, within: '' }
  })
  useSquiggles(onPage ? main : form)
  useLeaveGuard()
  useEffect(rememberPlaces, [])
  const formSide = (
    <div key="form" className={css.formSide} hidden={narrow ? side === 'page' : onPage && !panel} ref={form}>
      {tools.find && (
        <FindPanel replacing={tools.find.how === 'replace'} asked={tools.find.times} onClose={tools.closeFind} />
      )}
      {tools.facts && <FactsPanel onClose={tools.turnFacts} />}
      <TextOnPage value={onPage}>
        <FormPane />
      </TextOnPage>
      <FindingStrip />
    </div>
  )
  const pageSide = (
    <div key="page" className={css.pageSide} hidden={narrow && side === 'form'} ref={page}>
      {onPage ? <PageView aside={!narrow && <PanelToggle open={panel} onToggle={turnPanel} />} /> : <Preview />}
      <PrintPages />
    </div>
  )
  return (
    <>
      <EditorBar onFind={() => tools.openFind('find')} onFacts={tools.turnFacts} />
      <SaveProblem />
      <ExportedNote id={id} />
      <IssuedNote />
      <main
        ref={main}
        style={split.columns}
        className={classes(css.main, narrow && css.narrow, onPage && (panel ? css.onPage : css.pageAlone))}
      >
        <StepList onStep={() => show(onPage && useEditor.getState().step !== 'ra-soat' ? 'page' : 'form')} />
        {narrow && <SideTabs onPage={onPage} side={side} onSide={setSide} />}
        {onPage ? [pageSide, formSide] : [formSide, !narrow && <Splitter key="splitter" split={split} />, pageSide]}
      </main>
      <EditorFoot />
      {fix.wish && <FixMenu wish={fix.wish} onClose={fix.close} />}
    </>
  )
}

interface SideTabsProps {
  onPage: boolean
  side: 'form' | 'page'
  onSide: (side: 'form' | 'page') => void
}

/** In a narrow window: which of the two is shown. */
function SideTabs({ onPage, side, onSide }: SideTabsProps): ReactElement {
  return (
    <div className={css.tabs}>
      <TabList
        aria-label={onPage ? 'Trang hoặc bảng bên' : 'Biểu mẫu hoặc trang in'}
        selectedValue={side}
        onTabSelect={(_, data) => onSide(data.value === 'page' ? 'page' : 'form')}
      >
        <Tab value="form">{onPage ? 'Bảng bên' : 'Biểu mẫu'}</Tab>
        <Tab value="page">{onPage ? 'Trang' : 'Trang in'}</Tab>
      </TabList>
      <ViewSwitch />
    </div>
  )
}

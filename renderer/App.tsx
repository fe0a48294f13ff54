import { FluentProvider, Spinner } from '@fluentui/react-components'
import { type ReactElement, useEffect } from 'react'
import css from './App.module.css'
import { DropAnywhere } from './frame/DropAnywhere.tsx'
import { Help } from './frame/Help.tsx'
import { AboutScreen } from './screens/about/AboutScreen.tsx'
import { AmendScreen } from './screens/amend/AmendScreen.tsx'
import { BatchScreen } from './screens/batch/BatchScreen.tsx'
import { CompareScreen } from './screens/compare/CompareScreen.tsx'
import { EditorRoute } from './screens/editor/EditorRoute.tsx'
import { ImportScreen } from './screens/import/ImportScreen.tsx'
import { PasteScreen } from './screens/import/PasteScreen.tsx'
import { DraftListScreen } from './screens/list/DraftListScreen.tsx'
import { NewDraftScreen } from './screens/new/NewDraftScreen.tsx'
import { OfficeScreen } from './screens/office/OfficeScreen.tsx'
import { RollScreen } from './screens/roll/RollScreen.tsx'
import { TemplatesScreen } from './screens/templates/TemplatesScreen.tsx'
import { folderActions, loadApp, putTroubleAside, useApp } from './state/app.ts'
import { saveNow } from './state/editor.ts'
import { openWhatWasAsked } from './state/opened.ts'
import { goToScreen, type Route, useRoute } from './state/route.ts'
import { darkTheme, lightTheme } from './theme/theme.ts'
import { useDarkTheme } from './theme/useDarkTheme.ts'
import { keepFocus } from './ui/keepFocus.ts'
import { ProblemNote } from './ui/ProblemNote.tsx'
import { SafeScreen } from './ui/SafeScreen.tsx'

export function App(): ReactElement {
  const dark = useDarkTheme()
  useEffect(() => {
    void loadApp().then(openWhatWasAsked)
    const asked = (): void => void openWhatWasAsked()
    window.addEventListener('focus', asked)
    return () => window.removeEventListener('focus', asked)
  }, [])
  useEffect(keepFocus, [])
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <div className={css.app} data-theme={dark ? 'dark' : 'light'}>
        <SafeScreen onFailure={() => void saveNow()}>
          <Screen />
        </SafeScreen>
      </div>
    </FluentProvider>
  )
}

/** Beside what is wrong with the data folder: what to send to whoever mends it. */
const faultReport = { label: 'Gói báo lỗi', onClick: () => goToScreen({ screen: 'about' }) }

function Screen(): ReactElement {
  const route = useRoute()
  const started = useApp((state) => state.settings !== null)
  const officeAsked = useApp((state) => state.settings?.officeAsked ?? true)
  const problem = useApp((state) => state.problem)
  const troubles = useApp((state) => state.troubles)
  if (!started) {
    return (
      <main className={css.starting}>
        <h1 className={css.startingTitle}>Soạn Kế hoạch</h1>
        {problem ? (
          <ProblemNote problem={problem} actions={[{ label: 'Thử lại', onClick: () => void loadApp() }]} />
        ) : (
          <Spinner label="Đang mở…" />
        )}
      </main>
    )
  }
  return (
    <>
      {problem && <ProblemNote problem={problem} onDismiss={() => useApp.setState({ problem: null })} />}
      {troubles.map((trouble) => (
        <ProblemNote
          key={trouble.what}
          problem={trouble}
          intent="warning"
          actions={[...folderActions(trouble), faultReport]}
          onDismiss={() => putTroubleAside(trouble)}
        />
      ))}
      <DropAnywhere />
      <Help />
      {officeAsked ? screenOf(route) : <OfficeScreen firstRun />}
    </>
  )
}

function screenOf(route: Route): ReactElement {
  switch (route.screen) {
    case 'list':
      return <DraftListScreen key="list" bin={false} />
    case 'bin':
      return <DraftListScreen key="bin" bin />
    case 'batch':
      return <BatchScreen />
    case 'about':
      return <AboutScreen />
    case 'templates':
      return <TemplatesScreen />
    case 'new':
      return <NewDraftScreen chosen={route.template} />
    case 'editor':
      return <EditorRoute key={route.id} id={route.id} />
    case 'office':
      return <OfficeScreen firstRun={false} />
    case 'import':
      return <ImportScreen />
    case 'paste':
      return <PasteScreen use={route.roll ? 'roll' : 'draft'} />
    case 'roll':
      return <RollScreen key={route.id} id={route.id} />
    case 'amend':
      return <AmendScreen key={route.id} id={route.id} />
    case 'compare':
      return <CompareScreen key={`${route.before}/${route.after ?? ''}`} before={route.before} after={route.after} />
  }
}

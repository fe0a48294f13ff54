/**
 * The bar above Soạn thảo.
 *
 * 1. Back, the name of the plan, how it is shown.
 * 2. Undo, redo (`HistoryButtons`), find, facts, the place just left, print.
 * 3. What the disk has, how much is left to look at, export.
 */
import { Button, CounterBadge, Toolbar, ToolbarButton, ToolbarDivider } from '@fluentui/react-components'
import {
  ArrowExportRegular,
  ArrowLeftRegular,
  ArrowRedoRegular,
  ArrowReplyRegular,
  ArrowUndoRegular,
  BracesVariableRegular,
  CheckmarkCircleRegular,
  PrintRegular,
  SearchRegular,
  WarningRegular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import { goToFinding, openFindings } from '../../findings/currentFinding.ts'
import page from '../../frame/screen.module.css'
import { canRedo, canUndo } from '../../state/createEditor.ts'
import { useEditor } from '../../state/editor.ts'
import { leaveEditor } from '../../state/openDraft.ts'
import { printPages } from '../../state/printPages.ts'
import { ThemeMenu } from '../../theme/ThemeMenu.tsx'
import { ScreenTitle } from '../../ui/ScreenTitle.tsx'
import css from './editor.module.css'
import { goBack, useLeftPlaces } from './leftPlaces.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { useNarrow } from './useNarrow.ts'
import { ViewSwitch } from './ViewSwitch.tsx'

/** The draft's bar: back, its name, undo, what the disk has, what is left to settle, export. */
export function EditorBar({ onFind, onFacts }: { onFind: () => void; onFacts: () => void }): ReactElement {
  const narrow = useNarrow()
  const left = useLeftPlaces((state) => state.left.length > 0)
  return (
    <header className={page.bar}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label="Kế hoạch của tôi"
        title={narrow ? 'Kế hoạch của tôi' : undefined}
        onClick={() => void leaveEditor()}
      >
        {narrow ? null : 'Kế hoạch của tôi'}
      </Button>
      <DraftTitle />
      <Toolbar aria-label="Bản nháp" className={css.toolbar}>
        {!narrow && (
          <>
            <ViewSwitch />
            <ToolbarDivider />
          </>
        )}
        <HistoryButtons />
        <ToolbarButton
          icon={<SearchRegular />}
          aria-label="Tìm và thay"
          title="Tìm (Ctrl+F), thay (Ctrl+H)"
          onClick={onFind}
        />
        <ToolbarButton
          icon={<BracesVariableRegular />}
          aria-label="Thông tin chung"
          title="Thông tin chung: mọi thông tin đã khai (F9)"
          onClick={onFacts}
        />
        <ToolbarButton
          icon={<ArrowReplyRegular />}
          aria-label="Quay lại chỗ vừa rời"
          title="Quay lại chỗ vừa rời (Alt+←)"
          disabled={!left}
          onClick={goBack}
        />
        <ToolbarButton icon={<PrintRegular />} aria-label="In" title="In (Ctrl+P)" onClick={() => void printPages()}>
          {narrow ? null : 'In'}
        </ToolbarButton>
        <SaveStatus />
        <FindingCount />
        <ThemeMenu />
        <ExportButton />
      </Toolbar>
    </header>
  )
}

function HistoryButtons(): ReactElement {
  const undo = useEditor((state) => state.undo)
  const redo = useEditor((state) => state.redo)
  const undoable = useEditor(canUndo)
  const redoable = useEditor(canRedo)
  return (
    <>
      <ToolbarButton
        icon={<ArrowUndoRegular />}
        aria-label="Hoàn tác"
        title="Hoàn tác (Ctrl+Z)"
        disabled={!undoable}
        onClick={undo}
      />
      <ToolbarButton
        icon={<ArrowRedoRegular />}
        aria-label="Làm lại"
        title="Làm lại (Ctrl+Y)"
        disabled={!redoable}
        onClick={redo}
      />
    </>
  )
}

function DraftTitle(): ReactElement {
  const built = useEditor((state) => state.build?.document.properties.title)
  const raw = useEditor((state) => state.draft?.title ?? '')
  const title = built || raw || 'Kế hoạch chưa đặt tên'
  return (
    <ScreenTitle className={page.barName} name={title}>
      {title}
    </ScreenTitle>
  )
}

function FindingCount(): ReactElement {
  const count = useEditor((state) => openFindings(state.build).length)
  // “Không còn lỗi” is said only of what was looked at as a copy to sign.
  const reviewed = useEditor((state) => state.reviewed)
  if (count === 0 && !reviewed) return <span className={css.findingCount} />
  if (count === 0) {
    return (
      <span className={css.findingCount} title="Không còn lỗi">
        <CheckmarkCircleRegular aria-hidden="true" /> Không còn lỗi
      </span>
    )
  }
  return (
    <ToolbarButton
      icon={<WarningRegular />}
      className={css.findingCount}
      title="Đến chỗ cần xem tiếp theo (F8)"
      aria-label={`${count} chỗ cần xem. Đến chỗ tiếp theo`}
      onClick={() => goToFinding(1)}
    >
      {count}
    </ToolbarButton>
  )
}

function ExportButton(): ReactElement {
  const goTo = useEditor((state) => state.goTo)
  const errors = useEditor((state) => openFindings(state.build).filter(({ severity }) => severity === 'error').length)
  return (
    <Button
      appearance="primary"
      icon={<ArrowExportRegular />}
      title={errors > 0 ? `Còn ${errors} lỗi phải sửa trước khi trình ký` : undefined}
      onClick={() => goTo('draft/export')}
    >
      Xuất
      {errors > 0 && (
        <CounterBadge className={css.errorCount} aria-hidden="true" color="danger" size="small" count={errors} />
      )}
    </Button>
  )
}

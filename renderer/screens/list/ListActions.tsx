import { Button, SearchBox } from '@fluentui/react-components'
import { ArrowSyncRegular, ClipboardPasteRegular, DocumentAddRegular, TableSimpleRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import page from '../../frame/screen.module.css'
import { readFile } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import css from './list.module.css'

interface Props {
  search: string
  onSearch: (words: string) => void
}

/** Above the list: the ways to begin a plan, and the search. */
export function ListActions({ search, onSearch }: Props): ReactElement {
  return (
    <div className={page.actions}>
      <Button appearance="primary" icon={<DocumentAddRegular />} onClick={() => goToScreen({ screen: 'new' })}>
        Soạn mới
      </Button>
      <Button icon={<ArrowSyncRegular />} onClick={() => goToScreen({ screen: 'roll' })}>
        Dùng lại kế hoạch cũ
      </Button>
      <FileButton label="Mở tệp Word…" accept={fileEndings} onFile={(file) => void readFile(file)} />
      <Button icon={<ClipboardPasteRegular />} onClick={() => goToScreen({ screen: 'paste' })}>
        Dán văn bản
      </Button>
      <Button icon={<TableSimpleRegular />} onClick={() => goToScreen({ screen: 'batch' })}>
        Soạn nhiều bản
      </Button>
      <span className={page.spacer} />
      <SearchBox
        className={css.search}
        aria-label="Tìm kế hoạch, không cần gõ dấu"
        placeholder="Tìm (không cần gõ dấu)"
        value={search}
        spellCheck={false}
        onChange={(_, data) => onSearch(data.value)}
      />
    </div>
  )
}

import { Button, SearchBox, Select } from '@fluentui/react-components'
import { ArrowSyncRegular, ClipboardPasteRegular, DocumentAddRegular, TableSimpleRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import page from '../../frame/screen.module.css'
import { readFile } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { fileEndings } from '../../ui/fileEndings.ts'
import { isListStage, type ListFilter, listStages } from './found.ts'
import css from './list.module.css'

interface Props {
  filter: ListFilter
  /** Years there are plans of. */
  years: readonly number[]
  onFilter: (filter: ListFilter) => void
}

/** Above the list: the ways to begin a plan, and the search. */
export function ListActions({ filter, years, onFilter }: Props): ReactElement {
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
        value={filter.search}
        spellCheck={false}
        onChange={(_, data) => onFilter({ ...filter, search: data.value })}
      />
      <Select
        aria-label="Lọc theo năm"
        value={filter.year}
        onChange={(_, { value }) => onFilter({ ...filter, year: value })}
      >
        <option value="">Mọi năm</option>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Select>
      <Select
        aria-label="Lọc theo trạng thái"
        value={filter.stage}
        onChange={(_, { value }) => {
          if (isListStage(value)) onFilter({ ...filter, stage: value })
        }}
      >
        {Object.entries(listStages).map(([stage, name]) => (
          <option key={stage} value={stage}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  )
}

import { Button } from '@fluentui/react-components'
import { type ReactElement, useState } from 'react'
import page from '../../frame/screen.module.css'
import { FileButton } from '../../ui/FileButton.tsx'
import { TextArea } from '../../ui/TextField.tsx'
import css from './batch.module.css'

interface Props {
  /** Of the list that was read; empty before. */
  name: string
  rows: number
  onFile: (file: File) => void
  onPaste: (text: string) => void
}

/** The list: a file of Excel, or its cells as they were copied. */
export function ChooseList({ name, rows, onFile, onPaste }: Props): ReactElement {
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  return (
    <div className={css.part}>
      <div className={page.actions}>
        <FileButton label="Mở danh sách (.xlsx, .csv)…" accept=".xlsx,.csv,.txt" onFile={onFile} />
        <Button onClick={() => setPasting(!pasting)}>Dán từ Excel</Button>
        {name !== '' && (
          <span role="status">
            {name}: {rows} hàng
          </span>
        )}
      </div>
      {pasting && (
        <>
          <TextArea label="Các ô đã chép từ Excel, hàng đầu là tên cột" rows={5} value={text} onChange={setText} />
          <div className={page.actions}>
            <Button
              appearance="primary"
              disabled={text.trim() === ''}
              onClick={() => {
                onPaste(text)
                setPasting(false)
              }}
            >
              Đọc bảng này
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react'
import { planFilesSaid } from '../../../core/planFiles.ts'
import css from './list.module.css'

interface Props {
  className: string | undefined
  onFile: (file: File) => void
  children: ReactNode
}

const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** The screen's main part, which takes a file dropped on it. The same is done by the button “Mở tệp Word…”. */
export function DropFile({ className, onFile, children }: Props): ReactElement {
  const [over, setOver] = useState(false)
  return (
    <main
      className={className}
      onDragOver={(event) => {
        if (!carriesFile(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false)
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
    >
      {children}
      {over && (
        <div className={css.drop} aria-hidden="true">
          <p>Thả tệp vào đây để mở</p>
          <p className={css.dropFormats}>Đọc được {planFilesSaid}</p>
        </div>
      )}
    </main>
  )
}

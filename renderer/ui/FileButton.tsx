import { Button, type ButtonProps } from '@fluentui/react-components'
import { FolderOpenRegular } from '@fluentui/react-icons'
import { type ReactElement, useRef } from 'react'
import css from './ui.module.css'

interface Props {
  label: string
  /** Endings offered by the system's dialog: `.txt,.json`. */
  accept: string
  onFile?: (file: File) => void
  /** Several may be chosen. */
  multiple?: boolean
  onFiles?: (files: File[]) => void
  appearance?: ButtonProps['appearance']
  icon?: ReactElement
}

/** A button that opens the system's own "open file" dialog. */
export function FileButton({
  label,
  accept,
  onFile,
  multiple,
  onFiles,
  appearance = 'secondary',
  icon,
}: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button appearance={appearance} icon={icon ?? <FolderOpenRegular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={css.fileInput}
        type="file"
        multiple={multiple}
        accept={accept}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          const [file] = files
          if (file) onFile?.(file)
          if (file) onFiles?.(files)
        }}
      />
    </>
  )
}

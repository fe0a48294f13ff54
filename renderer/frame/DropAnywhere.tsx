/**
 * A file dropped anywhere on the window is opened, as “Mở tệp Word…” does.
 *
 * 1. A place that takes files itself (an old plan for the office's profile) has them first.
 * 2. One plan at a time; several, or a file that is no plan, are told in one line and nothing is opened.
 * 3. Nothing is lost: words of the open draft are on the disk before its screen is left, and where answers would be given up the line
 *    says how to go on.
 */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useState } from 'react'
import { planFileEndings, planFilesSaid } from '../../core/planFiles.ts'
import { saveNow } from '../state/editor.ts'
import { readFile, useReading } from '../state/reading.ts'
import { readRoute } from '../state/route.ts'
import css from './drop.module.css'

export function DropAnywhere(): ReactElement {
  const [over, setOver] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const carries = (event: DragEvent): boolean =>
      !event.defaultPrevented && (event.dataTransfer?.types.includes('Files') ?? false)
    const onOver = (event: DragEvent): void => {
      const ours = carries(event)
      if (ours) event.preventDefault()
      if (ours && event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setOver(ours)
    }
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!carries(event)) return
      event.preventDefault()
      setSaid('')
      void take([...(event.dataTransfer?.files ?? [])]).then(setSaid)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return (
    <>
      {said !== '' && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>{said}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label="Đóng thông báo"
                onClick={() => setSaid('')}
              />
            }
          />
        </MessageBar>
      )}
      {over && (
        <div className={css.drop} aria-hidden="true">
          <p>Thả tệp vào đây để mở</p>
          <p className={css.formats}>Đọc được {planFilesSaid}</p>
        </div>
      )}
    </>
  )
}

/** Opens the file; what is said where it does not. */
async function take(files: readonly File[]): Promise<string> {
  const [file, another] = files
  if (!file) return ''
  if (another) return `Mỗi lần mở một tệp: vừa thả ${files.length} tệp, chưa mở tệp nào. Hãy thả lại từng tệp.`
  const name = file.name.toLowerCase()
  if (/\.(?:xlsx|csv)$/u.test(name)) {
    return `“${file.name}” là một danh sách. Để soạn mỗi hàng một kế hoạch, vào “Kế hoạch của tôi”, bấm “Soạn nhiều bản”.`
  }
  if (!planFileEndings.some((ending) => name.endsWith(ending))) {
    return `Không mở được “${file.name}”. Ứng dụng đọc ${planFilesSaid}.`
  }
  if (wouldGiveUp()) {
    return `Chưa mở “${file.name}” để không mất những gì đang làm dở ở đây. Làm xong, hoặc về “Kế hoạch của tôi” rồi thả lại.`
  }
  if (!(await saveNow())) return `Chưa mở “${file.name}” vì kế hoạch đang soạn chưa lưu được. Hãy lưu lại rồi thả tệp.`
  void readFile(file)
  return ''
}

/** Whether the screen holds answers that no disk has. */
function wouldGiveUp(): boolean {
  const { screen } = readRoute(window.location.hash)
  if (screen === 'import') return useReading.getState().said.length > 0
  return !['list', 'bin', 'templates', 'editor'].includes(screen)
}

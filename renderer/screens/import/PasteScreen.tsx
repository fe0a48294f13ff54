import { Button, Textarea } from '@fluentui/react-components'
import { type ReactElement, useId, useState } from 'react'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { type ReadingUse, readPasted } from '../../state/reading.ts'
import { goToScreen } from '../../state/route.ts'
import css from './import.module.css'

/** What the clipboard gave, for as long as its text stands in the box unchanged. */
interface Pasted {
  text: string
  html: string
}

/** A plan copied from anywhere, pasted as a whole. Bold, tables and numbers come along where they were copied too. */
export function PasteScreen({ use }: { use: ReadingUse }): ReactElement {
  const [text, setText] = useState('')
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: '' })
  const labelId = useId()
  const rich = pasted.html !== '' && pasted.text === text
  return (
    <PageScreen name="Dán văn bản">
      <p className={page.lead} id={labelId}>
        Mở kế hoạch ở nơi khác (Word, thư điện tử, trang web), bấm Ctrl+A để chọn tất cả, Ctrl+C để chép, rồi bấm vào ô
        dưới đây và bấm Ctrl+V.
      </p>
      <Textarea
        autoFocus
        className={css.paste}
        aria-label="Văn bản của kế hoạch"
        aria-describedby={labelId}
        value={text}
        spellCheck={false}
        resize="vertical"
        onChange={(_, data) => setText(data.value)}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html')
          if (html === '' || text.trim() !== '') return
          // The box shows the text as the browser would put it in; the rich copy goes along unseen.
          event.preventDefault()
          const plain = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n')
          setText(plain)
          setPasted({ text: plain, html })
        }}
      />
      <p className={page.lead} role="status">
        {rich ? 'Đã nhận cả chữ đậm, chữ nghiêng và bảng.' : ''}
      </p>
      <div className={page.actions}>
        <Button
          appearance="primary"
          disabled={text.trim() === ''}
          onClick={() => void readPasted(text, rich ? pasted.html : '', use)}
        >
          Đọc văn bản này
        </Button>
        <Button onClick={() => goToScreen({ screen: 'list' })}>Thôi</Button>
      </div>
    </PageScreen>
  )
}

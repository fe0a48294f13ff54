/** “Giới thiệu”: which version this is, whose work is in it, and the report of a fault. */
import { Button, Textarea } from '@fluentui/react-components'
import { type ReactElement, useEffect, useState } from 'react'
import type { Problem } from '../../../core/problem/problem.ts'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { useApp } from '../../state/app.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { saveTextFile } from '../../ui/saveTextFile.ts'
import css from './about.module.css'
import { type Notice, readNotices } from './notices.ts'

export function AboutScreen(): ReactElement {
  const version = useApp((state) => state.capabilities?.version ?? '')
  const folder = useApp((state) => state.capabilities?.dataFolder ?? '')
  return (
    <PageScreen name="Giới thiệu">
      <section className={page.sheet}>
        <h2 className={css.head}>Soạn Kế hoạch {version}</h2>
        <p className={page.lead}>
          Soạn thảo, rà soát và xuất văn bản KẾ HOẠCH đúng thể thức Nghị định số 30/2020/NĐ-CP. Phần mềm chạy trên máy
          này, không kết nối mạng, không gửi gì đi. Mã nguồn mở theo giấy phép MIT.
        </p>
        <p className={page.lead}>Dữ liệu và nhật ký nằm trong thư mục {folder}</p>
        <p className={page.lead}>
          Nguồn: Nghị định số 30/2020/NĐ-CP và các văn bản nêu ở từng quy tắc kiểm tra; số lần hai chữ đi liền nhau được
          đếm trong văn bản hành chính đã công bố (không thuộc phạm vi bảo hộ quyền tác giả, Luật Sở hữu trí tuệ, Điều
          15).
        </p>
      </section>
      <FaultReport />
      <Notices />
    </PageScreen>
  )
}

/** Shown before it is kept: the file is the very text on the screen. */
function FaultReport(): ReactElement {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const make = async (): Promise<void> => {
    const reply = await call('app.report', {})
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setText(reply.value)
  }
  return (
    <section className={page.sheet}>
      <h2 className={css.head}>Gói báo lỗi</h2>
      <p className={page.lead}>
        Phần mềm chạy sai thì gửi tệp này cho người sửa: phiên bản, máy, số lượng, mã lỗi và nhật ký. Không có chữ nào
        của kế hoạch, không có tên người, tên cơ quan hay tên tệp. Phần mềm không tự gửi; xem trước rồi hãy lưu.
      </p>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      <div className={page.actions}>
        <Button onClick={() => void make()}>{text === '' ? 'Xem gói báo lỗi' : 'Lập lại'}</Button>
        {text !== '' && <Button onClick={() => saveTextFile('goi-bao-loi.txt', text)}>Lưu thành tệp</Button>}
      </div>
      {text !== '' && (
        <Textarea
          className={css.report}
          aria-label="Nội dung gói báo lỗi"
          readOnly
          rows={16}
          value={text}
          spellCheck={false}
        />
      )}
    </section>
  )
}

function Notices(): ReactElement {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  useEffect(() => void readNotices().then(setNotices), [])
  return (
    <section className={page.sheet}>
      <h2 className={css.head}>Phần mềm và phông chữ của người khác ở trong</h2>
      <p className={page.lead}>
        Mỗi thành phần giữ giấy phép của nó. Bản để bàn còn có Electron (MIT) và Chromium; giấy phép của hai phần mềm ấy
        nằm cạnh tệp chương trình.
      </p>
      <ul className={css.notices} aria-label="Giấy phép">
        {notices.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                {name} {version} · {licence}
              </summary>
              <pre className={css.text}>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

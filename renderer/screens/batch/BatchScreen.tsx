/**
 * “Soạn nhiều bản từ danh sách”.
 *
 * 1. What the plans begin with, and the list.
 * 2. Which question each column answers.
 * 3. The rows: looked at one by one, checked, made into a folder; what failed stands in its row.
 */
import { Button, Checkbox, ProgressBar } from '@fluentui/react-components'
import { type ReactElement, useMemo, useState } from 'react'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { useApp } from '../../state/app.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import css from './batch.module.css'
import { ChooseList } from './ChooseList.tsx'
import { ChooseSource } from './ChooseSource.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { RowPages } from './RowPages.tsx'
import { RowTable } from './RowTable.tsx'
import { useBatch } from './useBatch.ts'

export function BatchScreen(): ReactElement {
  const batch = useBatch()
  const { source, list, columns, result, under } = batch
  const [shown, setShown] = useState<number | null>(null)
  const [pdf, setPdf] = useState(false)
  const [final, setFinal] = useState(false)
  const canShow = useApp((state) => state.capabilities?.showInFolder ?? false)
  const work = useMemo(
    () =>
      source && list && columns && shown !== null
        ? { source, list: list.table, matched: columns.matched, row: shown }
        : null,
    [source, list, columns, shown],
  )
  const used = columns?.matched.filter((key) => key !== null).length ?? 0
  return (
    <PageScreen name="Soạn nhiều bản từ danh sách">
      {batch.problem && <ProblemNote problem={batch.problem} onDismiss={() => batch.setProblem(null)} />}
      <section className={page.sheet} aria-label="Mẫu và danh sách">
        <div className={css.two}>
          <ChooseSource onChoose={batch.setSource} />
          <ChooseList
            name={list?.name ?? ''}
            rows={list?.table.rows.length ?? 0}
            onFile={(file) => void batch.takeFile(file)}
            onPaste={(text) => void batch.takePasted(text)}
          />
        </div>
      </section>
      {list && columns && (
        <>
          <section className={page.sheet} aria-labelledby="ghep-cot">
            <h2 id="ghep-cot" className={css.heading}>
              Ghép cột với câu hỏi
            </h2>
            <p className={page.lead}>Cột trùng tên câu hỏi đã ghép sẵn. Ô trống thì giữ lời của mẫu.</p>
            <ColumnTable
              columns={list.table.columns}
              example={list.table.rows[0]?.cells ?? []}
              found={columns}
              disabled={under !== null}
              onMatch={batch.match}
            />
          </section>
          <section className={page.sheet} aria-labelledby="cac-hang">
            <h2 id="cac-hang" className={css.heading}>
              Kiểm tra và xuất
            </h2>
            <div className={page.actions}>
              <Button disabled={used === 0 || under !== null} onClick={() => void batch.check(final)}>
                Kiểm tra các hàng
              </Button>
              <Button
                appearance="primary"
                disabled={used === 0 || under !== null}
                onClick={() => void batch.run({ pdf, final, title: list.name.replace(/\.[a-z]+$/iu, '') })}
              >
                Xuất {list.table.rows.length} bản
              </Button>
              <Checkbox label="Thêm PDF" checked={pdf} onChange={(_, { checked }) => setPdf(checked === true)} />
              <Checkbox
                label="Chỉ xuất hàng không còn lỗi"
                checked={final}
                onChange={(_, { checked }) => setFinal(checked === true)}
              />
              {under && <Button onClick={() => void batch.cancel()}>Dừng</Button>}
              {canShow && result && result.folder !== '' && !result.url && (
                <Button onClick={() => void call('files.show', { path: result.folder })}>Mở thư mục</Button>
              )}
            </div>
            {under && (
              <div className={css.part}>
                <ProgressBar
                  value={under.progress ? (under.progress.done + under.progress.failed) / under.progress.total : 0}
                />
                <p role="status">
                  {under.progress
                    ? `Xong ${under.progress.done + under.progress.failed}/${under.progress.total}; ${under.progress.failed} hàng chưa làm được.`
                    : 'Đang bắt đầu…'}
                </p>
              </div>
            )}
            {result && !under && <p role="status">{resultText(result, list.table.rows.length)}</p>}
            <div className={work ? css.withPages : ''}>
              <div className={css.rows}>
                <RowTable
                  list={list.table}
                  matched={columns.matched}
                  result={result}
                  shown={shown}
                  onShow={(row) => setShown(row === shown ? null : row)}
                />
              </div>
              {work && <RowPages work={work} />}
            </div>
          </section>
        </>
      )}
    </PageScreen>
  )
}

type Result = NonNullable<ReturnType<typeof useBatch>['result']>

function resultText({ done, failed, checked, canceled, folder }: Result, rows: number): string {
  const wrote = folder !== ''
  const left = rows - done.length - failed.length
  const words = [
    wrote ? `Đã xuất ${done.length} kế hoạch vào ${folder}` : `Đã kiểm tra ${done.length + failed.length} hàng`,
    wrote && !checked ? 'chưa rà soát lỗi: bấm “Kiểm tra các hàng” trước khi trình' : '',
    failed.length > 0 ? `${failed.length} hàng chưa làm được` : '',
    left > 0 ? `${left} hàng chưa làm tới` : '',
    canceled ? 'đã dừng theo yêu cầu, các tệp đã xuất vẫn còn nguyên' : '',
  ]
  return `${words.filter(Boolean).join('; ')}.`
}

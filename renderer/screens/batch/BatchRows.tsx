/**
 * “Kiểm tra và xuất”.
 *
 * 1. What is done with all rows, and what is wished of it (`RowWork`).
 * 2. How far it is (`HowFar`), what came of it (`resultText`).
 * 3. The rows themselves; the one that is looked at stands beside them as pages.
 */
import { Button, Checkbox, ProgressBar } from '@fluentui/react-components'
import { type ReactElement, useMemo } from 'react'
import page from '../../frame/screen.module.css'
import { call } from '../../host/api.ts'
import { useApp } from '../../state/app.ts'
import css from './batch.module.css'
import { RowPages } from './RowPages.tsx'
import { RowTable } from './RowTable.tsx'
import type { useBatch } from './useBatch.ts'

type Batch = ReturnType<typeof useBatch>

/** What is wished of all rows, and which one is looked at, from 0. */
export interface RowWishes {
  pdf: boolean
  final: boolean
  shown: number | null
}

interface Props {
  batch: Batch
  source: NonNullable<Batch['source']>
  list: NonNullable<Batch['list']>
  columns: NonNullable<Batch['columns']>
  wishes: RowWishes
  onWishes: (wishes: RowWishes) => void
}

/** “Kiểm tra và xuất”: all rows checked or made, one of them looked at as pages. */
export function BatchRows({ batch, source, list, columns, wishes, onWishes }: Props): ReactElement {
  const { result, under } = batch
  const { shown } = wishes
  const work = useMemo(
    () => (shown === null ? null : { source, list: list.table, matched: columns.matched, row: shown }),
    [source, list, columns, shown],
  )
  return (
    <section className={page.sheet} aria-labelledby="cac-hang">
      <h2 id="cac-hang" className={css.heading}>
        Kiểm tra và xuất
      </h2>
      <RowWork batch={batch} list={list} columns={columns} wishes={wishes} onWishes={onWishes} />
      {under && <HowFar progress={under.progress} />}
      {result && !under && <p role="status">{resultText(result, list.table.rows.length)}</p>}
      <div className={work ? css.withPages : ''}>
        <div className={css.rows}>
          <RowTable
            list={list.table}
            matched={columns.matched}
            result={result}
            shown={shown}
            onShow={(row) => onWishes({ ...wishes, shown: row === shown ? null : row })}
          />
        </div>
        {work && <RowPages work={work} />}
      </div>
    </section>
  )
}

/** The buttons: what is done with all rows. */
function RowWork({ batch, list, columns, wishes, onWishes }: Omit<Props, 'source'>): ReactElement {
  const { result, under } = batch
  const { pdf, final } = wishes
  const canShow = useApp((state) => state.capabilities?.showInFolder ?? false)
  const idle = columns.matched.some((key) => key !== null) && under === null
  return (
    <div className={page.actions}>
      <Button disabled={!idle} onClick={() => void batch.check(final)}>
        Kiểm tra các hàng
      </Button>
      <Button
        appearance="primary"
        disabled={!idle}
        onClick={() => void batch.run({ pdf, final, title: list.name.replace(/\.[a-z]+$/iu, '') })}
      >
        Xuất {list.table.rows.length} bản
      </Button>
      <Checkbox
        label="Thêm PDF"
        checked={pdf}
        onChange={(_, { checked }) => onWishes({ ...wishes, pdf: checked === true })}
      />
      <Checkbox
        label="Chỉ xuất hàng không còn lỗi"
        checked={final}
        onChange={(_, { checked }) => onWishes({ ...wishes, final: checked === true })}
      />
      {under && <Button onClick={() => void batch.cancel()}>Dừng</Button>}
      {canShow && result && result.folder !== '' && !result.url && (
        <Button onClick={() => void call('files.show', { path: result.folder })}>Mở thư mục</Button>
      )}
    </div>
  )
}

function HowFar({ progress }: { progress: NonNullable<Batch['under']>['progress'] }): ReactElement {
  const settled = progress ? progress.done + progress.failed : 0
  return (
    <div className={css.part}>
      <ProgressBar value={progress ? settled / progress.total : 0} />
      <p role="status">
        {progress ? `Xong ${settled}/${progress.total}; ${progress.failed} hàng chưa làm được.` : 'Đang bắt đầu…'}
      </p>
    </div>
  )
}

function resultText(result: NonNullable<Batch['result']>, rows: number): string {
  const { done, failed, checked, canceled, folder } = result
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

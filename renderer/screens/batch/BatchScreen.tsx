/**
 * “Soạn nhiều bản từ danh sách”.
 *
 * 1. What the plans begin with, and the list.
 * 2. Which question each column answers.
 * 3. The rows: looked at one by one, checked, made into a folder; what failed stands in its row (`BatchRows.tsx`).
 */
import { type ReactElement, useState } from 'react'
import { PageScreen } from '../../frame/PageScreen.tsx'
import page from '../../frame/screen.module.css'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { BatchRows, type RowWishes } from './BatchRows.tsx'
import css from './batch.module.css'
import { ChooseList } from './ChooseList.tsx'
import { ChooseSource } from './ChooseSource.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { useBatch } from './useBatch.ts'

export function BatchScreen(): ReactElement {
  const batch = useBatch()
  const { source, list, columns, under } = batch
  const [wishes, setWishes] = useState<RowWishes>({ pdf: false, final: false, shown: null })
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
      {source && list && columns && (
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
          <BatchRows batch={batch} list={list} columns={columns} source={source} wishes={wishes} onWishes={setWishes} />
        </>
      )}
    </PageScreen>
  )
}

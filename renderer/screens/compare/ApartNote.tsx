import type { ReactElement } from 'react'
import css from './compare.module.css'

/** What the other file says where a plan has no place for words: nothing of it can be taken, so it is told. One line, opened for all. */
export function ApartNote({ lines }: { lines: readonly string[] }): ReactElement {
  const [first, ...others] = lines
  return (
    <aside className={css.apart} aria-label="Chữ ngoài các phần của kế hoạch">
      {others.length === 0 ? (
        first
      ) : (
        <details>
          <summary>Tệp còn {lines.length} chỗ ngoài các phần của kế hoạch, không đưa vào bản nháp được</summary>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}

import { Button } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { TemplateSummary } from '../../../core/contract/operations.ts'
import { FirstPage } from './FirstPage.tsx'
import css from './new.module.css'

interface Props {
  template: TemplateSummary
  chosen: boolean
  onChoose: () => void
}

/** A template: its first page, when to use it, what to have at hand. */
export function TemplateCard({ template, chosen, onChoose }: Props): ReactElement {
  return (
    <li className={chosen ? `${css.card} ${css.chosenCard}` : css.card}>
      <FirstPage templateId={template.id} />
      <div className={css.cardText}>
        <h2 className={css.cardTitle}>{template.name}</h2>
        <p className={css.cardSummary}>{template.summary}</p>
        {template.needs.length > 0 && (
          <>
            <h3 className={css.needsTitle}>Cần có sẵn</h3>
            <ul className={css.needs}>
              {template.needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </>
        )}
        {template.own && <p className={css.own}>Mẫu riêng của cơ quan</p>}
        <span className={css.cardSpace} />
        <Button
          appearance={chosen ? 'secondary' : 'primary'}
          icon={chosen ? <CheckmarkCircleFilled /> : null}
          aria-pressed={chosen}
          aria-label={chosen ? `Đang chọn mẫu: ${template.name}` : `Dùng mẫu này: ${template.name}`}
          onClick={onChoose}
        >
          {chosen ? 'Đang chọn' : 'Dùng mẫu này'}
        </Button>
      </div>
    </li>
  )
}

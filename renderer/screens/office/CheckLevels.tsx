import { Select } from '@fluentui/react-components'
import { type ReactElement, useEffect, useId, useState } from 'react'
import { severities, severityNames } from '../../../core/checks/shape/finding.ts'
import type { CheckSummary } from '../../../core/contract/operations.ts'
import type { OfficeChecks } from '../../../core/draft/office.ts'
import { lowerFirst } from '../../../core/text/normalize.ts'
import { call } from '../../host/api.ts'
import css from './office.module.css'

type Level = OfficeChecks['levels'][string]

interface Props {
  levels: OfficeChecks['levels']
  onChange: (levels: OfficeChecks['levels']) => void
}

/** Every check the office may weigh for itself, by subject, behind one line that opens. */
export function CheckLevels({ levels, onChange }: Props): ReactElement | null {
  const [checks, setChecks] = useState<CheckSummary[]>([])
  useEffect(() => {
    void call('checks.list', {}).then((reply) => {
      if (reply.ok) setChecks(reply.value)
    })
  }, [])
  if (checks.length === 0) return null
  const own = checks.filter(({ id }) => levels[id] !== undefined).length
  const groups = [...new Set(checks.map(({ group }) => group))]
  const set = (id: string, level: Level | null): void => {
    const { [id]: _, ...others } = levels
    onChange(level === null ? others : { ...others, [id]: level })
  }
  return (
    <details className={css.levels}>
      <summary>Mức nhắc của từng phép rà soát ({own > 0 ? `${own} mức riêng` : 'đang theo mặc định'})</summary>
      {groups.map((title) => {
        const some = checks.filter(({ group }) => group === title)
        return (
          <section key={title} aria-label={title}>
            <h3 className={css.subTitle}>{title}</h3>
            {some.map((check) => (
              <LevelRow
                key={check.id}
                check={check}
                level={levels[check.id] ?? null}
                onChange={(level) => set(check.id, level)}
              />
            ))}
          </section>
        )
      })}
    </details>
  )
}

const choices: readonly Level[] = [...severities, 'off']
const levelLabel: Record<Level, string> = { ...severityNames, off: 'Tắt' }

interface RowProps {
  check: CheckSummary
  level: Level | null
  onChange: (level: Level | null) => void
}

function LevelRow({ check, level, onChange }: RowProps): ReactElement {
  const id = useId()
  return (
    <div className={css.levelRow}>
      <label htmlFor={id}>
        {check.title} <span className={css.checkId}>{check.id}</span>
      </label>
      <Select
        id={id}
        size="small"
        value={level ?? ''}
        onChange={(_, data) => onChange(choices.find((choice) => choice === data.value) ?? null)}
      >
        <option value="">Theo mặc định ({lowerFirst(severityNames[check.severity])})</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {levelLabel[choice]}
          </option>
        ))}
      </Select>
    </div>
  )
}

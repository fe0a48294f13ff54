import type { ReactElement } from 'react'
import type { Run } from '../../core/document/model.ts'

/** Text as it is printed; a missing answer is marked on screen only, a fact carries its name for the highlight. */
export function Runs({ runs }: { runs: readonly Run[] }): ReactElement {
  return <>{runs.map((run, index) => (isPlain(run) ? run.text : <StyledRun key={runKey(index)} run={run} />))}</>
}

const isPlain = (run: Run): boolean => !run.bold && !run.italic && !run.raise && !run.missing && run.fact === undefined
/** Runs have no identity of their own: their order is it. */
const runKey = (index: number): string => `r${index}`

function StyledRun({ run }: { run: Run }): ReactElement {
  const names: string[] = []
  if (run.bold) names.push('bold')
  if (run.italic) names.push('italic')
  if (run.missing) names.push('missing')
  const Raised = run.raise === 'super' ? 'sup' : run.raise === 'sub' ? 'sub' : 'span'
  return (
    <Raised className={names.length > 0 ? names.join(' ') : undefined} data-fact={run.fact}>
      {run.text}
    </Raised>
  )
}

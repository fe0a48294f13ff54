import type { Finding } from './finding.ts'

/** One fact, however often it stands: what is said of it once, and where else the very same is said. */
export interface Fact {
  first: Finding
  /** In the order of the findings. */
  others: readonly Finding[]
}

/** In the order of their first findings. Capitals are no difference: “Đảm bảo” and “đảm bảo” are one fact. */
export function sameFacts(findings: readonly Finding[]): Fact[] {
  const facts = new Map<string, { first: Finding; others: Finding[] }>()
  for (const finding of findings) {
    const key = `${finding.rule}|${finding.severity}|${finding.message.toLocaleLowerCase('vi')}`
    const fact = facts.get(key)
    if (fact) fact.others.push(finding)
    else facts.set(key, { first: finding, others: [] })
  }
  return [...facts.values()]
}

/** KIEM-TRA.md: every rule with what it asks, why, when not, its source and its examples, as the rules themselves say. */
import { rules } from '../../core/checks/rules/catalogue.ts'
import { families, familyOf } from '../../core/checks/shape/families.ts'
import { severityNames } from '../../core/checks/shape/finding.ts'
import type { Rule } from '../../core/checks/shape/rule.ts'

export function rulePage(): string {
  const groups = families.map(({ code, title }) => ({
    title: `${title} (${code})`,
    own: rules.filter((rule) => familyOf(rule.id)?.code === code),
  }))
  const alone = rules.filter((rule) => familyOf(rule.id) === null)
  return [
    '# Các phép rà soát',
    '',
    `Tệp này do \`npx vitest run test/core-checks/rulePage.test.ts -u\` in ra từ chính các phép rà soát trong \`rules/\`; đừng sửa tay. Có ${rules.length} phép.`,
    '',
    ...groups.flatMap(({ title, own }) => [`## ${title}`, '', ...own.flatMap(entry)]),
    ...(alone.length > 0 ? ['## Khác', '', ...alone.flatMap(entry)] : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function entry({ id, severity, title, why, unless, source, examples }: Rule): string[] {
  const named = (reports: boolean): string =>
    examples
      .filter((example) => example.reports > 0 === reports)
      .map(({ name }) => name)
      .join('; ')
  return [
    `### ${id}: ${title}`,
    '',
    `- Mức: ${severityNames[severity]}`,
    `- Vì sao: ${why}`,
    `- Không báo khi: ${unless}`,
    `- Nguồn: ${source}`,
    `- Báo: ${named(true)}`,
    `- Không báo: ${named(false)}`,
    '',
  ]
}

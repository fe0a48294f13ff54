import { type Finding, severityNames } from '../../core/checks/shape/finding.ts'
import type { Terminal } from './terminal.ts'

/** One finding a line: `Lỗi STR-04 [block/b7] Điểm b) bị đánh hai lần. “b) Thông tin…”`. */
export function sayFindings(findings: readonly Finding[], terminal: Terminal): void {
  for (const { severity, rule, place, message, excerpt } of findings) {
    terminal.err(
      `${severityNames[severity]} ${rule} [${place}] ${message}${excerpt ? ` “${shortened(excerpt)}”` : ''}\n`,
    )
  }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ')

/** Groups of recipients as choices, and what a line may be sent for. */
import type { RecipientLine } from '../../core/draft/draft.ts'
import {
  type RecipientGroup,
  rankOfGroup,
  recipientGroupNames,
  recipientGroups,
  usualPurpose,
} from '../../core/draft/recipientGroups.ts'

export const groupChoices: readonly { value: RecipientGroup; label: string }[] = recipientGroups.map((value) => ({
  value,
  label: recipientGroupNames[value],
}))

export const purposes: readonly string[] = [usualPurpose('higher'), 'để t/h', 'để p/h', 'để biết', 'để theo dõi']

/** The line a new one of this group stands before; undefined for the end of the list. */
export function lineAfterGroup(lines: readonly RecipientLine[], group: RecipientGroup): string | undefined {
  const last = lines.findLastIndex((line) => line.group === group)
  const at = last >= 0 ? last + 1 : lines.findIndex((line) => rankOfGroup(line.group) > rankOfGroup(group))
  return at < 0 ? undefined : lines[at]?.id
}

/** How one change is taken over into the first draft: by an edit of its own, which holds for the draft as it was compared. */
import type { DraftEdit } from '../draft/edits.ts'
import { BlockMatches } from './blockMatches.ts'
import type { Match } from './match.ts'
import type { Plan } from './passages.ts'
import { AnnexTakes } from './takeAnnexes.ts'
import { BlockTakes } from './takeBlocks.ts'
import { takeDrafterCode, takeFiling, takeHeading, takeLetterhead, takeSignature, takeTitle } from './takeFields.ts'
import { RecipientTakes } from './takeRecipients.ts'

export class Takes {
  private readonly before: Plan
  private readonly after: Plan
  private readonly blocks: BlockTakes
  private readonly annexes: AnnexTakes
  private readonly recipients: RecipientTakes

  constructor(before: Plan, after: Plan, matches: readonly Match[]) {
    this.before = before
    this.after = after
    const known = new BlockMatches(before, after, matches)
    this.blocks = new BlockTakes(known)
    this.annexes = new AnnexTakes(known)
    this.recipients = new RecipientTakes(before, after, matches)
  }

  /** Null where the change cannot be taken over by itself. `same`: only the place changed. */
  of(match: Match, same: boolean): DraftEdit | null {
    const home = (match.after ?? match.before)?.home
    switch (home?.is) {
      case 'letterhead':
        return takeLetterhead(home.field, this.after.draft)
      case 'title':
        return takeTitle(this.before, this.after)
      case 'block':
        return this.blocks.of(match, same)
      case 'annex':
        return this.annexes.of(match)
      case 'row':
        return this.blocks.row(match)
      case 'recipients-heading':
        return takeHeading(this.after.draft)
      case 'recipient':
        return this.recipients.of(match)
      case 'filing':
        return takeFiling(this.after.draft)
      case 'drafter-code':
        return takeDrafterCode(this.after.draft)
      case 'signature':
      case 'own-post':
      case 'name':
        return takeSignature(home.is, this.after.draft)
      case undefined:
        return null
    }
  }
}

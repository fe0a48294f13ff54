import type { Handlers } from '../../../core/contract/operations.ts'
import { isDay, shippedCatalogue, statusOn, untypedTitle, withOwn } from '../../../core/legal/catalogue.ts'
import { citeReference, statusSentence } from '../../../core/legal/citeReference.ts'
import {
  joinReferences,
  ownReference,
  ownReferencesFile,
  readOwnReferences,
} from '../../../core/legal/ownReferences.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { unlistedBases } from '../../../core/reading/legalBases.ts'
import { renderDraft } from '../../../core/render/render.ts'
import { jsonText } from '../../../core/text/json.ts'
import type { HostContext } from '../context/context.ts'

/** More are no help to choose from. */
const mostOffers = 8

type LegalOperation =
  | 'legal.search'
  | 'legal.own'
  | 'legal.unlisted'
  | 'legal.saveOwn'
  | 'legal.ownFile'
  | 'legal.takeOwn'

/** The catalogue of legal references, the office's own among them: found by words, by number, without diacritics. */
export function legalHandlers({ ports, references, templates }: HostContext): Pick<Handlers, LegalOperation> {
  return {
    'legal.search': async ({ words, on }) => {
      const catalogue = withOwn(shippedCatalogue, await references.references())
      return catalogue
        .search(words)
        .slice(0, mostOffers)
        .map((reference) => ({
          id: reference.id,
          type: reference.type,
          number: reference.number,
          name: untypedTitle(reference),
          date: isDay(reference.issuedDate) ? reference.issuedDate : '',
          citation: citeReference(reference, 'first'),
          shortCitation: citeReference(reference, 'later'),
          status: statusOn(reference, on),
          said: statusSentence(reference, on, catalogue),
        }))
    },
    'legal.own': () => references.list(),
    'legal.unlisted': async ({ draft }) => {
      const template = await templates.getIfThere(draft.template.id)
      // Căn cứ stand in the body: long annexes need not be printed for them.
      const plan = { ...draft, annexes: [] }
      const { document } = renderDraft(plan, template?.form ?? null)
      const input = { draft: plan, document, final: false, references: await references.references() }
      return unlistedBases(input).map((cited) => ownReference(cited, `rieng-${ports.newId()}`))
    },
    'legal.saveOwn': ({ entries }) => references.save(entries),
    'legal.ownFile': async () => jsonText(ownReferencesFile(await references.list())),
    'legal.takeOwn': async ({ name, text }) => {
      const read = readOwnReferences(text)
      if (read === null) throw new AppError({ code: 'legal.not-a-list', params: { file: name } })
      return await references.save(joinReferences(await references.list(), read))
    },
  }
}

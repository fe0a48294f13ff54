import type { Handlers } from '../../../core/contract/operations.ts'
import { isDay, nameOf, shippedCatalogue, statusOn } from '../../../core/legal/catalogue.ts'
import { citeReference, statusSentence } from '../../../core/legal/citeReference.ts'

/** More are no help to choose from. */
const mostOffers = 8

/** The catalogue of legal references: found by words, by number, without diacritics. */
export function legalHandlers(): Pick<Handlers, 'legal.search'> {
  return {
    'legal.search': async ({ words, on }) =>
      shippedCatalogue
        .search(words)
        .slice(0, mostOffers)
        .map((reference) => ({
          id: reference.id,
          type: reference.type,
          number: reference.number,
          name: nameOf(reference),
          date: isDay(reference.issuedDate) ? reference.issuedDate : '',
          citation: citeReference(reference, 'first'),
          shortCitation: citeReference(reference, 'later'),
          status: statusOn(reference, on),
          said: statusSentence(reference, on, shippedCatalogue),
        })),
  }
}

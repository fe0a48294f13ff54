import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type ReactElement, useEffect, useState } from 'react'
import type { LegalOffer } from '../../core/contract/operations.ts'
import { place } from '../../core/document/place.ts'
import { isoOfMoment } from '../../core/text/dates.ts'
import { call } from '../host/api.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import { TextField } from '../ui/TextField.tsx'
import { addBasis, isCited } from './basisEdits.ts'
import css from './form.module.css'
import { UnlistedBases } from './UnlistedBases.tsx'
import { edit, useDraft } from './useDraft.ts'

const noOffers: LegalOffer[] = []
/** Two letters already narrow the catalogue. */
const fewestLetters = 2

/** Finds a document of the catalogue by its words or number and puts it among the căn cứ, where it belongs. */
export function BasisPicker(): ReactElement {
  const body = useDraft((draft) => draft.body)
  const issued = useDraft((draft) => draft.letterhead.date)
  const [words, setWords] = useState('')
  const offers = useOffers(words, issued)
  const add = (offer: LegalOffer): void => {
    const id = newId()
    edit(addBasis(body, offer, id))
    setWords('')
    useEditor.getState().goTo(place.block(id))
  }
  return (
    <div className={css.picker}>
      <TextField
        label="Thêm căn cứ từ danh mục"
        example="dan chu o co so, 59/2023"
        hint="Gõ vài chữ trong tên hoặc số văn bản, không dấu cũng được."
        value={words}
        onChange={setWords}
      />
      {offers === 'nothing' && (
        <p className={css.help} role="status">
          Danh mục chưa có văn bản này. Thêm một dòng căn cứ rồi tự ghi; ghi xong có thể bấm “Ghi nhớ văn bản này” ở
          dưới.
        </p>
      )}
      {offers !== 'nothing' && offers.length > 0 && (
        <ul className={css.offers} aria-label="Văn bản tìm thấy">
          {offers.map((offer) => (
            <Offer key={offer.id} offer={offer} cited={isCited(body, offer)} onAdd={() => add(offer)} />
          ))}
        </ul>
      )}
      <UnlistedBases />
    </div>
  )
}

function Offer({ offer, cited, onAdd }: { offer: LegalOffer; cited: boolean; onAdd: () => void }): ReactElement {
  return (
    <li className={css.offer}>
      <div className={css.offerWords}>
        <span>
          {offer.citation}
          {/* A law is cited by name: its number is shown to tell two of one name apart. */}
          {!offer.citation.includes(offer.number) && ` (số ${offer.number})`}
        </span>
        <span className={offer.status === 'repealed' || offer.status === 'not-yet' ? css.offerAlert : css.help}>
          {offer.said}
        </span>
      </div>
      <Button
        size="small"
        icon={<AddRegular />}
        disabled={cited}
        aria-label={`Thêm căn cứ ${offer.shortCitation}`}
        onClick={onAdd}
      >
        {cited ? 'Đã có' : 'Thêm'}
      </Button>
    </li>
  )
}

/** What the catalogue has for the words; the answer to an earlier question is dropped. */
function useOffers(words: string, issued: string): LegalOffer[] | 'nothing' {
  const [found, setFound] = useState<{ words: string; offers: LegalOffer[] }>({ words: '', offers: noOffers })
  const asked = words.trim()
  const wanted = asked.length >= fewestLetters
  useEffect(() => {
    if (!wanted) return
    let late = false
    void call('legal.search', { words: asked, on: issued || isoOfMoment(new Date()) }).then((reply) => {
      if (!late && reply.ok) setFound({ words: asked, offers: reply.value })
    })
    return () => {
      late = true
    }
  }, [asked, wanted, issued])
  if (!wanted) return noOffers
  return found.words === asked && found.offers.length === 0 ? 'nothing' : found.offers
}

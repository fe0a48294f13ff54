import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { place } from '../../core/document/place.ts'
import type { CoSigner } from '../../core/draft/draft.ts'
import { newId } from '../ui/newId.ts'
import { TextArea, TextField } from '../ui/TextField.tsx'
import css from './form.module.css'
import { edit, useDraft } from './useDraft.ts'

const set = (beside: readonly CoSigner[], key: string): void =>
  edit({ op: 'set-signature', patch: { beside: [...beside] } }, `signature:beside:${key}`)

const titles = ['Người ký thứ hai', 'Người ký thứ ba', 'Người ký thứ tư']
const noCoSigners: CoSigner[] = []

/** Those who sign at the left of the signer, in a plan of two or three bodies. */
export function BesideFields(): ReactElement {
  const beside = useDraft((draft) => draft.signature.beside ?? noCoSigners)
  const put = (one: CoSigner, key: string): void =>
    set(
      beside.map((other) => (other.id === one.id ? one : other)),
      `${one.id}:${key}`,
    )
  return (
    <>
      {beside.map((one, index) => (
        <div key={one.id} className={css.signatureFields}>
          <TextArea
            label={`${titles[index] ?? 'Người cùng ký'}: các dòng phía trên chữ ký`}
            place={place.signature(`beside/${one.id}`)}
            hint="In ở cột bên trái, phía trên Nơi nhận; mỗi dòng một dòng in, viết đúng như sẽ in."
            value={one.lines.join('\n')}
            onChange={(text) => put({ ...one, lines: text === '' ? [] : text.split('\n') }, 'lines')}
          />
          <TextField
            label={`${titles[index] ?? 'Người cùng ký'}: họ và tên`}
            place={place.signature(`beside/${one.id}/name`)}
            value={one.name}
            onChange={(name) => put({ ...one, name }, 'name')}
          />
          <div className={css.buttons}>
            <Button
              size="small"
              onClick={() =>
                set(
                  beside.filter((other) => other.id !== one.id),
                  `${one.id}:gone`,
                )
              }
            >
              Bỏ người ký này
            </Button>
          </div>
        </div>
      ))}
      {beside.length < titles.length && (
        <div className={css.buttons}>
          <Button size="small" onClick={() => set([...beside, { id: newId(), lines: [], name: '' }], 'more')}>
            {beside.length === 0 ? 'Thêm người ký thứ hai' : 'Thêm người ký'}
          </Button>
        </div>
      )}
    </>
  )
}

import { useMemo } from 'react'
import { call } from '../host/api.ts'
import { useEditor } from '../state/editor.ts'
import { newId } from '../ui/newId.ts'
import type { Suggestions } from './useSuggested.ts'

const noUnits: readonly string[] = []

/** The office's units, for a text that holds several of them. */
export function useUnitSuggestions(): Suggestions {
  const units = useEditor((state) => state.office?.units)
  const hasOffice = useEditor((state) => state.office !== null)
  return useMemo(
    () => ({
      names: units?.map((unit) => unit.name).filter((name) => name !== '') ?? noUnits,
      several: true,
      remember: hasOffice ? rememberUnit : undefined,
    }),
    [units, hasOffice],
  )
}

/** A new name goes into the office profile; it is offered from then on, in every plan. */
async function rememberUnit(name: string): Promise<void> {
  const { office } = useEditor.getState()
  if (!office || office.units.some((unit) => unit.name === name)) return
  const next = { ...office, units: [...office.units, { id: newId(), name, code: '' }] }
  const reply = await call('office.save', { office: next })
  if (reply.ok) useEditor.setState({ office: reply.value })
}

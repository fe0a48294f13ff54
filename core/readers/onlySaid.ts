/** The fields that say something: `{ size: 12, font: undefined }` → `{ size: 12 }`, so that the rest can be taken from around. */
export function onlySaid<T extends object>(fields: T): T {
  const said = { ...fields }
  for (const [name, value] of Object.entries(fields)) if (value === undefined) Reflect.deleteProperty(said, name)
  return said
}

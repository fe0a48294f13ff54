/**
 * A place in a draft: where a finding stands, where a click on the page leads.
 *
 * A short string, so that it can be a key, a DOM attribute and a line of JSON:
 * `letterhead/number`, `title`, `block/<id>`, `block/<id>/<row>/<column>` (a table cell),
 * `recipients`, `recipients/<id>`, `recipients/filing`, `signature/<field>`, `annex/<id>`, `annex/<id>/title`,
 * `fact/<name>`, `footnote/<id>`, `draft` (the whole).
 */
export type PlaceKey = string

export const place = {
  draft: 'draft' as PlaceKey,
  title: 'title' as PlaceKey,
  letterhead: (field: string): PlaceKey => `letterhead/${field}`,
  block: (id: string): PlaceKey => `block/${id}`,
  row: (id: string, row: number): PlaceKey => `block/${id}/${row}`,
  cell: (id: string, row: number, column: number): PlaceKey => `block/${id}/${row}/${column}`,
  recipients: 'recipients' as PlaceKey,
  recipient: (id: string): PlaceKey => `recipients/${id}`,
  filing: 'recipients/filing' as PlaceKey,
  signature: (field: string): PlaceKey => `signature/${field}`,
  annex: (id: string): PlaceKey => `annex/${id}`,
  annexTitle: (id: string): PlaceKey => `annex/${id}/title`,
  fact: (name: string): PlaceKey => `fact/${name}`,
  footnote: (id: string): PlaceKey => `footnote/${id}`,
}

/** `block/b7/2/1` → `{ area: 'block', id: 'b7', rest: ['2', '1'] }`. */
export function readPlace(key: PlaceKey): { area: string; id: string; rest: string[] } {
  const [area = '', id = '', ...rest] = key.split('/')
  return { area, id, rest }
}

/** The menus of a row; one is open at a time, hung on the button that opened it. */
type MenuKind = 'marker' | 'duty' | 'row'

export interface MenuState {
  kind: MenuKind
  id: string
  target: HTMLElement
}

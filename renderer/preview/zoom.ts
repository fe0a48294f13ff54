/** Zoom of the preview: a share of true size, or as wide as the pane allows. */
export type Zoom = 'fit' | number

export const zoomLimits = { smallest: 0.3, largest: 3 }
const step = 0.1

const clamp = (zoom: number): number => Math.min(Math.max(zoom, zoomLimits.smallest), zoomLimits.largest)

/** The next full ten per cent in a direction: 83 % goes to 90 % or 80 %. */
export function stepZoom(zoom: number, by: 1 | -1): number {
  const tenths = zoom / step
  const next = by > 0 ? Math.floor(tenths + 1.001) : Math.ceil(tenths - 1.001)
  return clamp(Math.round(next) / 10)
}

/** Zoom at which a sheet this wide (px) fills the pane, with a little room at its sides. */
export const fitZoom = (paneWidth: number, sheetWidth: number): number => clamp((paneWidth - 24) / sheetWidth)

export const percent = (zoom: number): string => `${Math.round(zoom * 100)}%`

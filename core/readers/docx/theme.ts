/** The fonts a theme gives its headings and its text: `asciiTheme="minorHAnsi"` names one of them. */
import { child, type Xml } from './xml.ts'

export interface ThemeFonts {
  major?: string
  minor?: string
}

/** `root`: the tree of theme1.xml; null where the file has none. */
export function readThemeFonts(root: Xml | null): ThemeFonts {
  const elements = root ? child(child(root, 'a:theme'), 'a:themeElements') : undefined
  const scheme = child(elements, 'a:fontScheme')
  const face = (name: string): string | undefined =>
    child(child(scheme, name), 'a:latin')?.attributes.typeface || undefined
  const [major, minor] = [face('a:majorFont'), face('a:minorFont')]
  return { ...(major === undefined ? {} : { major }), ...(minor === undefined ? {} : { minor }) }
}

/**
 * The look: Fluent's own light and dark, one accent, and type a step larger than Office's, for eyes that read all day.
 */
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'

/** Nothing on screen is smaller than 14 px. */
const readable: Partial<Theme> = {
  fontFamilyBase: "'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  fontSizeBase100: '14px',
  fontSizeBase200: '14px',
  fontSizeBase300: '15px',
  fontSizeBase400: '17px',
  fontSizeBase500: '20px',
  fontSizeBase600: '24px',
  lineHeightBase100: '20px',
  lineHeightBase200: '20px',
  lineHeightBase300: '22px',
  lineHeightBase400: '24px',
  lineHeightBase500: '28px',
  lineHeightBase600: '32px',
}

export const lightTheme: Theme = { ...webLightTheme, ...readable }
export const darkTheme: Theme = { ...webDarkTheme, ...readable }

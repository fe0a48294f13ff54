import type { PositioningProps } from '@fluentui/react-components'

/** Below what it is about, or above it; where neither has room it is moved over it, for a menu past the window's edge cannot be chosen from. */
export const menuAt = (target: NonNullable<PositioningProps['target']>): PositioningProps => ({
  target,
  position: 'below',
  align: 'start',
  autoSize: 'height',
  shiftToCoverTarget: true,
})

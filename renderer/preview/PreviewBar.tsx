import { Button, Text, Toolbar, ToolbarButton, Tooltip } from '@fluentui/react-components'
import { AddRegular, ArrowAutofitWidthRegular, SubtractRegular } from '@fluentui/react-icons'
import { memo, type ReactElement } from 'react'
import type { ZoomControl } from './useZoom.ts'
import { percent, zoomLimits } from './zoom.ts'

interface Props {
  page: number
  /** 0 while the pages have not been placed. */
  pages: number
  /** Why the pages are only a guess; empty when they are not. */
  guess: string
  zoom: ZoomControl
}

/** Drawn again only when one of these changes: the sheets below it change with every key. */
export const PreviewBar = memo(function PreviewBar({ page, pages, guess, zoom }: Props): ReactElement {
  return (
    <div className="preview-bar">
      <Text size={200} className="where" title={guess === '' ? undefined : guess}>
        {pages > 0 ? `Trang ${Math.min(page, pages)}/${pages}` : 'Đang xếp trang…'}
        {guess === '' ? '' : ` (${guess})`}
      </Text>
      <Toolbar size="small" aria-label="Cỡ hiển thị trang">
        <Tooltip content="Thu nhỏ" relationship="label">
          <ToolbarButton
            icon={<SubtractRegular />}
            disabled={zoom.value <= zoomLimits.smallest}
            onClick={() => zoom.step(-1)}
          />
        </Tooltip>
        <Tooltip content="Cỡ thật (100%)" relationship="description">
          <Button appearance="subtle" size="small" className="percent" onClick={zoom.trueSize}>
            {percent(zoom.value)}
          </Button>
        </Tooltip>
        <Tooltip content="Phóng to" relationship="label">
          <ToolbarButton
            icon={<AddRegular />}
            disabled={zoom.value >= zoomLimits.largest}
            onClick={() => zoom.step(1)}
          />
        </Tooltip>
        <Tooltip content="Vừa bề ngang" relationship="label">
          <ToolbarButton
            icon={<ArrowAutofitWidthRegular />}
            aria-pressed={zoom.fits}
            className={zoom.fits ? 'pressed' : undefined}
            onClick={zoom.fit}
          />
        </Tooltip>
      </Toolbar>
    </div>
  )
})

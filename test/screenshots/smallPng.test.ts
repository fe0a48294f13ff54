import { expect, it } from 'vitest'
import { aProfile } from '../support/chromium.ts'
import { smallPng } from './smallPng.ts'

it('keeps a picture as it looks, and makes it smaller', async () => {
  const profile = await aProfile({ viewport: { width: 500, height: 200 } })
  try {
    const page = await profile.newPage()
    await page.setContent(
      '<body style="background:#f0f0f0;font:20px serif">Kế hoạch <b style="color:#0f6cbd">2026</b></body>',
    )
    const png = await page.screenshot()
    const small = smallPng(png)
    expect(small.length).toBeLessThan(png.length)
    const differ = await page.evaluate(
      async (pictures) => {
        const read = async (bytes: number[]): Promise<Uint8ClampedArray> => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
          context?.drawImage(bitmap, 0, 0)
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
        }
        const [a, b] = [await read(pictures[0] ?? []), await read(pictures[1] ?? [])]
        return a.length === b.length
          ? a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 0))), 0)
          : -1
      },
      [[...png], [...small]],
    )
    expect(differ).toBeGreaterThanOrEqual(0)
    expect(differ).toBeLessThan(16)
  } finally {
    await profile.close()
  }
})

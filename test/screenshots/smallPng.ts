/**
 * A picture of a screen in 256 colours: a third of the size, and no eye sees the difference on text and plain areas.
 * Reads what Chromium writes (8 bits, RGB or RGBA, not interlaced) and writes a palette PNG.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function smallPng(png: Uint8Array): Uint8Array {
  const { width, height, channels, pixels } = read(Buffer.from(png))
  const { palette, indexes } = quantize(pixels, channels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) indexes.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

interface Picture {
  width: number
  height: number
  channels: number
  pixels: Buffer
}

function read(png: Buffer): Picture {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const [depth, type] = [png[24], png[25]]
  if (depth !== 8 || (type !== 2 && type !== 6)) throw new Error(`a PNG of another kind: depth ${depth}, type ${type}`)
  const channels = type === 2 ? 3 : 4
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return {
    width,
    height,
    channels,
    pixels: unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels),
  }
}

/** PNG filters 0-4: each byte is written as its difference from a guess by its neighbours. */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]
    const from = y * (stride + 1) + 1
    const to = y * stride
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? (out[to + x - channels] ?? 0) : 0
      const up = y > 0 ? (out[to + x - stride] ?? 0) : 0
      const corner = y > 0 && x >= channels ? (out[to + x - stride - channels] ?? 0) : 0
      out[to + x] = (raw[from + x] ?? 0) + guess(filter, left, up, corner)
    }
  }
  return out
}

function guess(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4: {
      const sum = left + up - corner
      const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
      return a <= b && a <= c ? left : b <= c ? up : corner
    }
    default:
      return 0
  }
}

/** The 256 most frequent colours, five bits a channel; every other colour becomes the nearest of them. */
function quantize(pixels: Buffer, channels: number): { palette: Buffer; indexes: Buffer } {
  const count = pixels.length / channels
  const keys = new Uint16Array(count)
  const sums = (): Float64Array => new Float64Array(1 << 15)
  const [seen, reds, greens, blues] = [sums(), sums(), sums(), sums()]
  for (let at = 0, from = 0; at < count; at += 1, from += channels) {
    const r = pixels[from] ?? 0
    const g = pixels[from + 1] ?? 0
    const b = pixels[from + 2] ?? 0
    const key = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)
    keys[at] = key
    seen[key] = (seen[key] ?? 0) + 1
    reds[key] = (reds[key] ?? 0) + r
    greens[key] = (greens[key] ?? 0) + g
    blues[key] = (blues[key] ?? 0) + b
  }
  const mean = (sums: Float64Array, key: number): number => Math.round((sums[key] ?? 0) / (seen[key] ?? 1))
  const colours = Array.from(seen, (n, key) => ({ key, n }))
    .filter(({ n }) => n > 0)
    .map(({ key, n }) => ({ key, n, rgb: [mean(reds, key), mean(greens, key), mean(blues, key)] as const }))
    .sort((a, b) => b.n - a.n)
  const chosen = colours.slice(0, 256)
  const nearest = new Map(
    colours.map(({ key, rgb }) => {
      const away = chosen.map((one) => one.rgb.reduce((sum, value, c) => sum + (value - (rgb[c] ?? 0)) ** 2, 0))
      return [key, away.indexOf(Math.min(...away))]
    }),
  )
  return {
    palette: Buffer.from(chosen.flatMap(({ rgb }) => [...rgb])),
    indexes: Buffer.from(Uint8Array.from(keys, (key) => nearest.get(key) ?? 0)),
  }
}

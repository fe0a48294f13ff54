/** The screens worth a picture, and how a clerk gets there. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Draft } from '../../core/draft/draft.ts'
import type { OwnReference } from '../../core/legal/ownReferences.ts'
import { anOffice, bothSigners } from '../support/anOffice.ts'
import type { App } from '../support/openApp.ts'
import { oldPlanScenes } from './oldPlanScenes.ts'

export interface Scene {
  /** File name without size and ending. */
  name: string
  dark?: boolean
  show(app: App, drafts: Drafts): Promise<void>
}

/** Ids of the drafts made for the pictures. */
export interface Drafts {
  plan: string
  resolution: string
  yearly: string
  /** Begun a moment ago: most answers are still missing. */
  begun: string
  /** Read from a file, full of mistakes. */
  rough: string
}

const steps = [
  ['co-quan', 'Cơ quan và số ký hiệu'],
  ['ten-can-cu', 'Tên và căn cứ'],
  ['muc-dich', 'Mục đích, yêu cầu'],
  ['noi-dung', 'Nội dung, nhiệm vụ'],
  ['kinh-phi', 'Kinh phí'],
  ['to-chuc', 'Tổ chức thực hiện'],
  ['phu-luc', 'Phụ lục'],
  ['noi-nhan', 'Nơi nhận và ký'],
  ['ra-soat', 'Rà soát và xuất'],
] as const

export const emptyScenes: Scene[] = [
  { name: '01-lan-dau-ho-so-co-quan', show: (app) => go(app, '') },
  {
    name: '02-danh-sach-trong',
    show: async (app) => {
      await ask(app.page, 'settings.save', { officeAsked: true })
      await go(app, '')
    },
  },
]

export const scenes: Scene[] = [
  { name: '03-ke-hoach-cua-toi', show: (app) => go(app, '') },
  {
    name: '04-soan-moi',
    show: async (app) => {
      await go(app, 'moi')
      await app.page.locator('.sheet').nth(2).waitFor({ timeout: 30_000 })
    },
  },
  { name: '05-soan-moi-cau-hoi', show: (app) => go(app, 'moi/ke-hoach-nghi-quyet') },
  ...steps.map(
    ([id, label], at): Scene => ({
      name: `${String(at + 6).padStart(2, '0')}-soan-thao-${id}`,
      show: async (app, drafts) => {
        await openStep(app, id === 'phu-luc' || id === 'ten-can-cu' ? drafts.resolution : drafts.plan, label)
      },
    }),
  ),
  {
    name: '15-soan-thao-nhiem-vu-dang-go',
    show: async (app, drafts) => {
      await openStep(app, drafts.plan, 'Nội dung, nhiệm vụ')
      await app.page.locator('.sheet.true [data-place^="block/"]').nth(24).click()
    },
  },
  {
    name: '16-ra-soat-con-thieu',
    show: async (app, drafts) => {
      await openStep(app, drafts.begun, 'Rà soát và xuất')
    },
  },
  { name: '17-dan-chu-nam', show: (app, drafts) => openStep(app, drafts.yearly, 'Nội dung, nhiệm vụ') },
  { name: '18-ho-so-co-quan', show: (app) => go(app, 'co-quan') },
  {
    name: '35-soan-nhieu-ban',
    async show(app) {
      await go(app, 'nhieu-ban')
      await app.page
        .getByLabel('Mở danh sách (.xlsx, .csv)…')
        .setInputFiles(join(process.cwd(), 'test/fixtures/lists/cac-thon.xlsx'))
      await app.page.getByLabel('Mọi bản bắt đầu từ').selectOption('mau:ke-hoach-dan-chu-nam')
      await app.page.getByRole('button', { name: 'Xem trang' }).nth(1).click()
      await app.page.getByRole('article', { name: 'Trang 1' }).waitFor()
    },
  },
  {
    name: '36-mau-cua-toi',
    async show(app) {
      await ask(app.page, 'templates.duplicate', { id: 'ke-hoach-dan-chu-nam' })
      await go(app, 'mau')
      await app.page.getByRole('button', { name: 'Đổi tên, mô tả' }).first().click()
    },
  },
  { name: '19-thung-rac', show: (app) => go(app, 'thung-rac') },
  {
    name: '20-soan-thao-toi',
    dark: true,
    show: (app, drafts) => openStep(app, drafts.plan, 'Nội dung, nhiệm vụ'),
  },
  ...oldPlanScenes,
  { name: '30-ra-soat-ban-nhap-nhieu-loi', show: (app, drafts) => openStep(app, drafts.rough, 'Rà soát và xuất') },
  {
    name: '31-ra-soat-sua-het-loi-an-toan',
    show: async (app, drafts) => {
      await openStep(app, drafts.rough, 'Rà soát và xuất')
      await app.page.getByRole('button', { name: /^Sửa tất cả lỗi an toàn/ }).click()
      await app.page.getByRole('region', { name: 'Những chỗ sẽ sửa' }).waitFor()
    },
  },
  {
    name: '32-ra-soat-tung-cho',
    show: async (app, drafts) => {
      await openStep(app, drafts.rough, 'Tên và căn cứ')
      for (let n = 0; n < 3; n++) await app.page.keyboard.press('F8')
    },
  },
  {
    name: '33-phieu-ra-soat',
    show: async (app, drafts) => {
      await openStep(app, drafts.plan, 'Rà soát và xuất')
      const button = app.page.getByRole('button', { name: 'Xuất phiếu rà soát' })
      await button.click()
      await app.page.getByText('Phiếu rà soát', { exact: false }).last().waitFor()
      await button.scrollIntoViewIfNeeded()
    },
  },
  {
    name: '34-van-ban-cua-co-quan',
    show: async (app) => {
      await go(app, 'co-quan')
      const part = app.page.getByRole('region', { name: 'Văn bản của cơ quan' })
      await part.getByText('Quyết định số 41/2025/QĐ-UBND').click()
      await part.scrollIntoViewIfNeeded()
    },
  },
  {
    name: '37-thong-tin-chung',
    show: async (app, drafts) => {
      await openStep(app, drafts.resolution, 'Nội dung, nhiệm vụ')
      await app.page.keyboard.press('F9')
    },
  },
  {
    name: '38-soan-tren-trang',
    show: async (app, drafts) => {
      await openStep(app, drafts.plan, 'Nội dung, nhiệm vụ')
      await app.page.getByRole('button', { name: 'Trang', exact: true }).click()
      await app.page.locator('.ProseMirror').first().click()
    },
  },
]

/** A clerk's folder: an office, three plans in work, one in the bin. */
export async function fill(page: Page): Promise<Drafts> {
  await ask(page, 'settings.save', { officeAsked: true })
  await ask(page, 'office.save', { office })
  const sample = async (template: string): Promise<string> =>
    (await ask<Draft>(page, 'drafts.create', { template, sample: true })).id
  const gone = await ask<Draft>(page, 'drafts.create', { template: 'ke-hoach', title: 'Bản nháp bỏ' })
  await ask(page, 'drafts.delete', { id: gone.id })
  await ask(page, 'legal.saveOwn', { entries: [ownDecision] })
  const rough = await readFile('test/fixtures/rough/dan-chu-thi-tran.txt')
  const imported = await ask<{ draft: Draft }>(page, 'drafts.importFile', {
    name: 'dan-chu-thi-tran.txt',
    base64: rough.toString('base64'),
  })
  const begun = await ask<Draft>(page, 'drafts.create', {
    template: 'ke-hoach-nghi-quyet',
    title: 'Triển khai thực hiện nghị quyết về phát triển kinh tế - xã hội năm 2026',
    year: 2026,
  })
  return {
    begun: begun.id,
    rough: imported.draft.id,
    yearly: await sample('ke-hoach-dan-chu-nam'),
    resolution: await sample('ke-hoach-nghi-quyet'),
    plan: await sample('ke-hoach'),
  }
}

const ownDecision: OwnReference = {
  id: 'rieng-41',
  type: 'Quyết định',
  number: '41/2025/QĐ-UBND',
  date: '2025-08-20',
  issuer: 'Ủy ban nhân dân tỉnh Thái Nguyên',
  subject: 'ban hành Quy chế phối hợp tiếp công dân',
  status: 'in-force',
  endedOn: '',
  replacedBy: '',
  source: 'Công báo của tỉnh',
  seenOn: '2026-01-05',
}

const office = anOffice({
  units: [
    { id: 'u1', name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', code: 'VP' },
    { id: 'u2', name: 'Phòng Văn hóa - Xã hội', code: 'VHXH' },
    { id: 'u3', name: 'Phòng Kinh tế', code: 'KT' },
    { id: 'u4', name: 'Trung tâm Phục vụ hành chính công', code: 'TTPVHCC' },
  ],
  signers: bothSigners,
  recipients: [
    { id: 'r1', text: 'Ủy ban nhân dân tỉnh', purpose: 'để b/c', group: 'higher' },
    { id: 'r2', text: 'Thường trực Đảng ủy', purpose: 'để b/c', group: 'party' },
    { id: 'r3', text: 'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã', purpose: '', group: 'leaders' },
  ],
})

async function ask<T>(page: Page, name: string, input: unknown): Promise<T> {
  return await page.evaluate(
    async ([operation, body]) => {
      const response = await fetch(`/api/${operation}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      const reply = await response.json()
      if (!reply.ok) throw new Error(`${operation}: ${reply.problem.what}`)
      return reply.value
    },
    [name, JSON.stringify(input)] as const,
  )
}

async function go(app: App, hash: string): Promise<void> {
  await app.page.goto(`${app.origin}/#/${hash}`)
  await app.page.reload()
  await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  await app.page.waitForLoadState('networkidle')
}

async function openStep(app: App, draft: string, label: string): Promise<void> {
  await app.page.goto(`${app.origin}/#/soan/${draft}`)
  await app.page.reload()
  await app.page.locator('.sheet.true').first().waitFor({ timeout: 60_000 })
  await app.page.getByRole('navigation').getByText(label, { exact: true }).first().click()
}

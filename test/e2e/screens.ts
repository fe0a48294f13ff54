/** Every screen of the window, and how to get there. */
import type { Page } from 'playwright-core'
import { goToStep } from './clerk.ts'

export interface ScreenToSee {
  name: string
  open(page: Page): Promise<void>
}

/** In this order: the list begins empty and then has a plan. */
export const screens: ScreenToSee[] = [
  {
    name: 'chay-lan-dau',
    open: async (page) => {
      await page.getByRole('heading', { level: 1, name: /Chào bạn/ }).waitFor()
      await page.getByRole('button', { name: 'Thêm người ký' }).click()
      await page.getByRole('button', { name: 'Thêm đơn vị' }).click()
      await page.getByRole('button', { name: 'Thêm nơi nhận' }).click()
    },
  },
  {
    name: 'chua-co-ke-hoach',
    open: async (page) => {
      await page.getByRole('button', { name: 'Bỏ qua, ghi sau' }).click()
      await page.getByRole('button', { name: 'Xem thử một kế hoạch mẫu' }).waitFor()
    },
  },
  {
    name: 'soan-moi',
    open: async (page) => {
      await page.getByRole('button', { name: 'Soạn mới' }).click()
      await page
        .getByRole('button', { name: /Dùng mẫu này/ })
        .first()
        .waitFor()
    },
  },
  {
    name: 'tra-loi-truoc',
    open: async (page) => {
      await page
        .getByRole('button', { name: /Dùng mẫu này/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Tạo bản nháp' }).waitFor()
    },
  },
  {
    name: 'soan-thao-co-quan',
    open: async (page) => {
      await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
      await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    },
  },
  ...[
    'Tên và căn cứ',
    'Mục đích, yêu cầu',
    'Nội dung, nhiệm vụ',
    'Kinh phí',
    'Tổ chức thực hiện',
    'Phụ lục',
    'Nơi nhận và ký',
    'Rà soát và xuất',
  ].map((step, index) => ({ name: `soan-thao-buoc-${index + 2}`, open: (page: Page) => goToStep(page, step) })),
  {
    name: 'ke-hoach-cua-toi',
    open: async (page) => {
      await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
      await page.getByRole('searchbox').waitFor()
    },
  },
  {
    name: 'ho-so-co-quan',
    open: async (page) => {
      await page.getByRole('button', { name: 'Hồ sơ cơ quan' }).click()
      await page.getByRole('heading', { level: 1, name: 'Hồ sơ cơ quan' }).waitFor()
    },
  },
  {
    name: 'thung-rac',
    open: async (page) => {
      await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
      await page.getByRole('row').nth(1).getByRole('button').first().press('Delete')
      await page.getByRole('button', { name: 'Thùng rác (1)' }).click()
      await page.getByRole('button', { name: 'Khôi phục' }).waitFor()
    },
  },
]

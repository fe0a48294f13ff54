/** Every screen of the window, and how to get there. */
import type { Page } from 'playwright-core'
import { chooseFile, goToStep } from './clerk.ts'
import { oldPlan } from './oldPlan.ts'

export interface ScreenToSee {
  name: string
  open(page: Page): Promise<void>
}

const units = 'Địa danh;Người ký\nThôn Thượng;Nguyễn Văn An\nThôn Hạ;Trần Thị Bình\n'

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
    name: 'gioi-thieu',
    open: async (page) => {
      await page.getByRole('button', { name: 'Giới thiệu' }).click()
      await page.getByRole('button', { name: 'Xem gói báo lỗi' }).click()
      await page.getByRole('list', { name: 'Giấy phép' }).getByText('OFL-1.1').waitFor()
      await page.getByRole('textbox', { name: 'Nội dung gói báo lỗi' }).waitFor()
    },
  },
  {
    name: 'luu-thanh-mau',
    open: async (page) => {
      await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
      await rowMenu(page, 'Lưu thành mẫu…')
      await page.getByRole('textbox', { name: 'Tên mẫu' }).waitFor()
    },
  },
  {
    name: 'dan-van-ban',
    open: async (page) => {
      await page.getByRole('button', { name: 'Thôi' }).click()
      await page.getByRole('button', { name: 'Dán văn bản' }).click()
      await page.getByRole('textbox', { name: 'Văn bản của kế hoạch' }).fill('KẾ HOẠCH')
    },
  },
  {
    name: 'dung-lai-ke-hoach-cu',
    open: async (page) => {
      await page.getByRole('button', { name: 'Thôi' }).click()
      await page.getByRole('button', { name: 'Dùng lại kế hoạch cũ' }).click()
      await page.getByRole('heading', { name: 'Hoặc một kế hoạch đã có ở đây' }).waitFor()
    },
  },
  {
    name: 'khong-doc-duoc-tep',
    open: async (page) => {
      await chooseFile(page, { name: 'ảnh.txt', content: Uint8Array.from([0, 1, 2, 255]) }, 'Chọn tệp Word, PDF…')
      await page.getByRole('heading', { level: 1, name: /^Chưa đọc được/ }).waitFor()
    },
  },
  {
    name: 'xem-lai-tep',
    open: async (page) => {
      await chooseFile(page, { name: 'KH phòng cháy 2025.txt', content: oldPlan }, 'Chọn tệp…')
      await page.locator('.sheet').first().waitFor()
      await page.getByRole('button', { name: 'Phím tắt' }).click()
    },
  },
  {
    name: 'nam-moi-nam-nao',
    open: async (page) => {
      await page.getByRole('button', { name: 'Tạo cho năm mới…' }).click()
      await page.getByRole('button', { name: 'Tìm những chỗ cần đổi' }).waitFor()
    },
  },
  {
    name: 'nam-moi',
    open: async (page) => {
      await page.getByRole('textbox', { name: /Tạo kế hoạch cho năm/ }).fill('2027')
      await page.getByRole('button', { name: 'Tìm những chỗ cần đổi' }).click()
      await page
        .getByRole('button', { name: /^Sửa: / })
        .first()
        .click()
      await page.getByRole('button', { name: 'Dùng chữ này' }).waitFor()
    },
  },
  {
    name: 'so-sanh-voi',
    open: async (page) => {
      await page.getByRole('button', { name: 'Chọn năm khác' }).click()
      await page.getByRole('button', { name: 'Xem lại tệp' }).click()
      await page.getByRole('button', { name: 'Không mở nữa' }).click()
      await rowMenu(page, 'So sánh với…')
      await page.getByRole('heading', { level: 1, name: 'So sánh với…' }).waitFor()
    },
  },
  {
    name: 'so-sanh',
    open: async (page) => {
      await chooseFile(page, { name: 'KH phòng cháy 2025.txt', content: oldPlan }, 'Chọn tệp Word đã sửa…')
      await page.getByRole('list', { name: 'Hai bản cạnh nhau' }).waitFor()
      await page.keyboard.press('F7')
    },
  },
  {
    name: 'mau-cua-toi',
    open: async (page) => {
      await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
      await page.getByRole('button', { name: 'Soạn mới' }).click()
      await page.getByRole('button', { name: 'Mẫu của tôi…' }).click()
      await page
        .getByRole('button', { name: /^Nhân bản: / })
        .first()
        .click()
      await page.getByRole('button', { name: 'Đổi tên, mô tả' }).click()
      await page.getByRole('button', { name: 'Lưu', exact: true }).waitFor()
    },
  },
  {
    name: 'lap-mau-tu-tep',
    open: async (page) => {
      await chooseFile(page, { name: 'KH phòng cháy 2025.txt', content: oldPlan }, 'Lập mẫu từ tệp Word…')
      await page.getByRole('checkbox', { name: '“15/6/2025”' }).waitFor()
    },
  },
  {
    name: 'soan-nhieu-ban',
    open: async (page) => {
      await page.evaluate(() => {
        location.hash = '#/nhieu-ban'
      })
      await chooseFile(page, { name: 'ds.csv', content: units }, 'Mở danh sách (.xlsx, .csv)…')
      await page.getByLabel('Mọi bản bắt đầu từ').selectOption('mau:ke-hoach')
      await page.getByRole('button', { name: 'Xem trang' }).first().click()
      await page.getByRole('region', { name: 'Kế hoạch của hàng này' }).locator('svg, .sheet, p').first().waitFor()
    },
  },
  {
    name: 'ho-so-co-quan',
    open: async (page) => {
      await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
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

async function rowMenu(page: Page, item: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Việc khác với/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: item }).click()
}

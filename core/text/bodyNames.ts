/** Names of the bodies of local government: in full, and as a text calls them. */

/** `Ủy ban nhân dân xã Bình Minh` → `UBND xã Bình Minh`; any other name stays. */
export const shortBodyName = (name: string): string =>
  name.replace(/^Ủy ban nhân dân(?!\p{L})/u, 'UBND').replace(/^Hội đồng nhân dân(?!\p{L})/u, 'HĐND')

/** The reverse, wherever in the name. `Văn phòng HĐND và UBND` stays: it is the office's usual name. */
export const fullBodyName = (name: string): string =>
  name.includes('HĐND và UBND')
    ? name
    : name
        .replace(/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân')
        .replace(/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân')

/** What a plan is called in a list, a sentence or a menu: its title, or that it has none yet. */
export const shownTitle = (title: string): string => title.trim() || 'Chưa đặt tên'

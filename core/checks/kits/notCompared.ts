/** Said behind what a list of ours holds at second hand: nobody has laid it beside the document itself. */
export const notCompared = ' Danh mục chưa đối chiếu với bản gốc: xem lại văn bản.'

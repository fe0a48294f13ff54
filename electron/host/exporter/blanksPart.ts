/**
 * The part beside the text that holds number and date: the content controls of their blanks are bound to it (`core/docx/blankControl.ts`), so
 * that what is typed into one stands in all of that name. It is empty, and the same in every file.
 */
import { blankFields, blanksPart } from '../../../core/docx/blankControl.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

const fields = Object.values(blankFields)
  .map(({ element }) => `<${element}/>`)
  .join('')

/** Names and texts of what is added to the package. */
export const blanksParts: Readonly<Record<string, string>> = {
  'customXml/item1.xml': `${HEAD}<${blanksPart.root} xmlns="${blanksPart.namespace}">${fields}</${blanksPart.root}>`,
  'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="${blanksPart.id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${blanksPart.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
}

export const withBlanksType = (contentTypes: string): string =>
  contentTypes.replace(
    '</Types>',
    '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/></Types>',
  )

/** The relations of the text, and one more. */
export const withBlanksRelation = (relations: string): string =>
  relations.replace(
    '</Relationships>',
    `<Relationship Id="rIdBanHanh" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  )

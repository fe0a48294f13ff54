/**
 * What Word's own templates say in styles.xml and the docx library does not: which of Word's styles are hidden until they are used, and the
 * style of letters that others build on.
 */

/** As many as Word 365 knows. */
const KNOWN_STYLES = 376

const shown = ['Normal', 'heading 1', 'heading 2', 'heading 3', 'Table Grid']

const latent =
  `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="${KNOWN_STYLES}">` +
  shown
    .map((name) => `<w:lsdException w:name="${name}" w:semiHidden="0" w:uiPriority="30" w:unhideWhenUsed="0"/>`)
    .join('') +
  '</w:latentStyles>'

const letters =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'

/** The same part with them, behind the defaults of the document. */
export const withOwnStyles = (xml: string): string =>
  xml.replace('</w:docDefaults>', `</w:docDefaults>${latent}${letters}`)

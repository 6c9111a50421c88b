// The forms in which who says what is saved, once: the menu, the commands and what makes the files read this.

export const SAVED_FORMS = {
  csv: { name: 'Table (CSV)', use: 'for spreadsheets and statistics', also: 'spreadsheet excel' },
  markdown: { name: 'Text (Markdown)', use: 'to read and to write on', also: 'text' },
  annotations: {
    name: 'Annotations (JSON-LD)',
    use: 'for annotation tools, by the W3C model',
    also: 'w3c json',
  },
  reviewed: {
    name: 'Reviewed analysis (zip)',
    use: 'as a folder to edit',
    also: 'gold seed measure',
  },
} as const

export type SavedForm = keyof typeof SAVED_FORMS

/** In the order in which they are offered. */
export const SAVED_FORM_IDS = Object.keys(SAVED_FORMS) as readonly SavedForm[]

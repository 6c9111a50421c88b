// Which addresses count as a page's own: only the web's, for they become links.

/** The address where it is one of the web's and no longer than browsers take; null otherwise. */
export const webAddress = (value: string | null | undefined): string | null =>
  value && value.length < 2000 && /^https?:\/\/[^\s/]/i.test(value) ? value : null

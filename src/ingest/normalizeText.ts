// The one place where text is normalized, on its way in; after it no character is added, changed or lost.

/**
 * Line ends become “\n” and a byte order mark at the start goes. Everything else stays as it was:
 * no-break spaces, soft hyphens, bidi controls and other invisible characters are the author's, and the
 * reader is shown them (`../state/invisibles.ts`) instead of losing them. Only NUL, which no page can hold, becomes the
 * replacement character, as in HTML.
 */
export function normalizeText(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text
  const lines = withoutMark.includes('\r') ? withoutMark.replace(/\r\n?/g, '\n') : withoutMark
  return lines.includes('\0') ? lines.replaceAll('\0', '\uFFFD') : lines
}

// Names of our own for what has no address: articles, statements, background.

/** “urn:sourcelight:statement:putin-friends:s4”. */
export const urn = (...parts: readonly string[]): string =>
  `urn:sourcelight:${parts.map((part) => encodeURIComponent(part)).join(':')}`

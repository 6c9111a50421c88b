// What another program shared: an address, or a text; phones put the address of a page into the text.

export type Shared =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string; readonly title: string }
  | { readonly kind: 'nothing' }

/** A text with so many characters beside an address in it is what was meant; the address only says where it is from. */
const TEXT_FROM = 400

export function readShared(given: { title: string; text: string; url: string }): Shared {
  const address = given.url.trim() || (/https?:\/\/\S+/.exec(given.text)?.[0] ?? '')
  const text = given.text.replace(address, '').trim()
  if (address !== '' && text.length < TEXT_FROM) return { kind: 'address', address }
  return text === '' ? { kind: 'nothing' } : { kind: 'text', text, title: given.title.trim() }
}

// What a paste or a drop brings: files, rich text, or text.
import type { OpenRequest } from '../../io/opener'

/** A text with its markup, else the files; null where there is neither. */
export function requestFromTransfer(data: DataTransfer): OpenRequest | readonly File[] | null {
  const plain = data.getData('text/plain')
  const html = data.getData('text/html')
  // Programs put a picture beside the text that they copy: the text is what was meant.
  if (plain.trim() || html.trim()) return { kind: 'clipboard', html, plain, from: { origin: 'pasted' } }
  return data.files.length > 0 ? [...data.files] : null
}

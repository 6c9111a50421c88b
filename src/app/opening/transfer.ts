// What a paste or a drop brings: a file, rich text, or text.
import type { OpenRequest } from '../../io/opener'

/** The first file, else the text with its markup; null where there is neither. */
export function requestFromTransfer(data: DataTransfer): OpenRequest | File | null {
  const plain = data.getData('text/plain')
  const html = data.getData('text/html')
  // Programs put a picture beside the text that they copy: the text is what was meant.
  if (plain.trim() || html.trim()) return { kind: 'clipboard', html, plain, from: { origin: 'pasted' } }
  return data.files[0] ?? null
}

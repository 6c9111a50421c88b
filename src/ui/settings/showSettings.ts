// A reader's settings on the page's root, where the styles read them.
import type { Settings } from '../../state'

export function showSettings(root: HTMLElement, { theme, text, face, lines, spacing }: Settings): void {
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
  Object.assign(root.dataset, { text, face, lines, spacing })
}

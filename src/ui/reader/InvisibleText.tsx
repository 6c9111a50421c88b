// Invisible characters where they stand: in the page as they are, with a mark that names them.
import type { Invisible } from '../../state'

type Props = { readonly text: string; readonly invisible: Invisible }

export function InvisibleText({ text, invisible: { name, characters, suspicious, reorders } }: Props) {
  const words = `invisible ${characters === 1 ? 'character' : 'characters'}: ${name}`
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className="unseen"
      data-suspicious={suspicious ? '' : undefined}
      data-reorders={reorders ? '' : undefined}
    >
      {text}
    </span>
  )
}

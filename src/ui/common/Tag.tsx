// A word that articles or notes are found by: to read, or to press.
import type { ComponentProps } from 'react'

const LOOK =
  'inline-flex min-h-row max-w-full items-center gap-1 rounded-full border px-2 text-sm wrap-anywhere'

export function Tag(props: Omit<ComponentProps<'li'>, 'className'>) {
  return <li {...props} className={`${LOOK} text-soft`} />
}

/** Takes part in narrowing a list while it is pressed. */
export function TagSwitch(props: Omit<ComponentProps<'button'>, 'className' | 'type'>) {
  return (
    <button
      {...props}
      type="button"
      className={`${LOOK} text-soft hover:border-edge hover:text-ink aria-pressed:border-here-fill aria-pressed:bg-here-fill aria-pressed:text-here-ink forced-colors:aria-pressed:border-selected`}
    />
  )
}

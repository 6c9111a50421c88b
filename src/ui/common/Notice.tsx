// Something that the reader ought to know first, set apart from what it is about.
import type { ComponentProps } from 'react'

const LOOK =
  'flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md bg-sunken px-4 py-3 font-sans text-base'

const TONES = {
  plain: '',
  warning: 'rounded-s-sm border-s-2 border-direct-line',
  error: 'border border-bad',
} as const

type Props = Omit<ComponentProps<'div'>, 'className'> & { readonly tone?: keyof typeof TONES }

export function Notice({ tone = 'plain', ...more }: Props) {
  return <div {...more} className={`${LOOK} ${TONES[tone]}`} />
}

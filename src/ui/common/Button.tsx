// What is pressed: with a frame for what a page mainly offers, quiet in a bar, as bold words, or within a sentence.
import type { ComponentProps } from 'react'

type ButtonProps = Omit<ComponentProps<'button'>, 'onClick' | 'className'> & {
  readonly onPress?: () => void
  readonly strong?: boolean
}

const FRAMED_LOOK =
  'inline-flex min-h-button shrink-0 items-center gap-2 rounded-md border px-4 py-1 font-sans text-base font-bold no-underline'
const PLAIN_LOOK = 'border-edge bg-sheet text-ink hover:bg-sunken'
const STRONG_LOOK = 'border-here-fill bg-here-fill text-here-ink'

/** For what is pressed like a button and is none: a link. */
export const framedLook = (strong: boolean): string => `${FRAMED_LOOK} ${strong ? STRONG_LOOK : PLAIN_LOOK}`

export function Button({ strong = false, type = 'button', onPress, ...more }: ButtonProps) {
  return <button {...more} type={type} className={framedLook(strong)} onClick={onPress} />
}

type PlainProps = Omit<ComponentProps<'button'>, 'type' | 'className'>

const TOOL_LOOK =
  'inline-flex min-h-control min-w-control items-center justify-center gap-1.5 rounded-md px-2 text-base max-narrow:px-1 hover:bg-sunken hover:text-ink aria-expanded:bg-sunken aria-expanded:text-ink'

/** An icon or a word in a bar: without a frame until it is wanted. */
export function Tool(props: PlainProps) {
  return <button {...props} type="button" className={`${TOOL_LOOK} text-soft`} />
}

/** What a bar mainly offers. */
export function MainTool(props: PlainProps) {
  return (
    <button
      {...props}
      type="button"
      className={`inline-flex min-h-control shrink-0 items-center rounded-md border px-3 text-base font-bold max-tiny:px-2 ${STRONG_LOOK}`}
    />
  )
}

const WORDS_LOOK =
  'inline-flex min-h-words items-center gap-1.5 rounded-md px-2 text-start text-base font-bold hover:bg-sunken'

/** Bold words; `outdent` brings them to the edge of the text above. */
export function TextButton({ outdent = false, ...more }: PlainProps & { readonly outdent?: boolean }) {
  return <button {...more} type="button" className={outdent ? `${WORDS_LOOK} -ms-2` : WORDS_LOOK} />
}

/** A part of the sentence that it stands in. */
export function InlineButton(props: PlainProps) {
  return (
    <button
      {...props}
      type="button"
      className="min-h-line underline decoration-dotted underline-offset-near hover:text-ink hover:decoration-solid"
    />
  )
}

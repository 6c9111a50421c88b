// A mention with the words on either side of it.
import { type Mention, textOf } from '../../domain'

/** Characters of the text shown on either side. */
const AROUND = 28

export const MentionInText = ({ text, mention }: { readonly text: string; readonly mention: Mention }) => (
  <>
    <span className="text-soft">{before(text, mention)}</span>
    <b>{textOf(text, mention.span)}</b>
    <span className="text-soft">{after(text, mention)}</span>
  </>
)

const lineOf = (words: string): string => words.split('\n').at(-1) ?? ''

function before(text: string, { span }: Mention): string {
  const line = lineOf(text.slice(Math.max(0, span.start - AROUND), span.start))
  return line.length < AROUND ? line : `…${line.slice(line.indexOf(' '))}`
}

function after(text: string, { span }: Mention): string {
  const line = text.slice(span.end, span.end + AROUND).split('\n')[0] ?? ''
  return line.length < AROUND ? line : `${line.slice(0, line.lastIndexOf(' '))} …`
}

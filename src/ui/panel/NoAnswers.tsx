// Who was asked and gave no answer: each leads to the words that tell so.
import { useId } from 'react'
import { NO_ANSWER, type NoAnswer, type Span } from '../../domain'
import { PassageButton } from './Entry'

type Props = { readonly noAnswers: readonly NoAnswer[]; readonly onOpen: (at: Span) => void }

export function NoAnswers({ noAnswers, onOpen }: Props) {
  const headingId = useId()
  if (noAnswers.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="mt-4">
      <h3 id={headingId} className="font-bold">
        {NO_ANSWER.heading}
      </h3>
      <ul className="mt-1">
        {noAnswers.map(({ who, words, unanswered: { id, span } }) => (
          <li key={id}>
            <PassageButton onClick={() => onOpen(span)}>
              <bdi>{who}</bdi>
              <span className="block font-sans text-sm text-soft">{words}</span>
            </PassageButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

// Background, the outlet's own sentences and claims without a source, one by one: each leads to where it stands.
import { useId, useMemo, useState } from 'react'
import type { Span, Target } from '../../domain'
import { type AnalyzedArticle, shortWords } from '../../state'
import {
  derivePassageLists,
  narrowed,
  PASSAGE_KINDS,
  type PassageKind,
  type PassageList,
} from '../../state/passageLists'
import { TextButton } from '../common/Button'
import { inFigures } from '../common/counts'
import { CorrectButton, PassageButton } from './Entry'
import { FilterField } from './FilterField'

type Props = {
  readonly analyzed: AnalyzedArticle
  readonly onOpen: (at: Span) => void
  readonly onCorrect: (target: Target) => void
}

/** Passages that are drawn before more are asked for, and characters of one. */
const AT_ONCE = 12
const SHOWN = 130
/** Characters that tell which one a button is about. */
const NAMED = 40

export function PassageLists({ analyzed, onOpen, onCorrect }: Props) {
  const headingId = useId()
  const lists = useMemo(() => derivePassageLists(analyzed), [analyzed])
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<PassageKind | null>(null)
  const found = narrowed(lists, query, kind)
  const isNarrowed = query.trim() !== '' || kind !== null
  return (
    <section aria-labelledby={headingId} className="mt-8">
      <h3 id={headingId} className="font-bold">
        Passage by passage
      </h3>
      <FilterField
        label="Find a passage"
        value={query}
        found={found.reduce((sum, { passages }) => sum + passages.length, 0)}
        onChange={setQuery}
        kinds={{
          label: 'Which passages',
          all: 'All',
          options: lists.map((list) => ({ kind: list.kind, label: PASSAGE_KINDS[list.kind].name })),
          value: kind,
          onChange: setKind,
        }}
      />
      {found.map((list) => (
        // What is typed begins its list anew.
        <OneList key={`${list.kind} ${query}`} {...{ list, isNarrowed, onOpen, onCorrect }} />
      ))}
    </section>
  )
}

type ListProps = {
  readonly list: PassageList
  readonly isNarrowed: boolean
  readonly onOpen: Props['onOpen']
  readonly onCorrect: Props['onCorrect']
}

function OneList({ list: { kind, passages }, isNarrowed, onOpen, onCorrect }: ListProps) {
  const headingId = useId()
  const [upTo, setUpTo] = useState(AT_ONCE)
  const more = passages.length - upTo
  if (passages.length === 0 && isNarrowed) return null
  const { name, about } = PASSAGE_KINDS[kind]
  return (
    <section aria-labelledby={headingId} className="mt-4">
      <h4 id={headingId} className="font-bold">
        {name} <span className="font-regular text-soft figures">{inFigures(passages.length)}</span>
      </h4>
      <p className="text-sm text-soft">{passages.length === 0 ? 'There is none in this article.' : about}</p>
      <ol className="mt-1">
        {passages.slice(0, upTo).map(({ at, words, aside, target }) => (
          <li key={at.start} className="group flex items-start">
            <PassageButton onClick={() => onOpen(at)}>
              <bdi>{shortWords(words, SHOWN)}</bdi>
              {aside && <span className="block font-sans text-sm text-soft">{aside}</span>}
            </PassageButton>
            {target && (
              <CorrectButton
                name={`Set right: ${shortWords(words, NAMED)}`}
                onPress={() => onCorrect(target)}
              />
            )}
          </li>
        ))}
      </ol>
      {more > 0 && (
        <TextButton outdent onClick={() => setUpTo(upTo + 5 * AT_ONCE)}>
          Show {inFigures(Math.min(more, 5 * AT_ONCE))} more of {inFigures(more)}
        </TextButton>
      )}
    </section>
  )
}

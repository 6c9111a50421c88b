// The table of those who were asked and gave no answer, one a row.
import { type NoAnswer, tellUnanswered } from '../../domain'
import { type Analyzed, listed, whichArticle, wordsAt } from './analyzed'
import { type Column, integer, number, text } from './table'

type UnansweredRow = NoAnswer & { readonly of: Analyzed }

export const unansweredRows = (of: Analyzed): readonly UnansweredRow[] =>
  tellUnanswered(of.cast, of.analysis.unanswered).map((one) => ({ ...one, of }))

export const UNANSWERED: readonly Column<UnansweredRow>[] = [
  ...whichArticle<UnansweredRow>(({ of }) => of),
  text('unanswered_id', 'within the article', ({ unanswered }) => unanswered.id),
  text('speaker', 'who was asked: names, or a description; parted by “; ”', ({ speakers }) =>
    listed(speakers),
  ),
  text('speaker_id', 'the entity, of the table of entities', ({ unanswered: { source } }) =>
    source.kind === 'entity' ? source.entityId : null,
  ),
  text(
    'speaker_kind',
    'person, organization, place, other; unnamed, unclear, none',
    ({ speakerKind }) => speakerKind,
  ),
  text('words', 'what the outlet says of it', ({ words }) => words),
  text('source_text', 'the words that stand for the source', ({ of, unanswered: { source } }) =>
    wordsAt(of, 'span' in source ? source.span : null),
  ),
  text('cue', 'the words that tell it', ({ of, unanswered }) => wordsAt(of, unanswered.cue)),
  integer('start', 'where it stands, in characters of the text', ({ of, unanswered }) =>
    of.count(unanswered.span.start),
  ),
  integer('end', 'where it ends', ({ of, unanswered }) => of.count(unanswered.span.end)),
  number('confidence', '0 to 1', ({ unanswered }) => unanswered.confidence),
  text('why', 'the rule', ({ unanswered }) => unanswered.why),
]

// The table of attributions: who says what, one statement a row, in text order.
import { countWordsIn, paragraphOf, type Statement, tellStatements } from '../../domain'
import { type Analyzed, listed, whichArticle, wordsAt } from './analyzed'
import { type Column, integer, number, text } from './table'

type AttributionRow = Statement & { readonly of: Analyzed }

export const attributionRows = (of: Analyzed): readonly AttributionRow[] =>
  tellStatements(of.cast, of.analysis.attributions).map((statement) => ({ ...statement, of }))

export const ATTRIBUTIONS: readonly Column<AttributionRow>[] = [
  ...whichArticle<AttributionRow>(({ of }) => of),
  text('attribution_id', 'within the article', ({ attribution }) => attribution.id),
  integer(
    'paragraph',
    'counted from 1 on; a heading belongs to the paragraph below it',
    ({ of, attribution }) => paragraphOf(of.article, attribution.content[0]),
  ),
  text('manner', 'direct, reported or mixed', ({ attribution }) => attribution.manner),
  text('speaker', 'who speaks: names, or a description; parted by “; ”', ({ speakers }) => listed(speakers)),
  text('speaker_id', 'the entity, of the table of entities', ({ attribution: { source } }) =>
    source.kind === 'entity' ? source.entityId : null,
  ),
  text(
    'speaker_kind',
    'person, organization, place, other; unnamed, unclear, none',
    ({ speakerKind }) => speakerKind,
  ),
  text('description', 'of the speaker, in the article’s words', ({ description }) => description),
  text('relayed_by', 'who passed it on, nearest first', ({ relays }) => listed(relays)),
  text('words', 'what is said, the source’s own words in quotation marks', ({ words }) => words),
  integer('word_count', 'of what is said', ({ of, attribution }) =>
    countWordsIn(of.article.text, attribution.content),
  ),
  integer('quoted_word_count', 'of them inside quotation marks', ({ of, attribution }) =>
    countWordsIn(of.article.text, attribution.direct),
  ),
  text('source_text', 'the words that stand for the source', ({ of, attribution: { source } }) =>
    wordsAt(of, 'span' in source ? source.span : null),
  ),
  text('cue', 'the words that ascribe', ({ of, attribution }) => wordsAt(of, attribution.cue)),
  text('addressee', 'to whom', ({ of, attribution }) => wordsAt(of, attribution.addressee)),
  integer('start', 'where what is said begins, in characters of the text', ({ of, attribution }) =>
    of.count(attribution.content[0].start),
  ),
  integer('end', 'where it ends', ({ of, attribution }) => of.count(attribution.content.at(-1)?.end ?? 0)),
  text('channel', 'where it was said, or unknown', ({ attribution }) => attribution.channel),
  text('verb', 'the class of the verb of saying, or unknown', ({ attribution }) => attribution.verb),
  text('role', 'what the source is in the story, or unknown', ({ attribution }) => attribution.role),
  number(
    'confidence_speaker',
    '0 to 1: whose words they are',
    ({ attribution }) => attribution.confidence.speaker,
  ),
  number(
    'confidence_words',
    '0 to 1: that they are somebody’s',
    ({ attribution }) => attribution.confidence.words,
  ),
  text('why', 'the rule or evidence', ({ attribution }) => attribution.why),
]

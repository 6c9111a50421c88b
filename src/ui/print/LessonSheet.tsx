// A sheet for a lesson, on paper only: plain text with a wide margin, a table of sources to fill in, the answers on a page of their own.
import { LAYER, LAYERS, toldHowMade } from '../../domain'
import type { AnalyzedArticle } from '../../state'
import type { LessonSheet as Sheet } from '../../state/lessonSheet'
import { formatDay } from '../common/dates'
import '../styles/lesson.css'

type Props = { readonly analyzed: AnalyzedArticle; readonly sheet: Sheet; readonly answers: boolean }

const COLUMNS = ['Source', 'Who is that?', 'Named?', 'Quotes', 'Claims', 'Paragraphs'] as const

export function LessonSheet({ analyzed, sheet, answers }: Props) {
  const { article } = analyzed
  const from = [article.publisher, article.byline, article.published && formatDay(article.published)]
  return (
    <div className="lesson" lang={article.lang}>
      <p className="lesson-name" lang="en">
        <span>Name</span> <span>Date</span>
      </p>
      <h1 dir="auto">{article.title}</h1>
      <p className="lesson-from">
        {from.filter(Boolean).join(' · ')}
        {article.url && <span>{article.url}</span>}
      </p>
      <p className="lesson-task" lang="en">
        Who says what? Underline{' '}
        {LAYERS.map((id) => `${LAYER[id].noun.toLowerCase()} with a ${LAYER[id].line} line`).join(', ')}.
        Quotes are {LAYER.direct.meaning}; claims are {LAYER.reported.meaning}; background is{' '}
        {LAYER.context.meaning.replace(/^background /, 'what is told ')}. Write beside them who speaks.
      </p>
      <ol className="lesson-text">
        {sheet.paragraphs.map(({ number, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the sheet never changes.
          <li key={i} dir="auto" data-number={number ?? undefined}>
            {text}
          </li>
        ))}
      </ol>
      <table lang="en">
        <caption>Sources: who speaks in this article?</caption>
        <Head columns={COLUMNS} />
        <tbody>
          {Array.from({ length: sheet.rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are empty.
            <tr key={row}>
              {COLUMNS.map((name) => (
                <td key={name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {answers && <Answers analyzed={analyzed} sheet={sheet} />}
    </div>
  )
}

const ANSWER_COLUMNS = ['Paragraph', 'Who', 'What', 'Words']

const Head = ({ columns }: { readonly columns: readonly string[] }) => (
  <thead>
    <tr>
      {columns.map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
)

function Answers({ analyzed, sheet }: Pick<Props, 'analyzed' | 'sheet'>) {
  return (
    <section className="lesson-answers" lang="en">
      <h2>Answers: {analyzed.article.title}</h2>
      <p>{toldHowMade(analyzed)}</p>
      <table>
        <Head columns={ANSWER_COLUMNS} />
        <tbody>
          {sheet.answers.map(({ paragraph, who, kind, words }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sheet never changes.
            <tr key={i}>
              <td>{paragraph}</td>
              <td>
                <bdi>{who}</bdi>
              </td>
              <td>{kind}</td>
              <td lang={analyzed.article.lang} dir="auto">
                {words}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

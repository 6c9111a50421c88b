// `npm run bench:revisions [-- fit|test] [-- seed] [-- cases a class]`: passage links on revisions of articles that no
// threshold was chosen on, by kind of revision, counted as the anchors' scorer counts.
import { span } from '../../src/domain'
import { describe, findWords, format, parse, resolve } from '../../src/passage'
import { makeCases, type RevisionCase, readArticles } from './revisions/cases'
import { CLASSES } from './revisions/classes'
import { Tally, type Verdict } from './revisions/tally'
import { time } from './time'

const [half = 'test', seed = '1', perClass = '150', only = ''] = process.argv.slice(2)

/** Makes the link, forgets the original, finds the passage in what it became. */
function tryCase({ original, passage, edited, expected }: RevisionCase): Verdict {
  const link = format(describe(findWords(original), span(passage.start, passage.end)))
  let shown: ReturnType<typeof resolve> | null = null
  const ms = time(() => {
    const selector = parse(link)
    shown = selector && resolve(findWords(edited), selector)
  })
  const found = shown as ReturnType<typeof resolve> | null
  const at = found && found.kind !== 'notFound' ? found.span : null
  return { at, expected, ms, characters: link.length }
}

const articles = readArticles(half === 'fit' ? 'fit' : 'test')
const tally = new Tally()
for (const one of CLASSES) {
  if (!one.name.includes(only)) continue
  for (const revision of makeCases(one, articles, Number(perClass), Number(seed))) {
    const verdict = tryCase(revision)
    const outcome = tally.add(one.name, revision, verdict)
    if (only !== '' && outcome !== 'recovered') console.log(explain(revision, verdict, outcome))
  }
}
console.log(tally.table())

function explain(
  { original, passage, edited }: RevisionCase,
  { at, expected }: Verdict,
  outcome: string,
): string {
  const show = (text: string, place: { start: number; end: number } | null) =>
    place
      ? `${text.slice(Math.max(0, place.start - 60), place.start)}⟦${text.slice(place.start, place.end)}⟧${text.slice(place.end, place.end + 60)}`.replaceAll(
          '\n',
          '⏎',
        )
      : '(none)'
  return `${outcome}\n  linked   ${show(original, passage)}\n  expected ${show(edited, expected)}\n  shown    ${show(edited, at)}`
}

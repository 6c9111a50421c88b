// The articles of a comparison, and what they share, drawn in steps: quotes first, then who is heard, common copy and claims.
import { useCallback, useMemo, useState } from 'react'
import { type ComparedArticle, compareArticles, tellClaims, tellQuotes } from '../../comparison'
import { Button } from '../../ui/common/Button'
import { counted } from '../../ui/common/counts'
import { Articles } from '../../ui/compare/Articles'
import { CommonCopy } from '../../ui/compare/CommonCopy'
import { SharedClaims } from '../../ui/compare/SharedClaims'
import { SharedQuotes } from '../../ui/compare/SharedQuotes'
import { Voices } from '../../ui/compare/Voices'
import { WhichArticle } from '../../ui/compare/WhichArticle'
import { useNavigation } from '../navigation'
import { articleLeft, useCells } from './useCells'
import { useDrawnParts } from './useDrawnParts'
import { useSaveComparison } from './useSaveComparison'

/** Quotes that are drawn at once: more than a screen holds. */
const FIRST_QUOTES = 6
/** The parts that follow them, in their order: each is put below what is there, so that nothing jumps. */
const [ALL_QUOTES, VOICES, COPY, CLAIMS, PARTS] = [1, 2, 3, 4, 5]

export function SideBySide({ articles }: { readonly articles: readonly ComparedArticle[] }) {
  const found = useMemo(() => compareArticles(articles), [articles])
  const prepare = useCallback(
    (part: number) => void [null, null, () => found.voices, () => found.copies, () => found.claims][part]?.(),
    [found],
  )
  const drawn = useDrawnParts(PARTS, prepare)
  const isDrawn = (part: number) => drawn > part
  const quotes = useMemo(() => numbered(tellQuotes(articles, found.quotes)), [articles, found])
  const hasClaims = isDrawn(CLAIMS)
  const claims = useMemo(
    () => (hasClaims ? numbered(tellClaims(articles, found.claims)) : []),
    [articles, found, hasClaims],
  )
  const [chosen, setChosen] = useState<number | null>(null)
  /** On a phone one article at a time: who comes back from one goes on with it. */
  const [shown, onShow] = useState(() => articleLeft(articles))
  const phone = { shown, onShow }
  const cells = useCells(articles, found, { chosen, drawn })
  const { go, hrefOf } = useNavigation()
  const save = useSaveComparison(articles, found)
  const names = namesOf(articles)
  const isOf = ({ variants }: (typeof quotes)[number] | (typeof claims)[number]) =>
    chosen === null || variants.some(({ persons }) => persons.includes(chosen))
  const wanted = quotes.filter(isOf)
  return (
    <>
      <Articles
        articles={articles}
        names={names}
        hrefOf={(id) => hrefOf({ kind: 'article', id })}
        onOpen={(id) => go({ kind: 'article', id })}
      />
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        <Button onPress={save.link}>Copy link</Button>
        <Button onPress={save.csv}>Save as table (CSV)</Button>
        <Button onPress={save.markdown}>Save as text (Markdown)</Button>
        <Button onPress={save.file}>Save as file</Button>
        <Button onPress={() => window.print()}>Print</Button>
      </div>
      {chosen !== null && (
        <p role="status" className="mt-4">
          Only what <b>{found.persons[chosen]?.name}</b> says.{' '}
          <Button onPress={() => setChosen(null)}>Show everybody</Button>
        </p>
      )}
      <WhichArticle names={names} phone={phone} />
      <SharedQuotes
        quotes={wanted}
        drawn={isDrawn(ALL_QUOTES) ? wanted.length : FIRST_QUOTES}
        names={names}
        cells={cells}
        phone={phone}
      />
      {isDrawn(VOICES) && (
        <Voices
          articles={articles}
          voices={found.voices}
          names={names}
          cells={cells}
          chosen={chosen}
          onChoose={setChosen}
          shown={shown}
        />
      )}
      {isDrawn(COPY) && <CommonCopy articles={articles} copies={found.copies} names={names} cells={cells} />}
      {hasClaims && (
        <>
          <SharedClaims claims={claims.filter(isOf)} names={names} cells={cells} phone={phone} />
          <p className="mt-8 text-sm text-soft">
            Found by a machine and unchecked: it may be wrong, and what it does not list may be there all the
            same.
          </p>
        </>
      )}
      <p role="status" className="sr-only">
        {hasClaims &&
          `Side by side: ${[
            counted(quotes.length, 'shared quote'),
            counted(found.voices.length, 'voice'),
            `${counted(found.copies.length, 'passage')} of common copy`,
            counted(claims.length, 'claim'),
          ].join(', ')}.`}
      </p>
    </>
  )
}

/** What each article is called: its publisher, or its headline where two have the same. */
function namesOf(articles: readonly ComparedArticle[]): readonly string[] {
  const names = articles.map(({ article }) => article.publisher ?? article.title)
  return names.map((name, i) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : articles[i]!.article.title,
  )
}

const numbered = <T,>(list: readonly T[]): readonly (T & { readonly number: number })[] =>
  list.map((one, i) => ({ ...one, number: i + 1 }))

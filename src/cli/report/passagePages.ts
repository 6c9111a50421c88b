// The pages beside the report: all passages of each source, and of every other figure some, drawn by chance.
import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Analysis,
  castIn,
  type Statement,
  seeded,
  tellStatements,
  tellUnanswered,
  whoAndVia,
} from '../../domain'
import { type Drawn, drawing } from '../../report/chance'
import type { ReportedArticle } from '../../report/counts'
import { titlesOf } from '../../report/labels'
import type { Passages } from '../../report/passages'
import type { Report } from '../../report/report'
import { count } from '../../report/tables'
import { html, type Markup } from './markup'
import { pageOf } from './style'

/** Passages of a page, and of a figure that is no source's: what can be looked through by hand. */
const A_PAGE = 1_000
const DRAWN = 200
/** Characters of markup that are held before they are written. */
const HELD = 64_000

type PassagePages = {
  readonly add: (article: ReportedArticle, analysis: Analysis) => void
  /** Ids that have a page, by its address. */
  readonly end: () => ReadonlyMap<string, string>
}

/** `back` is the address of the report from a page of the folder. */
export function openPassagePages(
  folder: string,
  back: string,
  report: Report,
  passages: Passages,
): PassagePages {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const titles = titlesOf(report)
  const chance = seeded(27)
  const books = new Map<string, Book>()
  const figures = new Map<string, Drawn<Markup>>()
  const bookOf = (id: string): Book => {
    const book = books.get(id) ?? openBook(folder, back, id, titles.get(id) ?? id)
    books.set(id, book)
    return book
  }
  const drawnOf = (id: string): Drawn<Markup> => {
    const drawn = figures.get(id) ?? drawing(DRAWN, chance)
    figures.set(id, drawn)
    return drawn
  }
  return {
    add: (article, analysis) => {
      const cast = castIn(article, analysis)
      for (const statement of tellStatements(cast, analysis.attributions)) {
        const passage = () => passageOf(article, statement)
        for (const id of passages.sourcesOf(analysis, statement.attribution.source)) bookOf(id).add(passage())
        for (const id of passages.figuresOf(article, cast, statement)) drawnOf(id).offer(passage)
      }
      for (const { unanswered, words } of tellUnanswered(cast, analysis.unanswered)) {
        const passage = () =>
          html`<li><p dir="auto">${words}</p><p class="soft">No answer · ${whereOf(article)}</p></li>`
        for (const id of passages.sourcesOf(analysis, unanswered.source)) bookOf(id).add(passage())
        for (const id of passages.askedIn(article)) drawnOf(id).offer(passage)
      }
    },
    end: () => {
      const addresses = new Map<string, string>()
      for (const [id, book] of books) addresses.set(id, book.end())
      for (const [id, drawn] of figures) {
        const title = titles.get(id)
        if (!title) continue
        const { items, of } = drawn.drawn()
        const lead =
          of > items.length
            ? html`<p>${count(items.length)} of ${count(of)} statements, drawn by chance; all of them are in the table of attributions that <code>sourcelight export</code> writes.</p>`
            : null
        const body = html`${headOf(title, back)}${lead}<ol class="passages">${items}</ol>`
        writeFileSync(join(folder, `${id}.html`), pageOf(title, body))
        addresses.set(id, `${id}.html`)
      }
      return addresses
    },
  }
}

type Book = { readonly add: (passage: Markup) => void; readonly end: () => string }

/** Pages of one source, written as its passages come. */
function openBook(folder: string, back: string, id: string, title: string): Book {
  let page = 1
  let onPage = 0
  let held = ''
  const name = (number: number) => (number === 1 ? `${id}.html` : `${id}__${number}.html`)
  const [before = '', behind = ''] = pageOf(
    title,
    html`${headOf(title, back)}<ol class="passages">\u0000</ol>`,
  ).split('\u0000')
  const flush = () => {
    const path = join(folder, name(page))
    appendFileSync(path, existsSync(path) ? held : before + held)
    held = ''
  }
  const close = (next: Markup | null) => {
    held += next ? behind.replace('</ol>', `</ol>${next.text}`) : behind
    flush()
  }
  return {
    add: (passage) => {
      if (onPage === A_PAGE) {
        close(html`<p><a href="${name(page + 1)}">More passages</a></p>`)
        page++
        onPage = 0
      }
      held += passage.text
      onPage++
      if (held.length > HELD) flush()
    },
    end: () => {
      close(null)
      return name(1)
    },
  }
}

const headOf = (title: string, back: string): Markup =>
  html`<p><a href="../${back}">Back to the report</a></p><h1>${title}</h1>`

function passageOf(article: ReportedArticle, statement: Statement): Markup {
  const { words, kind } = statement
  return html`<li><p dir="auto">${words}</p><p class="soft">${apart(whoAndVia(statement))} · ${kind} · ${whereOf(article)}</p></li>\n`
}

/** What is followed from a page: results may come from somebody else. */
const OF_THE_WEB = /^https?:\/\//i

/** A name that runs from right to left, or says so, turns nothing round beside itself. */
const apart = (name: string): Markup => html`<bdi>${name}</bdi>`

function whereOf({ title, publisher, published, url }: ReportedArticle): Markup {
  const name = publisher ? apart(publisher) : null
  const day = published?.slice(0, 10) ?? null
  const headline = url && OF_THE_WEB.test(url) ? html`<a href="${url}">${apart(title)}</a>` : apart(title)
  return html`${headline}${name || day ? html` (${name}${name && day ? ', ' : null}${day})` : null}`
}

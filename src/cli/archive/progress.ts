// How far the work is, how fast it goes and how long it will take: a line on the terminal that is written anew, and no line elsewhere.
import type { Writable } from 'node:stream'
import { tellDuration, tellSize } from './amounts'

export type Progress = {
  readonly add: (done: { readonly articles: number; readonly skipped: number }) => void
  readonly end: () => void
}

/** Bytes that were read of the inputs, and of how many, 0 while that is not known. */
export type Sizes = { readonly read: () => number; readonly total: () => number }

/** Milliseconds between two looks: often enough to be alive, seldom enough to cost nothing. */
const PACE = 250

/** Says something only where a person looks on. */
export function openProgress(stderr: Writable & { readonly isTTY?: boolean }, sizes: Sizes): Progress {
  if (!stderr.isTTY) return { add: () => {}, end: () => {} }
  const started = Date.now()
  const state = { articles: 0, skipped: 0 }
  const show = () => {
    const seen = { ...state, read: sizes.read(), total: sizes.total() }
    stderr.write(`\r\u001b[K${tellProgress(seen, Date.now() - started)}`)
  }
  const timer = setInterval(show, PACE)
  timer.unref()
  return {
    add: ({ articles, skipped }) => {
      state.articles += articles
      state.skipped += skipped
    },
    end: () => {
      clearInterval(timer)
      show()
      stderr.write('\n')
    },
  }
}

type Seen = {
  readonly articles: number
  readonly skipped: number
  readonly read: number
  readonly total: number
}

/** “1,204 articles, 31 a second, 40 % of 120 MB, 2 min left, 3 skipped”. */
export function tellProgress({ articles, skipped, read, total }: Seen, ms: number): string {
  const rate = ms > 0 ? (articles * 1_000) / ms : 0
  const share = total > 0 ? Math.min(1, read / total) : 0
  const left = share > 0 && share < 1 ? (ms * (1 - share)) / share : null
  return [
    `${articles.toLocaleString('en')} articles`,
    `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`,
    total > 0 ? `${Math.floor(share * 100)} % of ${tellSize(total)}` : null,
    left === null ? null : `${tellDuration(left)} left`,
    skipped > 0 ? `${skipped.toLocaleString('en')} skipped` : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

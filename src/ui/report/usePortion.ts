// How many rows of a long table are drawn: a portion, more when asked for, all of them on paper.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const PORTION = 50

export type Portion = { readonly rows: number; readonly more: () => void }

/** `least` are drawn from the first. */
export function usePortion(least: number): Portion {
  const [rows, setRows] = useState(Math.max(PORTION, least))
  const [onPaper, setOnPaper] = useState(false)
  useEffect(() => {
    // What comes later than this is not on the pages.
    const begin = () => flushSync(() => setOnPaper(true))
    const end = () => setOnPaper(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return { rows: onPaper ? Number.POSITIVE_INFINITY : rows, more: () => setRows(rows + PORTION) }
}

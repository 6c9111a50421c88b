// How many rows of a long table are drawn: a portion, more when asked for, all of them on paper.
import { useState } from 'react'
import { useIsPrinting } from '../common/useIsPrinting'

const PORTION = 50

type Portion = { readonly rows: number; readonly more: () => void }

/** `least` are drawn from the first. */
export function usePortion(least: number): Portion {
  const [rows, setRows] = useState(Math.max(PORTION, least))
  const printing = useIsPrinting()
  return { rows: printing ? Number.POSITIVE_INFINITY : rows, more: () => setRows(rows + PORTION) }
}

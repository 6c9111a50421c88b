// Tells who cannot see it that the analysis ended, and what it found: “9 quotes, 16 claims found”.
import { useEffect, useRef } from 'react'
import type { LayerCounts } from '../../layers'
import { counted } from '../../ui/common/counts'
import type { AnalysisState } from '../../ui/reader/AnalysisStatus'
import { useMessages } from '../messages'

/** `counts` is null until the analysis is drawn. */
export function useFoundTold({ kind }: AnalysisState, counts: LayerCounts | null): void {
  const { announce } = useMessages()
  const worked = useRef(false)
  useEffect(() => {
    if (kind === 'working') worked.current = true
    if (kind !== 'ready' || !counts || !worked.current) return
    worked.current = false
    // Not in the place of the passage that a link led to.
    announce(`${counted(counts.direct, 'quote')}, ${counted(counts.reported, 'claim')} found`, true)
  }, [kind, counts, announce])
}

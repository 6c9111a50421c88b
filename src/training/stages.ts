// The stages in the order in which they are fitted: each may use those before it.
import type { Stage } from './stage'

export const STAGES: readonly Stage[] = []

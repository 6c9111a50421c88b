// The stages in the order in which they are fitted: each may use those before it.
import { attributionStage } from './attribution/stage'
import { contextStage } from './context/stage'
import { namesStage } from './names'
import { parserStage } from './parser'
import type { Stage } from './stage'
import { taggerStage } from './tagger'

export const STAGES: readonly Stage[] = [taggerStage, parserStage, namesStage, attributionStage, contextStage]

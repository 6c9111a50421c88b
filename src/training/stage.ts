// What a stage of training is: it reads corpora and the stages fitted before it, and gives weights for one section.
import type { Models, SectionName } from '../engine/model/container'
import type { FittedNetwork, FittedSection } from './encode'

type TrainingContext = {
  /** Folder of the corpora. */
  readonly data: string
  /** Folder of what encoders made of the training articles (`encoder/soften.py`). */
  readonly readings: string
  /** Sections fitted so far, in this run or before. */
  readonly models: Models
  readonly log: (line: string) => void
}

export type Stage = {
  readonly section: SectionName
  readonly train: (context: TrainingContext) => FittedSection | Promise<FittedNetwork>
}

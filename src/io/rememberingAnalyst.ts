// An analyst that does nothing twice: what was analysed before by the same engine is looked up.
import type { Analyst } from './analyst'
import { type Remembering, remembered } from './remembered'

export const rememberingAnalyst = (analyst: Analyst, remembering: Remembering): Analyst => ({
  analyze: (article, options = {}) =>
    remembered(article, remembering, async () => {
      let whole = true
      const analysis = await analyst.analyze(article, {
        ...options,
        onWithoutModels: (why) => {
          whole = false
          options.onWithoutModels?.(why)
        },
      })
      return { analysis, whole }
    }),
})

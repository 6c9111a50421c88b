// Asks each rule in turn what words in quotation marks are; the first that knows decides.
import { introduced } from './introduced'
import { modifier } from './modifier'
import { nickname } from './nickname'
import type { Setting, Verdict } from './rule'
import { speechOrFragment } from './speech'
import { titleCase } from './titleCase'
import { work } from './work'

export const USE_RULES = { nickname, introduced, work, titleCase, modifier }

/** Speech, a fragment of speech, a name or a term. */
export function decideUse(setting: Setting): Verdict {
  if (setting.pieces === 1 && setting.inside.length <= 120) {
    for (const rule of Object.values(USE_RULES)) {
      const verdict = rule(setting)
      if (verdict) return verdict
    }
  }
  return speechOrFragment(setting)
}

// Knows what kind of thing the words around a name make of it: what is on a platform, where somebody travels.
import type { EntityKind } from '../../domain'
import type { Doc, TokenRange } from '../doc'
import { wordAt } from './mention'

/** What speaks for a kind, and for or against “person”. */
type Setting = { readonly kind: EntityKind; readonly weight: number; readonly person: number }

type Step = (doc: Doc, run: TokenRange) => Setting | null

/** About the fitted finder’s label of a name, and half of it. */
const STRONG = 4
const WEAK = 2

/** Asked in turn; each may tell. */
export const SETTING_STEPS: Record<'onPlatform' | 'wayTo', Step> = {
  /** “On Trustpilot, one reviewer”, “wrote on Instagram”. */
  onPlatform: (doc, { from, to }) => {
    const before = wordAt(doc, from - 1)
    const opens = before === 'On' && wordAt(doc, to) === ','
    const posted = before === 'on' && POSTED.test(wordAt(doc, from - 2))
    return opens || posted ? { kind: 'organization', weight: STRONG, person: -STRONG } : null
  },
  /** “Had travelled from Bondo”, “stuck at Crewe”; nobody is sold at a person. */
  wayTo: (doc, { from }) => {
    const preposition = wordAt(doc, from - 1)
    const before = [wordAt(doc, from - 2), wordAt(doc, from - 3), wordAt(doc, from - 4)]
    if (
      /^(?:at|from|in|to|near|outside)$/.test(preposition) &&
      before.slice(0, 2).some((word) => MOVED.test(word))
    )
      return { kind: 'place', weight: STRONG, person: -WEAK }
    const isAimed = before.some((word) => AIMED.test(word))
    return preposition === 'at' && !isAimed ? { kind: 'place', weight: WEAK, person: -WEAK } : null
  },
}

/** What its neighbors make of a name. */
export const settingsOf = (doc: Doc, run: TokenRange): Setting[] =>
  Object.values(SETTING_STEPS).flatMap((step) => step(doc, run) ?? [])

const POSTED =
  /^(?:posted|posts|posting|wrote|writes|writing|tweeted|shared|shares|sharing|said|says|published|uploaded|live|video|message|post|page|account|followers|profile|appearing|appeared|speaking)$/

const MOVED =
  /^(?:posted|deployed|transferred|travel+ed|travel+ing|came|comes|coming|flew|flying|fled|drove|driving|arrived|arriving|lives?|lived|living|born|based|stuck|stranded|moved|settled|stayed|grew|raised|returned|sailed|walked|stationed|buried|landed|up)$/
const AIMED =
  /^(?:look(?:s|ed|ing)?|shout(?:s|ed|ing)?|laugh(?:s|ed|ing)?|smil(?:es|ed|ing)|aim(?:s|ed|ing)?|point(?:s|ed|ing)?|angry|furious|anger|fury|threw|throw(?:n|ing|s)?|hit|swip(?:e|es|ed)|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|dig|digs|out|star(?:es|ed|ing)|directed|fired|shot|lung(?:es|ed)|better|good)$/

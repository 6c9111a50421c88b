// Every rule and step of the engine by stage and name: the engine calls them through these lists, so that one can be taken out.
import { CARRIED_STEPS } from '../../../src/engine/attribution/carried'
import { COMBINE_STEPS } from '../../../src/engine/attribution/combine'
import { DECIDED_STEPS } from '../../../src/engine/attribution/decidedByForm'
import { FALSE_CUE_STEPS, OWN_VOICE_STEPS } from '../../../src/engine/attribution/falseCues'
import { NESTED_STEPS } from '../../../src/engine/attribution/nested'
import { ONE_SPEAKER_STEPS } from '../../../src/engine/attribution/oneSpeaker'
import { OWN_SOURCE_STEPS } from '../../../src/engine/attribution/ownSource'
import { FORM_RULES, SENTENCE_RULES, VERB_RULES } from '../../../src/engine/attribution/rules'
import { CHAIN_STEPS } from '../../../src/engine/attribution/rules/chains'
import { CANDIDATE_STEPS } from '../../../src/engine/attribution/rules/cueCandidate'
import { LAST_SPEAKER_STEPS } from '../../../src/engine/attribution/rules/lastSpeaker'
import { CONTINUATION_STEPS } from '../../../src/engine/attribution/rules/speakerContinuation'
import { SUBJECT_STEPS } from '../../../src/engine/attribution/rules/subjectOf'
import { SOURCE_EDGE_STEPS } from '../../../src/engine/attribution/sourceEdges'
import { JUDGE_STEPS } from '../../../src/engine/context'
import { BACKGROUND_BARS } from '../../../src/engine/context/bars'
import { EVIDENCE_RULES } from '../../../src/engine/context/evidence'
import { BACKGROUND_STEPS } from '../../../src/engine/context/ruled'
import { DESCRIPTION_BARS, DESCRIPTION_STEPS } from '../../../src/engine/coreference/descriptionSteps'
import { SALIENCE_STEPS } from '../../../src/engine/coreference/discourse'
import { BODY_STEPS } from '../../../src/engine/coreference/organizationNames'
import { NAMESAKE_STEPS, PERSON_STEPS } from '../../../src/engine/coreference/persons'
import { PRONOUN_BARS, PRONOUN_STEPS } from '../../../src/engine/coreference/pronounSteps'
import { BEFOREHAND_STEPS, QUOTED_STEPS } from '../../../src/engine/coreference/resolve'
import { MENTION_STEPS } from '../../../src/engine/mentions'
import { BESIDE_NAME_STEPS } from '../../../src/engine/mentions/descriptions'
import { EXTENT_STEPS } from '../../../src/engine/mentions/nameExtents'
import { SETTING_STEPS } from '../../../src/engine/mentions/nameSetting'
import { NAME_STEPS } from '../../../src/engine/mentions/names'
import { NOMINAL_STEPS } from '../../../src/engine/mentions/nominals'
import { PAIR_STEPS } from '../../../src/engine/quotes/pair'
import { USE_RULES } from '../../../src/engine/quotes/use'
import { SPEAKER_STEPS } from '../../../src/engine/speakers'
import { TAG_STEPS } from '../../../src/engine/syntax'
import { UNANSWERED_RULES } from '../../../src/engine/unanswered'
import { BESIDE_STEPS } from '../../../src/engine/unanswered/beside'

export const STEPS = {
  quotes: PAIR_STEPS,
  quoteUse: USE_RULES,
  forms: FORM_RULES,
  verbs: VERB_RULES,
  sentences: SENTENCE_RULES,
  candidates: CANDIDATE_STEPS,
  falseCues: FALSE_CUE_STEPS,
  oneSpeaker: ONE_SPEAKER_STEPS,
  nested: NESTED_STEPS,
  ownVoice: OWN_VOICE_STEPS,
  ownSource: OWN_SOURCE_STEPS,
  sourceEdges: SOURCE_EDGE_STEPS,
  tags: TAG_STEPS,
  subjects: SUBJECT_STEPS,
  continuation: CONTINUATION_STEPS,
  lastSpeaker: LAST_SPEAKER_STEPS,
  chains: CHAIN_STEPS,
  combine: COMBINE_STEPS,
  mentions: MENTION_STEPS,
  names: NAME_STEPS,
  extents: EXTENT_STEPS,
  settings: SETTING_STEPS,
  nominals: NOMINAL_STEPS,
  descriptions: BESIDE_NAME_STEPS,
  persons: PERSON_STEPS,
  namesakes: NAMESAKE_STEPS,
  bodies: BODY_STEPS,
  beforehand: BEFOREHAND_STEPS,
  quoted: QUOTED_STEPS,
  salience: SALIENCE_STEPS,
  descriptionBars: DESCRIPTION_BARS,
  descriptionSteps: DESCRIPTION_STEPS,
  pronounBars: PRONOUN_BARS,
  pronounSteps: PRONOUN_STEPS,
  speakers: SPEAKER_STEPS,
  evidence: EVIDENCE_RULES,
  background: BACKGROUND_STEPS,
  bars: BACKGROUND_BARS,
  judges: JUDGE_STEPS,
  carried: CARRIED_STEPS,
  decided: DECIDED_STEPS,
  unanswered: UNANSWERED_RULES,
  unansweredBeside: BESIDE_STEPS,
}

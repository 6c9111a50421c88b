// How something was said, as the words around it tell: the class of the reporting verb, the channel, the role of the source.

/** The class of the reporting verb, after Caldas-Coulthard 1994 and Thompson and Ye 1991; `unknown` where no verb tells. */
export const VERBS = [
  'neutral',
  'structuring',
  'claiming',
  'disputing',
  'conceding',
  'revealing',
  'promising',
  'urging',
  'attacking',
  'praising',
  'thinking',
  'distancing',
  'other',
  'unknown',
] as const
export type Verb = (typeof VERBS)[number]

/** Each class by what its verbs do. */
export const VERB_WORDS: Readonly<Record<Exclude<Verb, 'unknown'>, string>> = {
  neutral: 'neutral (says)',
  structuring: 'structuring (adds, answers)',
  claiming: 'claiming (claims, insists)',
  disputing: 'disputing (denies, rejects)',
  conceding: 'conceding (admits, concedes)',
  revealing: 'revealing (finds, reveals)',
  promising: 'promising (promises, vows)',
  urging: 'urging (demands, warns)',
  attacking: 'attacking (accuses, blames)',
  praising: 'praising (hails, thanks)',
  thinking: 'thinking (thinks, hopes)',
  distancing: 'distancing (reportedly)',
  other: 'another verb',
}

/** The same as what somebody did, beside a number: “claimed 3”. */
export const VERB_SAID: Readonly<Record<Exclude<Verb, 'unknown'>, string>> = {
  neutral: 'said',
  structuring: 'added or answered',
  claiming: 'claimed',
  disputing: 'denied',
  conceding: 'admitted',
  revealing: 'revealed',
  promising: 'promised',
  urging: 'urged',
  attacking: 'accused',
  praising: 'praised',
  thinking: 'thought',
  distancing: 'reportedly',
  other: 'otherwise',
}

/** Where it was said: to this outlet alone, in public, in a post …; `unknown` where the words do not tell. */
export const CHANNELS = [
  'outlet',
  'other outlet',
  'statement',
  'public',
  'proceedings',
  'document',
  'post',
  'message',
  'briefing',
  'unknown',
] as const
export type Channel = (typeof CHANNELS)[number]

/** As the end of “said …”. */
export const CHANNEL_WORDS: Readonly<Record<Exclude<Channel, 'unknown'>, string>> = {
  outlet: 'to this outlet',
  'other outlet': 'to another outlet',
  statement: 'in a statement',
  public: 'in public',
  proceedings: 'in proceedings',
  document: 'in a document',
  post: 'in a post',
  message: 'in a message',
  briefing: 'in a briefing, without a name',
}

/** What the source is in the story, as source audits count it; `unknown` where the words do not tell. */
export const ROLES = [
  'politician',
  'official',
  'company',
  'organization',
  'expert',
  'public figure',
  'ordinary',
  'document',
  'media',
  'unknown',
] as const
export type Role = (typeof ROLES)[number]

/** The role of several. */
export const ROLE_NAMES: Readonly<Record<Exclude<Role, 'unknown'>, string>> = {
  politician: 'politicians',
  official: 'officials',
  company: 'companies',
  organization: 'organizations',
  expert: 'experts',
  'public figure': 'public figures',
  ordinary: 'ordinary people',
  document: 'documents',
  media: 'media',
}

/** What is known of how an attribution was said. */
export type Saying = { readonly channel: Channel; readonly verb: Verb; readonly role: Role }

/** Where nothing tells. */
export const UNTOLD: Saying = { channel: 'unknown', verb: 'unknown', role: 'unknown' }

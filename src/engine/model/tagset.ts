// The parts of speech and dependency relations that the engine speaks of; their indexes stand in Syntax.

/** Penn Treebank tags, in the order of their codes. */
export const TAGS = [
  '``',
  "''",
  ',',
  '.',
  ':',
  '-LRB-',
  '-RRB-',
  '$',
  '#',
  'SYM',
  'LS',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'MD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
] as const

/** Stanford/UD v1 relations, those collapsed that no later stage tells apart. */
export const RELATIONS = [
  'root',
  'acl',
  'relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'auxpass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'dobj',
  'expl',
  'iobj',
  'mark',
  'mwe',
  'neg',
  'nmod',
  'npmod',
  'nsubj',
  'nsubjpass',
  'nummod',
  'parataxis',
  'poss',
  'prt',
  'punct',
  'xcomp',
] as const

export type Tag = (typeof TAGS)[number]
export type Relation = (typeof RELATIONS)[number]

/** Code of a tag, for comparing with Syntax.tags. */
export const TAG = Object.fromEntries(TAGS.map((name, code) => [name, code])) as Record<Tag, number>

/** Code of a relation, for comparing with Syntax.relations. */
export const RELATION = Object.fromEntries(RELATIONS.map((name, code) => [name, code])) as Record<
  Relation,
  number
>

/** Whether a tag's code is that of a verb form; a modal is none. */
export const isVerbTag = (tag: number): boolean => tag >= TAG.VB && tag <= TAG.VBZ

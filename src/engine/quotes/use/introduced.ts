// Words that announce a name or a term: the so-called “ghost bus”; a campaign known as “Keep Quay”; the slogan “…”.
// Known failure: “they called it “home”, he said”, where the calling is itself a claim.
import type { UseRule } from './rule'

const NAMED =
  /\b(?:so[- ]called|(?:also |better |formerly |widely |popularly |locally )?known as(?: the)?|nicknamed(?: the)?|dubbed(?: the)?|(?:en)?titled|codenamed|code-named|branded as|billed as|christened|named(?: the)?|goes by the name|the name(?: of)?|headlined|hashtag|trademarked|under the (?:banner|name|title|motto|slogan)(?: of)?|slogans?|mottos?|tagline|brand|label)[,:]?\s$/i
const CALLED =
  /\b(?:(?:is|are|was|were|be|been|being|something|scheme|programme|program|project|plan|company|firm|group|band|app|site|website|boat|ship|town|village|place|dog|horse|man|woman|operation|movement|party|blog|store|shop|restaurant|bar|café|system|device|policy|process|phenomenon|technique|condition) )(?:\p{L}+ )?called(?: the| a| an)?\s$/iu
const TERM =
  /\b(?:the|a|this|that|his|her|their|of) (?:word|words|term|phrase|expression|concept|notion|category|acronym|abbreviation|nickname|label|moniker|title)(?: of)?[,:]?\s$/i
const AS_KNOWN =
  /^,?\s+(?:as (?:it|he|she|they|(?:the|this|these) [\p{L}\s-]{2,30}) (?:is|are|was|were|has been|became) (?:\p{L}+ly )?(?:known|called|nicknamed|dubbed|named)|as (?:locals|fans|residents|insiders) call)/u

export const introduced: UseRule = ({ before, after, inside }) => {
  if (AS_KNOWN.test(after)) return { use: 'name', why: 'the text says that this is what it is called' }
  if (NAMED.test(before)) return { use: 'name', why: 'introduced as a name' }
  if (CALLED.test(before)) return { use: 'name', why: 'introduced by “called” as a name' }
  // “used the word “fight” six times” reports speech, but whose is for the cue to say.
  if (TERM.test(before) && inside.split(/\s+/).length <= 4) return { use: 'term', why: 'spoken of as a word' }
  return null
}

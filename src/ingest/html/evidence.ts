// What the names that publishers give to elements (class, id, role, itemprop) say about their content.

/** A kind of evidence is a bit, so that the evidence of a whole path is one number. */
const EVIDENCE = {
  comment: /comment|disqus|discuss|\brepl(y|ies)\b|respond|livefyre|feedback|reader-?response/,
  related:
    /relat(?!iv)|recommend|recirc|also|read-?(next|more)|more-?(from|on|stories|news|like)|trending|popular|latest|teaser|outbrain|taboola|zergnet|similar|\bmost\b|headlines|up-?next|suggest|river|feed|archive|playlist|carousel|essentials|editors?-?pick/,
  promotion:
    /newsletter|subscri|sign-?up|\bads?\b|advert|\bdfp\b|sponsor|promo|banner|\bcta\b|paywall|offer|donat|affiliate|marketing|campaign|membership|register|login|\bshop|product|deal|app-?download/,
  author: /author|byline|\bbio\b|writer|contributor|staff|profile|avatar/,
  share: /shar(e|ing)|social|facebook|twitter|\bfollow|whatsapp|pinterest|\btools?\b|addthis|\blikes?\b/,
  navigation:
    /\bnav|menu|breadcrumb|foot(er)?\b|header|masthead|toolbar|paginat|pager|(skip|jump)-?(to|link|nav)|\btabs?\b|\bbar\b|sitemap|search/,
  caption: /caption|credit|attribution/,
  media: /photo|imag|picture|gallery|media|video|slide|figure|player|thumb|lightbox/,
  details:
    /\bmeta|\bdate|\btime|publish|updated|\btags?\b|categor|topic|dateline|\binfo|source|keyword|label|kicker|section-?name|eyebrow/,
  aside:
    /sidebar|aside|\brail|widget|module|secondary|complementary|fact-?box|infobox|inset|interstitial|callout|\bbox\b|right-?col/,
  legal: /copyright|disclaim|cookie|consent|gdpr|privacy|terms|legal|notice|correction/,
  quote: /quote|testimonial/,
  summary:
    /summar|\bdek\b|sub-?head|standfirst|\blead\b|lede|deck|excerpt|descript|subtitle|intro|key-?points|bullets|highlights|takeaway/,
  headline: /headline|title|heading/,
  hidden:
    /hidden|visuallyhidden|\bsr-?only|screen-?reader|no-?print|print-?only|d-?none|invisible|modal|pop-?up|overlay|tooltip|dropdown|collapsed|off-?canvas|a11y|accessib|assistive/,
  embed: /tweet|embed|instagram|fb-post|iframe|oembed|social-?post/,
} as const

type EvidenceKind = keyof typeof EVIDENCE

/** In a fixed order: the index is the bit. */
const EVIDENCE_KINDS = Object.keys(EVIDENCE) as readonly EvidenceKind[]

/** The bit of one kind. */
export const bit = (kind: EvidenceKind): number => 1 << EVIDENCE_KINDS.indexOf(kind)

/** Names longer than this are cut: utility-class styling runs to kilobytes an element and says nothing. */
const LONGEST_NAME = 300
/** Pages repeat a few hundred names; beyond so many different ones the memory is emptied. */
const REMEMBERED = 5_000

/** The evidence in an element's names, as bits. The memory belongs to one page. */
export function evidenceReader(): (names: string) => number {
  const known = new Map<string, number>()
  return (names) => {
    if (names === '') return 0
    const seen = known.get(names)
    if (seen !== undefined) return seen
    const bits = readEvidence(names.slice(0, LONGEST_NAME))
    if (known.size >= REMEMBERED) known.clear()
    known.set(names, bits)
    return bits
  }
}

function readEvidence(names: string): number {
  // camelCase and under_score become words, so that \b finds their borders.
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase()
  let bits = 0
  EVIDENCE_KINDS.forEach((kind, i) => {
    if (EVIDENCE[kind].test(words)) bits |= 1 << i
  })
  return bits
}

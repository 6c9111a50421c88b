// Where something was said, by the words around the cue: “told reporters”, “in a statement”, “the jury heard”.
// Known failure: a channel that the article names only once, far from what was said.
import type { Channel } from '../../domain'
import type { Frame } from './frame'

type Told = Exclude<Channel, 'unknown'>

const A = "(?:an?|the|his|her|its|their|one|another|this|that|'s|\\w+ 's|\\w+day(?: 's)?)"
/** Up to four words that say more of a thing: “in a strongly worded written statement”. */
const MORE = "(?:[\\w’'./-]+ ){0,5}?"

const OUTLET =
  "(?:[\\w.&'-]+ ){0,3}?(?:news|times|post|herald|tribune|journal|gazette|chronicle|guardian|mirror|telegraph|observer|courier|radio|tv|television|broadcaster|magazine|echo|examiner|inquirer|globe|dispatch|register|newspaper|paper|daily|weekly|podcast|network|show|programme|station|channel|press|agency|newswire|cnn|bbc|nbc|cbs|abc|msnbc|cnbc|npr|pbs|itv|fox|reuters|afp|ap|bloomberg|politico|axios|c-span|espn|sky|lbc|rté|rte|sabc|ndtv|al jazeera|insider|buzzfeed|yahoo|breitbart|vox|forbes|variety|slate|salon|atlantic|new yorker|national review)"
const ABOUT_OTHERS = new RegExp(
  [
    `\\b(?:tell|tells|told|telling|informed|spoke (?:to|with)|speaking (?:to|with|on)|talking (?:to|with)|appearing on|appeared on|interviewed by|quoted by|reported by|interview (?:with|on|to|by|for|published (?:in|by)|broadcast (?:on|by)|airing on|aired (?:on|by))) (?:the |a |an |local |state |national )?${OUTLET}\\b`,
    `\\b${OUTLET} interview\\b|\\binterview with (?:\\S+ ){0,3}?(?:host|presenter|broadcaster|anchor)\\b`,
    `\\bon (?:the )?(?:[\\w'-]+ ){1,4}?(?:podcast|radio|programme|show)\\b`,
    `\\b(?:on|to) (?:the |a )?(?:cnn|fox|msnbc|nbc|cbs|abc|bbc|npr|itv|sky)\\b`,
    `\\bop - ?ed\\b|\\bop-ed\\b|\\b(?:column|guest essay|opinion piece) (?:in|for) `,
    '\\bmeet the press\\b|\\bface the nation\\b|\\bgood morning (?:america|britain)\\b|\\btoday programme\\b|\\bnewsnight\\b|\\bquestion time\\b',
    `\\bin ${A} ${MORE}(?:radio|tv|television|televised|podcast|magazine) interview\\b`,
  ].join('|'),
)

/** Signs of each channel, the surest first; over the words before, of and after the cue. */
const SIGNS: readonly (readonly [Told, RegExp])[] = [
  ['briefing', /\b(?:(?:condition of|requesting|requested|seeking|citing|asking for|asked for|preferring) anonymity|anonymously|asked not to be (?:named|identified)|(?:declin|refus)(?:ed|ing) to be (?:named|identified)|did(?: not|n't) want to be (?:named|identified)|not (?:authori[sz]ed|permitted|allowed) to (?:speak|talk|comment|discuss)|not to be named|on background|off the record|who (?:requested|asked for) anonymity|unattributable)\b/],
  ['outlet', /\b(?:tell|tells|told|telling|spoke to|spoke with|speaking to|speaking with) (?:me|us|this (?:newspaper|paper|reporter|website|publication|magazine|outlet|programme|correspondent))\b|\binterview with (?:me|us|this (?:newspaper|reporter))\b|\bwhen (?:we|i) (?:spoke|met|talked)\b|\b(?:we|i) (?:spoke|talked) to\b/],
  ['post', /\b(?:re)?tweet(?:s|ed|ing)?\b|\bin (?:an?|the|his|her|their|its|one|another|two|several) (?:[\w'-]+ ){0,3}?(?:tweets?|posts?|facebook post|blog post|status update|instagram story|thread|video message)\b|\b(?:on|via|to|through) (?:(?:his|her|its|their|the) )?(?:\w+ )?(?:twitter|facebook|instagram|truth social|snapchat|tiktok|social media|weibo|telegram|linkedin|youtube|whatsapp status|threads|bluesky|mastodon|reddit|blog|x , formerly)\b|\b(?:posted|posting|blogged) (?:on|that|to|a|:)|\btook to (?:twitter|facebook|instagram|social media|x)\b/],
  ['message', new RegExp(`\\b(?:in|by|via) (?:${A} )?${MORE}(?:e-?mails?(?! (?:server|account|system|scandal|exchange|controversy|address))|letters?|text messages?|texts?|memos?|voicemails?|whatsapp messages?|phone calls?|telephone calls?|notes? to (?:staff|employees|parents|members|colleagues|residents|supporters))\\b|\\b(?:e-?mail(?:ed|ing)|texted|wrote (?:to|in a letter|in an email)|writing to|phoned|telephoned)\\b|\\bin writing to\\b|\\b(?:letter|e-?mail|memo|text message)s? (?:said|says|read|reads|states?|stated|from)\\b`)],
  ['proceedings', /\b(?:tell|tells|told|telling|heard by) (?:the |a |an |his |her |this |yesterday 's )?(?:[\w'-]+ ){0,4}?(?:court|jury|jurors|judge|magistrates?|hearing|inquiry|tribunal|inquest|committee|subcommittee|commission|panel|mps|peers|lawmakers|senators|congress|senate|parliament|commons|lords|house|assembly|council meeting|coroner|bench|dáil|lok sabha|rajya sabha|bundestag)\b|\b(?:court|jury|jurors|inquest|tribunal|hearing|inquiry|trial) (?:was |were )?(?:heard|hears|told)\b|\btestif(?:y|ies|ied|ying)\b|\btestimony\b|\bunder oath\b|\bin (?:open )?court\b|\b(?:at|during|in) (?:an?|the|his|her|their) (?:[\w'-]+ ){0,2}?(?:hearing|trial|inquest|inquiry|sentencing|arraignment|court appearance|court session|oral arguments?|cross-examination|deposition|committee meeting|council meeting|debate in (?:parliament|the commons)|prime minister 's questions|question period)\b|\bon the (?:house|senate|assembly) floor\b|\bin (?:the )?(?:parliament|house of commons|commons|house of lords|senate chamber|dáil|witness box|dock|knesset|bundestag)\b|\b(?:cross-examin|plead(?:ed|s|ing)? (?:not )?guilty|from the (?:dock|bench|witness box)|prosecuting|defending|in mitigation|summing up|sentencing|passing sentence)/],
  ['other outlet', ABOUT_OTHERS],
  ['public', new RegExp(`\\b(?:tell|tells|told|telling|inform(?:ed|s)|assured|briefed|briefing|addressing|addressed|spoke (?:to|with)|speaking (?:to|with|before)|warned|reminded|urged) (?:the |a |an |his |her |their |about |some |more than |thousands of |hundreds of |cheering )?(?:[\\w'-]+ ){0,3}?(?:reporters|journalists|newsmen|the press|the media|news conference|press conference|crowds?|rally|audience|supporters|conference|delegates|shareholders|investors|analysts|gathering|congregation|meeting|summit|forum|attendees|worshippers|mourners|graduates)\\b|\\b(?:at|during|in|on|from) (?:an? |the |his |her |its |their |${A} )?${MORE}(?:news conference|press conference|press briefing|media briefing|briefing|rally|rallies|campaign (?:event|stop|trail|speech)|town hall|speech|address|debate|fund-?raiser|event|ceremony|summit|conference|forum|podium|stage|earnings call|conference call|call with (?:analysts|reporters|investors)|the call|lecture|keynote|sermon|annual (?:general )?meeting|launch|vigil|funeral|memorial service|march|post-match interview|unveiling|presser)\\b|\\bin (?:public )?(?:remarks|comments) (?:to|at|before|on)\\b|\\bspeaking (?:at|in|on|outside|during)\\b|\\bin a (?:televised|nationwide|national|state of the union) \\w+\\b|\\bon (?:the )?stage\\b|\\bat the (?:microphone|lectern|podium)\\b|\\bspoke (?:at|on the|outside|after) `)],
  ['outlet', new RegExp(`\\b(?:in|during) (?:${A} )?${MORE}interviews?\\b|\\bin an exclusive\\b|\\b(?:by|over the|on the) (?:phone|telephone)\\b|\\breached (?:by|at)\\b|\\bwhen (?:asked|reached|contacted) by (?:this|the)\\b`)],
  ['statement', new RegExp(`\\b(?:in|through|via|by) (?:${A} )?${MORE}(?:statements?|press releases?|news releases?|media releases?|media statements?|communiqués?|communiques?|press notes?|releases?)\\b|\\b(?:statement|press release|communiqué|communique|news release|release) (?:[\\w'-]+ ){0,4}?(?:said|says|read|reads|added|adds|stated|states|quoted|from|by|signed|on behalf)\\b|\\b(?:issued|released|put out|signed|reads? out) (?:${A} )?${MORE}statement\\b|\\bstatement (?:issued|released|signed)\\b`)],
  ['document', new RegExp(`\\b(?:in|according to|by|from) (?:${A} )?${MORE}(?:reports?|study|studies|papers?|book|books|memoirs?|autobiography|article|articles|filings?|lawsuits?|complaint|indictment|affidavit|court (?:documents|papers|filings|records)|documents?|records|analysis|survey|poll|polls|research note|note to (?:clients|investors)|client note|research|ruling|judgment|judgement|opinion|petition|audit|white paper|editorial|review|manifesto|prospectus|submission|dossier|paper published|journal|dissent|film|documentary|novel|poem|song|diary|diaries|minutes)\\b|\\bthe (?:report|study|lawsuit|indictment|complaint|affidavit|survey|poll|paper|document|filing)s? (?:also )?(?:said|says|found|finds|shows?|showed|alleges?|alleged|claims?|claimed|states?|stated|concludes?|concluded|notes?|noted|warns?|warned|suggests?|suggested|recommends?|recommended|describes?|described|reads?|adds?|added)\\b`)],
] // biome-ignore format: a table

/** The channel that the words around the cue name; null where they name none. */
export function channelIn({ before, cue, after }: Frame): Told | null {
  const text = `${before} ${cue} ${after}`
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null
}

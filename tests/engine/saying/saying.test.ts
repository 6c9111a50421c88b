// How it was said: the verb's class, the channel and the source's role, on sentences of our own, near misses among them.
import { describe, expect, it } from 'vitest'
import type { Attribution, Channel, Role, Verb } from '../../../src/domain'
import { tellSaying } from '../../../src/engine/saying'
import { tokenize } from '../../../src/engine/tokenize'
import { attributionsIn, unmarked } from '../../support/markedText'
import { whoSpeaksIn } from '../../support/speaking'

/** The attributions of a marked text, once it is known who speaks, with how each was said. */
function said(marked: string, publisher: string | null = null): readonly Attribution[] {
  const text = unmarked(marked)
  const { attributions, entities } = whoSpeaksIn(text, attributionsIn(marked))
  return tellSaying(tokenize(text, null), { publisher }, attributions, entities)
}
const one = (marked: string, publisher: string | null = null) => said(marked, publisher)[0]

describe('the class of the verb', () => {
  it.each<[Verb, string]>([
    ['neutral', '{source|Mr Abney} {cue|said} {content|the lock was shut}.'],
    ['neutral', '{cue|According to} {source|Mr Abney}, {content|the lock was shut}.'],
    ['structuring', '“{direct|Not yet},” {source|she} {cue|replied}.'],
    ['structuring', '{source|She} {cue|went on to say} that {content|the ferry was late}.'],
    ['claiming', '{source|The union} {cue|has repeatedly insisted} {content|nobody was asked}.'],
    ['claiming', '{source|Mrs Quill} {cue|makes it clear} that {content|she will stay}.'],
    ['disputing', '{source|The firm} {cue|ruled out} {content|a sale}.'],
    ['disputing', '{source|The bishop} {cue|refused to confirm} {content|the visit}.'],
    ['conceding', '{source|The minister} {cue|admits} {content|the figures were wrong}.'],
    ['conceding', '{source|The minister} {cue|agreed that} {content|the figures were wrong}.'],
    ['promising', '{source|The minister} {cue|agreed to} {content|publish the figures}.'],
    ['revealing', '{source|The audit} {cue|found} {content|three holes}.'],
    ['revealing', '{source|Dr Ames} {cue|pointed out} that {content|the well was dry}.'],
    ['urging', '{source|Residents} {cue|called for} {content|a crossing}.'],
    ['urging', '{source|The coastguard} {cue|issued a warning} that {content|the cliff may fall}.'],
    ['urging', '{source|She} {cue|asked} {content|that the door be locked}.'],
    ['attacking', '{source|Councillors} {cue|hit out at} {content|the delay}.'],
    ['attacking', '{source|Councillors} {cue|slammed} {content|the delay}.'],
    ['praising', '{source|The captain} {cue|paid tribute to} {content|the crew}.'],
    ['thinking', '{source|Growers} {cue|fear} {content|a wet May}.'],
    ['thinking', '{cue|In the view of} {source|Dr Ames}, {content|the well is dry}.'],
    ['distancing', '{source|Tolland} {cue|is said to} {content|be broke}.'],
    ['distancing', 'The pair {cue|allegedly} {content|stole a boat}.'],
    ['other', '“{direct|Land},” {source|the boy} {cue|yelled}.'],
    // A noun that stands for saying, and a verb of no class at all.
    ['claiming', '{source|The anglers}’ {cue|claim} that {content|the weir leaks} was heard twice.'],
    ['unknown', '{source|The anglers} {cue|paddled} {content|to the weir}.'],
  ])('%s: %s', (verb, marked) => expect(one(marked)?.verb).toBe(verb))
})

describe('the channel', () => {
  it.each<[Channel, string]>([
    ['outlet', '“{direct|It rained},” {source|she} {cue|told} me by the gate.'],
    ['outlet', '“{direct|It rained},” {source|she} {cue|said} in an interview.'],
    ['other outlet', '“{direct|It rained},” {source|she} {cue|told} the Fenland Courier.'],
    ['other outlet', '{source|The Fenland Courier} {cue|reported} that {content|it rained}.'],
    ['statement', '{source|The firm} {cue|said} in a short statement that {content|it was sorry}.'],
    ['public', '“{direct|It rained},” {source|he} {cue|told} reporters on the quay.'],
    ['public', 'At a rally in Ombersley, {source|Mr Tate} {cue|said} {content|he would win}.'],
    ['proceedings', '{source|PC Lund} {cue|told} the jury {content|the van was empty}.'],
    ['proceedings', '{source|The engineer} {cue|testified} that {content|the bolt was loose}.'],
    ['document', '{source|A survey} {cue|shows} that {content|most walk}.'],
    ['document', '{source|The professor} {cue|writes} in her new book that {content|most walk}.'],
    ['post', '“{direct|Most walk},” {source|Mr Tate} {cue|wrote} on Instagram.'],
    ['message', '{source|The head} {cue|said} in a letter to parents that {content|school was shut}.'],
    ['briefing', '{source|A senior defence official} {cue|said} {content|the ship had left}.'],
    ['briefing', '{source|A police officer}, requesting anonymity, {cue|said} {content|it had}.'],
    // Neither a plan to speak, nor an email that is only spoken of, tells where this was said.
    ['unknown', '{source|Mr Tate} {cue|said} {content|he would win}.'],
    ['unknown', '{source|Mr Tate} {cue|said} of her private email server that {content|it was old}.'],
  ])('%s: %s', (channel, marked) => expect(one(marked)?.channel).toBe(channel))

  it('of the outlet itself is none', () =>
    expect(
      one('{source|The Fenland Courier} {cue|reported} {content|rain}.', 'Fenland Courier')?.channel,
    ).toBe('unknown'))
  it('is the court where an article reports a trial', () => {
    const marked = `A trader sold stolen bells, a court heard. The jury was sworn on Monday.

{source 1|Prosecutor Ida Holm} {cue 1|told} the jury {content 1|the bells were hidden}.

{source 2|Sergeant Bo Quist} {cue 2|told} the court {content 2|he had found nine}.

{source 3|The victim, Petra Lind,} {cue 3|claimed} {content 3|she had been tricked}. The defendant denies the charges. The trial goes on.`
    expect(said(marked).map(({ channel }) => channel)).toEqual(['proceedings', 'proceedings', 'proceedings'])
  })
  it('goes on as long as the same speaker does', () => {
    const marked =
      '“{direct 1|It rained},” {source 1|Ada Lovell} {cue 1|told} reporters.\n\n“{direct 2|It blew},” {source 2|she} {cue 2|added}. {source 3|Bo Quist} {cue 3|said} {content 3|it was dry}.'
    expect(said(marked).map(({ channel }) => channel)).toEqual(['public', 'public', 'unknown'])
  })
})

describe('the role', () => {
  it.each<[Role, string]>([
    ['politician', '{source|Senator Ines Caro} {cue|said} {content|no}.'],
    ['politician', '{source|Ines Caro, the Labour MP for Ouse,} {cue|said} {content|no}.'],
    ['politician', '{source|Ines Caro (R-Vt.)} {cue|said} {content|no}.'],
    ['politician', '{source|A chorus of local Republicans} {cue|said} {content|no}.'],
    ['official', '{source|Det Con Ines Caro} {cue|said} {content|no}.'],
    ['official', '{source|A spokeswoman for Ouse Valley Police} {cue|said} {content|no}.'],
    ['official', '{source|The Commissioner for Water Resources, Engr. Ines Caro,} {cue|said} {content|no}.'],
    ['company', '{source|Ines Caro, chief executive of Ouse Water,} {cue|said} {content|no}.'],
    ['company', '{source|a spokesman for the retailer} {cue|said} {content|no}.'],
    ['organization', 'But {source|union rep Ines Caro} {cue|said} {content|no}.'],
    ['organization', '{source|A coalition of charities} {cue|said} {content|no}.'],
    ['organization', '{source|Ines Caro, general secretary of the dockers’ union,} {cue|said} {content|no}.'],
    ['expert', '{source|Prof Ines Caro} {cue|said} {content|no}.'],
    ['expert', '{source|A virologist at the University of Ouse} {cue|said} {content|no}.'],
    ['public figure', '{source|Rovers manager Ines Caro} {cue|said} {content|no}.'],
    ['ordinary', '{source|Ines Caro, a retired bus driver,} {cue|said} {content|no}.'],
    ['ordinary', '{source|Ines Caro, whose mother was among the patients,} {cue|said} {content|no}.'],
    ['document', '{source|The study} {cue|says} {content|no}.'],
    ['media', '{source|the newspaper} {cue|says} {content|no}.'],
    ['unknown', '{source|Ines Caro} {cue|said} {content|no}.'],
    ['unknown', '{source|People familiar with the matter} {cue|said} {content|no}.'],
    ['unknown', '{source|her lawyer} {cue|said} {content|no}.'],
  ])('%s: %s', (role, marked) => expect(one(marked)?.role).toBe(role))

  it('comes from any mention in the article', () => {
    const marked =
      'The ward has had a new councillor, Ines Caro, since May. Rain fell. {source|Ms Caro} {cue|said} {content|the drains were full}.'
    expect(one(marked)?.role).toBe('politician')
  })
})

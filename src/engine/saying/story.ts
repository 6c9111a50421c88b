// What sort of story an article is, as far as that says what its people and bodies are: of sport, of business, of a trial.
import type { Doc } from '../doc'
import { wordSet } from '../lexicon/words'

const SPORT = wordSet(`
  match goal goals striker midfielder league cup coach season scored scoring penalty half-time squad team-mates teammates wicket wickets innings batsman batters tries
  fly-half quarter-final semi-final quarterfinal semifinal tournament champions championship title defeat win victory game games players player referee kick-off
  relegation transfer playoffs playoff touchdown quarterback medal race lap set sets seed unseeded tie-break fixture fixtures injury minutes side club clubs manager captain
  test odi equaliser equalizer header defender goalkeeper bench substitute free-kick unbeaten rugby football cricket tennis hockey basketball netball athletics`)

const BUSINESS = wordSet(`
  company company's companies firm firms shares share shareholders investors profit profits revenue revenues sales earnings turnover quarter merger takeover bid stock
  customers products product manufacturer retailer airline supplier market markets dividend ceo executive competitors rivals billion million deal software`)

const COURT = wordSet(`
  court courts jury jurors judge judges trial prosecutor prosecutors prosecution prosecuting defendant defendants magistrate magistrates barrister barristers verdict
  sentence sentenced guilty accused dock hearing heard charges charged denies denied pleaded plea witness witnesses evidence coroner inquest tribunal kc qc counsel crown
  custody bail convicted acquitted remanded alleged offence offences murder fraud theft assault arson testified testimony lawyers attorney appeal`)

/** Shares of an article's words that are of its subject, and how many different ones there are: other news has a few. */
const SHARE = 0.015
const DIFFERENT = 7

export type Story = { readonly sport: boolean; readonly business: boolean; readonly court: boolean }

export const storyOf = (doc: Doc): Story => ({
  sport: isOf(doc, SPORT),
  business: isOf(doc, BUSINESS),
  court: isOf(doc, COURT),
})

function isOf({ words }: Doc, subject: ReadonlySet<string>): boolean {
  const met = new Set<string>()
  let count = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (!subject.has(lower)) continue
    met.add(lower)
    count++
  }
  return met.size >= DIFFERENT && count >= words.length * SHARE
}

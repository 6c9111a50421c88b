// One spelling for words that British and American papers spell two ways. Only equality counts: the form itself is never shown.

/** Whole words, British to American, where no rule of the endings tells; “while” and “whilst” count as spelling too. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  `programme program, programmes programs, grey gray, greyer grayer, tyre tire, tyres tires, kerb curb, kerbs curbs,
  cheque check, cheques checks, aluminium aluminum, plough plow, ploughs plows, ploughed plowed, mould mold,
  sceptic skeptic, sceptics skeptics, sceptical skeptical, scepticism skepticism, gaol jail, whilst while,
  amongst among, amidst amid, towards toward, afterwards afterward, backwards backward, upwards upward,
  forwards forward, downwards downward, learnt learned, burnt burned, dreamt dreamed, spelt spelled,
  spoilt spoiled, leapt leaped, leant leaned, judgement judgment, judgements judgments,
  acknowledgement acknowledgment, ageing aging, mum mom, mums moms, mummy mommy, cosy cozy, pyjamas pajamas,
  storey story, storeys stories, draught draft, draughts drafts, axe ax, yoghurt yogurt, moustache mustache,
  adviser advisor, advisers advisors, okay ok, defence defense, defences defenses, offence offense,
  offences offenses, licence license, licences licenses, pretence pretense, practise practice,
  practised practiced, practising practicing, fulfil fulfill, fulfils fulfills, fulfilment fulfillment,
  enrol enroll, enrols enrolls, enrolment enrollment, instalment installment, instalments installments,
  skilful skillful, wilful willful, wilfully willfully, instil instill, distil distill, jewellery jewelry,
  artefact artifact, artefacts artifacts, disc disk, manoeuvre maneuver, manoeuvres maneuvers,
  manoeuvred maneuvered, manoeuvring maneuvering, sulphur sulfur, maths math, moult molt, smoulder smolder,
  smouldering smoldering, speciality specialty, woollen woolen, kidnapper kidnaper, worshipper worshiper,
  worshippers worshipers, worshipped worshiped, worshipping worshiping, focussed focused, focussing focusing,
  gonna going, wanna want, kiev kyiv, odessa odesa, kharkov kharkiv, turkiye turkey`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

/** Stems in which “ae” and “oe” are “e” across the sea. */
const LIGATURES =
  /(an|leuk|septic|hypoglyc)aem|(?<=^|ortho|encyclo)paed|haem(?=o|at)|^oes|foet|rrhoea|archaeo|aesthet|gynaec|caesar/

/** Whether any of the rules below can have something to say. */
const MAY_DIFFER = /our|is[ei]|is(?:ed|ing|ation|er)|ys[ei]|re[sd]?$|logue|ll[eio]|ae|oe/

/** `word` in lower case and without accents. */
export function spelled(word: string): string {
  const whole = WHOLE.get(word)
  if (whole !== undefined) return whole
  if (word.length < 5 || !MAY_DIFFER.test(word)) return word
  return (
    word
      .replace(LIGATURES, (stem) => stem.replace(/ae|oe/, 'e'))
      .replace(/(?<=..)our(?=(s|ed|ing|able|ably|ful|ite|ites|less|hood|er|ers|al|y|ist|ists)?$)/, 'or')
      .replace(/(?<=[a-z]{2})is(?=(e|es|ed|ing|ation|ations|ational|er|ers)$)/, 'iz')
      .replace(/ys(?=(e|es|ed|ing|er|ers)$)/, 'yz')
      .replace(
        /^((?:centi|kilo|milli)?met|cent|epicent|theat|lit|fib|calib|somb|spect|lust|meag)re(s|d)?$/,
        '$1er$2',
      )
      .replace(/logue(?=s?$)/, 'log')
      // Two syllables at least: “filled” and “filed” are two words.
      .replace(/(?<=[aeiou][^aeiou]+[aeiou])ll(?=(ed|ing|er|ers|or|ors)$)/, 'l')
  )
}

// Sentences of our own in two versions, for what real quotes seldom have: figures in words, “per cent”, quotes within quotes, clauses in another order.
import type { QuoteKind } from '../../../src/comparison'
import type { Token } from './rewrites'

/** Words in {braces} differ from the other version, or have no like there. */
export type OwnPair = {
  readonly name: string
  readonly kind: QuoteKind
  readonly before: string
  readonly after: string
}

const pairs = (
  name: string,
  kind: QuoteKind,
  list: readonly (readonly [before: string, after: string])[],
): readonly OwnPair[] => list.map(([before, after]) => ({ name, kind, before, after }))

export const OWN_PAIRS: readonly OwnPair[] = [
  ...pairs('per cent', 'same', [
    [
      'Rents in the old town have gone up 12 percent since the bridge was closed',
      'Rents in the old town have gone up 12% since the bridge was closed',
    ],
    [
      'We lost 40 percent of our nurses in a single winter and nobody asked why',
      'We lost forty per cent of our nurses in a single winter and nobody asked why',
    ],
    [
      'Only 3 percent of the fields were insured when the river came over the bank',
      'Only three per cent of the fields were insured when the river came over the bank',
    ],
    [
      'A levy of 2.5 percent on parking would pay for every bus we need',
      'A levy of 2.5 % on parking would pay for every bus we need',
    ],
    [
      'The vaccine reached 85% of the islands before the first storm of the season',
      'The vaccine reached eighty-five percent of the islands before the first storm of the season',
    ],
  ]),
  ...pairs('figures in words', 'same', [
    [
      'There were 150 people on that platform and one open gate',
      'There were one hundred and fifty people on that platform and one open gate',
    ],
    [
      'The museum sold 1,200 tickets on the first morning of the strike',
      'The museum sold twelve hundred tickets on the first morning of the strike',
    ],
    [
      'We counted 21 broken windows and 3 missing doors after the concert',
      'We counted twenty-one broken windows and three missing doors after the concert',
    ],
    [
      'I have buried 2 brothers and 14 friends in this valley since the mine opened',
      'I have buried two brothers and fourteen friends in this valley since the mine opened',
    ],
    [
      'The ferry carried 3,000 passengers on a deck built for 400 of them',
      'The ferry carried three thousand passengers on a deck built for four hundred of them',
    ],
    [
      'The 3rd judge on the bench never opened the file before the verdict',
      'The third judge on the bench never opened the file before the verdict',
    ],
    [
      'Two-thirds of the harbor crews have not been paid since the autumn',
      '2/3 of the harbor crews have not been paid since the autumn',
    ],
    [
      'Around 250 pupils share nine toilets and a single working tap',
      'Around two hundred and fifty pupils share 9 toilets and a single working tap',
    ],
  ]),
  ...pairs('money', 'same', [
    [
      'They offered us $5 million for a farm that fed four generations',
      'They offered us five million dollars for a farm that fed four generations',
    ],
    [
      'The tunnel has cost £1.2bn and leaks in eleven places already',
      'The tunnel has cost 1.2 billion pounds and leaks in 11 places already',
    ],
    [
      'A family here pays €90 a month for water it cannot drink',
      'A family here pays 90 euros a month for water it cannot drink',
    ],
    [
      'We borrowed $40,000 against the boat and lost the boat in March',
      'We borrowed forty thousand dollars against the boat and lost the boat in March',
    ],
  ]),
  ...pairs('quotes within quotes', 'same', [
    [
      'She looked at the map and told us ‘the road ends here’ as if we were children',
      'She looked at the map and told us "the road ends here" as if we were children',
    ],
    [
      'The letter calls my daughter ‘a suitable case’ and never once uses her name',
      'The letter calls my daughter a suitable case and never once uses her name',
    ],
    [
      'When he shouted ‘everybody out’ the whole kitchen staff ran for the loading dock',
      'When he shouted, ‘Everybody out!’ the whole kitchen staff ran for the loading dock',
    ],
  ]),
  ...pairs('another country’s way', 'same', [
    [
      'The neighbour’s programme for catalogue workers was cancelled in favour of grey licences',
      'The neighbor’s program for catalog workers was canceled in favor of gray licenses',
    ],
    [
      'Our centre organised a theatre for travellers who practise their defence of the harbour',
      'Our center organized a theater for travelers who practice their defense of the harbor',
    ],
    [
      'I realised the labour dispute had paralysed every jewellery workshop in the metre zone',
      'I realized the labor dispute had paralyzed every jewelry workshop in the meter zone',
    ],
  ]),
  ...pairs('short and long forms', 'same', [
    [
      'We wouldn’t have sold the orchard if they’d told us about the airport',
      'We would not have sold the orchard if they had told us about the airport',
    ],
    [
      'They’re counting votes that weren’t cast and nobody’s stopping the clerks',
      'They are counting votes that were not cast and nobody is stopping the clerks',
    ],
    [
      'You shouldn’t need a lawyer to find out who’s cutting your electricity',
      'You should not need a lawyer to find out who is cutting your electricity',
    ],
    [
      'The U.S. envoy and the E.U. monitors left the capital before the polls closed',
      'The US envoy and the EU monitors left the capital before the polls closed',
    ],
    [
      'Dr. Fenn warned the board in September that the scanner was burning patients',
      'Dr Fenn warned the board in September that the scanner was burning patients',
    ],
  ]),
  ...pairs('clauses in another order (own)', 'words changed', [
    [
      '{After the fire} the insurers promised a new roof and sent a photographer',
      'The insurers promised a new roof and sent a photographer {after the fire}',
    ],
    [
      'We closed the lower pits {last winter} because the pumps could not keep up with the water',
      'We closed the lower pits because the pumps could not keep up with the water {last winter}',
    ],
    [
      '{In this village} every second house belongs to a bank that nobody has ever visited',
      'Every second house {in this village} belongs to a bank that nobody has ever visited',
    ],
    [
      'The minister will, {before the session ends,} publish the list of all leaking dams',
      'The minister will publish the list of all leaking dams {before the session ends}',
    ],
  ]),
  ...pairs('another figure', 'words changed', [
    [
      'The council spent {38} percent of its road money on a single roundabout',
      'The council spent {83} percent of its road money on a single roundabout',
    ],
    [
      'We rescued {seventeen} dogs from the flooded kennels before the generator failed',
      'We rescued {seventy} dogs from the flooded kennels before the generator failed',
    ],
    [
      'The dredging contract was worth six {million} euros and went to his cousin',
      'The dredging contract was worth six {billion} euros and went to his cousin',
    ],
    [
      'They shipped {1,500} lamps to the camp and forgot the batteries',
      'They shipped {15,000} lamps to the camp and forgot the batteries',
    ],
  ]),
  ...pairs('a small word that turns it', 'words changed', [
    [
      'The reservoir will last us through August if the farmers stop pumping',
      'The reservoir will {not} last us through August if the farmers stop pumping',
    ],
    [
      'I {did sign} the order that moved the prisoners to the coast',
      'I {never signed} the order that moved the prisoners to the coast',
    ],
    [
      'We trust the inspectors {with} every bolt in that reactor',
      'We trust the inspectors {without} every bolt in that reactor',
    ],
  ]),
]

/** Said by two people, or of two things by one: nothing of it is shared. */
export const HARD_PHRASES: readonly string[] = [
  'That is not who we are, and it is not what we do',
  'I have nothing but respect for the people of this town',
  'We are going to do what we have to do',
  'At the end of the day, it is about the people',
  'It is too early to say what this will mean for us',
  'We will have more to say about that in the days to come',
  'Nobody is above the law',
  'I am not going to comment on that',
]

export const HARD_LOOKALIKES: readonly (readonly [string, string])[] = [
  [
    'We will open the new library in spring and sell the old one to the school',
    'We will open the new stadium in autumn and hand the old one to the club',
  ],
  [
    'The price of bread has doubled since January and wages have not moved',
    'The price of diesel has halved since August and our fares have not moved',
  ],
  [
    'I voted for the bill because my district needs the hospital',
    'I voted against the motion because my district feels the airport noise',
  ],
  [
    'There is no evidence that the pilot was tired when the plane landed',
    'There is no evidence that the captain was drunk when the barge sank',
  ],
  [
    'The first thing I did as mayor was to open the books',
    'The first thing I did as coach was to open the training ground',
  ],
]

/** The words of one version. */
export function tokensOf(version: string): readonly Token[] {
  let isMarked = false
  return version.split(' ').map((written): Token => {
    isMarked ||= written.startsWith('{')
    const word = written.replace(/[{}]/g, '')
    const token = isMarked ? ({ word, mark: true } as const) : { word }
    if (written.includes('}')) isMarked = false
    return token
  })
}

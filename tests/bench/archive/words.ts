// What generated articles are made of: invented people, towns and outlets, and what they quarrel about.

const words = (list: string): readonly string[] => list.split(', ')

export const FIRST = words(
  'Ada, Amos, Bela, Boris, Clara, Cyril, Dora, Edgar, Elsie, Ezra, Fanny, Felix, Greta, Gus, Hilda, Hugo, Ines, Ivor, Jonas, Judith, Karl, Katja, Lena, Lorenz, Maud, Milo, Nadia, Nils, Olga, Oscar, Paula, Percy, Quentin, Rosa, Rufus, Selma, Simon, Tessa, Theo, Ursula, Viktor, Wanda, Walter, Xenia, Yusuf, Zelda',
)
export const LAST = words(
  'Abernathy, Adeyemi, Alvarsson, Ashdown, Bellamy, Bergqvist, Birdsall, Brandreth, Calloway, Castellan, Chaudry, Cleverly, Dagworth, Delacroix, Drummond, Eastlake, Ekström, Fairweather, Farouk, Fenwick, Garside, Goldhammer, Greatorex, Hathersage, Holloway, Ibsenson, Inglethorpe, Jankowski, Jessop, Kapur, Kettering, Lindqvist, Lockwood, Makinde, Marchbanks, Merriweather, Nakamura, Northcote, Okafor, Ollerton, Pemberton, Pettigrew, Quillon, Radcliffe, Rosewarne, Sandoval, Sethi, Stormont, Tamworth, Thackeray, Uddin, Underhill, Vandermeer, Villiers, Wainwright, Wetherby, Yarborough, Zeller',
)
export const ROLES = words(
  'the mayor, a councillor, the head of the planning office, a teacher at the primary school, a spokeswoman for the harbour, the chief engineer, a nurse, the owner of the bakery, a professor of economics, the leader of the opposition, a bus driver, the police commissioner',
)
export const TOWNS = words(
  'Port Harrow, East Tarrow, Saltmarsh, Elm Falls, Keld, Upper Dunning, Marlow Cross, Fenbridge, Stonehaven Green, Little Wexcombe, Ravensby, Oxley',
)
export const OUTLETS = words(
  'The Harrow Gazette, Tarrow Daily, The Saltmarsh Post, Elm Falls Herald, The Keld Observer, Fenbridge Today, The Ravensby Chronicle',
)
export const THINGS = words(
  'the swimming pool, the ferry, the new bypass, the library, the wind farm, the old hospital, the school bus, the market hall, the sewage works, the football ground, the tram, the harbour wall, the housing estate, the fire station, the botanical garden, the car park, the recycling plant, the night shelter',
)
export const SAYINGS = words(
  'THING in TOWN costs NUMBER thousand a month, nobody in TOWN had asked for THING, THING would be closed within NUMBER days, NUMBER people had signed a petition about THING, THING was built for NUMBER visitors and not for more, the roof of THING had failed NUMBER times, THING had never been inspected in NUMBER years, the plans for THING ran to NUMBER pages, repairing THING would take NUMBER workers, THING brings NUMBER jobs to TOWN',
)
export const WHYS = words(
  'because the money had run out, although the vote was close, since the winter storms, and the figures were wrong, while others paid for it, before the summer was over, as every family knows, unless the county steps in, even if the court agrees, now that the contract has ended, despite what was promised, after a year of talks',
)
export const VERBS = words('said, said, said, told reporters, warned, insisted, admitted, claimed, explained')

// Makes up names of people, bodies and places that no corpus of US news holds: of other countries, of small firms, clubs and councils.
// Provenance: common names and forms of names, written down from general knowledge for this project.
import type { EntityKind } from '../domain'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Given names and surnames that go together, a part of the world a line. */
const PEOPLES: readonly (readonly [string, string])[] = [
  [
    'Emeka Obinna Ngozi Chioma Ifeoma Babatunde Tunde Olumide Segun Funke Yetunde Musa Aminu Hauwa Kelechi Uche Kofi Ama Kwesi Mariama',
    'Okafor Nwosu Balogun Bello Lawal Danjuma Ibrahim Okonkwo Adebayo-Cole Nwachukwu Afolabi Idowu Effiong Oyelowo Mensah Boateng Owusu Diallo Traoré Ndiaye',
  ],
  [
    'Wafula Mwangi Kamau Wanjiku Njeri Chebet Tendai Thabo Sipho Themba Lindiwe Nomsa Haile Tigist Abebe Ochieng Akinyi Baraka Juma Neema',
    'Odhiambo Kariuki Njoroge Rotich Kiplagat Mutua Musyoka Dlamini Nkosi Mokoena Moyo Ndlovu Tesfaye Bekele Wanjala Barasa Chirwa Omondi Macharia Phiri',
  ],
  [
    'Amit Rajesh Sandeep Vijay Pankaj Rohit Manoj Kavita Priya Anjali Farooq Shabana Harpreet Suresh Lakshmi Nasreen Imran Ayesha Nimal Sanjay',
    'Sharma Iyer Reddy Patel Joshi Mishra Banerjee Mukherjee Yadav Singh Gill Menon Pillai Kulkarni Ansari Siddiqui Hussain Perera Gupta Thakur',
  ],
  [
    'Khaled Tarek Samir Noura Rania Huda Salma Mounir Nabil Yasmine Hamad Walid Saeed Maryam Ayman Karim Fadi Youssef Amal Ziad',
    'Al-Ghamdi al-Masri Haddad Khoury Mansour Nasser Aziz Benali Bouzid Tazi Darwish Qasim Shamsi Ghanem Saleh Rahal Awad Zaki Hariri Jaber',
  ],
  [
    'Wang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Zhu Hu Guo Lin Luo Zheng Liang Nguyen Tran Kim',
    'Xiaoming Meiling Jianguo Yifan Haoran Lihua Guoqiang Minghui Yutong Zhiwei Xuefeng Weimin Qing Lan Jun Van-Anh Thu Minh Ji-woo Seo-yeon',
  ],
  [
    'Agnieszka Katarzyna Wojciech Ioana Bogdan Zoran Jelena Dmytro Oksana Andriy Mehmet Zeynep Emre Balázs Marek Ewa Radu Simona Ivan Petr',
    'Popescu Ionescu Petrović Jovanović Novák Horvat Kovács Shevchenko Bondarenko Yıldız Demir Kaya Nowak Zielińska Mazur Lewandowska Dvořák Marinescu Ivanova Orlov',
  ],
  [
    'Bjørn Mette Sigrid Lars Jörg Ulrike Heiko Sabine Pilar Iker Rocío João Beatriz Giulia Matteo Élodie Thibault Nuno Lourdes Ramon',
    'Lindqvist Halvorsen Sørensen Hoffmann Weiss Ferrer Etxeberria Bautista-Cruz Moreau Carvalho Figueiredo Rossi Bianchi Lefèvre Dubois Ocampo Navarrete Villanueva Janssen Maes',
  ],
  [
    'Darren Gareth Rhys Mhairi Hamish Niamh Aoife Callum Eilidh Bev Gavin Trudy Kev Shaz Dougie Sinead Lachlan Bronwyn Tegan Jarrah',
    'Lunt Ogden Braithwaite Pascoe Trelawny Pugh Bevan McGarry Dunne Gilfoyle Buchan Laidlaw Kearney Rooke Haddow Tindall Stubbs Garside Yallop Widdowson',
  ],
  [
    'Adaora Aditi Ahmed Akira Alejandra Alina Amara Amir Ananya Antonio Arjun Aslı Ayo Ayodele Bilal Björn Carlos Celia Chan Chidinma Chinedu Cosmin Damilola Danilo Darya Devika Diego Dilip Eduardo Ekaterina Elias Emeka Esther Ewan Fatou Femi Fernanda Gabriela Gita Giorgos Grace Hadiya Hana Hari Hassan Hiroshi Ibrahim Ifunanya Ilham Indira Iris Ismail Jaya Joaquín Joseph Joyce Kabir Kaito Kavya Kenji Kibet Kofi Kumar Kwabena Leila Li Lola Luis Magda Mahmoud Malik Maribel Mercy Miguel Mina Mohamed Moses Nadia Naomi Natasha Nikos Nkem Nnenna Olga Oluwaseun Omar Paolo Patience Pavel Peter Qasim Rafael Rahul Ravi Rosa Ruth Said Sakshi Samuel Sara Sergio Shreya Sibongile Sofia Stella Sunil Takumi Tanvi Temitope Teresa Uchenna Umar Valentina Vikram Wale Wanja Xolani Yaw Yemi Yuki Zainab Zodwa',
    'Abara Abdi Achebe Adu Agarwal Aguilar Ahmadi Akhtar Akpan Albrecht Almeida Amadi Anand Andersen Antonov Appiah Arslan Asante Aydin Baker-Hall Bakshi Baptiste Barnett Barrientos Basu Bauer Bergström Bhatt Bhattacharya Björk Bosch Botha Boutros Bremner Brannigan Calloway Cardoso Castellanos Cavanagh Chaudhry Chandra Chatterjee Chua Cisse Clifton-Reid Cohen Contreras Cotter Coulibaly Dang Das Degefa Demetriou Deng Dhillon Dinh Domingo Duarte Dutta Ekwueme Eriksen Espinoza Fernando Fitzgibbon Fofana Fonseca Forsyth Fujita Gallego Ganguly Garba Gebre Georgiou Ghosh Gonçalves Goswami Grigoryan Guerrero Gunawardena Gutierrez Haji Hakimi Halloran Hartigan Hashimoto Hassan Herrera Hinds Hosseini Ito Iqbal Jankowski Jansen Jayawardene Kamara Kapoor Karimi Kato Keita Kenyatta-Odera Kerrigan Khalil Kimani Kipkorir Kobayashi Koroma Kovalenko Krüger Kumar Laine Larsen Lee Lim Lopes Maalouf Macdougall Madani Mahlangu Malik Maina Mbeki-Zulu Mehta Mendis Mendoza Mohamud Molefe Morales Mukherji Mugo Mwale Nakamura Naidoo Narayan Ncube Nguema Nkrumah-Yeboah Nyong Obi Odinga-Were Oduya Okello Olsen Omar Onwudiwe Ong Orji Osei Ozturk Pacheco Palmieri Pande Papadakis Park Pereira Petersen Phan Pinto Pretorius Purohit Qureishi Rahman Ramaswamy Rana Rasmussen Rathore Reyes Ribeiro Romero Rousseau Saito Salazar Salim Sandhu Santos Sato Schreiber Sen Shah Shrestha Sikora Silva Sithole Soto Srinivasan Stewart-Kaye Subramaniam Suleiman Suzuki Szabó Takahashi Tanaka Teixeira Thapa Tomás Torres Turay Tiwari Udoh Umeh Usman Van-der-Merwe Vargas Vasquez Verma Vogel Wainaina Walcott Waweru Weber Wijesinghe Williams-Oti Wojcik Yamamoto Yeo Yildirim Yusuf Zapata Zhou Zondo Zuma-Khoza',
  ],
  [
    'Adaora Ahmed Alejandra Amara Ananya Arjun Ayo Bilal Carlos Chan Chinedu Damilola Darya Diego Eduardo Elias Esther Fatou Fernanda Gita Grace Hana Hassan Ibrahim Ilham Iris Jaya Joseph Kabir Kavya Kibet Kumar Leila Lola Magda Malik Mercy Mina Moses Naomi Nikos Nnenna Oluwaseun Paolo Pavel Qasim Rahul Rosa Said Samuel Sergio Sibongile Stella Takumi Temitope Uchenna Valentina Wale Xolani Yemi Zainab',
    'Abara Achebe Agarwal Ahmadi Akpan Almeida Anand Antonov Arslan Aydin Bakshi Barnett Basu Bergström Bhattacharya Bosch Boutros Brannigan Cardoso Cavanagh Chandra Chua Clifton-Reid Contreras Coulibaly Das Demetriou Dhillon Domingo Dutta Eriksen Fernando Fofana Forsyth Gallego Garba Georgiou Gonçalves Grigoryan Gunawardena Haji Halloran Hashimoto Herrera Hosseini Iqbal Jansen Kamara Karimi Keita Kerrigan Kimani Kobayashi Kovalenko Kumar Larsen Lim Maalouf Madani Malik Mbeki-Zulu Mendis Mohamud Morales Mugo Nakamura Narayan Nguema Nyong Odinga-Were Okello Omar Ong Osei Pacheco Pande Park Petersen Pinto Purohit Rahman Rana Rathore Ribeiro Rousseau Salazar Sandhu Sato Sen Shrestha Silva Soto Stewart-Kaye Suleiman Szabó Tanaka Thapa Torres Tiwari Umeh Van-der-Merwe Vasquez Vogel Walcott Weber Williams-Oti Yamamoto Yildirim Zapata Zondo',
  ],
]

const PLACES =
  list(`Enugu Warri Sokoto Kaduna Owerri Nakuru Eldoret Kitale Machakos Nagpur Indore Ranchi Kochi Madurai Ludhiana Guwahati Iloilo Dumaguete Bendigo Ballarat
  Toowoomba Geraldton Mildura Tamworth Harrowby Skelby Oldthorpe Penrith Kirkwall Dunoon Llanelli Pwllheli Ballina Tralee Kilrush Gdynia Lublin Cluj Brno Varna Kunming Suzhou
  Hebei Sharjah Salalah Tanta Sfax Polokwane Bloemfontein Gqeberha Kumasi Tamale Makeni Mwanza Arusha Entebbe Mbarara Cutler Millbrook Stowbridge Carnforth Aldersyke
  Winterby Meldreth Brampford Coldwell Thirlby Lanchester Hexley Pennarth Ostermouth Cranleigh Saltburn Redruth`)

/** Beginnings and ends of names of places, which any two make one of. */
const PLACE_PARTS: readonly (readonly [string, string])[] = [
  [
    'Ash Brad Cold Dun Eller Fern Gres Hart Kel Lang Mar Nor Pen Rad Stan Thorn Wal Whit Win Black',
    'ford ton by combe well worth ham bury field ley stead thorpe castle mouth bridge',
  ],
  ['Raj Fateh Jam Ram Krishna Shah Sultan Amar Mani Lal', 'pur nagar abad garh palle puram ganj gaon'],
  ['Mbu Oke Ny Kaba Igbo Ile Abe Umu Ogo Ika', 'ra ja kuta rongo hia le tunde duru lo mba'],
  ['Novo Stari Biel Wysz Brod Kral Zel Drag Petro Lub', 'grad sko no va ice ków any evo ovac in'],
  [
    'Al- El San Santa Villa Rio Los Port Puerto Campo',
    'qasr mirador lorenzo clara verde negro ramos maria nuevo alegre',
  ],
  [
    'Wagga Mulla Bunda Yarra Coola Tali Gunda Naro Kangi Warra',
    'burra gong mine wong tta bie nup dah roo long',
  ],
]

const PLACE_FORMS: readonly string[] = [
  '{x}',
  '{x}',
  '{x}',
  '{x}',
  'Lower {x}',
  '{x} Station',
  '{p}',
  '{p}',
  '{p}',
  '{p}',
  'Nether {p}',
  'Fort {s}',
  'Mount {s}',
  '{p} Road',
  '{s} Street',
  '{p} Avenue',
  '{p} Heath',
  'Saint {g}',
  'Lake {s}',
  '{p}-{q}',
  '{p} Spa',
  '{p} Bay',
]

const BODY_NOUNS =
  list(`Harbour Orchid Beacon Anchor Falcon Summit Cedar Lantern Copper Granite Willow Delta Horizon Pioneer Sentinel Compass Basket Signal Bridge
  Hounds Ravens Tigers Hawks Otters Foxes Kestrels Bees Ghosts Saints Strangers Mirrors Foundry Orchard Monkeys Brothers Sparrows Kitchen Wheel`)
const ADJECTIVES = list(
  'Bright New Silver Blue Northern Golden Common Wild Quiet Silent Urban Rapid Prime Simple Clear Green Free Young Royal Happy Iron Crystal Lucky Modern Polar',
)
const SUBJECTS = list(
  'Health Education Transport Housing Energy Fisheries Water Mines Culture Defence Agriculture Justice Sport Trade Forests Railways Taxi Farmers Nurses Teachers',
)
const PLATFORMS = list(
  'Twitter TikTok WhatsApp LinkedIn Telegram Reddit Snapchat Netflix WeChat Weibo Pinterest Uber Airbnb Etsy Zoom Google Tumblr Twitch Discord Signal',
)
const SYLLABLES: readonly (readonly string[])[] = [
  list(
    'Nor Hel Bri Qua Us Ver Zen Tel Kar Vin Pel Or Sky Lum Cor Am Tri Sol Dex Ar Gal Os Ful Rev Mon Cre Dal',
  ),
  list('bank ix ght daw well mar go ora den dex lu tek via nova tra cid fin ra lon eon vo san ta'),
  ['', '', 'well', 'co', 'on', 'is', 'ia', 'soft', 'mart', 'link'],
]

/** Of bodies that stand without “the”, and of those that stand behind it. */
const BODY_FORMS: Readonly<Record<'bare' | 'definite', readonly string[]>> = {
  bare: [
    '{b}',
    '{b}',
    '{b}',
    '{b}',
    '{b} Group',
    '{b} plc',
    '{b} Ltd',
    '{b} Air',
    '{b} Capital',
    '{b} Infrastructure',
    '{b} & {s}',
    '{s} & {t}',
    '{a} {n}',
    '{a} {n}',
    '{n} {m}',
    '{w}',
    '{w}',
    '{p} County Council',
    '{p} City Council',
    '{p} Borough Council',
    '{p} Parish Council',
    '{p} High Court',
    '{p} Crown Court',
    "{p} Magistrates' Court",
    '{p} Police',
    '{p} Town',
    '{p} United',
    '{p} City',
    '{p} Rovers',
    '{p} {n}',
    '{p} Tigers',
    '{p} University',
    '{p} Hospital',
    '{p} Water',
    '{p} FM',
    '{k}',
    '{k}',
    '{p} Provincial Government',
    '{p} Ambulance Service',
    '{n} Music',
    '{s} Farms',
    '{n} Networks',
    '{n} Alliance',
    '{p} Football Club',
  ],
  definite: [
    '{k}',
    '{k}',
    '{k}',
    '{p} {n}',
    '{p} Lions',
    '{n}',
    '{a} {n}',
    '{p} Courier',
    '{p} Press',
    'Ministry of {j}',
    'Department of {j}',
    '{j} Workers Union',
    '{p} Chamber of Commerce',
    'Office of {j}',
    '{p} High Court',
    'University of {p}',
    '{p} Residents Group',
    'National {j} Commission',
    '{p} Police',
    '{a} Party',
    "{p} People's Party",
    '{j} Board',
    'Alliance for {j}',
    '{p} Bar Association',
    'Court of Appeal',
    '{p} Trust',
    '{j} Ministry',
  ],
}

const OTHER_FORMS: readonly string[] = [
  '{a} {n} Act',
  '{n} Prize',
  '{p} Cup',
  '{a} {n}',
  'Cyclone {s}',
  'Storm {g}',
  '{n} Festival',
  '{p} Treaty',
  '{s} Report',
  '{p} Marathon',
  'The {a} {n}',
  '{n} Awards',
]

/** Chooses names, each the same again for the same words of an article. */
export class Elsewhere {
  private readonly peoples = new Map<string, string>()
  private readonly known = new Map<string, string>()
  private readonly people: readonly [readonly string[], readonly string[]]

  constructor(private readonly random: () => number) {
    const [given, family] = this.oneOf(PEOPLES)
    this.people = [list(given), list(family)]
  }

  private oneOf<T>(some: readonly T[]): T {
    return some[Math.floor(this.random() * some.length)] as T
  }

  /** Another name for the words of one; `definite` where “the” stands before. */
  nameFor(words: string, kind: EntityKind, definite: boolean): string {
    if (kind === 'person') return this.personFor(words)
    const key = `${kind} ${words}`
    const forms =
      kind === 'place'
        ? PLACE_FORMS
        : kind === 'other'
          ? OTHER_FORMS
          : BODY_FORMS[definite ? 'definite' : 'bare']
    const name = this.known.get(key) ?? this.fill(this.oneOf(forms))
    this.known.set(key, name)
    return name
  }

  /** Word by word, so that a surname alone becomes the surname of the whole name. */
  private personFor(words: string): string {
    const parts = words.split(/\s+/).filter((part) => !/^(?:\p{Lu}\.?|Jr\.?|Sr\.?|,)$/u.test(part))
    return parts
      .map((part, i) => {
        const last = i === parts.length - 1
        const name = this.peoples.get(part) ?? this.oneOf(this.people[last ? 1 : 0])
        this.peoples.set(part, name)
        return name
      })
      .join(' ')
  }

  private fill(form: string): string {
    return form.replace(/\{(\w)\}/g, (_, slot: string) => this.piece(slot))
  }

  private piece(slot: string): string {
    if (slot === 'p' || slot === 'q') return this.random() < 0.5 ? this.oneOf(PLACES) : this.piece('x')
    if (slot === 'x') {
      const [stems, ends] = this.oneOf(PLACE_PARTS)
      return this.oneOf(list(stems)) + this.oneOf(list(ends))
    }
    if (slot === 's' || slot === 't') return this.oneOf(list(this.oneOf(PEOPLES)[1]))
    if (slot === 'g') return this.oneOf(list(this.oneOf(PEOPLES)[0]))
    if (slot === 'a') return this.oneOf(ADJECTIVES)
    if (slot === 'j') return this.oneOf(SUBJECTS)
    if (slot === 'w') return this.oneOf(PLATFORMS)
    if (slot === 'b') return SYLLABLES.map((some) => this.oneOf(some)).join('')
    if (slot === 'k')
      return Array.from({ length: 3 + Math.floor(this.random() * 2) }, () =>
        this.oneOf(list('A B C D E F G H I K L M N O P R S T U')),
      ).join('')
    return this.oneOf(BODY_NOUNS)
  }
}

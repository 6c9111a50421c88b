// Knows places by name: countries with their adjectives and capitals, states, regions and large cities.
// Provenance: public facts, written down from general knowledge for this project.

/** `name | other names | adjectives and demonyms | capital`, one country a line. */
const COUNTRY_LINES = `
Afghanistan||Afghan Afghans|Kabul
Albania||Albanian Albanians|Tirana
Algeria||Algerian Algerians|Algiers
Andorra||Andorran Andorrans|Andorra la Vella
Angola||Angolan Angolans|Luanda
Antigua and Barbuda|Antigua|Antiguan Antiguans|
Argentina||Argentine Argentinian Argentines Argentinians|Buenos Aires
Armenia||Armenian Armenians|Yerevan
Australia||Australian Australians|Canberra
Austria||Austrian Austrians|Vienna
Azerbaijan||Azerbaijani Azerbaijanis Azeri Azeris|Baku
Bahamas|The Bahamas|Bahamian Bahamians|Nassau
Bahrain||Bahraini Bahrainis|Manama
Bangladesh||Bangladeshi Bangladeshis|Dhaka
Barbados||Barbadian Barbadians|Bridgetown
Belarus||Belarusian Belarusians|Minsk
Belgium||Belgian Belgians|Brussels
Belize||Belizean Belizeans|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian Bolivians|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian Bosnians|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian Brazilians|Brasilia
Brunei||Bruneian|
Bulgaria||Bulgarian Bulgarians|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian Burundians|Bujumbura
Cambodia||Cambodian Cambodians|Phnom Penh
Cameroon||Cameroonian Cameroonians|Yaounde
Canada||Canadian Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic||Central African|Bangui
Chad||Chadian Chadians|N'Djamena
Chile||Chilean Chileans|Santiago
China|People's Republic of China,PRC|Chinese|Beijing
Colombia||Colombian Colombians|Bogota
Comoros||Comorian|Moroni
Congo|Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo|Congolese|Kinshasa
Costa Rica||Costa Rican Costa Ricans|San Jose
Croatia||Croatian Croatians Croat Croats|Zagreb
Cuba||Cuban Cubans|Havana
Cyprus||Cypriot Cypriots|Nicosia
Czech Republic|Czechia|Czech Czechs|Prague
Denmark||Danish Dane Danes|Copenhagen
Djibouti||Djiboutian|
Dominica||Dominican Dominicans|Roseau
Dominican Republic|||Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian Ecuadorean Ecuadorians|Quito
Egypt||Egyptian Egyptians|Cairo
El Salvador||Salvadoran Salvadorans|San Salvador
Equatorial Guinea|||Malabo
Eritrea||Eritrean Eritreans|Asmara
Estonia||Estonian Estonians|Tallinn
Eswatini|Swaziland|Swazi|
Ethiopia||Ethiopian Ethiopians|Addis Ababa
Fiji||Fijian Fijians|Suva
Finland||Finnish Finn Finns|Helsinki
France|French Republic|French Frenchman Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian Gambians|Banjul
Germany|West Germany,East Germany|German Germans|Berlin
Ghana||Ghanaian Ghanaians|Accra
Greece||Greek Greeks|Athens
Greenland||Greenlandic Greenlander Greenlanders|Nuuk
Grenada||Grenadian|
Guatemala||Guatemalan Guatemalans|Guatemala City
Guinea||Guinean Guineans|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian Haitians|Port-au-Prince
Honduras||Honduran Hondurans|Tegucigalpa
Hungary||Hungarian Hungarians|Budapest
Iceland||Icelandic Icelander Icelanders|Reykjavik
India||Indian Indians|New Delhi
Indonesia||Indonesian Indonesians|Jakarta
Iran|Islamic Republic of Iran,Islamic Republic|Iranian Iranians|Tehran
Iraq||Iraqi Iraqis|Baghdad
Ireland|Republic of Ireland|Irish Irishman Irishwoman|Dublin
Israel||Israeli Israelis|Jerusalem
Italy||Italian Italians|Rome
Ivory Coast|Côte d'Ivoire|Ivorian Ivorians|Abidjan
Jamaica||Jamaican Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian Jordanians|Amman
Kazakhstan||Kazakh Kazakhs|Astana
Kenya||Kenyan Kenyans|Nairobi
Kiribati|||
Kosovo||Kosovar Kosovars|Pristina
Kuwait||Kuwaiti Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian Laotians|Vientiane
Latvia||Latvian Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian Liberians|Monrovia
Libya||Libyan Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania||Lithuanian Lithuanians|Vilnius
Luxembourg||Luxembourger Luxembourgish|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian Malawians|Lilongwe
Malaysia||Malaysian Malaysians|Kuala Lumpur
Maldives|The Maldives|Maldivian|Male
Mali||Malian Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican Mexicans|Mexico City
Micronesia||Micronesian|
Moldova||Moldovan Moldovans|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian Mongolians|Ulaanbaatar
Montenegro||Montenegrin Montenegrins|Podgorica
Morocco||Moroccan Moroccans|Rabat
Mozambique||Mozambican Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian Namibians|Windhoek
Nauru||Nauruan|
Nepal||Nepalese Nepali|Kathmandu
Netherlands|The Netherlands,Holland|Dutch Dutchman Dutchwoman|Amsterdam
New Zealand|Aotearoa|New Zealander New Zealanders Kiwi|Wellington
Nicaragua||Nicaraguan Nicaraguans|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian Nigerians|Abuja
North Korea|DPRK|North Korean North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian Macedonians|Skopje
Norway||Norwegian Norwegians|Oslo
Oman||Omani Omanis|Muscat
Pakistan||Pakistani Pakistanis|Islamabad
Palau||Palauan|
Palestine|Palestinian territories,State of Palestine|Palestinian Palestinians|Ramallah
Panama||Panamanian Panamanians|Panama City
Papua New Guinea|||Port Moresby
Paraguay||Paraguayan Paraguayans|Asuncion
Peru||Peruvian Peruvians|Lima
Philippines|The Philippines|Filipino Filipinos Philippine Filipina|Manila
Poland||Polish Pole Poles|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican Puerto Ricans|San Juan
Qatar||Qatari Qataris|Doha
Romania||Romanian Romanians|Bucharest
Russia|Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian Russians Soviet Soviets|Moscow
Rwanda||Rwandan Rwandans|Kigali
Samoa||Samoan Samoans|Apia
Saudi Arabia|Kingdom of Saudi Arabia|Saudi Saudis|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian Serbians Serb Serbs|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean Singaporeans|
Slovakia||Slovak Slovaks Slovakian|Bratislava
Slovenia||Slovenian Slovenians Slovene|Ljubljana
Solomon Islands|||Honiara
Somalia||Somali Somalis|Mogadishu
South Africa||South African South Africans|Pretoria
South Korea|Republic of Korea,Korea|South Korean South Koreans Korean Koreans|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish Spaniard Spaniards|Madrid
Sri Lanka||Sri Lankan Sri Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish Swede Swedes|Stockholm
Switzerland||Swiss|Bern
Syria|Syrian Arab Republic|Syrian Syrians|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik Tajiks|Dushanbe
Tanzania||Tanzanian Tanzanians|Dodoma
Thailand||Thai Thais|Bangkok
Togo||Togolese|Lome
Tonga||Tongan Tongans|
Trinidad and Tobago|Trinidad|Trinidadian Trinidadians|Port of Spain
Tunisia||Tunisian Tunisians|Tunis
Turkey|Türkiye,Turkiye|Turkish Turk Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan Ugandans|Kampala
Ukraine||Ukrainian Ukrainians|Kyiv
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati Emiratis|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British Briton Britons|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American Americans|Washington
Uruguay||Uruguayan Uruguayans|Montevideo
Uzbekistan||Uzbek Uzbeks|Tashkent
Vanuatu||Vanuatuan|
Vatican City|Vatican,The Vatican,Holy See||
Venezuela||Venezuelan Venezuelans|Caracas
Vietnam||Vietnamese|Hanoi
Yemen||Yemeni Yemenis|Sanaa
Zambia||Zambian Zambians|Lusaka
Zimbabwe||Zimbabwean Zimbabweans|Harare
England||English Englishman Englishwoman|
Scotland||Scottish Scot Scots|Edinburgh
Wales||Welsh Welshman Welshwoman|Cardiff
Northern Ireland||Northern Irish|Belfast
Hong Kong||Hongkonger Hongkongers|
Crimea||Crimean|
Tibet||Tibetan Tibetans|Lhasa
Catalonia||Catalan Catalans|Barcelona
Chechnya||Chechen Chechens|Grozny
Georgia||Georgian Georgians|Tbilisi
`

/** `state | newspaper abbreviation | postal code`. */
const STATE_LINES = `
Alabama|Ala.|AL
Alaska||AK
Arizona|Ariz.|AZ
Arkansas|Ark.|AR
California|Calif.|CA
Colorado|Colo.|CO
Connecticut|Conn.|CT
Delaware|Del.|DE
Florida|Fla.|FL
Georgia|Ga.|GA
Hawaii||HI
Idaho||ID
Illinois|Ill.|IL
Indiana|Ind.|IN
Iowa||IA
Kansas|Kan.|KS
Kentucky|Ky.|KY
Louisiana|La.|LA
Maine||ME
Maryland|Md.|MD
Massachusetts|Mass.|MA
Michigan|Mich.|MI
Minnesota|Minn.|MN
Mississippi|Miss.|MS
Missouri|Mo.|MO
Montana|Mont.|MT
Nebraska|Neb.|NE
Nevada|Nev.|NV
New Hampshire|N.H.|NH
New Jersey|N.J.|NJ
New Mexico|N.M.|NM
New York|N.Y.|NY
North Carolina|N.C.|NC
North Dakota|N.D.|ND
Ohio||OH
Oklahoma|Okla.|OK
Oregon|Ore.|OR
Pennsylvania|Pa.|PA
Rhode Island|R.I.|RI
South Carolina|S.C.|SC
South Dakota|S.D.|SD
Tennessee|Tenn.|TN
Texas||TX
Utah||UT
Vermont|Vt.|VT
Virginia|Va.|VA
Washington|Wash.|WA
West Virginia|W.Va.|WV
Wisconsin|Wis.|WI
Wyoming|Wyo.|WY
District of Columbia|D.C.|DC
`

/** Continents, parts of the world, seas, provinces, famous places; comma-separated. */
const REGION_LINES = `
Abkhazia,Africa,Alberta,Alps,Amazon,American Samoa,Anambra,Anambra State,Anatolia,Andalusia,Andes,Andhra Pradesh,Antarctica,Appalachia,Arctic,Arctic Ocean
Arunachal Pradesh,Asia,Assam,Atlantic,Atlantic Ocean,Australasia,Balkans,Balochistan,Baltic Sea,Baltics,Basque Country,Bavaria,Bay Area,Bedfordshire,Benue
Berkshire,Bermuda,Beverly Hills,Biafra,Bihar,Black Sea,Borneo,Borno,Borno State,Brandenburg,British Columbia,Brittany,Bronx,Brooklyn,Cambridgeshire
Camp David,Cape Cod,Capitol Hill,Caribbean,Caucasus,Cayman Islands,Central America,Central Asia,Central Europe,Central Park,Channel Islands,Cheshire
Chhattisgarh,Connacht,Connemara,Cornwall,Corsica,Cumbria,Dagestan,Danube,Darfur,Deep South,Derbyshire,Devon,Donbas,Donbass,Donegal,Donetsk,Dorset
Downing Street,Earth,East Africa,East Asia,Eastern Cape,Eastern Europe,English Channel,Essex,Euphrates,Europe,Falkland Islands,Far East,Faroe Islands,Fife
Flanders,Fujian,Galicia,Gatwick,Gauteng,Gaza,Gaza Strip,Gibraltar,Gippsland,Gloucestershire,Golan Heights,Ground Zero,Guam,Guangdong,Guantanamo
Guantanamo Bay,Gujarat,Gulf of Mexico,Gwynedd,Hainan,Hampshire,Harlem,Haryana,Heathrow,Hebrides,Helmand,Henan,Hertfordshire,Hesse,Highlands,Himachal Pradesh
Himalayas,Hokkaido,Hollywood,Horn of Africa,Hubei,Hunan,Indian Ocean,Inner Mongolia,Isle of Man,Java,Jharkhand,Kaduna State,Kandahar,Kano State,Karnataka
Kashmir,Katsina,Kent,Kerala,Kerry,Khyber Pakhtunkhwa,Kimberley,Kurdistan,KwaZulu-Natal,Ladakh,Lagos State,Lancashire,Latin America,Leicestershire,Leinster
Limpopo,Lincolnshire,Lombardy,Long Island,Luhansk,Luzon,Madhya Pradesh,Maharashtra,Manhattan,Manipur,Manitoba,Mar-a-Lago,Mayo,Mediterranean
Mediterranean Sea,Meghalaya,Merseyside,Middle East,Midlands,Midwest,Mindanao,Mississippi River,Mizoram,Mpumalanga,Munster,Nagaland,Nagorno-Karabakh
New Brunswick,New England,New South Wales,Newfoundland,Niger Delta,Nile,Norfolk,Normandy,North Africa,North America,North Sea,Northamptonshire,Northeast
Northern Territory,Northumberland,Northwest,Nottinghamshire,Nova Scotia,Oceania,Odisha,Ogun State,Okinawa,Ontario,Orkney,Ossetia,Oxfordshire,Oyo State
Pacific,Pacific Northwest,Pacific Ocean,Pacific Rim,Papua,Pearl Harbor,Pembrokeshire,Persian Gulf,Pilbara,Provence,Punjab,Quebec,Queens,Queensland,Rajasthan
Red Sea,Red Square,Rhine,Rift Valley,Rio Grande,Rivers State,Rocky Mountains,Rust Belt,Sabah,Sahara,Sahel,Sarawak,Sardinia,Saskatchewan,Saxony,Scandinavia
Shandong,Shetland,Shropshire,Siberia,Sichuan,Sicily,Sikkim,Silesia,Silicon Valley,Sinai,Sindh,Somerset,South America,South Asia,South Australia
South China Sea,South Ossetia,Southeast Asia,Southern Africa,Southwest,Staffordshire,Staten Island,Sub-Saharan Africa,Suffolk,Sulawesi,Sumatra,Surrey,Sussex
Tahrir Square,Tamil Nadu,Tasmania,Tatarstan,Teesside,Telangana,Tiananmen Square,Times Square,Trafalgar Square,Transnistria,Transylvania,Tripura,Tuscany
Tyneside,U.S. Virgin Islands,Ulster,Uttar Pradesh,Uttarakhand,Victoria,Virgin Islands,Visayas,Wallonia,Warwickshire,West Africa,West Bank,West Bengal
West Midlands,Western Australia,Western Cape,Western Europe,Western Sahara,Wiltshire,Worcestershire,Xinjiang,Yorkshire,Yukon,Yunnan,Zamfara,Zhejiang
`

/** Large or often named cities that are not capitals; comma-separated. */
const CITY_LINES = `
Aarhus,Aba,Abeokuta,Aberdeen,Aberystwyth,Abha,Acapulco,Aceh,Adana,Adelaide,Aden,Ado Ekiti,Agadir,Agartala,Agra,Ahmedabad,Aizawl,Ajmer,Akron,Akure,Albany
Aleppo,Alexandria,Alice Springs,Allahabad,Allentown,Almaty,Amritsar,Anchorage,Angeles City,Ann Arbor,Annaba,Annapolis,Antalya,Antwerp
Arlington,Armagh,Arusha,Asaba,Asheville,Aswan,Athlone,Atlanta,Atlantic City,Auckland,Aurora,Austin,Awka,Baguio,Bahawalpur,Bahir Dar,Bakersfield,Bakhmut,Bali
Ballarat,Ballina,Baltimore,Bandung,Bangalore,Bangor,Banja Luka,Barnsley,Basel,Basildon,Basra,Bath,Batumi,Bauchi,Bedford,Beira,Belgorod,Bendigo
Bengaluru,Benghazi,Benin City,Bergen,Berkeley,Bethlehem,Bhopal,Bhubaneswar,Bilbao,Biloxi,Birmingham,Bismarck,Blackburn,Blackpool,Blantyre,Bloemfontein
Bogotá,Boise,Bologna,Bolton,Bondi,Bonn,Bordeaux,Boston,Bournemouth,Bradford,Brasília,Bremen,Bridgeport,Brighton,Brisbane,Bristol,Brixton,Brno,Broome
Bruges,Buffalo,Bulawayo,Bunbury,Bundaberg,Burlington,Burnley,Bursa,Busan,Cagayan de Oro,Cairns,Calabar,Calais,Calcutta,Calgary,Cali,Cambridge,Camden,Can Tho
Cancun,Cannes,Canterbury,Cape Coast,Cape Town,Carlisle,Carson City,Casablanca,Castlebar,Cebu,Chandigarh,Changsha,Charleston,Charlotte
Charlottesville,Charlottetown,Chattanooga,Chelmsford,Cheltenham,Chengdu,Chennai,Chernobyl,Chiang Mai,Chicago,Chittagong,Chongqing,Christchurch,Cincinnati
Ciudad Juarez,Cleveland,Cluj,Cluj-Napoca,Coimbatore,Colchester,Cologne,Columbia,Columbus,Concord,Constantine,Constanța,Cordoba,Cork
Corpus Christi,Coventry,Cox's Bazar,Croydon,Cuttack,Da Nang,Dalian,Dallas,Dammam,Dar es Salaam,Darjeeling,Darlington,Darwin,Davao,Davos,Dayton
Debrecen,Dehradun,Delhi,Denpasar,Denver,Derby,Derry,Detroit,Dhanbad,Dire Dawa,Diyarbakir,Dnipro,Doncaster,Dongguan,Dortmund,Dover,Dresden
Drogheda,Dubai,Dubbo,Duluth,Dumfries,Dundalk,Dundee,Dunedin,Durban,Durham,Dusseldorf,Düsseldorf,East London,Eastbourne,Edmonton,El Fasher,El Paso,Eldoret
Enniskillen,Entebbe,Enugu,Erbil,Essen,Eugene,Exeter,Fairfax,Faisalabad,Falkirk,Fallujah,Fargo,Faridabad,Fayetteville,Ferguson,Fes,Fez,Flint,Florence
Folkestone,Fort Wayne,Fort Worth,Foshan,Frankfurt,Fredericton,Fremantle,Fukushima,Fuzhou,Galle,Galway,Gao,Garissa,Gaya
Gaziantep,Gdansk,Gdynia,Geelong,General Santos,Geneva,Genoa,George Town,Geraldton,Gettysburg,Ghaziabad,Ghent,Gilgit,Gladstone,Glasgow,Gloucester,Goa
Gold Coast,Goma,Gondar,Gothenburg,Gqeberha,Grand Rapids,Graz,Green Bay,Greenville,Grenoble,Grimsby,Guadalajara,Guangzhou,Guayaquil,Guildford
Guiyang,Gujranwala,Gulu,Gurgaon,Gurugram,Guwahati,Gwadar,Gwalior,Gweru,Gyumri,Hackney,Hague,Hai Phong,Haifa,Halifax,Hamburg,Hamilton,Hangzhou,Hanover,Harbin
Hargeisa,Haridwar,Harrisburg,Harrogate,Hartford,Hartlepool,Hastings,Hebron,Hefei,Herat,Hereford,Hiroshima,Ho Chi Minh City,Hobart,Hodeidah,Homs,Honolulu
Houston,Howrah,Hubballi,Huddersfield,Hull,Hyderabad,Iasi,Iași,Ibadan,Idlib,Iloilo,Ilorin,Imphal,Incheon,Indianapolis,Indore,Innsbruck,Invercargill,Inverness
Ipoh,Ipswich,Iqaluit,Isfahan,Islington,Istanbul,Izmir,Izmit,Jabalpur,Jackson,Jaffna,Jaipur,Jalalabad,Jalandhar,Jammu,Jamshedpur,Jeddah
Jersey City,Jinan,Jinja,Jodhpur,Johannesburg,Johor Bahru,Jos,Juneau,Kaduna,Kakamega,Kalgoorlie,Kaliningrad,Kandy,Kano,Kanpur,Kansas City,Kaohsiung,Karachi
Katowice,Kaunas,Kazan,Kelowna,Kendal,Kettering,Khan Younis,Kharkiv,Kharkov,Khayelitsha,Kherson,Khulna,Kiev,Kilkenny,Killarney,Kilmarnock,Kirkuk,Kismayo
Kisumu,Kitchener,Kitwe,Knoxville,Kochi,Kohima,Kolkata,Konya,Košice,Kota,Kota Kinabalu,Kowloon,Kozhikode,Krakow,Kraków,Kuching,Kumasi,Kunduz,Kunming,Kursk
Kyoto,Lagos,Lahore,Lambeth,Lampedusa,Lamu,Lansing,Lanzhou,Laredo,Larkana,Las Vegas,Launceston,Lausanne,Leeds,Leh,Leicester,Leipzig,Leningrad,Lerwick
Letterkenny,Lille,Limerick,Lincoln,Lisburn,Liverpool,Llanelli,Lodz,Lokoja,Londonderry,Long Beach,Los Angeles,Louisville,Lublin,Lubumbashi
Lucknow,Ludhiana,Luton,Luxor,Lviv,Lyon,Macao,Macau,Machakos,Mackay,Madison,Madurai,Maidstone,Maiduguri,Makassar,Makati,Makurdi,Malaga,Malindi,Malmo,Mamelodi
Manchester,Mandalay,Mangaluru,Mansoura,Margate,Mariupol,Marrakesh,Marseille,Mashhad,Mecca,Medan,Medellin,Medina,Meerut,Mekelle,Melbourne,Memphis,Miami
Middlesbrough,Milan,Milton Keynes,Milwaukee,Minna,Minneapolis,Mirpur,Misrata,Mombasa,Moncton,Monterrey,Montreal,Mostar,Mosul,Motherwell
Mount Isa,Multan,Mumbai,Munich,Mutare,Muzaffarabad,Mwanza,Mysore,Mysuru,Nablus,Nagasaki,Nagoya,Nagpur,Naivasha,Nakuru,Nanchang,Nanjing,Nanning,Nantes,Napier
Naples,Nashik,Nashville,Nazareth,Ndola,Nelson,New Haven,New Orleans,New York City,Newark,Newcastle,Newport,Newry,Nice,Ningbo,Noida,Norfolk,Northampton
Norwich,Nottingham,Novi Sad,Novosibirsk,Nuremberg,Nyeri,Oakland,Odesa,Odessa,Oklahoma City,Oldham,Omagh,Omaha,Omdurman,Onitsha,Oran,Orlando,Osaka,Osogbo
Ostrava,Oujda,Owerri,Oxford,Paisley,Palermo,Palmerston North,Palmyra,Palo Alto,Panaji,Parramatta,Pasadena,Patna,Penang,Penrith,Penzance,Perth
Peshawar,Peterborough,Philadelphia,Phoenix,Phuket,Pietermaritzburg,Pittsburgh,Plovdiv,Plymouth,Plzeň,Pokhara,Polokwane,Poole,Port Elizabeth,Port Harcourt
Port Said,Port Sudan,Portland,Porto,Portsmouth,Poznan,Poznań,Prayagraj,Preston,Providence,Puducherry,Pune,Puri,Qingdao,Qom,Quebec City,Queenstown,Quetta
Quezon City,Rafah,Raipur,Rajkot,Rajshahi,Raleigh,Ramadi,Ranchi,Raqqa,Rawalpindi,Reading,Recife,Regina,Rennes,Reno,Richmond,Rijeka,Rio,Rio de Janeiro
Rochdale,Rochester,Rockhampton,Rosario,Rostov-on-Don,Rotherham,Rotorua,Rotterdam,Sacramento,Saigon,Saint Petersburg,Salalah,Salem,Salisbury,Salt Lake City
Salvador,Salzburg,Samarkand,San Antonio,San Bernardino,San Diego,San Francisco,San Jose,Santa Monica,Sao Paulo,Sapporo,Saskatoon,Savannah,São Paulo
Scarborough,Scranton,Scunthorpe,Seattle,Selma,Semarang,Sevastopol,Seville,Sfax,Sha Tin,Shanghai,Sharjah,Sheffield,Shenyang,Shenzhen,Shepparton,Shillong
Shimla,Shiraz,Shrewsbury,Sialkot,Siliguri,Sioux Falls,Sligo,Slough,Sochi,Sohar,Sokoto,Sousse,Southampton,Southend,Southwark,Soweto,Split,Spokane
Springfield,Srebrenica,Srinagar,St Petersburg,St. John's,St. Louis,St. Paul,St. Petersburg,Stellenbosch,Stevenage,Stirling,Stockport,Stoke-on-Trent
Stornoway,Strasbourg,Stuttgart,Sudbury,Suez,Sukkur,Sunderland,Sunshine Coast,Surabaya,Surat,Suzhou,Swansea,Swat,Swindon,Sydney,Sylhet,Syracuse,Szczecin
Szeged,Tabriz,Tabuk,Tacloban,Tacoma,Taichung,Tainan,Takoradi,Tamale,Tampa,Tampere,Tamworth,Tangier,Tanta,Tartu,Taunton,Tauranga,Tel Aviv,Telford
The Hague,Thessaloniki,Thika,Thiruvananthapuram,Thunder Bay,Tianjin,Tijuana,Tikrit,Timbuktu,Timisoara,Timișoara,Timmins,Tiruchirappalli,Tirupati,Tobruk
Toowoomba,Topeka,Toronto,Torquay,Tottenham,Toulouse,Townsville,Trabzon,Tralee,Trenton,Trincomalee,Truro,Tshwane,Tuen Mun,Turin,Turkana
Tuscaloosa,Udaipur,Ujjain,Umuahia,Urumqi,Utrecht,Uyo,Vadodara,Valencia,Valparaiso,Vancouver,Varanasi,Varna,Vellore,Venice,Vijayawada,Visakhapatnam
Vladivostok,Wagga Wagga,Wakefield,Warangal,Warri,Warrington,Washington D.C.,Washington DC,Waterford,Watford,Westminster,Wexford,Whitby
Whitehorse,Wigan,Wilmington,Windsor,Winnipeg,Wodonga,Woking,Wollongong,Wolverhampton,Worcester,Worthing,Wrexham,Wroclaw,Wuhan,Xi'an,Xiamen,Yangon
Yekaterinburg,Yellowknife,Yenagoa,Yeovil,Yogyakarta,Yola,York,Youngstown,Zamboanga,Zanzibar,Zaporizhzhia,Zhengzhou,Zurich,Zürich,Łódź
`

type Country = {
  readonly name: string
  readonly aliases: readonly string[]
  readonly adjectives: readonly string[]
  readonly capital: string | null
}

const rows = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

const listed = (lines: string): string[] =>
  lines
    .split(/[,\n]+/)
    .map((name) => name.trim())
    .filter(Boolean)

/** Words after which a name is a place: “in Kenansville, N.C.”, “Harbour Road”. */
export const PLACE_SUFFIXES: ReadonlySet<string> = new Set(
  `Street Road Avenue Boulevard Lane Drive Square Park River Lake Bay Island Islands Mountain Mountains Valley Hill Hills
  County Parish Province District Borough Township Village City Town Beach Airport Harbour Harbor Bridge Coast Peninsula Range Ranges Nagar
  Strait Canyon Desert Forest Creek Falls Canal Sea Ocean Gulf Springs Heights Highway Stadium Palace Castle Cathedral
  Prison Jail Ghetto Camp Tower Plaza Wharf Pier Reservoir Glen Loch Dale Moor Marsh Fells
  Crescent Close Terrace Gardens Quay Common Green Heath Wells Estate Ward Constituency Junction Expressway Motorway Barracks`.split(
    /\s+/,
  ),
)

export const COUNTRIES: readonly Country[] = rows(COUNTRY_LINES).map((row) => ({
  name: row[0] ?? '',
  aliases: (row[1] ?? '').split(',').filter(Boolean),
  adjectives: demonyms(row[2] ?? ''),
  capital: row[3] || null,
}))

/** “North Korean” is one adjective, not two: words pair up after North, South, Puerto and their like. */
function demonyms(words: string): string[] {
  const found: string[] = []
  let held = ''
  for (const word of words.split(' ').filter(Boolean)) {
    if (/^(North|South|Northern|Puerto|Costa|Sri|Sierra|New|Central|Cape)$/.test(word)) held = `${word} `
    else {
      found.push(held + word)
      held = ''
    }
  }
  return found
}

export const STATES: readonly { readonly name: string; readonly abbreviations: readonly string[] }[] = rows(
  STATE_LINES,
).map((row) => ({
  name: row[0] ?? '',
  abbreviations: [row[1] ?? '', row[2] ?? ''].filter(Boolean),
}))

export const REGIONS: readonly string[] = listed(REGION_LINES)
export const CITIES: readonly string[] = listed(CITY_LINES)

const STATE_BY_FORM = new Map(
  STATES.flatMap(({ name, abbreviations }) =>
    [name, ...abbreviations].map((form): [string, string] => [form, name]),
  ),
)

/** The state of the United States that a name or an abbreviation means. */
export const stateOf = (form: string): string | undefined => STATE_BY_FORM.get(form)

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
Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Australasia,
Eastern Europe,Western Europe,Central Europe,Southeast Asia,South Asia,East Asia,Central Asia,Middle East,North Africa,
West Africa,East Africa,Southern Africa,Horn of Africa,Sub-Saharan Africa,Scandinavia,Balkans,Baltics,Caucasus,Caribbean,
Far East,West Bank,Gaza Strip,Gaza,Golan Heights,Sinai,Kurdistan,Kashmir,Punjab,Donbas,Donbass,Donetsk,Luhansk,Siberia,
Persian Gulf,Gulf of Mexico,Mediterranean,Mediterranean Sea,Black Sea,Baltic Sea,Red Sea,North Sea,South China Sea,
Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Arctic,Arctic Ocean,English Channel,Pacific Rim,Earth,
Sahara,Sahel,Himalayas,Alps,Andes,Rocky Mountains,Amazon,Nile,Danube,Rhine,Euphrates,Mississippi River,Rio Grande,
Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,
New South Wales,Queensland,Tasmania,South Australia,Western Australia,Northern Territory,
Bavaria,Saxony,Brandenburg,Hesse,Brittany,Normandy,Provence,Corsica,Sicily,Sardinia,Lombardy,Tuscany,Andalusia,Galicia,
Basque Country,Flanders,Wallonia,Cornwall,Devon,Kent,Essex,Sussex,Surrey,Norfolk,Suffolk,Yorkshire,Lancashire,Cumbria,
Dorset,Somerset,Highlands,Ulster,Midlands,West Midlands,Maharashtra,Gujarat,Tamil Nadu,Kerala,Karnataka,Bihar,
Uttar Pradesh,West Bengal,Assam,Rajasthan,Helmand,Kandahar,Xinjiang,Guangdong,Sichuan,Hubei,Okinawa,Hokkaido,Darfur,
Biafra,Western Sahara,Nagorno-Karabakh,Transnistria,Abkhazia,South Ossetia,Ossetia,Dagestan,Tatarstan,
New England,Midwest,Deep South,Southwest,Northeast,Northwest,Pacific Northwest,Rust Belt,Bay Area,Silicon Valley,
Long Island,Staten Island,Manhattan,Brooklyn,Queens,Bronx,Harlem,Hollywood,Beverly Hills,Cape Cod,Appalachia,
Guantanamo Bay,Guantanamo,Pearl Harbor,Ground Zero,Times Square,Central Park,Tiananmen Square,Red Square,Tahrir Square,
Trafalgar Square,Heathrow,Gatwick,Downing Street,Capitol Hill,Mar-a-Lago,Camp David,Virgin Islands,U.S. Virgin Islands,
Sindh,Balochistan,Khyber Pakhtunkhwa,Haryana,Himachal Pradesh,Uttarakhand,Jharkhand,Chhattisgarh,Odisha,Andhra Pradesh,Telangana,Madhya Pradesh,
Manipur,Nagaland,Mizoram,Tripura,Meghalaya,Sikkim,Arunachal Pradesh,Ladakh,Sabah,Sarawak,Mindanao,
Luzon,Visayas,Java,Sumatra,Borneo,Sulawesi,Papua,Rift Valley,Gauteng,KwaZulu-Natal,Western Cape,
Eastern Cape,Limpopo,Mpumalanga,Niger Delta,Borno State,Borno,Rivers State,Lagos State,Oyo State,Kano State,Anambra,
Anambra State,Ogun State,Kaduna State,Zamfara,Katsina,Benue,Mayo,Donegal,Kerry,Connemara,Connacht,
Munster,Leinster,Northumberland,Staffordshire,Shropshire,Gloucestershire,Hampshire,Hertfordshire,Nottinghamshire,Derbyshire,Lincolnshire,
Cheshire,Merseyside,Teesside,Tyneside,Warwickshire,Worcestershire,Wiltshire,Oxfordshire,Cambridgeshire,Berkshire,Bedfordshire,
Northamptonshire,Leicestershire,Pembrokeshire,Gwynedd,Fife,Orkney,Shetland,Hebrides,Silesia,Transylvania,Anatolia,
Hunan,Henan,Shandong,Zhejiang,Fujian,Yunnan,Inner Mongolia,Hainan,Victoria,Gippsland,Pilbara,
Kimberley,
Guam,American Samoa,Bermuda,Cayman Islands,Gibraltar,Falkland Islands,Isle of Man,Channel Islands,Faroe Islands
`

/** Large or often named cities that are not capitals; comma-separated. */
const CITY_LINES = `
New York City,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Seattle,Denver,
Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Fresno,Sacramento,
Atlanta,Kansas City,Miami,Omaha,Oakland,Minneapolis,St. Paul,Tulsa,Cleveland,Wichita,New Orleans,Tampa,Honolulu,Anaheim,
Pittsburgh,Cincinnati,St. Louis,Orlando,Buffalo,Newark,Toledo,Raleigh,Durham,Charlotte,Greensboro,Richmond,Norfolk,
Baton Rouge,Birmingham,Montgomery,Mobile,Little Rock,Salt Lake City,Des Moines,Cedar Rapids,Davenport,Sioux City,
Fort Worth,Fort Lauderdale,Palm Beach,West Palm Beach,Jacksonville,Tallahassee,Gainesville,Boulder,Colorado Springs,
Aurora,Charleston,Columbia,Greenville,Hartford,New Haven,Bridgeport,Providence,Worcester,Springfield,Concord,Manchester,
Burlington,Albany,Syracuse,Rochester,Trenton,Jersey City,Camden,Atlantic City,Harrisburg,Scranton,Allentown,Dayton,Akron,
Youngstown,Columbus,Indianapolis,Fort Wayne,Grand Rapids,Lansing,Flint,Ann Arbor,Madison,Green Bay,Duluth,Fargo,Bismarck,
Sioux Falls,Lincoln,Topeka,Boise,Spokane,Tacoma,Eugene,Salem,Reno,Carson City,San Bernardino,Santa Monica,Pasadena,
Long Beach,San Jose,Palo Alto,Berkeley,Bakersfield,Anchorage,Juneau,Laredo,El Paso,Austin,Corpus Christi,Ferguson,
Oklahoma City,Jackson,Biloxi,Gettysburg,Arlington,Alexandria,Fairfax,Charlottesville,Annapolis,Wilmington,Fayetteville,
Asheville,Knoxville,Chattanooga,Savannah,Selma,Tuscaloosa,Washington DC,Washington D.C.,
Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City,Tijuana,Monterrey,Guadalajara,Ciudad Juarez,
Acapulco,Cancun,Sao Paulo,São Paulo,Rio de Janeiro,Rio,Salvador,Recife,Medellin,Cali,Guayaquil,Valparaiso,Cordoba,Rosario,
Brasília,Bogotá,
Liverpool,Leeds,Sheffield,Bristol,Leicester,Coventry,Nottingham,Newcastle,Sunderland,Brighton,Plymouth,Southampton,
Portsmouth,Oxford,Cambridge,York,Bath,Exeter,Norwich,Ipswich,Hull,Bradford,Wolverhampton,Derby,Stoke-on-Trent,Reading,
Luton,Swansea,Newport,Glasgow,Aberdeen,Dundee,Inverness,Londonderry,Derry,Cork,Galway,Limerick,Westminster,Brixton,
Marseille,Lyon,Toulouse,Nice,Bordeaux,Lille,Strasbourg,Nantes,Rennes,Calais,Cannes,Grenoble,Munich,Hamburg,Frankfurt,
Cologne,Stuttgart,Düsseldorf,Dusseldorf,Dresden,Leipzig,Bonn,Nuremberg,Hanover,Bremen,Dortmund,Essen,Geneva,Zurich,Zürich,
Basel,Davos,Lausanne,Milan,Naples,Turin,Venice,Florence,Bologna,Genoa,Palermo,Lampedusa,Seville,Valencia,Bilbao,Malaga,
Porto,Rotterdam,Hague,The Hague,Utrecht,Antwerp,Ghent,Bruges,Salzburg,Innsbruck,Graz,Krakow,Kraków,Gdansk,Lodz,Wroclaw,
Thessaloniki,Istanbul,Izmir,Antalya,Gaziantep,Malmo,Gothenburg,Bergen,Aarhus,Tampere,Saint Petersburg,St. Petersburg,
St Petersburg,Leningrad,Novosibirsk,Yekaterinburg,Kazan,Sochi,Vladivostok,Rostov-on-Don,Kaliningrad,Kursk,Belgorod,
Kharkiv,Kharkov,Odesa,Odessa,Lviv,Mariupol,Dnipro,Zaporizhzhia,Kherson,Sevastopol,Bakhmut,Kiev,Chernobyl,Srebrenica,
Jeddah,Mecca,Medina,Dubai,Sharjah,Aleppo,Homs,Idlib,Raqqa,Palmyra,Mosul,Basra,Fallujah,Ramadi,Kirkuk,Erbil,Tikrit,
Tel Aviv,Haifa,Hebron,Nablus,Bethlehem,Nazareth,Rafah,Khan Younis,Isfahan,Shiraz,Mashhad,Tabriz,Qom,Aden,Hodeidah,
Benghazi,Misrata,Tobruk,Casablanca,Marrakesh,Fez,Oran,Luxor,Lagos,Kano,Maiduguri,Port Harcourt,Kumasi,Mombasa,Kisumu,
Dar es Salaam,Zanzibar,Goma,Lubumbashi,Johannesburg,Cape Town,Durban,Soweto,Bulawayo,Timbuktu,Gao,
Mumbai,Delhi,Kolkata,Calcutta,Chennai,Bangalore,Bengaluru,Hyderabad,Pune,Ahmedabad,Jaipur,Lucknow,Srinagar,Karachi,
Lahore,Peshawar,Rawalpindi,Quetta,Multan,Jalalabad,Kunduz,Herat,Chittagong,Sylhet,Yangon,Mandalay,Almaty,Samarkand,
Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Hangzhou,Xi'an,Harbin,Macau,Macao,Osaka,Kyoto,
Nagoya,Sapporo,Fukushima,Hiroshima,Nagasaki,Busan,Incheon,Ho Chi Minh City,Saigon,Da Nang,Phuket,Chiang Mai,Cebu,Davao,
Ibadan,Enugu,Kaduna,Benin City,Abeokuta,Owerri,Jos,Calabar,Uyo,Ilorin,Akure,Warri,Onitsha,Aba,Sokoto,Makurdi,Yola,
Bauchi,Minna,Lokoja,Asaba,Awka,Umuahia,Yenagoa,Ado Ekiti,Osogbo,Nakuru,Eldoret,Thika,Machakos,Garissa,Naivasha,
Kakamega,Nyeri,Malindi,Lamu,Turkana,Entebbe,Jinja,Gulu,Arusha,Mwanza,Ndola,Kitwe,Blantyre,Mutare,Gweru,Beira,Tshwane,
Polokwane,Bloemfontein,Gqeberha,Port Elizabeth,East London,Pietermaritzburg,Stellenbosch,Mamelodi,Khayelitsha,Tamale,
Takoradi,Cape Coast,Bhopal,Indore,Nagpur,Nashik,Surat,Vadodara,Rajkot,Kanpur,Agra,Varanasi,Allahabad,Prayagraj,Meerut,
Noida,Gurugram,Gurgaon,Ghaziabad,Faridabad,Chandigarh,Ludhiana,Amritsar,Jalandhar,Shimla,Dehradun,Haridwar,Patna,Gaya,
Ranchi,Jamshedpur,Dhanbad,Raipur,Bhubaneswar,Cuttack,Puri,Guwahati,Shillong,Imphal,Kohima,Aizawl,Agartala,Siliguri,
Darjeeling,Howrah,Visakhapatnam,Vijayawada,Tirupati,Warangal,Mysuru,Mysore,Mangaluru,Hubballi,Kochi,Thiruvananthapuram,
Kozhikode,Madurai,Coimbatore,Tiruchirappalli,Vellore,Puducherry,Goa,Panaji,Jodhpur,Udaipur,Kota,Ajmer,Jammu,Leh,
Gwalior,Jabalpur,Ujjain,Faisalabad,Gujranwala,Sialkot,Sukkur,Larkana,Mirpur,Muzaffarabad,Gilgit,Swat,Gwadar,Bahawalpur,
Khulna,Rajshahi,Cox's Bazar,Pokhara,Kandy,Jaffna,Galle,Trincomalee,Quezon City,Makati,Iloilo,Baguio,Zamboanga,Tacloban,
Cagayan de Oro,General Santos,Angeles City,Medan,Makassar,Yogyakarta,Semarang,Denpasar,Johor Bahru,Kuching,
Kota Kinabalu,Ipoh,George Town,Hai Phong,Can Tho,Kunming,Xiamen,Qingdao,Dalian,Shenyang,Changsha,Zhengzhou,Jinan,Hefei,
Nanchang,Fuzhou,Guiyang,Nanning,Urumqi,Lanzhou,Suzhou,Ningbo,Dongguan,Foshan,Kaohsiung,Taichung,Tainan,Kowloon,Sha Tin,
Tuen Mun,Geelong,Ballarat,Bendigo,Shepparton,Wodonga,Wollongong,Dubbo,Tamworth,Wagga Wagga,Toowoomba,Townsville,Cairns,
Mackay,Rockhampton,Bundaberg,Gladstone,Mount Isa,Alice Springs,Launceston,Fremantle,Bunbury,Kalgoorlie,Broome,
Geraldton,Parramatta,Penrith,Bondi,Gold Coast,Sunshine Coast,Hamilton,Tauranga,Rotorua,Napier,Nelson,Invercargill,
Queenstown,Palmerston North,Preston,Blackpool,Blackburn,Burnley,Bolton,Oldham,Rochdale,Stockport,Wigan,Warrington,
Huddersfield,Wakefield,Barnsley,Doncaster,Rotherham,Grimsby,Scunthorpe,Middlesbrough,Hartlepool,Darlington,Carlisle,
Kendal,Harrogate,Scarborough,Whitby,Shrewsbury,Telford,Hereford,Gloucester,Cheltenham,Swindon,Salisbury,Bournemouth,
Poole,Torquay,Truro,Penzance,Taunton,Yeovil,Guildford,Woking,Slough,Maidstone,Canterbury,Dover,Folkestone,Margate,
Hastings,Eastbourne,Worthing,Colchester,Chelmsford,Southend,Basildon,Peterborough,Northampton,Kettering,Bedford,
Milton Keynes,Stevenage,Watford,Croydon,Tottenham,Hackney,Islington,Lambeth,Southwark,Wrexham,Aberystwyth,Llanelli,
Bangor,Stirling,Paisley,Kilmarnock,Dumfries,Motherwell,Falkirk,Lerwick,Stornoway,Armagh,Lisburn,Newry,Omagh,
Enniskillen,Waterford,Sligo,Tralee,Killarney,Wexford,Kilkenny,Athlone,Drogheda,Dundalk,Letterkenny,Ballina,Castlebar,
Timmins,Sudbury,Thunder Bay,Kitchener,Windsor,Saskatoon,Regina,Moncton,Fredericton,Charlottetown,St. John's,Kelowna,
Whitehorse,Yellowknife,Iqaluit,Lublin,Łódź,Poznań,Poznan,Katowice,Szczecin,Gdynia,Brno,Ostrava,Plzeň,Košice,Cluj,
Cluj-Napoca,Timișoara,Timisoara,Iași,Iasi,Constanța,Varna,Plovdiv,Debrecen,Szeged,Split,Rijeka,Novi Sad,Banja Luka,
Mostar,Kaunas,Tartu,Izmit,Bursa,Konya,Adana,Diyarbakir,Trabzon,Batumi,Gyumri,Salalah,Sohar,Dammam,Abha,Tabuk,Sfax,
Sousse,Fes,Agadir,Tangier,Oujda,Constantine,Annaba,Suez,Port Said,Aswan,Mansoura,Tanta,Omdurman,Port Sudan,El Fasher,
Hargeisa,Kismayo,Mekelle,Dire Dawa,Bahir Dar,Gondar,
Bali,Surabaya,Bandung,Aceh,Penang,Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,Auckland,Christchurch,Dunedin
`

export type Country = {
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
  County Parish Province District Borough Township Village City Town Beach Airport Harbour Harbor Bridge Coast Peninsula
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

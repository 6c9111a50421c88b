// Knows organizations by name: institutions, agencies, news outlets, parties, companies, and words that end or hold such names.
// Provenance: public facts, written down from general knowledge for this project.

/** `full name | short names`; “;” between entries. */
const INSTITUTION_LINES = `
White House;Kremlin;Pentagon;Congress;Capitol Police;Senate;House of Representatives;House of Commons;House of Lords;
Parliament;European Parliament;European Commission;European Council;European Union|EU,E.U.;European Central Bank|ECB;
Council of Europe;European Court of Justice;European Court of Human Rights;United Nations|UN,U.N.;
United Nations Security Council|UN Security Council,Security Council,U.N. Security Council;
United Nations Human Rights Council|Human Rights Council;United Nations General Assembly|UN General Assembly,General Assembly;
World Health Organization|WHO,World Health Organisation;World Trade Organization|WTO;World Bank;
International Monetary Fund|IMF;International Criminal Court|ICC;International Court of Justice|ICJ;
International Atomic Energy Agency|IAEA;International Committee of the Red Cross|ICRC;Red Cross;Red Crescent;
International Olympic Committee|IOC;World Anti-Doping Agency|WADA;FIFA;UEFA;UNICEF;UNESCO;UNHCR;UNRWA;OPEC;ASEAN;
North Atlantic Treaty Organization|NATO,Nato;African Union|AU;Arab League;Organization of American States|OAS;
Organization for Security and Co-operation in Europe|OSCE;Organization for Economic Cooperation and Development|OECD;
Interpol;Europol;Eurojust;Frontex;Eurostat;Federal Reserve|Fed;Federal Bureau of Investigation|FBI,F.B.I.;
Central Intelligence Agency|CIA,C.I.A.;National Security Agency|NSA,N.S.A.;National Security Council|NSC;
Department of Justice|DOJ,Justice Department;Department of Homeland Security|DHS,Homeland Security;
Department of Defense|Defense Department,DOD;Department of State|State Department;Department of the Treasury|Treasury Department,Treasury;
Department of Energy|Energy Department,DOE;Department of Education|Education Department;
Department of Health and Human Services|HHS;Department of Labor|Labor Department;Department of the Interior|Interior Department;
Department of Agriculture|USDA,Agriculture Department;Department of Commerce|Commerce Department;
Department of Veterans Affairs|Veterans Affairs,VA;Environmental Protection Agency|EPA,E.P.A.;
Food and Drug Administration|FDA;Federal Aviation Administration|FAA;Federal Communications Commission|FCC;
Federal Election Commission|FEC;Federal Trade Commission|FTC;Federal Emergency Management Agency|FEMA;
Securities and Exchange Commission|SEC;Internal Revenue Service|IRS,I.R.S.;Secret Service;
Immigration and Customs Enforcement|ICE;Customs and Border Protection|CBP;Border Patrol;Coast Guard;National Guard;
Drug Enforcement Administration|DEA;Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF;
Centers for Disease Control and Prevention|CDC,Centers for Disease Control;National Institutes of Health|NIH;
National Aeronautics and Space Administration|NASA,Nasa;National Oceanic and Atmospheric Administration|NOAA;
Consumer Financial Protection Bureau|CFPB;Congressional Budget Office|CBO;Government Accountability Office|GAO;
Office of Management and Budget|OMB;Bureau of Labor Statistics|BLS;Census Bureau;Supreme Court|U.S. Supreme Court;
Electoral College;Joint Chiefs of Staff;Marine Corps;Peace Corps;Navy;Air Force;U.S. Army;U.S. Navy;
Royal Navy;Royal Air Force|RAF;Metropolitan Police|Met Police;Scotland Yard;Crown Prosecution Service|CPS;
Home Office;Foreign Office;Cabinet Office;Ministry of Defence|MoD;Bank of England;National Health Service|NHS;
Garda Síochána|Gardaí,Garda,An Garda Síochána;Ofcom;Ofsted;Ofgem;HM Revenue and Customs|HMRC;Buckingham Palace;Holyrood;Stormont;Senedd;Dáil;Seanad;
MI5;MI6;GCHQ;Mossad;Knesset;Hamas;Hezbollah;Fatah;Islamic State|ISIS,ISIL,IS,Daesh,Islamic State group;
al-Qaeda|Al-Qaeda,al-Qaida,Al Qaeda,al Qaeda;Taliban;Boko Haram;Al-Shabab|al-Shabab,Al-Shabaab;Houthis;Muslim Brotherhood;
Irish Republican Army|IRA;Palestinian Authority;Palestine Liberation Organization|PLO;Israel Defense Forces|IDF;
Revolutionary Guards|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard;KGB;FSB;GRU;Wagner|Wagner Group;
Duma|State Duma;Bundestag;Bundesrat;Bundesbank;Bundeswehr;Reichstag;Élysée|Elysee;Gestapo;Stasi;Wehrmacht;
Communist Party;Politburo;People's Liberation Army|PLA;Lok Sabha;Rajya Sabha;Diet;Red Army;
Democratic Party;Republican Party|GOP,G.O.P.;Democratic National Committee|DNC;Republican National Committee|RNC;
Libertarian Party;Green Party;Tea Party;Labour Party|Labour;Conservative Party|Tory party,Tories;Liberal Democrats|Lib Dems,Liberal Democrat,Lib Dem;Social Democrats|Social Democrat;Christian Democrats|Christian Democrat;
Scottish National Party|SNP;Democratic Unionist Party|DUP;Sinn Féin|Sinn Fein;Fianna Fáil;Fine Gael;Plaid Cymru;
UK Independence Party|UKIP,Ukip;Reform UK;Liberal Party;Labor Party;Christian Democratic Union|CDU;
Christian Social Union|CSU;Social Democratic Party|SPD;Alternative for Germany|AfD;National Front|Front National;
National Rally;En Marche;Podemos;Syriza;Likud;Bharatiya Janata Party|BJP;African National Congress|ANC;Workers' Party;
American Civil Liberties Union|ACLU,A.C.L.U.;National Rifle Association|NRA,N.R.A.;
National Association for the Advancement of Colored People|NAACP,N.A.A.C.P.;Southern Poverty Law Center;
Anti-Defamation League|ADL;Planned Parenthood;Human Rights Watch|HRW;Amnesty International|Amnesty;Greenpeace;Oxfam;
Save the Children;Médecins Sans Frontières|MSF,Doctors Without Borders;Transparency International;Freedom House;WikiLeaks|Wikileaks;
Black Lives Matter;Ku Klux Klan|KKK;Heritage Foundation;Brookings Institution|Brookings;Cato Institute;Rand Corporation|RAND;
Pew Research Center|Pew;Gallup;Quinnipiac University|Quinnipiac;YouGov;Ipsos;Ipsos MORI;Council on Foreign Relations;
Chatham House;Clinton Foundation;Trump Foundation;Trump Organization;Gates Foundation;Chamber of Commerce;AFL-CIO;
Teamsters;Trades Union Congress|TUC;Confederation of British Industry;British Medical Association|BMA;
Catholic Church;Church of England;Wall Street;Bank of America;Bank of Japan;People's Bank of China;
Harvard University|Harvard;Yale University|Yale;Princeton University|Princeton;Stanford University|Stanford;
Massachusetts Institute of Technology|MIT;Oxford University;Cambridge University;Columbia University;Georgetown University;
National Football League|NFL;National Basketball Association|NBA;Major League Baseball|MLB;National Hockey League|NHL;
National Collegiate Athletic Association|NCAA;Premier League;Manchester United;Manchester City;Real Madrid;Olympics;
Arsenal;Everton;Fulham;Tottenham Hotspur|Spurs;West Ham United|West Ham;Aston Villa;Celtic;Crystal Palace;Wolverhampton Wanderers|Wolves;Leeds United;
Newcastle United;Juventus;AC Milan;Inter Milan;Bayern Munich;Borussia Dortmund;Ajax;Benfica;Paris St-Germain|Paris Saint-Germain,PSG;Atletico Madrid;Glasgow Rangers;
AFL;NRL;BCCI;EFL;Women's Institute;Citizens Advice;Environment Agency;Network Rail;Health and Safety Executive|HSE;
Central Bureau of Investigation|CBI;Enforcement Directorate;Election Commission of India;Reserve Bank of India|RBI;Trinamool Congress|TMC;Aam Aadmi Party|AAP;
Shiv Sena;Dravida Munnetra Kazhagam|DMK;Communist Party of India (Marxist)|CPI(M);All Progressives Congress|APC;Peoples Democratic Party|PDP;
Independent National Electoral Commission|INEC;Economic and Financial Crimes Commission|EFCC;National Drug Law Enforcement Agency|NDLEA;Nigeria Labour Congress|NLC;
Academic Staff Union of Universities|ASUU;Orange Democratic Movement|ODM;Jubilee Party;United Democratic Alliance|UDA;Kenya Revenue Authority|KRA;
Independent Electoral and Boundaries Commission|IEBC;Economic Freedom Fighters|EFF;Democratic Alliance;Eskom;Congress of South African Trade Unions|COSATU;
Australian Federal Police;Reserve Bank of Australia;Nationals;Pakistan Tehreek-e-Insaf;Unite;Unison;RMT;Usdaw;GMB;Caritas;Unicef
`

const MEDIA_LINES = `
Associated Press|AP,A.P.,The Associated Press;Reuters;Agence France-Presse|AFP;TASS|Tass,ITAR-TASS;RIA Novosti|RIA;Interfax;Xinhua;
Press Trust of India|PTI;Press Association|PA;Bloomberg|Bloomberg News;dpa;Kyodo|Kyodo News;Yonhap;Anadolu Agency|Anadolu;
New York Times|The New York Times,NYT,NY Times;Washington Post|The Washington Post;Wall Street Journal|The Wall Street Journal,WSJ;
Los Angeles Times|LA Times,L.A. Times;USA Today|USA TODAY;Chicago Tribune;Boston Globe|The Boston Globe;
New York Post;Daily News|New York Daily News;Miami Herald;Detroit News;Detroit Free Press;Arizona Republic;
Dallas Morning News;Houston Chronicle;San Francisco Chronicle;Philadelphia Inquirer;Des Moines Register|The Des Moines Register;
Newsday;Newsweek;Time magazine|TIME;The Atlantic;The New Yorker;Vanity Fair;Rolling Stone;Mother Jones;
National Review;Weekly Standard|The Weekly Standard;New Republic;Politico|POLITICO;BuzzFeed|BuzzFeed News,Buzzfeed;
Huffington Post|The Huffington Post,HuffPost;Vox;Slate;Salon;The Hill;Roll Call;Axios;Breitbart|Breitbart News;
Daily Beast|The Daily Beast;Daily Caller|The Daily Caller;Drudge Report;Gawker;ProPublica;FiveThirtyEight;RealClearPolitics;
PolitiFact|Politifact;FactCheck.org;Snopes;The Intercept;Vice;Vice News;CNN;MSNBC;NBC|NBC News;ABC News|ABC;CBS|CBS News;
Fox News|Fox,Fox News Channel;PBS;NPR|National Public Radio;C-SPAN;CNBC;Univision;Telemundo;Fox Business;HBO;ESPN;
BBC|BBC News,British Broadcasting Corporation;ITV|ITV News;Channel 4|Channel 4 News;Sky News|Sky;Guardian|The Guardian;
Observer|The Observer;Daily Telegraph|The Daily Telegraph,The Telegraph,Telegraph;The Times|Times;Sunday Times|The Sunday Times;Financial Times|FT;
Independent|The Independent;Daily Mail|Mail Online,MailOnline;Daily Mirror;Daily Express;The Sun;Evening Standard;The Economist|Economist;
New Statesman;Spectator|The Spectator;Irish Times|The Irish Times;RTÉ|RTE;CBC|CBC News;Globe and Mail|The Globe and Mail;Toronto Star;
Sydney Morning Herald;The Australian;The Age;Le Monde;Le Figaro;Libération;Der Spiegel|Spiegel;Die Zeit;Bild;
Süddeutsche Zeitung;Frankfurter Allgemeine Zeitung;ARD;ZDF;Deutsche Welle|DW;El País|El Pais;El Mundo;La Repubblica;
Corriere della Sera;Haaretz;Jerusalem Post;Times of Israel;Al Jazeera|al-Jazeera;Al Arabiya;Times of India;The Hindu;
Hindustan Times;Indian Express;NDTV;Dawn;South China Morning Post;Global Times;People's Daily;Asahi Shimbun;NHK;
Russia Today|RT;Sputnik;Pravda;Izvestia;Kommersant;Novaya Gazeta;Moscow Times;Kyiv Independent;Kyiv Post;
Radio Free Europe;Voice of America;SANA;IRNA;Fars News Agency|Fars;Tasnim;KCNA;Variety;Hollywood Reporter|The Hollywood Reporter;
Wikinews;Forbes;Fortune;Business Insider;TechCrunch;Wired;MarketWatch;Consumer Reports
`

const COMPANY_LINES = `
Apple;Google;Alphabet;Microsoft;Amazon;Facebook;Meta;IBM;Intel;Oracle;Cisco;Hewlett-Packard|HP;Dell;Sony;Samsung;Huawei;
Nokia;Ericsson;Uber;Lyft;Airbnb;Netflix;Tesla;SpaceX;PayPal;eBay;Yahoo;LinkedIn;Snapchat;TikTok;ByteDance;Alibaba;
Tencent;Baidu;OpenAI;Nvidia;Boeing;Airbus;Lockheed Martin;Raytheon;General Electric|GE;General Motors|GM;Ford Motor|Ford Motor Co.;
Chrysler;Toyota;Honda;Nissan;Volkswagen|VW;BMW;Mercedes-Benz;Daimler;Renault;Peugeot;Fiat;Volvo;ExxonMobil|Exxon Mobil,Exxon;
Chevron;Shell|Royal Dutch Shell;BP;Total;Gazprom;Rosneft;Lukoil;Aramco|Saudi Aramco;Glencore;Rio Tinto;Goldman Sachs;JPMorgan|JPMorgan Chase,JP Morgan;
Morgan Stanley;Citigroup|Citibank;Wells Fargo;Deutsche Bank;Barclays;HSBC;Lloyds;UBS;Credit Suisse;Santander;BNP Paribas;
Lehman Brothers;BlackRock;Berkshire Hathaway;Moody's;Standard & Poor's|S&P;Fitch;Visa;Mastercard;American Express;
Walmart|Wal-Mart;Target;Costco;Tesco;Sainsbury's;Asda;Ikea;McDonald's;Starbucks;Coca-Cola;Pepsi|PepsiCo;Nestlé|Nestle;
Unilever;Procter & Gamble;Johnson & Johnson;Pfizer;Merck;Novartis;Roche;AstraZeneca;GlaxoSmithKline|GSK;Bayer;Monsanto;
Disney|Walt Disney;Comcast;Time Warner;AT&T;Verizon;T-Mobile;Vodafone;BT;Delta;United Airlines;American Airlines;
British Airways;Ryanair;EasyJet|easyJet;Lufthansa;Emirates;FedEx;UPS;Nike;Adidas;Philip Morris;Halliburton;Enron;Twitter;
Instagram;YouTube;WhatsApp;Spotify;Telegram;Reddit;Pinterest;WeChat;Weibo;Twitch;Tumblr;Mastodon;Bluesky;Flipkart;Paytm;Safaricom;Woolworths;Telstra;Qantas;
Infosys;Wipro;Tata|Tata Group;Reliance Industries;Adani Group|Adani;Dangote Group|Dangote Cement;Petronas;Singtel;Foxconn;Xiaomi;Lenovo;Deliveroo;Monzo;Revolut;Etsy;Shopify
`

/** A capitalized word that ends, or stands in, the name of an organization. */
export const ORGANIZATION_SUFFIXES: ReadonlySet<string> = new Set(
  `Inc Inc. Corp Corp. Co Co. Ltd Ltd. LLC L.L.C. PLC plc GmbH AG S.A. LLP Company Corporation Incorporated Limited Group
  Holdings Partners Associates Brothers Bros Bros. Sons Daughters Industries Enterprises Systems Technologies Motors Airlines Airways
  Railways Lines Ferries Bank Trust Fund Foundation Institute Institution University College School Academy Seminary
  Hospital Clinic Ministry Department Office Bureau Agency Authority Administration Commission Committee Subcommittee
  Council Board Court Tribunal Parliament Assembly Senate Congress Cabinet Party Union Guild Federation Confederation
  Association Society League Club Alliance Coalition Movement Front Brigade Army Navy Force Forces Corps Guard Guards
  Police Constabulary Service Services Church Synagogue Mosque Archdiocese Diocese Orchestra Choir Theatre Theater Museum
  Gallery Library Times Post Journal Tribune Herald Gazette Globe Star Chronicle Ledger Courier Examiner Register Mirror
  Telegraph Observer Guardian Inquirer Bulletin Dispatch Newswire News Press Magazine Weekly Daily Radio Television TV Broadcasting
  Network Channel Studios Pictures Records Entertainment Media Publishing Books United Rovers Athletic Hotspur Team
  Center Centre Laboratory Laboratories Observatory Forum Network Project Initiative Campaign Caucus Conference
  Chamber Exchange Reserve Treasury Secretariat Embassy Consulate Delegation Mission Taskforce Squad Unit Bakery Brewers
  Brewery Farms Foods Pharmaceuticals Energy Oil Petroleum Electric Power Water Gas Steel Mining Capital Ventures
  Insurance Healthcare Software Labs Solutions Consulting Infra Coastguard Barometer Cooperative Co-operative
  Plc Pvt Polytechnic Sabha Morcha Samiti Sangh Parishad Panchayat Nigam Air Rail Collective Command Directorate Inspectorate Regiment
  Battalion Retail Logistics Telecom Telecoms Digital Interactive Pharma Biotech Therapeutics Robotics Aerospace Shipping Construction
  Constructions Infrastructure Developers Homes Housing Properties Estates Realty Securities Advisors Advisers Equity Wealth Bancorp
  Savings Mutual FM Leisure Nations Rangers Wanderers Albion FC AFC RFC F.C. Watch Aid Philharmonic Bench`.split(
    /\s+/,
  ),
)

/** Words that make a name a law, prize, event, work or thing: kind `other`. */
export const OTHER_SUFFIXES: ReadonlySet<string> = new Set(
  `Act Bill Amendment Constitution Treaty Agreement Accord Accords Convention Protocol Pact Plan Deal Partnership Code
  Prize Award Awards Medal Cup Championship Championships Olympics Games Festival Fair Parade Day War Wars Revolution
  Uprising Massacre Crisis Summit Conference Election Primary Debate Show Tour Test Report Index Doctrine Declaration
  Resolution Charter Rule Bible Quran Koran Gospel Book Song Album Symphony Trophy Open Marathon Derby Grand-Prix Scandal
  Hurricane Typhoon Storm Cyclone Forum Initiative Program Programme Directive Standard Standards`.split(
    /\s+/,
  ),
)

const OTHER_LINES = `
Christianity;Islam;Judaism;Buddhism;Hinduism;Sikhism;Catholicism;Protestantism;Mormonism;Brexit;
Affordable Care Act|Obamacare,ObamaCare;North American Free Trade Agreement|NAFTA;Trans-Pacific Partnership|TPP;
Bible;Quran|Koran,Qur'an;Torah;World War I;World War II|Second World War;First World War;Cold War;Vietnam War;Iraq War;
Gulf War;Holocaust;Great Depression;Super Bowl;World Cup;World Series;Nobel Prize;Nobel Peace Prize;Pulitzer Prize;
Oscars;Grammys;Emmys;Golden Globes;Black Lives Matter;Arab Spring;Medicare;Medicaid;Social Security;Second Amendment|2nd Amendment;
First Amendment|1st Amendment;Fifth Amendment|5th Amendment;Fourteenth Amendment|14th Amendment;Magna Carta;Constitution;Declaration of Independence;Windows;Android;iPhone;iPad
`

type KnownOrganization = { readonly name: string; readonly aliases: readonly string[] }

const parse = (lines: string): KnownOrganization[] =>
  lines
    .replace(/\n/g, '')
    .split(';')
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const [name, aliases] = entry.split('|')
      return { name: (name ?? '').trim(), aliases: (aliases ?? '').split(',').filter(Boolean) }
    })

export const INSTITUTIONS = parse(INSTITUTION_LINES)
export const NEWS_OUTLETS = parse(MEDIA_LINES)
export const COMPANIES = parse(COMPANY_LINES)
/** Faiths, laws, wars, prizes and works: kind `other`. */
export const OTHERS = parse(OTHER_LINES)

// Texts of many languages are told from English; English with foreign names in it is not taken for anything else.
import { describe, expect, it } from 'vitest'
import { foreignLanguageOf } from '../../../src/engine/language/foreignLanguage'

const FOREIGN: readonly (readonly [string, string])[] = [
  [
    'de',
    'Der Stadtrat hat am Dienstag beschlossen, das alte Bad zu schließen. „Wir haben alles versucht“, sagte die Bürgermeisterin.',
  ],
  [
    'fr',
    'Le conseil a décidé mardi de fermer la vieille piscine. « Nous avons tout essayé », a dit la maire, qui ne veut pas partir.',
  ],
  [
    'es',
    'El concejo decidió el martes cerrar la vieja piscina. «Lo hemos intentado todo», dijo la alcaldesa, que no se va de la ciudad.',
  ],
  [
    'pt',
    'A câmara decidiu na terça-feira fechar a velha piscina. “Tentámos tudo o que podíamos”, disse a presidente, que não sai da cidade.',
  ],
  [
    'it',
    'Il consiglio ha deciso martedì di chiudere la vecchia piscina. «Abbiamo provato di tutto», ha detto la sindaca, che non lascia la città.',
  ],
  [
    'nl',
    'De raad heeft dinsdag besloten om het oude zwembad te sluiten. “We hebben alles geprobeerd”, zei de burgemeester, die niet vertrekt.',
  ],
  [
    'sv',
    'Kommunen beslutade på tisdagen att stänga det gamla badet. ”Vi har försökt med allt”, sade borgmästaren, som inte vill lämna staden.',
  ],
  [
    'da',
    'Byrådet besluttede tirsdag at lukke det gamle bad. »Vi har prøvet alt,« sagde borgmesteren, som ikke vil forlade byen efter det nye valg.',
  ],
  [
    'fi',
    'Kaupunki päätti tiistaina sulkea vanhan uimahallin. ”Me yritimme kaikkea, ja se on nyt ohi”, sanoi pormestari, joka ei ole lähdössä mutta on väsynyt.',
  ],
  [
    'pl',
    'Rada zdecydowała we wtorek, że zamknie stary basen. „Próbowaliśmy wszystkiego”, powiedziała burmistrz, która nie chce się na to zgodzić.',
  ],
  [
    'cs',
    'Rada v úterý rozhodla, že starý bazén zavře. „Zkusili jsme všechno,“ řekla starostka, která se na to už nechce dívat a z města neodejde.',
  ],
  [
    'hu',
    'A tanács kedden úgy döntött, hogy bezárja a régi uszodát. „Mindent megpróbáltunk” – mondta a polgármester, aki szerint ez nem az ő hibája, és meg is mondta.',
  ],
  [
    'ro',
    'Consiliul a decis marți să închidă vechea piscină. „Am încercat tot ce se poate”, a spus primărița, care nu pleacă din oraș și este tristă.',
  ],
  [
    'tr',
    'Meclis salı günü eski havuzu kapatma kararı aldı. “Her şeyi denedik ve bu bir son değil” dedi başkan, daha sonra da çok üzgün olduğunu söyledi.',
  ],
  [
    'id',
    'Dewan kota pada hari Selasa memutuskan untuk menutup kolam lama itu. “Kami sudah mencoba semuanya,” kata wali kota yang tidak akan pergi dari kota ini.',
  ],
  [
    'vi',
    'Hội đồng đã quyết định đóng cửa hồ bơi cũ vào thứ Ba. “Chúng tôi đã thử mọi cách và không được”, thị trưởng nói với các phóng viên của thành phố này.',
  ],
  [
    'sw',
    'Baraza la mji liliamua siku ya Jumanne kufunga bwawa la zamani. “Tumejaribu kila kitu,” alisema meya wa mji huo, ambaye hataki kuondoka katika mji wake.',
  ],
  ['ru', 'Совет во вторник решил закрыть старый бассейн. «Мы всё попробовали», — сказала мэр города.'],
  ['uk', 'Рада у вівторок вирішила закрити старий басейн. «Ми спробували все», — сказала міська голова.'],
  ['bg', 'Съветът реши във вторник да затвори стария басейн. „Опитахме всичко“, каза кметицата на града.'],
  [
    'sr',
    'Веће је у уторак одлучило да затвори стари базен. „Покушали смо све“, рекла је градоначелница, љута због тога.',
  ],
  [
    'el',
    'Το συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά πισίνα. «Δοκιμάσαμε τα πάντα», είπε η δήμαρχος.',
  ],
  ['ar', 'قرر المجلس يوم الثلاثاء إغلاق المسبح القديم. وقالت رئيسة البلدية: «لقد جربنا كل شيء».'],
  ['fa', 'شورا روز سه‌شنبه تصمیم گرفت استخر قدیمی را ببندد. شهردار گفت: «ما همه چیز را امتحان کردیم».'],
  ['he', 'המועצה החליטה ביום שלישי לסגור את הבריכה הישנה. ״ניסינו הכול״, אמרה ראשת העיר.'],
  ['hi', 'परिषद ने मंगलवार को पुराना तालाब बंद करने का फैसला किया। “हमने सब कुछ आजमाया”, मेयर ने कहा।'],
  ['ja', '市議会は火曜日、古いプールを閉鎖することを決めた。「できることはすべて試した」と市長は述べた。'],
  ['zh', '市议会周二决定关闭旧游泳池。市长说：“我们已经尝试了一切办法，但是没有成功。”'],
  ['ko', '시의회는 화요일 오래된 수영장을 닫기로 결정했다. 시장은 “우리는 모든 것을 시도했다”고 말했다.'],
  ['th', 'สภาเมืองมีมติเมื่อวันอังคารให้ปิดสระว่ายน้ำเก่า “เราได้ลองทุกอย่างแล้ว” นายกเทศมนตรีกล่าว'],
]

const ENGLISH = [
  'Xi Jinping met Sergei Lavrov, Recep Tayyip Erdoğan and Luiz Inácio Lula da Silva in Rio de Janeiro on Monday, and they talked about the war.',
  'Ursula von der Leyen and Guy van den Berg of the Vlaams Belang told Die Welt that Le Monde and El País were wrong about it.',
  'The party, known as La France Insoumise, said “on ne lâche rien” would be its slogan in the days that follow.',
  'Team: De Gea, Da Costa, Van Dijk, De Bruyne, El Ghazi, Le Normand, Di María, Dos Santos, Das Neves, De la Cruz.',
  'Pool closes. Council votes Tuesday.',
  'Владимир Путин (Vladimir Putin) has been president of Russia for longer than anybody before him, and Сергей Лавров has been his minister.',
]

describe('the language of a text', () => {
  it.each(FOREIGN)('%s', (language, text) => expect(foreignLanguageOf(text)).toBe(language))

  it.each(ENGLISH)('is English, or untold: %s', (text) => expect(foreignLanguageOf(text)).toBeNull())

  it('is surely not English where many words have none of its small ones', () => {
    const welsh =
      'Penderfynodd y cyngor ddydd Mawrth gau hen bwll nofio tref glan môr. Dywedodd maer fod pawb wedi ceisio popeth. '
    expect(foreignLanguageOf(welsh.repeat(6))).toBe('und')
  })

  it('is looked for in time that does not grow with the text', () => {
    const started = performance.now()
    foreignLanguageOf('Der Rat sagt '.repeat(400_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

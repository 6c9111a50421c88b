// The small words that a language cannot do without, as news has them: enough to tell it from others, in lower case.
// Words that two languages share count for both; each list has enough of its own.

export const ENGLISH =
  'the of and to in a is that for it was on with as he be by at his from are this but have an had they not were which their or has been she her who will one would there when more said we after about its than also into could over up out other first two them some him if so no what'

/** By BCP 47 code. */
export const OTHERS: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht mit den von zu dem ein eine im auf für sich des auch sie es dass wird werden sind hat nach bei aus einer einem einen wurde noch über oder aber am zum zur war ich wie',
  fr: 'le la les des de du et est une un dans pour qui que sur par pas au aux avec son sa ses ce cette il elle ne plus ont été sont mais ou nous leur ils se en à d l c qu',
  es: 'el la los las de del y es en que un una por con para no se su al lo como más pero sus le ha este esta fue entre han ya desde también muy son sobre todo',
  pt: 'o a os as de do da dos das e é em que um uma por com para não se na no ao mais como mas foi sua seu são também à pela pelo ele ela já ser nos nas há',
  it: 'il lo la i gli le di del della dei delle e è che un una in per con non si da al alla sono nel nella ha anche più come ma dal dalla ai questo questa stato suo',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij die door naar maar uit wordt worden heeft hebben was nog over ze hij werd dan tot',
  sv: 'och att det i en som är av för på med den till inte har de om ett han var från vi kan men så ska hon eller nu när efter också under blir sin mot',
  da: 'og at det i en er af til for på med den der ikke har de et han som var fra vi kan men om skal hun efter også blev være vil havde sig mod ved nu',
  nb: 'og at det i en er av til for på med den som ikke har de et han var fra vi kan men om skal hun etter også ble være vil hadde seg mot ved nå sier fikk',
  fi: 'ja on ei että oli se hän mutta ovat myös kun joka ole mukaan kuin sen ovat tai hänen jo niin voi sekä vuoden vielä sanoo sitä ollut mitä jos nyt',
  is: 'og að er í sem á það hann ekki var fyrir við með af til um hún þeir verið segir en frá hefur þetta þess eru',
  pl: 'i w na z nie się że do jest to o jak za po przez od jego ale dla są był co tym oraz był była która który może tylko już przy roku także',
  cs: 'a se v na je že to s z do o i ve pro by za podle jako po jsou ale která který byl bylo už jeho také však od při není řekl',
  sk: 'a sa v na je že to s z do o aj vo pre by za podľa ako po sú ale ktorá ktorý bol bolo už jeho tiež však od pri nie povedal',
  hu: 'a az és hogy nem is egy van volt ezt meg csak már de ez mint azt el még szerint lehet amely vagy után pedig között kell ha mert majd',
  ro: 'și de la în a cu pe un o nu că din pentru este care se au fost mai sunt lui sau dar după prin ca ei acest această între fi prea',
  hr: 'i je u na se da su za od s o što to ne bi koji koja kako ali iz će nije biti po do samo kao više rekao bila bio ili pa te',
  sl: 'in je v na se da so za z bi pa ki o ne kot od tudi po iz še ni bo to s kako ali pri že več le bil bila sta',
  tr: 've bir bu da de için ile olarak çok daha en olan gibi ne kadar sonra var ama oldu dedi değil göre her ise mi olduğunu şu kendi',
  id: 'yang dan di ini itu dengan untuk dari tidak dalam pada akan ke adalah juga oleh karena tersebut telah sudah mereka kata bisa ada saat kami menjadi atau',
  vi: 'và của là có không được các những cho trong một với này người đã khi để ra về từ cũng ở đến theo tại như vào nhiều sẽ',
  et: 'ja on ei et oli see ta ka mis kui ning aga oma või selle seda veel siis välja pärast olid olla ütles need nende',
  lv: 'un ir ar par no ka uz kas bet arī tika bija kā vai lai pie nav tas pēc gada šo līdz jau viņš',
  lt: 'ir yra kad su iš į tai bet kaip buvo dėl nuo jis per kuris o ne pat arba po jo už apie',
  sq: 'dhe të në e i për me një që nga është ka se nuk më si janë do por këtë kjo tha ishte edhe',
  ca: 'el la els les de del i és en que un una per amb no se al com més però han aquest aquesta dels ha són també als seva seu perquè va',
  sw: 'na ya wa kwa ni katika la za kuwa hiyo huo huyo alisema baada yake hata lakini pia kama cha watu hayo wake yao',
  tl: 'ang ng sa na mga at ay ni si para kay hindi ito nang may ako siya ayon kung niya din pa o mula',
  af: 'die van en in is het dat nie te om vir met op sy hy wat was aan ook by as deur maar uit kan nog word hulle sal',
}

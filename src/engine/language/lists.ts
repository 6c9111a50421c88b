// The small words that a language cannot do without, as news has them: enough to tell it from others, in lower case.
// Words that two languages share count for both; each list has enough of its own.

export const ENGLISH =
  'the of and to in a is that for it was on with as he be by at his from are this but have an had they not were which their or has been she her who will one would there when more said we after about its than also into could over up out other first two them some him if so no what'

/** By BCP 47 code. */
export const OTHERS: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht mit den von zu dem ein eine im auf für sich hat am wir',
  fr: 'le la les des de du et est une un dans pour qui que sur par pas au aux avec',
  es: 'el la los las de del y es en que un una por con para no se su al lo',
  pt: 'o a os as de do da dos e é em que um uma por com para não na foi',
  it: 'il lo la i gli le di del della dei delle e è che un una in per con non',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij',
  sv: 'och att det i en som är av för på med den till inte har de om ett han var',
  da: 'og at det i en er af til for på med den der ikke har de et han som var',
  nb: 'og at det i en er av til for på med den som ikke har de et han var fra',
  fi: 'ja on ei että oli se hän mutta ovat myös kun joka ole mukaan kuin sen ovat tai hänen jo',
  pl: 'i w na z nie się że do jest to o jak za po przez od jego ale dla są',
  cs: 'a se v na je že to s z do o i ve pro by za podle jako po jsou',
  sk: 'a sa v na je že to s z do o aj vo pre by za podľa ako po sú',
  hu: 'a az és hogy nem is egy van volt ezt meg csak már de ez mint azt el még szerint',
  ro: 'și de la în a cu pe un o nu că din pentru este care se au fost mai sunt',
  hr: 'i je u na se da su za od s o što to ne bi koji koja kako ali iz',
  tr: 've bir bu da de için ile olarak çok daha en olan gibi ne kadar sonra var ama oldu dedi',
  id: 'yang dan di ini itu dengan untuk dari tidak dalam pada akan ke adalah juga oleh karena tersebut telah sudah',
  vi: 'và của là có không được các những cho trong một với này người đã khi để ra về từ',
  sw: 'na ya wa kwa ni katika la za kuwa hiyo huo huyo alisema baada yake hata lakini pia kama cha',
  tl: 'ang ng sa na mga at ay ni si para kay hindi ito nang may ako siya ayon kung niya',
  af: 'die van en in is het dat nie te om vir met op sy hy wat was aan ook by',
}

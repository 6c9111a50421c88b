// Words that say little by themselves: two statements that share only such words share nothing.

const LIST = `
a an the this that these those some any each every all both either neither no none not nor such same other another
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones who whom whose which what whatever whoever
am is are was were be been being do does did done doing have has had having will would shall should can could may might
must ought let get gets got gotten getting go goes going gonna went gone
and or but if then than so because as while until unless although though since whether
of in on at by for with about against between into through during before after above below to from up down out off over
under again further toward among upon within without across along around behind beyond near per via
here there when where why how now just only very too also even still yet ever never always really quite rather almost
course well oh yes yeah okay ok sure maybe perhaps
say says said saying tell tells told think thinks thought know knows knew known mean means meant
thing things something anything nothing everything someone somebody anyone anybody everyone everybody nobody
make makes made making take takes took taken come comes came put puts
much many more most less least few lot lots bit own back way
's 'd
`

/** Keys as `words.ts` makes them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean))

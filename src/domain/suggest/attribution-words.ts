import type { Knowledge } from '#domain/claim/claim'
import { plainLetters } from '#domain/document/date-words'
import type { Tongue } from '#domain/suggest/tongue'

/** What tells whose words these are: "according to …", "… said", a quotation with its speaker, "citing …". */
export type CueKind = 'according-to' | 'said' | 'quotation' | 'citing'

/** The words by which a tongue attributes; all in plain letters. */
export type AttributionWords = {
  /** Phrases before the speaker. */
  readonly according: ReadonlySet<string>
  readonly citing: ReadonlySet<string>
  /** Whether those cite nothing but speakers; "citing" also gives reasons: "citing weak markets". */
  readonly citesAnyone: boolean
  /** Whether nouns are told by their capital, so that a small word behind one ends the name. */
  readonly hasCapitals: boolean
  /** Whether a sentence opens with its subject, as English ones do. */
  readonly leadsWithSubject: boolean
  /** Forms that pass words on for the subject of the whole sentence: "resigned, saying that". */
  readonly going: ReadonlySet<string>
  /** Words behind the speaker, as "zufolge". */
  readonly trailing: ReadonlySet<string>
  /** Verbs that attribute wherever they have a subject, and those that need what is said to follow or come before. */
  readonly saying: ReadonlySet<string>
  readonly stating: ReadonlySet<string>
  /** Verbs that attribute only with a quotation behind them: "called it “…”". */
  readonly calling: ReadonlySet<string>
  /** Of those, the forms that are nouns as well, and tell nothing at the end of a clause: "Mideast reports,". */
  readonly nouns: ReadonlySet<string>
  /** Forms that state with "to" behind them: "claims to have". */
  readonly claiming: ReadonlySet<string>
  /** Verbs by which a clause is known for one: "estimates OPEC is pumping". */
  readonly finite: ReadonlySet<string>
  /** What opens a statement: "that", and a clause of its own. */
  readonly that: ReadonlySet<string>
  /** What may stand between a subject and its verb, and what there makes it another thing: "is said to", "would not say". */
  readonly between: ReadonlySet<string>
  readonly blocking: ReadonlySet<string>
  /** "and", words before which a speaker cannot reach back, and behind which one cannot go on. */
  readonly joining: ReadonlySet<string>
  readonly opening: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly articles: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  /** Beginnings of nouns that can speak, are papers, or saw it themselves. */
  readonly speakers: RegExp
  readonly papers: RegExp
  readonly witnesses: RegExp
  /** Behind the verb: what tells that the speaker saw it, was told, concluded. */
  readonly seeing: ReadonlySet<string>
  readonly hearing: ReadonlySet<string>
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|').flatMap((line) => plainLetters(line.trim())))
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(plainLetters))
}

function startingWith(words: string): RegExp {
  return new RegExp(`^(?:${words.split(/\s+/).map(plainLetters).join('|')})`, 'u')
}

const none: ReadonlySet<string> = new Set()

const en: AttributionWords = {
  according: setOf(
    'according to|in the words of|as reported by|in the view of|as told by|by the account of|told by',
  ),
  citing: setOf('citing|quoting|attributed to|as quoted by|referring to'),
  citesAnyone: false,
  hasCapitals: false,
  leadsWithSubject: true,
  going: wordsOf('saying adding warning noting arguing claiming insisting telling stating explaining'),
  trailing: none,
  saying:
    wordsOf(`said says say told tells insisted insists warned warns denied denies explained explains acknowledged admitted
    reiterated reaffirmed testified remarked recalled conceded contended stressed alleged confirmed asserted`),
  stating:
    wordsOf(`reported reports report announced announces claim added adds stated states claimed claims confirms noted notes argued
    argues acknowledges admits alleges asserts declared declares disclosed estimated estimates estimate predicted predicts wrote writes
    maintained maintains observed replied answered concluded concludes commented believes believe thinks think complained complains indicated indicates recommended recommends recommending assured assures
    suggested suggests stresses show shows showed`),
  calling: wordsOf('called calls described describes dismissed branded labelled'),
  nouns: wordsOf('reports report states claims notes estimates estimate adds say show shows claim'),
  claiming: wordsOf('claimed claims claim'),
  finite: wordsOf('is are was were has had have will would can could may might should does did do'),
  that: wordsOf('that'),
  between:
    wordsOf(`has have had also later earlier then yesterday today again reportedly monday tuesday wednesday thursday friday saturday sunday
    now still simply before recently once on since only just even`),
  blocking: wordsOf(
    'to not never would could should might may cannot didnt doesnt dont wouldnt wont will is are was were be been being can must',
  ),
  joining: wordsOf('and but'),
  opening:
    wordsOf(`that which what how why where whether if but because when while although though after before until unless
    as so than since however meanwhile yet nor or`),
  closing:
    wordsOf(`who which that whose whom as in on at after before when while because since until during by to into about over if but
    is are was were be been has have had will would can could may might should does do did said says told yesterday today
    earlier later last this next monday tuesday wednesday thursday friday saturday sunday not who's and`),
  articles: wordsOf('the a an its his her their our this these those some several two three'),
  pronouns: wordsOf('he she they it'),
  speakers:
    startingWith(`spokes official minist govern police army militar source resident witness eyewitness report statement document study
    group analyst trader compan president agenc newspaper paper daily research scientist expert doctor owner driver people council
    head chief director manager chair lawyer prosecut judge court author auth editor leader member commander general officer soldier
    embassy diplomat union organi ministry department office bank industry trust exchange correspond journalist reporter observer
    survivor relative neighbour neighbor villager farmer worker teacher professor colleague announcer caller mechanic captain
    coast coastguard firm charity network station bulletin figure data survey poll letter log tally list record aide adviser
    advisor envoy secretary man woman mother father brother sister friend critic supporter campaign activist economist
    engineer pilot rescuer hospital inquest hearing team warden keeper curator vet farmer boss mayor bishop priest pope king queen prince
    princess executive advocate coach candidate employer regulator investor arbitrageur shareholder strategist consultant biography
    negotiator mediator volunteer passenger detective investigator inspector constable copanys copany`),
  papers:
    startingWith(`report statement document study bulletin figure data survey poll letter log tally list record newspaper
    filing memo note map photo image satellite`),
  witnesses: startingWith('witness eyewitness resident survivor onlooker bystander observer'),
  seeing: wordsOf('saw seen watched witnessed counted'),
  hearing: wordsOf('heard learned learnt told'),
}

const de: AttributionWords = {
  according:
    setOf(`laut|gemäß|nach angaben von|nach angaben des|nach angaben der|nach angaben|nach aussage von|nach aussage des|nach aussage der
    |nach worten von|nach worten des|nach worten der|nach den worten von|nach den worten des|nach den worten der|nach darstellung des
    |nach darstellung der|nach ansicht von|nach ansicht des|nach ansicht der|nach informationen des|nach informationen der
    |nach informationen von|so`),
  citing: setOf('unter berufung auf|mit verweis auf|mit bezug auf'),
  citesAnyone: true,
  hasCapitals: true,
  leadsWithSubject: false,
  going: none,
  trailing: wordsOf('zufolge'),
  saying: wordsOf('sagte sagt sagten sagen'),
  stating:
    wordsOf(`erklärte erklärt erklärten teilte teilten mitteilte mitteilten mitgeteilt berichtete berichtet berichteten meldete meldet
    meldeten betonte betont behauptete behauptet bestätigte bestätigt bestätigten warnte warnt schrieb schreibt bestritt räumte
    kündigte gab äußerte äußerten versicherte versichert fügte ergänzte erzählte erläuterte erläutert unterstrich hob mahnte kritisierte forderte
    beklagte meinte meint meinten mitteilt mitteilen teilt argumentierte argumentiert prognostizierte schätzt schätzte`),
  calling: wordsOf('nannte nennt bezeichnete bezeichnet'),
  nouns: none,
  claiming: none,
  finite: none,
  that: wordsOf('dass daß'),
  between: wordsOf(
    'hat haben hatte hatten auch am montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute später zuvor',
  ),
  blocking: wordsOf('nicht zu wurde wurden wird werden worden'),
  joining: wordsOf('und aber'),
  opening: wordsOf('dass wie weil wenn als während obwohl aber doch denn ob und dies das'),
  closing:
    wordsOf(`der_ welche welcher dass wie weil wenn als während am im in auf bei nach vor seit zu zum zur mit gegenüber sind ist war waren
    hat haben hatte wurde wurden nicht dort gestern heute montag dienstag mittwoch donnerstag freitag samstag sonntag ein_ sich an
    haben werden es über`),
  articles: wordsOf('der die das dem den des ein eine einer einem eines'),
  pronouns: wordsOf('er sie es'),
  speakers: startingWith(
    'sprecher ministeri behorde polizei armee zeug bewohn quelle bericht agentur regierung kreise',
  ),
  papers: startingWith('bericht dokument erklarung studie mitteilung liste protokoll zahlen daten'),
  witnesses: startingWith('zeug augenzeug bewohner anwohner beobachter'),
  seeing: wordsOf('gesehen sah sahen beobachtet gezählt'),
  hearing: wordsOf('gehört erfahren'),
}

const fr: AttributionWords = {
  according: setOf('selon|d après|aux dires de|aux dires du|de l aveu de|de l avis de|au dire de'),
  citing: setOf('citant|en citant|se référant à'),
  citesAnyone: true,
  hasCapitals: false,
  leadsWithSubject: false,
  going: none,
  trailing: none,
  saying: wordsOf('dit disent déclaré déclare déclarent affirmé affirme affirment'),
  stating:
    wordsOf(`annoncé annonce annoncent indiqué indique indiquent précisé précise expliqué explique rapporté rapporte rapportent ajouté ajoute
    assuré assure confirmé confirme confirment souligné souligne estimé estime écrit soutenu soutient reconnu reconnaît raconté raconte
    signalé signale averti démenti dément plaide plaidé martèle martelé rappelle rappelé insiste insisté lance lancé répond répondu
    conclut prévient prévenu témoigne témoigné dénonce dénoncé juge jugé précisent ajoutent expliquent soulignent estiment assurent confie confié
    raconte poursuit avance avancé reconnaissent écrivent`),
  calling: wordsOf('qualifié qualifie appelé'),
  nouns: none,
  claiming: none,
  finite: none,
  that: wordsOf('que qu'),
  between: wordsOf(
    'a ont avait avaient aurait lui aussi lundi mardi mercredi jeudi vendredi samedi dimanche hier encore également t',
  ),
  blocking: wordsOf('pas ne n être été est sont était'),
  joining: wordsOf('et mais'),
  opening: wordsOf('que qu mais car si quand lorsque comme où dont puisque alors'),
  closing:
    wordsOf(`qui que qu dont où à au aux dans sur par pour lors en est sont était étaient a ont avait sera lundi mardi mercredi jeudi
    vendredi samedi dimanche hier mais ne il elle plus ce`),
  articles: wordsOf('le la les l un une des du cette ce ces son sa ses'),
  pronouns: wordsOf('il elle ils elles'),
  speakers: startingWith(
    'ministere ministre porte officiel responsable police armee source temoin habitant rapport agence gouvernement',
  ),
  papers: startingWith('rapport document communique etude liste registre chiffres donnees'),
  witnesses: startingWith('temoin habitant riverain observateur'),
  seeing: wordsOf('vu vus vue compté'),
  hearing: wordsOf('appris entendu'),
}

const es: AttributionWords = {
  according: setOf('según|de acuerdo con|de acuerdo a|en palabras de|en palabras del|a juicio de|a decir de'),
  citing: setOf('citando a|citando|con base en'),
  citesAnyone: true,
  hasCapitals: false,
  leadsWithSubject: false,
  going: none,
  trailing: none,
  saying: wordsOf(
    'dijo dice dijeron dicen declaró declaran afirmó afirma afirmaron aseguró asegura aseguraron',
  ),
  stating:
    wordsOf(`señaló señala señalaron informó informa informaron indicó indica indicaron explicó explica explicaron anunció anuncia anunciaron
    comunicó agregó añadió sostuvo sostiene confirmó confirma confirmaron negó niega reconoció advirtió contó relató manifestó
    precisó subrayó reportó denunció señalan explican añade agrega sostienen reconoce advierte cuenta relata recordó recuerda apuntó apunta
    insistió insiste reiteró detalló detalla admitió admite matizó concluyó publicó publica escribió escribe comentó respondió subraya destacó destaca`),
  calling: wordsOf('calificó llamó'),
  nouns: none,
  claiming: none,
  finite: none,
  that: wordsOf('que'),
  between: wordsOf('ha han había el lunes martes miércoles jueves viernes sábado domingo ayer hoy también'),
  blocking: wordsOf('no se ser fue fueron'),
  joining: wordsOf('y e pero'),
  opening: wordsOf('que pero porque si cuando como donde mientras aunque pues'),
  closing:
    wordsOf(`que quien quienes donde a al en por para con es son era fue fueron ha han había será el_ lunes martes miércoles jueves viernes
    sábado domingo ayer hoy pero no tras durante unos más se`),
  articles: wordsOf('el la los las un una unos unas del este esta su sus lo'),
  pronouns: wordsOf('ella ellos ellas'),
  speakers: startingWith(
    'ministeri ministro portavoz vocero funcionari policia ejercito fuente testigo vecino informe agencia gobierno',
  ),
  papers: startingWith('informe documento comunicado estudio lista registro cifras datos'),
  witnesses: startingWith('testigo vecino habitante observador'),
  seeing: wordsOf('vio visto vieron contó'),
  hearing: wordsOf('oyó supo'),
}

const ru: AttributionWords = {
  according:
    setOf(`по словам|по данным|по информации|по сведениям|по мнению|по утверждению|по заявлению|по сообщению|по сообщениям|согласно
    |по оценке|по оценкам|со слов`),
  citing: setOf('со ссылкой на|ссылаясь на|цитируя'),
  citesAnyone: true,
  hasCapitals: false,
  leadsWithSubject: false,
  going: none,
  trailing: none,
  saying:
    wordsOf(`сказал сказала сказало сказали говорит говорят говорил говорила говорили заявил заявила заявило заявили заявляет
    сообщил сообщила сообщило сообщили сообщает сообщают`),
  stating:
    wordsOf(`рассказал рассказала рассказали отметил отметила отметили добавил добавила добавили подчеркнул подчеркнула подтвердил подтвердила
    подтвердило подтвердили пишет пишут написал написала утверждает утверждают утверждал объявил объявила объявило объявили
    пояснил пояснила уточнил уточнила уточнили опроверг опровергла признал признала признали передает передают считает считают напомнил напомнила заверил заверила предупредил предупредила
    подчеркивает отмечает отмечают добавляет поясняет объясняет объяснил объяснила сказано говорится прокомментировал прокомментировала констатировал
    уверен уверена полагает полагают`),
  calling: wordsOf('назвал назвала назвали'),
  nouns: none,
  claiming: none,
  finite: none,
  that: wordsOf('что'),
  between: wordsOf(
    'также уже позже ранее вчера сегодня в понедельник вторник среду четверг пятницу субботу воскресенье',
  ),
  blocking: wordsOf('не'),
  joining: wordsOf('и а но'),
  opening: wordsOf('что как но а если когда который которая которые где поскольку потому и'),
  closing:
    wordsOf(`который которая которое которые что как где в во на к при о об из с со по для был была было были и_ но а вчера сегодня
    не от через уже ранее`),
  articles: none,
  pronouns: wordsOf('он она они'),
  speakers:
    startingWith(`министер министр ведомств представител источник жител очевид свидетел власт военн полици агентств правительств совет
    пресс глава газет командир офицер водител доклад документ штаб администрац`),
  papers: startingWith('доклад документ отчет список журнал протокол заявлени данны сообщени'),
  witnesses: startingWith('очевид свидетел жител наблюдател'),
  seeing: wordsOf('видел видела видели считал'),
  hearing: wordsOf('слышал слышала слышали узнал узнали'),
}

const uk: AttributionWords = {
  according:
    setOf(`за словами|за даними|за інформацією|за відомостями|на думку|за твердженням|за повідомленням|за повідомленнями|згідно з|згідно із
    |за оцінкою|за оцінками|зі слів`),
  citing: setOf('з посиланням на|із посиланням на|посилаючись на|цитуючи'),
  citesAnyone: true,
  hasCapitals: false,
  leadsWithSubject: false,
  going: none,
  trailing: none,
  saying:
    wordsOf(`сказав сказала сказало сказали каже кажуть казав казала казали заявив заявила заявило заявили заявляє
    повідомив повідомила повідомило повідомили повідомляє повідомляють`),
  stating:
    wordsOf(`розповів розповіла розповіли зазначив зазначила зазначили додав додала додали підкреслив підкреслила підтвердив підтвердила
    підтвердило підтвердили пише пишуть написав написала стверджує стверджують оголосив оголосила оголосило оголосили
    пояснив пояснила уточнив уточнила спростував визнав визнала визнали передає передають наголосив наголосила наголосили наголошує зазначає зазначають додає пояснює уточнює нагадав нагадала запевнив запевнила
    попередив попередила прокоментував прокоментувала вважає вважають відповіли відповів відповіла`),
  calling: wordsOf('назвав назвала назвали'),
  nouns: none,
  claiming: none,
  finite: none,
  that: wordsOf('що'),
  between: wordsOf(
    'також вже пізніше раніше вчора сьогодні у в понеділок вівторок середу четвер пятницю суботу неділю',
  ),
  blocking: wordsOf('не'),
  joining: wordsOf('і й та а але'),
  opening: wordsOf('що як але а якщо коли який яка які де оскільки бо і й та'),
  closing: wordsOf(
    `який яка яке які що як де в у на до при про із зі для був була було були але а вчора сьогодні не від через уже вже раніше`,
  ),
  articles: none,
  pronouns: wordsOf('він вона вони'),
  speakers:
    startingWith(`міністер міністр відомств представни джерел жител очевид свід влад військов поліці агентств уряд рад прес голов газет
    командир офіцер воді допові документ штаб адміністрац господар диспетчер редакці`),
  papers: startingWith('допові документ звіт список журнал протокол заяв дан повідомленн'),
  witnesses: startingWith('очевид свід жител спостеріга'),
  seeing: wordsOf('бачив бачила бачили рахував'),
  hearing: wordsOf('чув чула чули дізнався дізналися'),
}

/** The words by which each tongue attributes. */
export const attributionWords: Readonly<Record<Tongue, AttributionWords>> = { en, de, fr, es, ru, uk }

/** How whoever is named knows, as far as the noun and what stands behind the verb tell it. */
export function knowledgeOf(
  words: AttributionWords,
  speaker: readonly string[],
  behind: readonly string[],
): Knowledge | undefined {
  if (behind.some((word) => words.seeing.has(word))) return 'witnessed'
  if (behind.some((word) => words.hearing.has(word))) return 'told'
  if (speaker.some((word) => words.witnesses.test(word))) return 'witnessed'
  return speaker.some((word) => words.papers.test(word)) ? 'document' : undefined
}

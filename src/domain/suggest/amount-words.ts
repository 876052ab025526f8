import { plainLetters } from '#domain/document/date-words'
import type { Qualifier } from '#domain/question/amount'
import type { Tongue } from '#domain/suggest/tongue'

type Phrases = Readonly<Partial<Record<Qualifier, string>>>

/** What stands before a number and qualifies it; phrases are divided by `|`. */
const before: Readonly<Record<Tongue, Phrases>> = {
  en: {
    'at-most': 'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of',
    'at-least':
      'at least|as few as|as little as|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of',
    'more-than':
      'more than|over|above|upwards of|in excess of|exceeding|exceeded|exceeds|exceed|surpassed|surpasses|topped|well over|just over|greater than|beyond',
    'less-than': 'less than|fewer than|under|below|just under|well under',
    about:
      'about|around|some|approximately|approx|roughly|circa|ca|nearly|almost|close to|closer to|an estimated|estimated|in the region of|in the order of|perhaps',
  },
  de: {
    'at-most': 'bis zu|höchstens|maximal|nicht mehr als|allenfalls',
    'at-least': 'mindestens|wenigstens|nicht weniger als|zumindest',
    'more-than': 'mehr als|über|gut|deutlich über',
    'less-than': 'weniger als|unter|nicht ganz',
    about:
      'etwa|rund|ungefähr|ca|circa|zirka|um die|knapp|fast|nahezu|beinahe|an die|schätzungsweise|annähernd',
  },
  fr: {
    'at-most': 'jusqu à|au plus|au maximum|un maximum de|maximum de|pas plus de|tout au plus',
    'at-least': 'au moins|au minimum|pas moins de|pas moins d',
    'more-than': 'plus de|plus d|au-delà de',
    'less-than': 'moins de|moins d',
    about:
      'environ|quelque|près de|près d|autour de|à peu près|presque|approximativement|de l ordre de|aux alentours de',
  },
  es: {
    'at-most': 'hasta|como máximo|no más de|a lo sumo|un máximo de|máximo de|plazo máximo de|a lo más',
    'at-least': 'al menos|por lo menos|como mínimo|no menos de|un mínimo de|mínimo de',
    'more-than': 'más de|por encima de|más que',
    'less-than': 'menos de|por debajo de',
    about:
      'unos|unas|alrededor de|cerca de|casi|aproximadamente|en torno a|aproximadamente unos|cerca de unos',
  },
  ru: {
    'at-most': 'до|не более|не больше|не более чем|максимум|самое большее',
    'at-least': 'не менее|не меньше|не менее чем|минимум|по меньшей мере|как минимум|по крайней мере|хотя бы',
    'more-than': 'более|больше|свыше|более чем|больше чем|сверх',
    'less-than': 'менее|меньше|менее чем|меньше чем',
    about: 'около|примерно|порядка|почти|приблизительно|ориентировочно|в районе',
  },
  uk: {
    'at-most': 'до|не більше|не більш як|не більше ніж|щонайбільше|максимум',
    'at-least': 'не менше|не менш як|щонайменше|принаймні|мінімум|хоча б',
    'more-than': 'понад|більше|більш як|більше ніж|більш ніж|більше як',
    'less-than': 'менше|менш як|менше ніж|менш ніж',
    about: 'близько|приблизно|майже|орієнтовно|десь|біля',
  },
}

/** What stands behind a number, or behind its unit, and qualifies it. */
const after: Readonly<Record<Tongue, Phrases>> = {
  en: {
    'at-least': 'or more|and more|or higher|at least',
    'at-most': 'or less|or fewer|at most',
    about: 'or so',
  },
  de: { 'at-least': 'oder mehr|und mehr', 'at-most': 'oder weniger' },
  fr: { 'at-least': 'ou plus|au moins', 'at-most': 'ou moins|au plus|au maximum', about: 'environ' },
  es: { 'at-least': 'o más|al menos', 'at-most': 'o menos|como máximo', about: 'aproximadamente' },
  ru: { 'at-least': 'и более|или более|и больше|или больше' },
  uk: { 'at-least': 'і більше|або більше|чи більше' },
}

/** The longest phrase that qualifies a number, in words. */
export const longestPhrase = 4

function mapOf(phrases: Phrases): ReadonlyMap<string, Qualifier> {
  return new Map(
    pairsOf(phrases.about, 'about').concat(
      pairsOf(phrases['at-most'], 'at-most'),
      pairsOf(phrases['at-least'], 'at-least'),
      pairsOf(phrases['more-than'], 'more-than'),
      pairsOf(phrases['less-than'], 'less-than'),
    ),
  )
}

function pairsOf(list: string | undefined, qualifier: Qualifier): readonly (readonly [string, Qualifier])[] {
  return (list?.split('|') ?? []).map((phrase) => [plainLetters(phrase), qualifier] as const)
}

type Both = Readonly<Record<'before' | 'after', ReadonlyMap<string, Qualifier>>>

function bothOf(tongue: Tongue): Both {
  return { before: mapOf(before[tongue]), after: mapOf(after[tongue]) }
}

/** What qualifies a number in each tongue, by its words in plain letters divided by one space. */
export const qualifierPhrases: Readonly<Record<Tongue, Both>> = {
  en: bothOf('en'),
  de: bothOf('de'),
  fr: bothOf('fr'),
  es: bothOf('es'),
  ru: bothOf('ru'),
  uk: bothOf('uk'),
}

/** How a range is opened and joined: `between` … `and`, or `from` … `to`; "to" alone joins two numbers side by side. */
export type RangeWords = Readonly<Record<'between' | 'and' | 'from' | 'to' | 'or', ReadonlySet<string>>>

function rangeWords(...[between, and, from, to, or]: readonly string[]): RangeWords {
  return { between: setOf(between), and: setOf(and), from: setOf(from), to: setOf(to), or: setOf(or) }
}

/** The words of ranges in each tongue. */
export const ranges: Readonly<Record<Tongue, RangeWords>> = {
  en: rangeWords('between', 'and', 'from', 'to', 'or'),
  de: rangeWords('zwischen', 'und', 'von', 'bis', 'oder'),
  fr: rangeWords('entre', 'et', 'de', 'à', 'ou'),
  es: rangeWords('entre', 'y', 'de desde', 'a', 'o'),
  ru: rangeWords('между', 'и', 'от с', 'до', 'или'),
  uk: rangeWords('між', 'і та й', 'від з', 'до', 'або чи'),
}

/** Words after which a number only names or counts off: "No. 4", "page 12", "convoy 58", "aged 45". */
export const labels: ReadonlySet<string> =
  setOf(`no nr nos number nummer numero numéro num nombre art article artikel articulo
  section abschnitt chapter kapitel chapitre capitulo page pages seite seiten p pp s page pagina figure fig table tabelle tabla room
  zimmer route highway strasse line convoy konvoi flight bulletin statement week weeks kw version class klasse type typ level plate
  plates channel item point station platform gate street rue calle unit brigade regiment battalion division form resolution law
  gesetz ley loi decree dekret order step phase lot day tag zone sector priority radio boeing airbus group grade mark model
  ст статья статьи стр страница глава пункт рис том дом квартира улица параграф приказ постановление закон рейс маршрут
  стаття статті сторінка розділ будинок квартира вулиця наказ постанова рейс номер`)

/** Words between a number and what it counts: "300 more trucks", "90 of the trucks". */
export const fillers: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: setOf(
    'more additional further other new of the these those its their our his her all such extra fresh own',
  ),
  de: setOf(
    'weitere weiteren weiterer zusätzliche zusätzlichen neue neuen neuer andere anderen der von dieser diesen seiner ihrer',
  ),
  fr: setOf('autres nouveaux nouvelles de des d du ces ses leurs grands petits grandes petites'),
  es: setOf('otros otras nuevos nuevas de los las más estos estas sus grandes'),
  ru: setOf('из этих'),
  uk: setOf('з із зі цих'),
}

/** Words that never are a unit, and end the look-out for one. */
export const stops: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: setOf(`a an and or but nor in on at to from by for with without into onto over under after before since until during while as than that
    which who whom whose when where why how if because though although not no is was are were be been being has had have having does do did
    will would shall should can could may might must says said this it he she they we you i there here also only just still already once
    yet so then about around some between among against through across along behind within off out up down per each every both either
    us yes versus vs plus minus ago later earlier s have what whether`),
  de: setOf(`und oder aber in im an am auf zu zum zur aus bei mit von vom nach vor seit bis für durch gegen ohne um unter über zwischen
    ist sind war waren wird werden wurde wurden hat haben hatte hatten nicht kein keine sich auch noch nur schon als wie dass die das den
    dem ein eine einen einem einer er sie es wir ich`),
  fr: setOf(`et ou mais dans en à a au aux par pour avec sans sur sous entre vers chez depuis pendant avant après que qui dont où est sont
    était étaient a ont avait avaient sera seront ne pas plus le la les l un une il elle ils elles on nous vous ce cette se s à n y`),
  es: setOf(`y o u e pero en a al con sin por para sobre entre hacia desde hasta durante antes después que quien donde es son era eran
    fue fueron ha han había habían será serán no ni el la lo un una se su él ella ellos ellas`),
  ru: setOf(`и или но а в во на с со к ко у о об от до по за под над при без для через между что который которые которых где когда
    не ни это эти он она они мы вы я был была было были есть будет будут уже еще только также`),
  uk: setOf(`і й та або чи але а в у на з із зі до від по за під над при без для через між що який які яких де коли не ні це ці він
    вона вони ми ви я був була було були є буде будуть вже ще лише тільки також`),
}

/** What follows a share of something: "half of", "half the", "la moitié des", "половина колонны" is told by itself. */
export const shareOf: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: setOf('of the its their all his her'),
  de: setOf('der des aller von davon dieser'),
  fr: setOf('de des du d'),
  es: setOf('de del'),
  ru: setOf('всех от из'),
  uk: setOf('усіх всіх від із з'),
}

/** People who are counted by what befell them, in words that look like adjectives. */
export const befallen: ReadonlySet<string> =
  setOf(`раненых погибших убитых пострадавших заболевших задержанных пропавших эвакуированных военных рабочих
  поранених загиблих убитих вбитих постраждалих хворих затриманих зниклих евакуйованих військових`)

/** English plurals without an s, and words for many that count the same way. */
export const unmarkedPlurals: ReadonlySet<string> =
  setOf(`people men women children policemen servicemen firemen gunmen fishermen
  policewomen police personnel cattle aircraft sheep fish staff crew dead wounded injured missing bpd feet geese mice teeth
  hovercraft spacecraft offspring swine deer folk infantry clergy youth
  dlr dollar euro rouble pct`)

/** English plurals of people and money, which are told in millions by an m: "3.5m people", "2m euros". */
export const peopleAndMoney: ReadonlySet<string> =
  setOf(`people persons individuals souls humans men women children kids boys girls babies infants adults teenagers pensioners
  refugees migrants immigrants emigrants evacuees returnees civilians residents inhabitants citizens nationals
  households families voters electors taxpayers workers employees labourers laborers farmers soldiers troops reservists
  veterans recruits conscripts students pupils teachers patients victims casualties survivors orphans users subscribers followers
  customers clients consumers readers viewers listeners visitors tourists travellers travelers passengers commuters drivers
  members believers protesters demonstrators homeless jobless unemployed
  dollars euros pounds roubles rubles hryvnias hryvnia francs yen yuan renminbi rupees pesos lira liras dinars dirhams riyals
  shekels zlotys kronor kroner forints usd eur gbp uah rub chf dollar euro rouble dlr dlrs`)

/** What may stand in a compound with a number, in the singular: "13-nation", "300-strong". */
export const compounded: ReadonlySet<string> =
  setOf(`nation member man page person bed seat truck vehicle point strong ton
  country state party storey story vote volume car ship billion`)

function setOf(words: string | undefined): ReadonlySet<string> {
  return new Set((words ?? '').split(/\s+/).map(plainLetters))
}

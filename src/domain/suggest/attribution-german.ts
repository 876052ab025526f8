import type { AttributionWords } from '#domain/suggest/attribution-words'
import { none, noPhrases, setOf, startingWith, wordsOf } from '#domain/suggest/word-sets'

/** Stems of verbs of speech that take -t, -te, -ten and -en. */
const weakStems = `erklär berichte melde beton behaupte bestätig äußer versicher ergänz erzähl erläuter mahn kritisier
  beklag mein argumentier prognostizier schätz klag bezweifel antworte resümier erinner glaub vermute kommentier verkünde
  beteuer warn monier vermelde konter plädier schilder bekräftig bilanzier konstatier bedauer informier twitter hoff
  erwarte befürchte fürchte prophezei präzisier dementier signalisier urteil folger mutmaß spotte witzel scherz spekulier
  entgegne erwider offenbar forder appellier unterstreich rechtfertig gelob beschwichtig poste bemängel lob analysier wunder empör freu ärger erwähn enthüll ermahn unterstell schwärm schimpf polter skizzier referier begründe insistier sekundier parier entgegn`

/** Verbs of speech that part in two, "teilte … mit": their forms, and what they leave at the end of the clause. */
const partedVerbs: Readonly<Record<string, string>> = {
  'teilt teilte teilten teilen': 'mit',
  'kündigt kündigte kündigten kündigen': 'an',
  'räumt räumte räumten räumen': 'ein',
  'gibt gab gaben geben': 'an bekannt zu bedenken protokoll',
  'stellt stellte stellten stellen': 'fest klar',
  'macht machte machten machen': 'deutlich klar geltend',
  'hebt hob hoben heben': 'hervor',
  'weist wies wiesen weisen': 'hin',
  'fügt fügte fügten fügen': 'hinzu an',
  'führt führte führten führen': 'aus an',
  'legt legte legten legen': 'nach dar',
  'hält hielt hielten halten': 'fest entgegen',
  'fasst fasste fassten fassen': 'zusammen',
  'wendet wandte wandten wenden': 'ein',
  'wirft warf warfen werfen': 'vor ein',
  'deutet deutete deuteten deuten': 'an',
  'findet fand fanden finden': 'heraus',
  'pflichtet pflichtete pflichten': 'bei',
  'bringt brachte brachten': 'ausdruck',
  'schlägt schlug schlugen schlagen': 'vor',
  'spricht sprach sprachen sprechen': 'von',
  'ist war sind waren zeigt zeigte zeigten': 'sicher überzeugt',
}

/** The words by which German attributes. */
export const de: AttributionWords = {
  according:
    setOf(`laut|gemäß|nach angaben von|nach angaben|nach aussage von|nach aussage|nach aussagen von|nach aussagen|nach worten von|nach worten
    |nach den worten von|nach den worten|nach darstellung von|nach darstellung|nach ansicht von|nach ansicht|nach auffassung von
    |nach auffassung|nach meinung von|nach meinung|nach einschätzung von|nach einschätzung|nach überzeugung von|nach überzeugung
    |nach recherchen von|nach recherchen|nach informationen von|nach informationen|nach erkenntnissen von|nach erkenntnissen|nach schätzung von|nach schätzung
    |nach schätzungen von|nach schätzungen|nach berechnungen von|nach berechnungen|nach berichten von|aus sicht von|aus sicht|aus der sicht von
    |aus der sicht|so`),
  citing: setOf('unter berufung auf|mit verweis auf|mit bezug auf|unter hinweis auf'),
  citesAnyone: true,
  hasCapitals: true,
  leadsWithSubject: false,
  going: none,
  trailing: wordsOf('zufolge'),
  saying: wordsOf('sagte sagt sagten sagen warnte warnt warnten'),
  stating: new Set([
    ...wordsOf(`schrieb schrieben schreibt schreiben bestritt bestreitet bestritten unterstrich mitgeteilt erzählte
      versprach verspricht gestand gesteht zitierte zitiert verwies verweist ergab ergibt ergaben riet rät befand
      zeigt zeigte zeigen belegt belegte belegen beschrieb beschreibt empfahl empfiehlt verriet verrät widersprach widerspricht`),
    ...weakForms(weakStems),
    ...joinedForms(),
  ]),
  parted: new Map(
    Object.entries(partedVerbs).flatMap(([forms, parts]) =>
      [...wordsOf(forms)].map((form) => [form, wordsOf(parts)] as const),
    ),
  ),
  calling: wordsOf('nannte nennt nannten bezeichnete bezeichnet bezeichneten'),
  quoting: wordsOf('fragte fragt fragten rief ruft riefen'),
  phrasal: noPhrases,
  finding: wordsOf('zeigt zeigte zeigen belegt belegte belegen'),
  as: wordsOf('wie so'),
  passive: wordsOf('wurde wurden wird werden worden sei seien'),
  prepositions: wordsOf(
    'in im nach am bei beim vor auf zu dazu dabei zuvor zudem laut seit zum zur mit unter gegenüber an aus von für ab durch über trotz wegen neben',
  ),
  recipients: wordsOf('am gegenüber in im'),
  possessives: wordsOf('seinen ihren seiner ihrer'),
  bodies: none,
  telling: none,
  speech: wordsOf('ich wir mein meine unser unsere uns mich mir du ihr nein ja es das'),
  nouns: none,
  claiming: none,
  finite: none,
  that: wordsOf('dass daß'),
  between: wordsOf(
    `hat haben hatte hatten auch am montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute später zuvor
    aber allerdings jedoch dagegen hingegen jetzt daraufhin etwa dazu beispielsweise übrigens indes mittlerweile inzwischen selbst sogar bereits schon nun erneut dennoch weiter außerdem zudem`,
  ),
  blocking: wordsOf(
    `nicht zu wurde wurden wird werden worden muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten
    kann können konnte konnten darf dürfen möchte möchten würde würden könne könnten solle müsse müssten werde wolle dürfe`,
  ),
  joining: wordsOf('und aber'),
  opening: wordsOf(
    'dass wie weil wenn als während obwohl aber doch denn ob und dies das nachdem bevor damit indem da',
  ),
  closing:
    wordsOf(`der_ welche welcher dass wie weil wenn als während am im in auf bei nach vor seit zu zum zur mit gegenüber sind ist war waren
    hat haben hatte wurde wurden nicht dort gestern heute montag dienstag mittwoch donnerstag freitag samstag sonntag ein_ sich an
    haben werden es über aus um`),
  articles: wordsOf('der die das dem den des ein eine einer einem eines'),
  pronouns: wordsOf('er sie'),
  speakers: startingWith(
    'sprecher ministeri behorde polizei armee zeug bewohn quelle bericht agentur regierung kreise vorsitzend präsident experte anwalt',
  ),
  papers: startingWith(
    'bericht dokument erklarung studie mitteilung liste protokoll zahlen daten umfrage untersuchung analyse gutachten erhebung statistik auswertung recherche',
  ),
  witnesses: startingWith('zeug augenzeug bewohner anwohner beobachter'),
  seeing: wordsOf('gesehen sah sahen beobachtet gezählt'),
  hearing: wordsOf('gehört erfahren'),
}

function weakForms(stems: string): readonly string[] {
  return [...wordsOf(stems)].flatMap((stem) => [
    `${stem}t`,
    `${stem}te`,
    `${stem}ten`,
    stem.endsWith('e') ? `${stem}n` : `${stem}en`,
  ])
}

/** "mitteilte": the parts come first where the verb ends its clause. */
function joinedForms(): readonly string[] {
  return Object.entries(partedVerbs).flatMap(([forms, parts]) =>
    [...wordsOf(forms)].flatMap((form) => [...wordsOf(parts)].map((part) => `${part}${form}`)),
  )
}

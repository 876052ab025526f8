import type { AttributionWords } from '#domain/suggest/attribution-words'
import { none, noPhrases, phrasesOf, setOf, startingWith, wordsOf } from '#domain/suggest/word-sets'

/** The words by which English attributes. */
export const en: AttributionWords = {
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
    reiterated reaffirmed testified remarked recalled conceded contended stressed alleged confirmed asserted tweeted quipped`),
  stating:
    wordsOf(`reported reports report announced announces claim added adds stated states claimed claims confirms noted notes argued
    argues acknowledges admits alleges asserts declared declares disclosed estimated estimates estimate predicted predicts wrote writes
    maintained maintains observed replied answered concluded concludes commented write believes believe thinks think complained complains indicated indicates recommended recommends recommending assured assures
    suggested suggests stresses show shows showed found finds reveal reveals revealed cautioned cautions contends maintain speculated speculates
    joked lamented reckons reckoned figures hinted boasted countered counters recalls remembers remembered
    emphasized emphasised emphasizes emphasises underscored posted agrees agreed advises advised
    mentioned mentions mention responded discussed informed informs requested requests reporting indicating suggesting confirming learned explain acknowledge argue suggest acknowledging recounted recounts theorized detailed outlined tweets insist`),
  parted: noPhrases,
  calling: wordsOf('called calls described describes dismissed branded labelled'),
  quoting:
    wordsOf(`asked asks continued continues began begins offered offers opined opines jokes laughs laughed exclaimed shouted cried whispered
    mused muses responded responds interjected recounted wonders wondered screamed sighed went goes`),
  phrasal: phrasesOf({
    pointed: 'out',
    points: 'out',
    point: 'out',
    made: 'clear|it clear|the argument|the point|the case|plain',
    makes: 'clear|it clear|the argument|the point|the case|plain',
    put: 'it',
    puts: 'it',
    went: 'on to say|on to explain',
  }),
  finding: wordsOf('found finds reveal reveals revealed figures'),
  as: none,
  passive: none,
  prepositions: none,
  recipients: none,
  possessives: none,
  bodies: none,
  telling: none,
  speech: wordsOf(
    `i we you my our me us your im ive id ill were weve youre youve yes no yeah well oh it its he she they there this that everyone
    nobody when if so`,
  ),
  nouns:
    wordsOf(`reports report states claims notes estimates estimate adds say show shows claim finds figures counters
    argue posted tweets advised agreed detailed outlined`),
  claiming: wordsOf('claimed claims claim'),
  finite: wordsOf('is are was were has had have will would can could may might should does did do'),
  that: wordsOf('that'),
  between:
    wordsOf(`has have had also later earlier then yesterday today again reportedly monday tuesday wednesday thursday friday saturday sunday
    now still simply before recently once on since only just even`),
  blocking: wordsOf(
    'to not never cant couldnt wont arent isnt would could should might may cannot didnt doesnt dont wouldnt wont will is are was were be been being can must',
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
    analysis assessment audit inspection investigation evaluation staff councilor councillor councilmember trustee
    delegate delegation superintendent administrator clerk planner applicant respondent participant partner outlet media commission
    mission panel tribunal jury negotiator mediator volunteer passenger detective investigator inspector constable copanys copany others estimate`),
  papers:
    startingWith(`report statement document study bulletin figure data survey poll letter log tally list record newspaper
    analysis assessment audit evaluation review filing memo note map photo image satellite`),
  witnesses: startingWith('witness eyewitness resident survivor onlooker bystander observer'),
  seeing: wordsOf('saw seen watched witnessed counted'),
  hearing: wordsOf('heard learned learnt told'),
}

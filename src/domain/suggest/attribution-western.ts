import type { AttributionWords } from '#domain/suggest/attribution-words'
import { none, noPhrases, phrasesOf, setOf, startingWith, wordsOf } from '#domain/suggest/word-sets'

/** The words by which French attributes. */
export const fr: AttributionWords = {
  according: setOf(
    'selon|d après|aux dires de|aux dires du|de l aveu de|de l avis de|au dire de|à en croire|aux yeux de|selon les indications de|selon les propos de',
  ),
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
    raconte poursuit avance avancé reconnaissent écrivent disait affirmait affirmaient expliquait ajoutait ajoutaient indiquait précisait soulignait déclarait assurait
    annonçait confirmait estimait racontait rappelait reconnaissait notait note noté remarque remarqué observe observé regretté regrette
    regrettait déploré déplore déplorait commente commenté résume résumé poursuivi poursuivait prévenait promis promet tranche tranché
    soulève soulevé considère considérait évoque évoqué martelait détaille détaillé révèle révélé glisse glissé souffle soufflé
    salue salué fustige fustigé accuse accusé réagit réagi certifie garantit insistait détaillait`),
  parted: noPhrases,
  calling: wordsOf('qualifié qualifie appelé'),
  quoting: wordsOf('demandé demande interroge interrogé'),
  phrasal: phrasesOf({ fait: 'savoir|valoir|remarquer|observer', laissé: 'entendre' }),
  finding: none,
  as: wordsOf('comme ainsi'),
  passive: none,
  prepositions: wordsOf('à au aux dans sur en lors après selon pour depuis'),
  recipients: wordsOf('à au aux sur dans devant auprès lors'),
  possessives: none,
  bodies: none,
  telling: none,
  speech: wordsOf('je j nous mon ma mes notre nos me m oui non c ce on'),
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
  articles: wordsOf('plusieurs quelques certains le la les l un une des du cette cet ce ces son sa ses'),
  pronouns: wordsOf('il elle ils elles'),
  speakers: startingWith(
    'ministere ministre porte officiel responsable police armee source temoin habitant rapport agence gouvernement president directeur procureur maire depute expert premier entourage proche',
  ),
  papers: startingWith('rapport document communique etude liste registre chiffres donnees'),
  witnesses: startingWith('temoin habitant riverain observateur'),
  seeing: wordsOf('vu vus vue compté'),
  hearing: wordsOf('appris entendu'),
}

/** Stems of Spanish verbs of speech in -ar and in -er or -ir. */
const arStems = `señal inform indic explic anunci comunic agreg confirm reiter detall apunt manifest precis subray report
  denunci recalc remarc relat argument coment aclar destac adelant expres opin lament plante alert enfatiz sentenci puntualiz
  mencion constat critic avis revel signific contest felicit document asever declar recomend estim celebr valor cuestion reflexion repas rechaz reproch proclam resalt ilustr`
const irStems = `defend insist admit advirt sostuv describ sugir respond añad`

function spanishForms(): readonly string[] {
  const of = (stems: string, endings: readonly string[]): readonly string[] =>
    [...wordsOf(stems)].flatMap((stem) => endings.map((ending) => `${stem}${ending}`))
  return [
    ...of(arStems, ['o', 'aron', 'a', 'an', 'ado', 'aba', 'aban']),
    ...of(irStems, ['io', 'ieron', 'e', 'en', 'ido', 'ia', 'ian']),
  ]
}

/** The words by which Spanish attributes. */
export const es: AttributionWords = {
  according: setOf('según|de acuerdo con|de acuerdo a|en palabras de|en palabras del|a juicio de|a decir de'),
  citing: setOf('citando a|citando|con base en'),
  citesAnyone: true,
  hasCapitals: false,
  leadsWithSubject: false,
  going: none,
  trailing: none,
  saying: wordsOf(
    'dijo dice dijeron dicen dicho declaró declaran afirmó afirma afirmaron afirman afirmado aseguró asegura aseguraron aseguran asegurado',
  ),
  stating: new Set([
    ...spanishForms(),
    ...wordsOf(`señaló señala señalaron informó informa informaron indicó indica indicaron explicó explica explicaron anunció anuncia anunciaron
    comunicó agregó añadió sostuvo sostiene confirmó confirma confirmaron negó niega reconoció advirtió contó relató manifestó
    precisó subrayó reportó denunció señalan explican añade agrega sostienen reconoce advierte cuenta relata recordó recuerda apuntó apunta
    insistió insiste reiteró detalló detalla admitió admite matizó concluyó publicó publica escribió escribe comentó respondió subraya destacó destaca adelantó adelanta expresó expresa puntualizó puntualiza reveló revela consideró
    considera opinó opina lamentó lamenta planteó plantea aclaró aclara argumentó remarcó remarca criticó alertó alerta alegó
    pidió reclamó exigió declaraba decía afirmaba aseguraba explicaba señalaba añadía indicaba cree creyó estimó estima celebró
    ratificó confesó confiesa anticipó enfatizó sentenció expresaron consideran admitieron denuncian denunciaron advertido defendió defiende defienden sostuvieron cuentan pidieron piden niegan negaron reconocen reconocieron advierten`),
  ]),
  parted: noPhrases,
  calling: wordsOf('calificó llamó'),
  quoting: wordsOf('preguntó pregunta finalizó finaliza disparó zanjó remató'),
  phrasal: phrasesOf({ dio: 'a conocer', hizo: 'saber|hincapié en' }),
  finding: none,
  as: wordsOf('como según tal así'),
  passive: none,
  prepositions: wordsOf('en a al tras según para durante sobre ante desde'),
  recipients: wordsOf('a al en ante durante'),
  possessives: none,
  bodies: wordsOf('desde'),
  telling: none,
  speech: wordsOf('yo nosotros mi mis me nos nuestro nuestra sí no es'),
  nouns: none,
  claiming: none,
  finite: none,
  that: wordsOf('que'),
  between: wordsOf('ha han había el lunes martes miércoles jueves viernes sábado domingo ayer hoy también'),
  blocking: wordsOf('no se ser fue fueron'),
  joining: wordsOf('y e pero'),
  opening: wordsOf('que quien quienes pero porque si cuando como donde mientras aunque pues'),
  closing:
    wordsOf(`que quien quienes donde a al en por para con es son era fue fueron ha han había será el_ lunes martes miércoles jueves viernes
    sábado domingo ayer hoy pero no tras durante unos más se`),
  articles: wordsOf('el la los las un una unos unas del este esta ese esa su sus lo'),
  pronouns: wordsOf('ella ellos ellas'),
  speakers: startingWith(
    'alcald regidor edil concejal consejer ayuntamiento consistorio autoridad delegacion investigac testimonio juzgado tribunal bombero sindicato partido oposicion asociacion organizacion ong empresa compañia hospital universidad familia madre padre vecin conductor candidat jefe titular responsable secretari lider diputad senador parlamentari comision equipo experto medico ministeri ministro portavoz vocero funcionari policia ejercito fuente testigo vecino informe agencia gobierno dirigente juez fiscal abogado director president integrante resolucion comunicado familiares',
  ),
  papers: startingWith('informe documento comunicado estudio lista registro cifras datos'),
  witnesses: startingWith('testigo vecino habitante observador'),
  seeing: wordsOf('vio visto vieron contó'),
  hearing: wordsOf('oyó supo'),
}

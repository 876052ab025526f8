import { describe, expect, it } from 'vitest'
import { findAttributions } from '#domain/suggest/find-attributions'

/** The attributions of a passage, each on one line: "said: ministry" and how the speaker knows. */
function attributionsOf(language: string, passage: string): readonly string[] {
  return findAttributions(passage, language).map(({ speaker, cue, knowledge }) => {
    return `${cue}: ${speaker.name}${knowledge === undefined ? '' : ` (${knowledge})`}`
  })
}

describe('whose words a passage rests on', () => {
  it.each([
    ['About 860 trucks had crossed, according to officers who keep the count.', 'according-to: officers'],
    [
      'Up to 300 more were agreed, the Ministry of Civil Relief said on Monday.',
      'said: Ministry of Civil Relief',
    ],
    ['The agency, citing the ministry, gave no figure.', 'citing: ministry'],
    ['“It is food,” said the liaison officer, Ansel Korvath.', 'quotation: liaison officer'],
    ['“You do not bake with a lathe,” said Mirko Tolvan, who runs the depot.', 'quotation: Mirko Tolvan'],
    ['Orsola Brandvik, chair of the council, said the convoy is not humanitarian.', 'said: Orsola Brandvik'],
    ['The deputy chief, Jorun Pellat, said that they were buried.', 'said: Jorun Pellat'],
    ['Minister Edda Rostholm was quoted by the daily as saying: “No.”', 'quotation: Minister Edda Rostholm'],
    ['Mr Korvath called the refusals “a matter of paper”.', 'quotation: Mr Korvath'],
    ['The wire reported that 300 trucks would follow.', 'said: wire'],
    ['Residents reported that a tracked vehicle was brought there.', 'said: Residents (witnessed)'],
    ['A colleague says that he saw a wolf.', 'said: colleague (witnessed)'],
    ['The driver said that he had heard it on the radio.', 'said: driver (told)'],
    [
      'According to a report of the office, 41 were turned back.',
      'according-to: report of the office (document)',
    ],
    ['Traders and analysts estimate the road is carrying less.', 'said: Traders and analysts'],
    ['The killer said it was cold.', 'said: killer'],
    ['“The people are hungry.”\n— Edda Rostholm, Minister', 'quotation: Edda Rostholm'],
    ['Mirko Tolvan: I saw it on the bridge.', 'turn: Mirko Tolvan (witnessed)'],
    ['Mirko Tolvan: Did anybody count them?', 'turn: Mirko Tolvan'],
    ['“It is a shame that the road is closed.” — Edda Rostholm', 'quotation: Edda Rostholm'],
    ['“Who counted them?” asked Edda Rostholm.', 'quotation: Edda Rostholm'],
    ['“And who,” the driver continued, “came?”', 'quotation: driver'],
    ['The ministry pointed out that the road is open.', 'said: ministry'],
    ['The ministry made it clear the road is open.', 'said: ministry'],
    ['The survey found that 41 were turned back.', 'said: survey (document)'],
    ['He then notes: “Nobody came.”', 'quotation: He'],
    ['The road will open on Monday, Tolvan and Korvath announced today.', 'said: Tolvan and Korvath'],
    ['Estimates suggest that 41 were turned back.', 'said: Estimates'],
    ['Still others said the road is open.', 'said: others'],
    ['“The road is open,” the researchers write.', 'quotation: researchers'],
    ['The road is open, the Road Council reported in 2014.', 'said: Road Council'],
    ['The council, which said the road is open, gave no figure.', 'said: council'],
    ['The council claims to have counted them.', 'said: council (witnessed)'],
  ])('en: %s', (passage, found) => {
    expect(attributionsOf('en', passage)).toEqual([found])
  })

  it.each([
    'A spokesman would not say who had agreed to them.',
    'It did not answer questions sent on Monday.',
    'More than eight hundred trucks are said to have entered the valley.',
    'Oil ministers from six states will meet today.',
    'Companies cut their prices citing weak markets.',
    'She told the driver to stop.',
    'The bomb claimed twelve lives.',
    'He is the editor of Valley reports, a weekly.',
    'The convoy left at dawn.',
    'Note: The road is closed.',
    'Budget: 3 million.',
    'PDT: It is late.',
    'An application called Lift is made to “unlock” them.',
    'Everyone called Campbell “Coach” there.',
    'The driver found that the road was wet.',
    'Please report what you saw is wrong.',
    'All the told-you-sos came too late.',
    'They went to the bridge.',
    'I can’t say there is anything wrong.',
  ])('en: nobody’s in "%s"', (passage) => {
    expect(attributionsOf('en', passage)).toEqual([])
  })

  it.each([
    ['de', 'Bis jetzt wurde uns nichts erklärt.'],
    ['de', 'Dazu könne man nichts sagen.'],
    ['de', 'Der Rat stellte bei Fahrten rund 90 Verstöße fest, wies 41 Wagen ab und ging.'],
    ['de', 'Auch mit Korvath sprach der „Talbote“.'],
    ['uk', 'Рада вважає «маніпуляцією» продаж дороги.'],
    ['ru', 'Оценка считается низкой.'],
    ['fr', 'Interpellé le 5 août, l’homme au camion, un voisin, a reconnu son implication.'],
    ['es', 'Igualmente dijo que no.'],
  ])('%s: nobody’s in "%s"', (language, passage) => {
    expect(attributionsOf(language, passage)).toEqual([])
  })

  it('gives a pronoun the name said before it', () => {
    const passage = 'The ministry said the road is open. It added that it was safe.'
    const [, second] = findAttributions(passage, 'en')
    expect(second?.speaker.name).toBe('ministry')
    expect(passage.slice(second?.speaker.start, second?.speaker.end)).toBe('It')
    expect(passage.slice(second?.start, second?.end)).toBe('It added')
  })

  it.each([
    ['de', 'Laut dem Ministerium fuhren 860 Wagen.', 'according-to: Ministerium'],
    ['de', 'Nach Angaben der Behörde wurden 41 Wagen zurückgeschickt.', 'according-to: Behörde'],
    ['de', 'Dem Ministerium zufolge ist die Straße frei.', 'according-to: Ministerium'],
    ['de', '„Es ist Mehl“, sagte Ansel Korvath.', 'quotation: Ansel Korvath'],
    ['de', 'Das Ministerium teilte mit, dass 300 Wagen folgen.', 'said: Ministerium'],
    ['de', 'Die Straße ist frei, wie das Ministerium mitteilte.', 'said: Ministerium'],
    ['de', 'Unter Berufung auf den Rat meldete die Agentur 90 Wagen.', 'citing: Rat'],
    ['de', 'Der Weg sei frei, wie Ansel Korvath auf Anfrage mitteilte.', 'said: Ansel Korvath'],
    [
      'de',
      'Der Weg ist frei, wie es Ratschef Ansel Korvath gestern schon angekündigt hat.',
      'said: Ratschef Ansel Korvath',
    ],
    [
      'de',
      'Wie der ebenfalls von seinem Amt entbundene Minister Tolvan in Sarn mitteilte, ist der Weg frei.',
      'said: Minister Tolvan',
    ],
    ['de', 'Man sei alarmiert worden, hieß es aus der Pressestelle.', 'said: Pressestelle'],
    ['de', 'Das geht aus einer Studie des Rates hervor.', 'according-to: Studie des Rates (document)'],
    ['de', 'Nach Polizeiangaben fuhren 90 Wagen.', 'according-to: Polizeiangaben'],
    ['de', 'Nach sarnischen Angaben fuhren 90 Wagen.', 'according-to: sarnischen'],
    ['de', 'Der Rat hat am Montag in Sarn deutlich gemacht, dass der Weg frei ist.', 'said: Rat'],
    ['de', 'In ihren Versuchen haben die Forscher herausgefunden, dass es Mehl war.', 'said: Forscher'],
    ['de', 'Nachdem die Stadt deutlich gemacht hatte, dass der Weg frei ist, kam Mehl.', 'said: Stadt'],
    ['de', 'Die Behörde stellte am Abend in Sarn fest, dass der Weg frei ist.', 'said: Behörde'],
    ['de', 'Allerdings räumt auch die Polizei ein, dass der Weg gesperrt ist.', 'said: Polizei'],
    ['de', 'Brandvik verteidigt den Plan und erklärt, der Weg sei frei.', 'said: Brandvik'],
    ['de', 'Brandvik entschuldigte sich, behauptete aber, der Weg sei frei.', 'said: Brandvik'],
    ['de', 'So sagte Ratschef Ansel Korvath der Zeitung, der Weg sei frei.', 'said: Ratschef Ansel Korvath'],
    ['de', 'Der ARD sagte Tolvan, der Weg sei frei.', 'said: Tolvan'],
    ['de', 'Den Fahrern warf sie vor, der Weg sei frei gewesen.', 'said: sie'],
    ['de', 'Die Tat räumte der Fahrer ein, dass es Mehl war, nicht.', 'said: Fahrer'],
    ['de', 'Der Weg ist frei, sagte der in der vergangenen Woche entlassene Minister.', 'said: Minister'],
    [
      'de',
      'Der Fahrer mit alter und neuer Ladung sagte am Abend, der Weg sei frei.',
      'said: Fahrer mit alter und neuer Ladung',
    ],
    [
      'de',
      'Der Fahrer soll den Freund zu treffen versucht haben, den Wagen seiner Frau zu fahren, sagt die Behörde.',
      'said: Behörde',
    ],
    ['de', 'Korvath nannte es zynisch, dass der Weg gesperrt ist.', 'quotation: Korvath'],
    ['de', 'Der Weg ist frei, ist sich Korvath sicher.', 'said: Korvath'],
    ['de', 'Der Weg ist frei, berichtet Talbote.de.', 'said: Talbote.de'],
    ['fr', 'Selon le ministère, 860 camions sont passés.', 'according-to: ministère'],
    ['fr', 'D’après des témoins, un char est passé.', 'according-to: témoins (witnessed)'],
    ['fr', '« C’est de la farine », a déclaré le porte-parole.', 'quotation: porte-parole'],
    ['fr', 'Le ministère a annoncé que 300 camions suivraient.', 'said: ministère'],
    ['de', 'Wenn mehr als 16 Prozent kein Mehl haben, fehlt es allen, sagte Tolvan.', 'said: Tolvan'],
    ['de', 'Die Straße sei frei, räumte Korvath ein.', 'said: Korvath'],
    [
      'de',
      'In der Zeitung erklärte ein Sprecher der Behörde, dass die Straße frei ist.',
      'said: Sprecher der Behörde',
    ],
    ['de', 'Die Straße ist frei, wie die örtliche Zeitung "Talbote" berichtete.', 'quotation: Talbote'],
    ['de', 'Er warnte vor neuen Sperren.', 'said: Er'],
    ['de', 'Nach ihren Angaben fuhren 860 Wagen.', 'according-to: ihren'],
    [
      'fr',
      'Un camion est tombé dans le ravin, a déclaré jeudi le ministre des Routes.',
      'said: ministre des Routes',
    ],
    ['fr', '« La route est libre », a-t-il poursuivi.', 'quotation: il'],
    ['fr', '« La route est libre », a fait savoir cette dernière.', 'quotation: dernière'],
    ['fr', 'Comme l’a souligné le conseil, la route est libre.', 'said: conseil'],
    ['fr', '« La route est libre », a regretté Orsola Brandvik.', 'quotation: Orsola Brandvik'],
    ['es', '«La carretera está libre», dijo a El Correo del Valle el juez Tolvan.', 'quotation: juez Tolvan'],
    ['es', '«La carretera está libre», declaró a la AVN Edda Rostholm.', 'quotation: Edda Rostholm'],
    ['es', 'Ansel Korvath, vecino que lo vio, explicó a El Correo: «Pasaron 90».', 'said: Ansel Korvath'],
    ['es', 'El juez puntualizó que pasaron 90 camiones.', 'said: juez'],
    ['ru', 'По его словам, прошло 860 машин.', 'according-to: его'],
    ['ru', 'По мнению перевозчиков, дорога закрыта.', 'according-to: перевозчиков'],
    ['ru', 'В министерстве заявили, что дорога открыта.', 'said: министерстве'],
    ['ru', 'Дорога открыта, передаёт «Вестник долины».', 'said: Вестник долины'],
    ['ru', '«Было два колонны», — рассказал из Сарна осведомленный источник.', 'quotation: источник'],
    ['uk', 'Про це розповів у Сарні речник ради.', 'said: речник ради'],
    ['uk', '«Дорогу відкрито», - зазначено в заяві ради.', 'said: заяві ради (document)'],
    ['de', 'Die Behörde kündigte an, die Straße zu öffnen.', 'said: Behörde'],
    ['fr', 'La route est libre selon plusieurs préfets.', 'according-to: préfets'],
    ['es', 'Pasaron 860 camiones, según datos oficiales.', 'according-to: datos oficiales (document)'],
    ['ru', 'Дорога открыта, заявил журналистам в четверг начальник охраны.', 'said: начальник охраны'],
    ['uk', 'Про це повідомили у відділі доріг.', 'said: відділі доріг'],
    ['uk', '«Дорогу відкрито», – йдеться у повідомленні.', 'said: повідомленні (document)'],
    ['uk', 'У заяві ради йдеться про те, що дорогу відкрито.', 'said: заяві ради (document)'],
    ['uk', 'Про це у Фейсбуці повідомила його мати Орсола Брандвік.', 'said: його мати Орсола Брандвік'],
    ['uk', '«Дорогу відкрито», — зазначив він.', 'quotation: він'],
    ['uk', 'Як передає Вісник, дорогу відкрито.', 'said: Вісник'],
    ['en', 'ORSOLA BRANDVIK: It is a shame that the road is closed.', 'turn: ORSOLA BRANDVIK'],
    [
      'en',
      'Mirko Tolvan, the son of a driver, spoke at dusk and said the road was open.',
      'said: Mirko Tolvan',
    ],
    ['en', 'Edda Rostholm resigned on Monday, saying she could no longer serve.', 'said: Edda Rostholm'],
    ['en', 'Ansel Korvath, said he expected rain.', 'said: Ansel Korvath'],
    ['en', 'When the road opens again, the queue will grow, said Edda Rostholm.', 'said: Edda Rostholm'],
    ['en', 'Korvath Milling plc (KOR) announced that it had sold the mill.', 'said: Korvath Milling plc'],
    ['en', 'The trustees have "repeatedly warned the council that it is late".', 'said: trustees'],
    ['en', 'About 90 lorries crossed, The Harbour Times reports.', 'said: Harbour Times'],
    ['en', 'Tolvan <TOL.L> said it had agreed.', 'said: Tolvan'],
    ['en', 'But executives said they have made it easy.', 'said: executives'],
    ['fr', '« J’assume ce choix », dit-il à Rostholm.', 'quotation: il'],
    ['fr', '« C’est de la farine », ajoute-t-elle.', 'quotation: elle'],
    ['fr', '« C’est long », plaide un \u00adproche du ministre.', 'quotation: proche du ministre'],
    ['en', 'The figures show that 41 were turned back.', 'said: figures (document)'],
    ['fr', 'L’agence, citant le conseil, donne 90 camions.', 'citing: conseil'],
    ['es', 'Según el ministerio, pasaron 860 camiones.', 'according-to: ministerio'],
    ['es', '«Es harina», dijo Ansel Korvath.', 'quotation: Ansel Korvath'],
    ['es', 'El ministerio informó que pasaron 300 camiones.', 'said: ministerio'],
    ['es', 'De acuerdo con testigos, pasó un tanque.', 'according-to: testigos (witnessed)'],
    ['ru', 'По словам водителя, прошло 860 машин.', 'according-to: водителя'],
    ['ru', 'Как сообщило министерство, прошло 860 машин.', 'said: министерство'],
    ['ru', 'Министерство сообщило, что прошло 860 машин.', 'said: Министерство'],
    ['ru', '«Это мука», — сказал Ансель Корват.', 'quotation: Ансель Корват'],
    ['ru', 'Агентство передает 90 со ссылкой на совет.', 'citing: совет'],
    ['ru', 'Очевидцы говорят, что видели танк.', 'said: Очевидцы (witnessed)'],
    ['uk', 'За даними ради, проїхало 90 машин.', 'according-to: ради'],
    [
      'uk',
      'За словами колишнього диспетчера Мірка Толвана, проїхало 90.',
      'according-to: колишнього диспетчера Мірка Толвана',
    ],
    ['uk', 'Міністерство повідомило, що проїхало 860 машин.', 'said: Міністерство'],
    ['uk', '«Я бачив верстати», — сказав господар.', 'quotation: господар'],
    ['uk', 'Як повідомило відомство, дорогу відкрито.', 'said: відомство'],
  ])('%s: %s', (language, passage, found) => {
    expect(attributionsOf(language, passage)).toContain(found)
  })
})

import { describe, expect, it } from 'vitest'
import { detectLanguage, languageOf } from '#domain/document/language'

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'The convoy left the depot at dawn, and the ministry said that about 860 trucks had already crossed.',
    ],
    [
      'de',
      'Der Konvoi verließ das Lager am Morgen, und nach Angaben der Behörde wurden 41 Wagen nicht durchgelassen.',
    ],
    ['fr', 'Le convoi a quitté le dépôt dans la matinée et les autorités ont été informées par une dépêche.'],
    [
      'es',
      'El convoy salió del depósito por la mañana y las autoridades informaron de que una parte fue devuelta.',
    ],
    [
      'it',
      'Il convoglio è partito la mattina e il ministero ha detto che una parte dei camion non è passata.',
    ],
    [
      'pt',
      'O comboio saiu do depósito de manhã e o ministério disse que uma parte não foi aceita, com mais 41 no porto.',
    ],
    [
      'nl',
      'Het konvooi is in de ochtend van het depot vertrokken en het ministerie zegt dat een deel niet door mocht.',
    ],
    [
      'pl',
      'Konwój wyjechał z bazy o świcie i nie jest jasne, że wszystkie wozy są na miejscu, po czym się zatrzymał.',
    ],
    [
      'uk',
      'Колона вийшла зі складу на світанку, і відомство повідомило, що її перетнуло близько 860 вантажівок.',
    ],
    [
      'ru',
      'Колонна вышла со склада на рассвете, и ведомство сообщило, что границу пересекли около 860 грузовиков.',
    ],
    ['bg', 'Колоната тръгна от склада на разсъмване и министерството съобщи, че въпросът е решен.'],
    [
      'sr',
      'Колона је изашла из складишта у зору и министарство каже да је прешло око 860 камиона, њих стотину касније.',
    ],
    ['ar', 'غادرت القافلة المستودع فجرا وقالت الوزارة إن نحو 860 شاحنة عبرت بالفعل'],
    ['fa', 'کاروان سپیده‌دم از انبار خارج شد و وزارتخانه گفت که ۸۶۰ کامیون گذشته‌اند'],
    ['he', 'השיירה יצאה מהמחסן עם שחר והמשרד מסר כי כ-860 משאיות כבר עברו'],
    ['el', 'Η φάλαγγα έφυγε από την αποθήκη τα ξημερώματα'],
    ['ja', '輸送隊は夜明けに倉庫を出発し、省は約860台がすでに通過したと発表した。'],
    ['zh', '车队黎明时分离开仓库，该部表示已有约860辆卡车通过。'],
    ['ko', '수송대는 새벽에 창고를 떠났고 부처는 약 860대가 이미 통과했다고 밝혔다.'],
    ['hi', 'काफिला भोर में डिपो से निकला और मंत्रालय ने कहा कि ट्रक पहले ही पार कर चुके हैं।'],
    ['th', 'ขบวนรถออกจากคลังตอนรุ่งสาง'],
    ['yi', 'די קאַראַוואַן איז אַרויס פון דער סקלאַד און דער מיניסטער האט געזאגט'],
    ['ps', 'ټولې ښځې او نارینه د ورځې په پیل کې له ګودامه ووتل'],
    [
      'tr',
      'Konvoy şafakta depodan ayrıldı ve bakanlık daha çok kamyonun geçtiğini, bu yüzden bir yol için izin olduğunu bildirdi.',
    ],
    ['und', 'Nhadatu mbeku sila kopolo ndi a zimba walu temo sina bora.'],
    ['und', 'OK 860 / 300'],
    ['und', '860 300 41'],
    ['und', ''],
    ['hu', 'Karavan hajnalban hagyta el a raktárt, ahogy azt a minisztérium közölte mindenkivel.'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each([
    ['holds as declared', 'en-GB', 'The convoy left the depot at dawn', 'en-GB'],
    ['holds where nothing can be told', 'hu', 'Karavan 860', 'hu'],
    ['gives way to another script', 'en', 'Колонна вышла со склада на рассвете, и мы её видели', 'ru'],
    [
      'holds where it names the script',
      'sr-Cyrl',
      'Колона је изашла из складишта у зору, њих стотину',
      'sr-Cyrl',
    ],
    [
      'holds within one script',
      'nl',
      'The convoy left the depot and the ministry was informed of that',
      'nl',
    ],
  ])('a declared language %s', (_, declared, ...[text, language]) => {
    expect(languageOf(text, declared)).toBe(language)
  })
})

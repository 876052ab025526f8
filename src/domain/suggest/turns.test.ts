import { expect, it } from 'vitest'
import { attributionWords } from '#domain/suggest/attribution-words'
import { turnsOf } from '#domain/suggest/turns'

it.each<[string, readonly string[]]>([
  ['BL: Who counted?\nTH: We did, at noon.\nBL: And then?', ['BL', 'TH']],
  ['Tolvan: Who counted?\nKorvath: I did.\nTolvan: And then?\nKorvath: It rained.', ['Tolvan', 'Korvath']],
  ['Ann: Is it open?\nBea: I hope so.\nCal: We saw it.\nAnn: And you?', ['Ann', 'Bea', 'Cal']],
  ['Edda Rostholm: Three dozen crossed.\n\nEdda Rostholm: Rain fell.', ['Edda Rostholm']],
  ['Herald: Who are you?\nTolvan: I drive.\nAnd then?\nTolvan: We went on.', ['Tolvan']],
  ['Tolvan: Did anybody count them?', []],
  ['Tolvan: Did anybody count them?\nKorvath: I did.', []],
  ['Tolvan: I saw it.\nTolvan: We went on.', []],
  ['Vendor: Acme\nPrice: 3\nVendor: Beta', []],
  ['Vehicle: 3 lorries, we were told\nDriver: it is he\nVehicle: 4 lorries, they say', []],
  ['Sand: 3 lorries\nFlour: 4 lorries\nSand: 5 lorries\nFlour: 6 lorries', []],
  ['Cargo: flour, we were told.', []],
  ['Damascus: Is the road open, they ask?', []],
  ['SARN, 14 March — It rained.\nSarn: Is it open?\nTolvan: I hope so.\nSarn: Is it dry?\n', []],
  ['', []],
])('in %j takes turns: %j', (text, names) => {
  expect([...turnsOf(text, attributionWords.en, 'en')]).toEqual(names)
})

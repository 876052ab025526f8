import { expect, it } from 'vitest'
import { withoutPageFolders } from '#domain/import/page-folder'

it.each([
  ['goes with its page', ['Trucks.html', 'Trucks_files', 'other'], ['Trucks.html', 'other']],
  [
    'goes under its other names',
    ['a.htm', 'a-Dateien', 'b.html', 'b.files', 'c.HTML', 'C_fichiers'],
    ['a.htm', 'b.html', 'c.HTML'],
  ],
  ['stays without a page', ['Trucks_files', 'Trucks.txt'], ['Trucks_files', 'Trucks.txt']],
  ['stays beside another page', ['Trucks.html', 'Cars_files'], ['Trucks.html', 'Cars_files']],
])('the folder of a page saved complete %s', (_, names, left) => {
  expect(withoutPageFolders(names)).toEqual(left)
})

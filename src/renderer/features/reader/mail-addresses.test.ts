import { expect, it } from 'vitest'
import { addressesOf } from '#renderer/features/reader/mail-addresses'

it('reads the people of a mail in their order, whatever the order and case of its headers', () => {
  const facts = [
    ['CC', 'c@courier.example'],
    ['Subject', 'Trucks'],
    ['to', 'a@courier.example'],
    ['To', 'b@courier.example'],
    ['To', 'a@courier.example'],
    ['from', 'Mira <mira@courier.example>'],
  ].map(([name = '', value = '']) => ({ name, value }))
  expect(addressesOf(facts)).toEqual([
    { name: 'From', value: 'Mira <mira@courier.example>' },
    { name: 'To', value: 'a@courier.example, b@courier.example' },
    { name: 'Cc', value: 'c@courier.example' },
  ])
})

import { expect, test } from './fixtures'

const question = [
  'From: Mira Sand <mira@courier.example>',
  'To: Jorn Pellat <jorn@courier.example>',
  'Subject: Trucks at Kesten Gate',
  'Date: Wed, 07 Oct 2026 08:30:00 +0200',
  'Message-ID: <1@courier.example>',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  '',
  'How many trucks crossed?',
  '--b',
  'Content-Disposition: attachment; filename="gate log.csv"',
  '',
  'hour;trucks',
  '06:00;41',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: gate@kesten.example',
  'Subject: The gate is open',
  '',
  'It opened at dawn.',
  '--b--',
].join('\r\n')

const mailbox = [
  'From jorn@courier.example Wed Oct  7 09:00:00 2026',
  'From: Jorn Pellat <jorn@courier.example>',
  'Subject: Re: Trucks at Kesten Gate',
  'Date: Wed, 07 Oct 2026 09:00:00 +0200',
  'Message-ID: <2@courier.example>',
  'In-Reply-To: <1@courier.example>',
  '',
  'About 860.',
  '> How many trucks crossed?',
  '',
  'From mira@courier.example Wed Oct  7 10:00:00 2026',
  'From: Mira Sand <mira@courier.example>',
  'Subject: Thanks',
  '',
  'Thank you.',
].join('\n')

const subtitles =
  '1\n00:01:05,000 --> 00:01:08,000\nWe saw the trucks.\n\n2\n00:01:09,000 --> 00:01:11,000\nAll of them.\n'

test('mails come in with what is in them, and lead to each other', async ({ workbench, isAccessible }) => {
  const { library, reader, page } = workbench
  await workbench.start.begin('Mail')
  await library.drop([
    { name: 'question.eml', text: question },
    { name: 'answers.mbox', text: mailbox },
    { name: 'interview.srt', text: subtitles },
  ])
  await expect(library.tray).toContainText('6 imported')

  await library.open(/^(?!Re:).*Trucks at Kesten Gate/)
  await expect(reader.text).toContainText('How many trucks crossed?')
  await expect(page.getByText('Jorn Pellat <jorn@courier.example>').first()).toBeVisible()
  await page.getByRole('button', { name: 'In this thread: 2 mails' }).click()
  await page.getByRole('menuitem', { name: /Re: Trucks at Kesten Gate/ }).click()
  await expect(reader.text).toContainText('About 860.')
  await page.getByText('What the file says of itself').click()
  await expect(page.getByRole('region', { name: 'What the file says of itself' })).toContainText(
    '<1@courier.example>',
  )
  await isAccessible('a mail with its headers')

  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('button', { name: '2 documents in it' }).click()
  await page.getByRole('menuitem', { name: 'gate log' }).click()
  await expect(reader.text).toContainText('trucks')
  await page.getByRole('button', { name: 'In: Trucks at Kesten Gate' }).click()
  await expect(reader.text).toContainText('How many trucks crossed?')
})

test('a transcript is read and marked with its times beside it', async ({ workbench, isAccessible }) => {
  const { library, reader } = workbench
  await workbench.start.begin('Recording')
  await library.drop([{ name: 'interview.srt', text: subtitles }])
  await library.open('interview')
  const cue = reader.text.locator('[data-time="01:05"]')
  await expect(cue).toHaveText('We saw the trucks.')
  await reader.mark('saw the trucks', 1)
  await expect(reader.marks).toContainText('saw the trucks')
  await isAccessible('a transcript')
})

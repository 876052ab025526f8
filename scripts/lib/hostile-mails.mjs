import { one } from './hostile-pdf.mjs'

/** Mails, mailboxes and saved pages made to do harm, as jobs. */
export function hostileMails() {
  return [...listed(mails, 'eml'), ...listed(mailboxes, 'mbox'), ...listed(savedPages, 'mhtml')]
}

function listed(made, ending) {
  return Object.entries(made).map(([name, make]) =>
    one(`${name}.${ending}`, () => {
      const text = make()
      return new Uint8Array(typeof text === 'string' ? Buffer.from(text, 'latin1') : text)
    }),
  )
}

function mail(headers, body) {
  return `From: Ana <ana@example.org>\r\nSubject: A convoy\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n${body}`
}

function multipart(parts, name = 'b') {
  return mail(
    `Content-Type: multipart/mixed; boundary="${name}"`,
    `${parts.map((part) => `--${name}\r\n${part}`).join('\r\n')}\r\n--${name}--\r\n`,
  )
}

/** A mail that is attached to a mail that is attached to a mail … */
function mailInMail(depth) {
  let inner = mail('Content-Type: text/plain', 'At the bottom.')
  for (let at = 0; at < depth; at += 1) {
    inner = multipart(
      [`Content-Type: message/rfc822\r\n\r\n${inner}`, 'Content-Type: text/plain\r\n\r\nAbove.'],
      `b${at}x`,
    )
  }
  return inner
}

function partsInParts(depth) {
  let inner = 'Content-Type: text/plain\r\n\r\nAt the bottom.'
  for (let at = 0; at < depth; at += 1) {
    inner = `Content-Type: multipart/mixed; boundary="b${at}x"\r\n\r\n--b${at}x\r\n${inner}\r\n--b${at}x--`
  }
  return mail(inner.split('\r\n\r\n')[0], inner.slice(inner.indexOf('\r\n\r\n') + 4))
}

const attached =
  'Content-Type: application/octet-stream; name="a.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nd29yZHM='

const mails = {
  'mail-in-mail-20-deep': () => mailInMail(20),
  'mail-in-mail-200-deep': () => mailInMail(200),
  'parts-in-parts-1000-deep': () => partsInParts(1_000),
  'many-attachments': () => multipart(Array.from({ length: 5_000 }, () => attached)),
  'no-boundary': () => mail('Content-Type: multipart/mixed', '--\r\n\r\nwords\r\n----'),
  'empty-boundary': () => mail('Content-Type: multipart/mixed; boundary=""', '--\r\n\r\nwords\r\n----'),
  'open-boundary': () => mail('Content-Type: multipart/mixed; boundary=b', '--b\r\n\r\nwords'),
  'boundary-everywhere': () => mail('Content-Type: multipart/mixed; boundary=b', '--b\r\n'.repeat(200_000)),
  'long-boundary': () => mail(`Content-Type: multipart/mixed; boundary=${'b'.repeat(100_000)}`, 'words'),
  'many-headers': () => mail(Array.from({ length: 100_000 }, (_, at) => `X-${at}: a`).join('\r\n'), 'words'),
  'long-header': () => mail(`X-Long: ${'a'.repeat(5_000_000)}`, 'words'),
  'folded-header': () => mail(`X-Folded: a${'\r\n b'.repeat(300_000)}`, 'words'),
  'many-addresses': () => mail(`To: ${'"A, B" <a@example.org>, '.repeat(20_000)}`, 'words'),
  'open-addresses': () => mail(`To: ${'(<"'.repeat(50_000)}`, 'words'),
  'encoded-words': () => mail(`X: ${'=?utf-8?B?4pyT?= =?x?Q?=zz?= '.repeat(20_000)}`, 'words'),
  'encoded-subject': () =>
    `Subject: ${'=?iso-2022-jp?B?GyRCJCI=?= '.repeat(5_000)}\r\nFrom: a@example.org\r\n\r\nwords`,
  'split-names': () =>
    multipart([
      `Content-Type: text/plain; ${Array.from({ length: 5_000 }, (_, at) => `name*${at}*=utf-8''%41`).join('; ')}\r\nContent-Disposition: attachment; filename*0=a; filename*99999999=b; filename*x=c\r\n\r\nwords`,
    ]),
  'climbing-name': () =>
    multipart([
      'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="../../etc/passwd\\0.txt"\r\n\r\nwords',
    ]),
  'wrong-charset': () => mail('Content-Type: text/plain; charset=no-such-thing', 'w\xf6rds'),
  'charset-of-zeros': () => mail('Content-Type: text/plain; charset=utf-16le', 'words'),
  'seven-bits': () => mail('Content-Type: text/plain; charset=utf-7', '+AGEAYgBj-words +'),
  'broken-base64': () =>
    mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: base64', '====d29y%%%ZHM'),
  'broken-quoted': () =>
    mail(
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable',
      'w=o=zz=\r\n='.repeat(50_000),
    ),
  'unknown-transfer': () => mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: x-none', 'words'),
  uuencoded: () =>
    mail('Content-Type: text/plain', `words\r\nbegin 644 ../a.txt\r\n${'M'.repeat(1_000_000)}\r\nend`),
  'hostile-page': () =>
    mail('Content-Type: text/html', '<base href=//127.0.0.1:9><img src=cid:x><script>1</script><p>words'),
  'pages-of-each-other': () =>
    mail(
      'Content-Type: multipart/related; boundary=b',
      '--b\r\nContent-Type: text/html\r\nContent-ID: <a>\r\n\r\n<iframe src=cid:b>words\r\n--b\r\nContent-Type: text/html\r\nContent-ID: <b>\r\n\r\n<iframe src=cid:a>words\r\n--b--',
    ),
  'deep-page': () => mail('Content-Type: text/html', `${'<div><blockquote>'.repeat(50_000)}words`),
  'deep-quotation': () => mail('Content-Type: text/plain', `${'>'.repeat(100_000)} words`),
  'many-quotations': () =>
    mail(
      'Content-Type: text/plain',
      Array.from({ length: 20_000 }, (_, at) => `${'>'.repeat(at % 500)} words`).join('\r\n'),
    ),
  'flowed-without-end': () =>
    mail('Content-Type: text/plain; format=flowed; delsp=yes', 'words \r\n'.repeat(300_000)),
  'zeros-in-headers': () => 'From: a\0b@example.org\r\nSubject: \0\0\0\r\n\r\nwords',
  'only-headers': () => 'From: a@example.org\r\nSubject: nothing follows',
  'dates-of-nowhere': () =>
    'Date: Fri, 99 Foo -99999 99:99:99 +9999\r\nFrom: a@example.org\r\nSubject: a\r\n\r\nwords',
  'threads-without-end': () =>
    `Message-ID: <a@x>\r\nIn-Reply-To: <a@x>\r\nReferences: ${'<a@x> '.repeat(50_000)}\r\nFrom: a@example.org\r\n\r\nwords`,
}

const message =
  'From ana@example.org Sat Jan  3 01:05:34 1996\nFrom: ana@example.org\nSubject: a\n\nwords\n>From here\n\n'

const mailboxes = {
  'many-mails': () => message.repeat(20_000),
  'only-from': () => 'From \n'.repeat(100_000),
  'from-everywhere': () => `${message}${'From ana@example.org Sat Jan  3 01:05:34 1996\n'.repeat(20_000)}`,
  'no-mail': () => 'words without any mail',
}

const savedPages = {
  'no-page': () =>
    mail('Content-Type: multipart/related; boundary=b', '--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--'),
  'outside-page': () =>
    mail(
      'Content-Type: multipart/related; boundary=b',
      '--b\r\nContent-Type: text/html\r\nContent-Location: file:///etc/passwd\r\n\r\n<frameset><frame src="file:///etc/passwd"></frameset><p>words\r\n--b--',
    ),
  'parts-in-parts': () => partsInParts(500),
}

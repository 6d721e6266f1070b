import {expect, test} from 'vitest'

import {htmlToText, looksLikeHtml} from './htmlToText.ts'

test('paragraphs, headings, lists and cells keep their lines and marks', () => {
  const html = `<html><head><style>p {color: red}</style></head><body>
    <h1>กลุ่มภารกิจ</h1><p>โครงสร้างพื้นฐาน
    และสาธารณูปโภค</p>
    <ol start="2"><li><p>หนึ่ง</p></li><li>สอง<ul><li>ย่อย</li></ul></li></ol>
    <table><tr><td>สถานที่/วันที่</td><td>ณ โรงแรม</td></tr></table></body></html>`
  expect(htmlToText(html)).toBe(
    [
      'กลุ่มภารกิจ',
      '',
      'โครงสร้างพื้นฐาน และสาธารณูปโภค',
      '',
      '2. หนึ่ง',
      '',
      '3. สอง',
      '  - ย่อย',
      '',
      'สถานที่/วันที่\tณ โรงแรม',
    ].join('\n'),
  )
})

test("Word's lists keep the numbers that Word wrote into them", () => {
  const html = `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
    style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]><b>การประชุม</b><o:p></o:p></p>
    <p class=MsoNormal>a &lt; b &amp; &#3585;&#xE02;<br>ต่อ</p><!--StartFragment-->`
  expect(htmlToText(html)).toBe('1.\u00A0\u00A0 การประชุม\n\na < b & กข\nต่อ')
})

test('an angle bracket alone makes no HTML', () => {
  expect([looksLikeHtml('a < b > c'), looksLikeHtml('<p>a</p>')]).toEqual([false, true])
})

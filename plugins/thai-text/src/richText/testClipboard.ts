/** What programs put on the clipboard as HTML, in their form, with text written for the tests. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 p.MsoNormal {margin:0cm; font-size:16.0pt; font-family:"TH SarabunPSK",sans-serif;}
 @list l0 {mso-list-id:1; mso-list-type:hybrid;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uF0B7;}
 @list l1 {mso-list-id:2; mso-list-type:hybrid;}
 @list l1:level1 {mso-level-text:"%1."; mso-level-number-position:left;}
-->
</style>
</head>
<body lang=TH style='tab-interval:36.0pt'>
<!--StartFragment-->
<h1 style='margin-top:12.0pt'><span lang=TH style='font-size:20.0pt;color:#2E74B5'>สรุปเนื้อหา<o:p></o:p></span></h1>
<p class=MsoNormal style='text-align:justify'><span lang=TH style='color:red'>การประชุมสํ\u0E32หรับผู้นำเมืองหลวง
ครั้งที่ 7 </span><b><span lang=TH>อย่างยั่งยืน</span></b><span lang=TH>&nbsp; เเละ </span><i><span
lang=EN-US>Smart City</span></i><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2><span lang=TH>หัวข้อการหารือ</span></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=TH>ด\uF70Bานการท่องเที่ยว<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=TH>ผู้สูงอายุ<o:p></o:p></span></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]><span lang=TH>ลงนามปฏิญญา</span></p>
<p class=MsoNormal><span lang=TH>อ่าน</span><a href="https://www.bangkok.go.th/"><span lang=TH>เว็บไซต์ของกรุงเทพมหานคร</span></a><a
href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><span lang=TH>เมือง</span></p></td><td><p class=MsoNormal><span lang=TH>เรื่อง</span></p></td></tr></table>
<!--EndFragment-->
</body>
</html>`

export const fromDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-family:Sarabun;font-weight:400;">สรุปเนื้อหา</span></h1><p dir="ltr"><span style="font-size:11pt;font-weight:400;">การประชุม</span><span style="font-size:11pt;font-weight:700;">อย่างยั่งยืน</span><span style="font-size:11pt;font-weight:400;font-style:italic;"> Smart City</span><span style="font-weight:400;text-decoration:underline;"> ขีดเส้นใต้</span></p><ol style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">ลงนามปฏิญญา</span></p></li></ol><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><a href="https://www.google.com/url?q=https://www.bangkok.go.th/&amp;sa=D" style="text-decoration:none;"><span style="font-weight:400;">เว็บไซต์</span></a></p></li></ul></b><br class="Apple-interchange-newline">`

export const fromWordOnline = `<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0" role="heading" aria-level="1" paraid="1"><span class="TextRun SCXW1 BCX0" data-contrast="none"><span class="NormalTextRun SCXW1 BCX0">สรุปเนื้อหา</span></span><span class="EOP SCXW1 BCX0">&nbsp;</span></p></div><div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0" paraid="2"><span class="TextRun SCXW1 BCX0" style="font-weight: bold"><span class="NormalTextRun SCXW1 BCX0">อย่างยั่งยืน</span></span><span class="EOP SCXW1 BCX0">&nbsp;</span></p></div>`

export const fromWeb = `<html><body><!--StartFragment--><article style="color: rgb(34, 34, 34); font-family: Prompt;"><h2 class="title">สรุปเนื้อหา</h2><p style="margin: 0px"><span style="background: yellow">ที่ประชุม&nbsp;เห็นชอบ</span> <em>สองโครงการ</em> <u>ขีดเส้นใต้</u><img src="https://example.org/a.png" alt="ภาพ"></p><h5>ข้อเสนอแนะ</h5><ul class="list"><li>เยาวชน<ul><li>ค่าย</li></ul></li></ul><blockquote>อนาคตที่ยั่งยืน</blockquote><p><a href="javascript:void(0)">กด</a> <a href="mailto:a@bangkok.go.th">เขียน</a></p><script>alert(1)</script></article><!--EndFragment--></body></html>`

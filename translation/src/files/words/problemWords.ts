/** What may be wrong with a file or a row, and what to do; `{…}` are a problem's values. */
export const problemWords = {
  en: {
    'file-too-large':
      'The file has {size} MB; at most {limit} MB are read. Export in parts, by type or state, and import each.',
    'too-many-rows':
      'The file has more than {limit} rows. Export in parts, by type or state, and import each.',
    'file-empty': 'The file is empty.',
    'format-unknown':
      'This is no file that can be read here ({found}). XLIFF 2.x and 1.2, XLSX and CSV are read, for glossaries TBX, XLSX and CSV.',
    'format-old-excel':
      'This is a workbook of Excel 97–2003 (.xls). Open it and save it as "Excel Workbook (.xlsx)".',
    'format-opendocument':
      'This is an OpenDocument file. Open it and save it as "Excel 2007–365 (.xlsx)".',
    'format-glossary':
      'This is a glossary (TBX), not a file of translations. Import it as a glossary.',
    'format-translations':
      'This is a file of translations, not a glossary. Import it as translations.',
    'workbook-broken':
      'The workbook cannot be read ({reason}). Open it in a spreadsheet program and save it again as .xlsx.',
    'workbook-locked': 'The workbook is protected by a password. Save it without one.',
    'xml-broken': 'The XML is broken at line {line}, column {column}: {reason}.',
    'xml-doctype':
      'The XML has a DOCTYPE (line {line}). Such files are not read, because entities can be used to attack. Save it without one.',
    'xml-too-deep': 'The XML is nested more than {limit} levels deep (line {line}).',
    'xliff-version': 'XLIFF {version} is not known here. XLIFF 2.0, 2.1, 2.2 and 1.2 are read.',
    'columns-missing':
      'The first row does not name the columns {columns}. Leave the first row as it was exported.',
    'no-units':
      'Nothing in the file can be assigned to a text of a document. Was it exported from here?',
    'other-project': 'This belongs to the project "{found}", not to "{expected}". Import it there.',
    'language-unknown': 'The language "{language}" is not one of the languages here ({known}).',
    'language-is-source':
      'The target language is "{language}", from which everything is translated.',
    'other-source-language':
      'The source language is "{found}"; here everything is translated from "{expected}".',
    'other-language':
      'The row is of the language "{found}", the file of "{expected}". Import it apart.',
    'encoding-guessed':
      'The file is not UTF-8. It was read as {encoding}: look whether all letters are right. When you save, choose "CSV UTF-8".',
    'encoding-unknown': 'The encoding {encoding} is not known. Save the file as UTF-8.',
    'cell-too-long':
      'The text of {unit} has more than {limit} characters, which no cell holds. Export as XLIFF.',
    'id-broken': 'The id "{id}" is no id of a text. Copy the id from the exported file.',
    'id-missing': 'The row has a text and no id. Copy the id from the exported file.',
    'document-gone': 'There is no document "{document}" any more. Nothing needs to be done.',
    'unit-gone':
      'The document "{document}" has no text "{unit}" any more. Export again to see what it has now.',
    'twice-different':
      'The text stands in the file again at {place}, with another translation. Keep one of the rows.',
    'source-moved':
      'The source has changed since the export. Export again, or import with such rows as drafts.',
    'source-moved-draft':
      'The source has changed since the export: it goes in as a draft that is stale.',
    'source-moved-tags':
      'The source has changed since the export, and it is not certain what its tags stand for now. Export again.',
    'source-confirmed':
      'The text is as it was, and the file says that it is done: it holds for the source as it is now.',
    'source-edited':
      'The source in the file is not the one that was exported. The source is never imported: change it in the document.',
    'target-moved':
      'Somebody has changed the translation since the export. Export again, or import with such rows replaced.',
    'target-replaced':
      'Somebody has changed the translation since the export: that text is replaced.',
    'target-empty':
      'The translation is empty in the file. A text is never deleted by a file: delete it in the studio.',
    'target-incomplete':
      'Only a part of the segments has a translation. Translate the others as well.',
    'tag-lost': 'The tag {tag} ({what}) is missing. Put it where the translation needs it.',
    'tag-doubled': 'The tag {tag} ({what}) stands more than once. Keep it once.',
    'tag-unknown': 'There is no tag {tag} in this text. Take it out.',
    'tag-not-closed': 'The tag {tag} is opened and not closed. Put </{tag}> where it ends.',
    'tag-not-opened': 'The tag {tag} is closed and not opened. Put <{tag}> where it begins.',
    'tag-repaired': 'Tags that a program had rewritten ({found}) are read as what they were.',
    'tag-in-plain-text': 'The text takes no tags, and the file has some. Take them out.',
    'cell-formula':
      'The cell holds a formula ({formula}). Formulas are not read: write the text itself.',
    'cell-error': 'The cell shows the error {error}. Write the text again.',
    'cell-is-number':
      'The spreadsheet program has made a number of the text ({found}). Format the cell as text and write it again.',
    'cell-is-date':
      'The spreadsheet program has made a date of the text ({found}). Format the cell as text and write it again.',
    'cell-is-boolean':
      'The spreadsheet program has made a truth value of the text ({found}). Format the cell as text and write it again.',
    'cell-restored':
      'The spreadsheet program has made "{found}" of "{text}"; the text stays as it was.',
    'cell-number': 'The cell holds the number {found}; it is read as text.',
    'letters-lost':
      'Letters were lost when the file was saved ("?" instead of them). Save it as "CSV UTF-8" or as .xlsx.',
    'state-unknown': 'The state "{state}" is not known; the text goes in as a draft.',
    'line-breaks': 'The text is one line; line breaks were read as spaces.',
    'characters-invalid':
      'The text has characters that no text should have ({found}). Take them out.',
    'no-terms': 'There is no term in the file.',
    'term-broken': 'The entry has no term in the source language. Write one.',
    'term-kind': 'The kind "{kind}" is not known. Known are: {known}.',
    'term-twice': 'The term "{id}" stands in the file again at {place}. Keep one of them.',
    'term-moved':
      'Somebody has changed the term since the export. Export again and repeat the change.',
  },
  th: {
    'file-too-large':
      'ไฟล์มีขนาด {size} MB อ่านได้ไม่เกิน {limit} MB กรุณาส่งออกเป็นส่วน ๆ ตามประเภทหรือสถานะ แล้วนำเข้าทีละไฟล์',
    'too-many-rows': 'ไฟล์มีมากกว่า {limit} แถว กรุณาส่งออกเป็นส่วน ๆ ตามประเภทหรือสถานะ แล้วนำเข้าทีละไฟล์',
    'file-empty': 'ไฟล์ว่างเปล่า',
    'format-unknown':
      'ไม่รู้จักรูปแบบไฟล์นี้ ({found}) ไฟล์ที่อ่านได้คือ XLIFF 2.x และ 1.2, XLSX และ CSV ส่วนคลังศัพท์คือ TBX, XLSX และ CSV',
    'format-old-excel': 'ไฟล์นี้เป็น Excel 97–2003 (.xls) กรุณาเปิดแล้วบันทึกเป็น .xlsx',
    'format-opendocument': 'ไฟล์นี้เป็น OpenDocument กรุณาเปิดแล้วบันทึกเป็น .xlsx',
    'format-glossary': 'ไฟล์นี้เป็นคลังศัพท์ (TBX) ไม่ใช่ไฟล์คำแปล กรุณานำเข้าเป็นคลังศัพท์',
    'format-translations': 'ไฟล์นี้เป็นไฟล์คำแปล ไม่ใช่คลังศัพท์ กรุณานำเข้าเป็นคำแปล',
    'workbook-broken': 'อ่านสมุดงานไม่ได้ ({reason}) กรุณาเปิดด้วยโปรแกรมตารางคำนวณแล้วบันทึกเป็น .xlsx อีกครั้ง',
    'workbook-locked': 'สมุดงานมีรหัสผ่าน กรุณาบันทึกโดยไม่มีรหัสผ่าน',
    'xml-broken': 'XML ผิดรูปแบบที่บรรทัด {line} คอลัมน์ {column}: {reason}',
    'xml-doctype': 'XML มี DOCTYPE (บรรทัด {line}) ซึ่งไม่อ่านเพราะใช้โจมตีระบบได้ กรุณาบันทึกโดยไม่มี DOCTYPE',
    'xml-too-deep': 'XML ซ้อนกันลึกเกิน {limit} ชั้น (บรรทัด {line})',
    'xliff-version': 'ไม่รู้จัก XLIFF รุ่น {version} รุ่นที่อ่านได้คือ 2.0, 2.1, 2.2 และ 1.2',
    'columns-missing': 'แถวแรกไม่มีชื่อคอลัมน์ {columns} กรุณาคงแถวแรกไว้ตามที่ส่งออก',
    'no-units': 'ไม่พบข้อความของเอกสารใดในไฟล์ ไฟล์นี้ส่งออกจากระบบนี้หรือไม่',
    'other-project': 'ข้อมูลนี้เป็นของโครงการ "{found}" ไม่ใช่ "{expected}" กรุณานำเข้าที่โครงการนั้น',
    'language-unknown': 'ไม่มีภาษา "{language}" ในระบบนี้ (มี {known})',
    'language-is-source': 'ภาษาปลายทางคือ "{language}" ซึ่งเป็นภาษาต้นฉบับ',
    'other-source-language': 'ภาษาต้นฉบับของไฟล์คือ "{found}" แต่ระบบนี้แปลจาก "{expected}"',
    'other-language': 'แถวนี้เป็นภาษา "{found}" แต่ไฟล์เป็นภาษา "{expected}" กรุณานำเข้าแยกกัน',
    'encoding-guessed':
      'ไฟล์ไม่ได้เป็น UTF-8 จึงอ่านเป็น {encoding} กรุณาตรวจว่าตัวอักษรถูกต้องทุกตัว และเลือก "CSV UTF-8" เมื่อบันทึก',
    'encoding-unknown': 'ไม่รู้จักรหัสอักขระ {encoding} กรุณาบันทึกไฟล์เป็น UTF-8',
    'cell-too-long': 'ข้อความของ {unit} ยาวเกิน {limit} ตัวอักษร เซลล์เก็บไม่ได้ กรุณาส่งออกเป็น XLIFF',
    'id-broken': 'รหัส "{id}" ไม่ใช่รหัสของข้อความ กรุณาคัดลอกรหัสจากไฟล์ที่ส่งออก',
    'id-missing': 'แถวนี้มีข้อความแต่ไม่มีรหัส กรุณาคัดลอกรหัสจากไฟล์ที่ส่งออก',
    'document-gone': 'ไม่มีเอกสาร "{document}" แล้ว ไม่ต้องทำอะไร',
    'unit-gone': 'เอกสาร "{document}" ไม่มีข้อความ "{unit}" แล้ว กรุณาส่งออกใหม่',
    'twice-different': 'ข้อความนี้มีอีกครั้งที่ {place} ด้วยคำแปลที่ต่างกัน กรุณาเก็บไว้แถวเดียว',
    'source-moved': 'ต้นฉบับเปลี่ยนไปหลังจากส่งออก กรุณาส่งออกใหม่ หรือเลือกให้นำเข้าเป็นฉบับร่าง',
    'source-moved-draft': 'ต้นฉบับเปลี่ยนไปหลังจากส่งออก จึงนำเข้าเป็นฉบับร่างที่ต้องปรับตามต้นฉบับ',
    'source-moved-tags': 'ต้นฉบับเปลี่ยนไปหลังจากส่งออก และไม่แน่ชัดว่าแท็กหมายถึงอะไร กรุณาส่งออกใหม่',
    'source-confirmed': 'คำแปลคงเดิม และไฟล์ระบุว่าเสร็จแล้ว จึงถือว่าตรงกับต้นฉบับปัจจุบัน',
    'source-edited': 'ต้นฉบับในไฟล์ไม่ตรงกับที่ส่งออก ต้นฉบับไม่ถูกนำเข้าเลย กรุณาแก้ไขในเอกสาร',
    'target-moved': 'มีผู้แก้คำแปลหลังจากส่งออก กรุณาส่งออกใหม่ หรือเลือกให้แทนที่',
    'target-replaced': 'มีผู้แก้คำแปลหลังจากส่งออก ข้อความนั้นถูกแทนที่',
    'target-empty': 'คำแปลในไฟล์ว่าง ไฟล์ลบข้อความไม่ได้ กรุณาลบในสตูดิโอ',
    'target-incomplete': 'แปลไว้เพียงบางส่วน กรุณาแปลส่วนที่เหลือด้วย',
    'tag-lost': 'แท็ก {tag} ({what}) หายไป กรุณาใส่ไว้ในตำแหน่งที่ถูกต้อง',
    'tag-doubled': 'แท็ก {tag} ({what}) มีมากกว่าหนึ่งครั้ง กรุณาเก็บไว้ครั้งเดียว',
    'tag-unknown': 'ข้อความนี้ไม่มีแท็ก {tag} กรุณาลบออก',
    'tag-not-closed': 'แท็ก {tag} เปิดแล้วไม่ปิด กรุณาใส่ </{tag}> ที่จุดสิ้นสุด',
    'tag-not-opened': 'แท็ก {tag} ปิดโดยไม่ได้เปิด กรุณาใส่ <{tag}> ที่จุดเริ่มต้น',
    'tag-repaired': 'แท็กที่โปรแกรมเปลี่ยนรูปไป ({found}) ถูกอ่านเป็นแท็กเดิม',
    'tag-in-plain-text': 'ข้อความนี้ใส่แท็กไม่ได้ แต่ในไฟล์มีแท็ก กรุณาลบออก',
    'cell-formula': 'เซลล์เป็นสูตร ({formula}) ระบบไม่อ่านสูตร กรุณาพิมพ์ข้อความแทน',
    'cell-error': 'เซลล์แสดงข้อผิดพลาด {error} กรุณาพิมพ์ข้อความใหม่',
    'cell-is-number':
      'โปรแกรมตารางคำนวณเปลี่ยนข้อความเป็นตัวเลข ({found}) กรุณาตั้งรูปแบบเซลล์เป็นข้อความแล้วพิมพ์ใหม่',
    'cell-is-date':
      'โปรแกรมตารางคำนวณเปลี่ยนข้อความเป็นวันที่ ({found}) กรุณาตั้งรูปแบบเซลล์เป็นข้อความแล้วพิมพ์ใหม่',
    'cell-is-boolean':
      'โปรแกรมตารางคำนวณเปลี่ยนข้อความเป็นค่าจริง/เท็จ ({found}) กรุณาตั้งรูปแบบเซลล์เป็นข้อความแล้วพิมพ์ใหม่',
    'cell-restored': 'โปรแกรมตารางคำนวณเปลี่ยน "{text}" เป็น "{found}" ระบบคงข้อความเดิมไว้',
    'cell-number': 'เซลล์เป็นตัวเลข {found} จึงอ่านเป็นข้อความ',
    'letters-lost': 'ตัวอักษรหายไปเมื่อบันทึกไฟล์ (กลายเป็น "?") กรุณาบันทึกเป็น "CSV UTF-8" หรือ .xlsx',
    'state-unknown': 'ไม่รู้จักสถานะ "{state}" จึงนำเข้าเป็นฉบับร่าง',
    'line-breaks': 'ข้อความนี้มีบรรทัดเดียว การขึ้นบรรทัดใหม่ถูกอ่านเป็นเว้นวรรค',
    'characters-invalid': 'ข้อความมีอักขระที่ไม่ควรมี ({found}) กรุณาลบออก',
    'no-terms': 'ไม่พบศัพท์ในไฟล์',
    'term-broken': 'รายการนี้ไม่มีศัพท์ในภาษาต้นฉบับ กรุณาใส่',
    'term-kind': 'ไม่รู้จักชนิด "{kind}" ชนิดที่มีคือ {known}',
    'term-twice': 'ศัพท์ "{id}" มีอีกครั้งที่ {place} กรุณาเก็บไว้รายการเดียว',
    'term-moved': 'มีผู้แก้ศัพท์นี้หลังจากส่งออก กรุณาส่งออกใหม่แล้วแก้อีกครั้ง',
  },
} as const satisfies Readonly<Record<'th' | 'en', Readonly<Record<string, string>>>>

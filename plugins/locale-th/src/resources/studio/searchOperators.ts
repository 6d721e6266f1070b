export const searchOperators = {
  'search.operator.array-count-equal.description_other':
    '<Field/> <Operator>มี</Operator> <Value>{{count}} รายการ</Value>',
  'search.operator.array-count-equal.name': 'จำนวนเท่ากับ',
  'search.operator.array-count-gt.description_other':
    '<Field/> <Operator>มี ></Operator> <Value>{{count}} รายการ</Value>',
  'search.operator.array-count-gt.name': 'จำนวนมากกว่า',
  'search.operator.array-count-gte.description_other':
    '<Field/> <Operator>มี ≥</Operator> <Value>{{count}} รายการ</Value>',
  'search.operator.array-count-gte.name': 'จำนวนมากกว่าหรือเท่ากับ',
  'search.operator.array-count-lt.description_other':
    '<Field/> <Operator>มี <</Operator> <Value>{{count}} รายการ</Value>',
  'search.operator.array-count-lt.name': 'จำนวนน้อยกว่า',
  'search.operator.array-count-lte.description_other':
    '<Field/> <Operator>มี ≤</Operator> <Value>{{count}} รายการ</Value>',
  'search.operator.array-count-lte.name': 'จำนวนน้อยกว่าหรือเท่ากับ',
  'search.operator.array-count-not-equal.description_other':
    '<Field/> <Operator>ไม่ได้มี</Operator> <Value>{{count}} รายการ</Value>',
  'search.operator.array-count-not-equal.name': 'จำนวนไม่เท่ากับ',
  'search.operator.array-count-range.description':
    '<Field/> <Operator>มีระหว่าง</Operator> <Value>{{from}} → {{to}} รายการ</Value>',
  'search.operator.array-count-range.name': 'จำนวนอยู่ระหว่าง',
  'search.operator.array-list-includes.description':
    '<Field/> <Operator>มี</Operator> <Value>{{value}}</Value>',
  'search.operator.array-list-includes.name': 'มี',
  'search.operator.array-list-not-includes.description':
    '<Field/> <Operator>ไม่มี</Operator> <Value>{{value}}</Value>',
  'search.operator.array-list-not-includes.name': 'ไม่มี',
  'search.operator.array-reference-includes.description':
    '<Field/> <Operator>มี</Operator> <Value>{{value}}</Value>',
  'search.operator.array-reference-includes.name': 'มี',
  'search.operator.array-reference-not-includes.description':
    '<Field/> <Operator>ไม่มี</Operator> <Value>{{value}}</Value>',
  'search.operator.array-reference-not-includes.name': 'ไม่มี',
  'search.operator.asset-file-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.asset-file-equal.name': 'คือ',
  'search.operator.asset-file-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.asset-file-not-equal.name': 'ไม่ใช่',
  'search.operator.asset-image-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.asset-image-equal.name': 'คือ',
  'search.operator.asset-image-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.asset-image-not-equal.name': 'ไม่ใช่',
  'search.operator.boolean-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.boolean-equal.name': 'คือ',
  'search.operator.date-after.description':
    '<Field/> <Operator>หลัง</Operator> <Value>{{value}}</Value>',
  'search.operator.date-after.name': 'หลัง',
  'search.operator.date-before.description':
    '<Field/> <Operator>ก่อน</Operator> <Value>{{value}}</Value>',
  'search.operator.date-before.name': 'ก่อน',
  'search.operator.date-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.date-equal.name': 'คือ',
  'search.operator.date-last.description':
    '<Field/> <Operator>ย้อนหลัง</Operator> <Value>{{value}}</Value>',
  'search.operator.date-last.name': 'ย้อนหลัง',
  'search.operator.date-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.date-not-equal.name': 'ไม่ใช่',
  'search.operator.date-range.description': '<Field/> <Operator>อยู่ระหว่าง</Operator> <Value/>',
  'search.operator.date-range.name': 'อยู่ระหว่าง',
  'search.operator.date-time-after.description':
    '<Field/> <Operator>หลัง</Operator> <Value>{{value}}</Value>',
  'search.operator.date-time-after.name': 'หลัง',
  'search.operator.date-time-before.description':
    '<Field/> <Operator>ก่อน</Operator> <Value>{{value}}</Value>',
  'search.operator.date-time-before.name': 'ก่อน',
  'search.operator.date-time-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.date-time-equal.name': 'คือ',
  'search.operator.date-time-last.description':
    '<Field/> <Operator>ย้อนหลัง</Operator> <Value>{{value}}</Value>',
  'search.operator.date-time-last.name': 'ย้อนหลัง',
  'search.operator.date-time-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.date-time-not-equal.name': 'ไม่ใช่',
  'search.operator.date-time-range.description': '<Field/> <Operator>อยู่ระหว่าง</Operator> <Value/>',
  'search.operator.date-time-range.name': 'อยู่ระหว่าง',
  'search.operator.defined.description': '<Field/> <Operator>มีค่า</Operator> <Value>ไม่ว่าง</Value>',
  'search.operator.defined.name': 'ไม่ว่าง',
  'search.operator.not-defined.description': '<Field/> <Operator>มีค่า</Operator> <Value>ว่าง</Value>',
  'search.operator.not-defined.name': 'ว่าง',
  'search.operator.number-equal.description':
    '<Field/> <Operator>เท่ากับ</Operator> <Value>{{value}}</Value>',
  'search.operator.number-equal.name': 'เท่ากับ',
  'search.operator.number-gt.description':
    '<Field/> <Operator>></Operator> <Value>{{value}}</Value>',
  'search.operator.number-gt.name': 'มากกว่า',
  'search.operator.number-gte.description':
    '<Field/> <Operator>≥</Operator> <Value>{{value}}</Value>',
  'search.operator.number-gte.name': 'มากกว่าหรือเท่ากับ',
  'search.operator.number-lt.description':
    '<Field/> <Operator><</Operator> <Value>{{value}}</Value>',
  'search.operator.number-lt.name': 'น้อยกว่า',
  'search.operator.number-lte.description':
    '<Field/> <Operator>≤</Operator> <Value>{{value}}</Value>',
  'search.operator.number-lte.name': 'น้อยกว่าหรือเท่ากับ',
  'search.operator.number-not-equal.description':
    '<Field/> <Operator>ไม่เท่ากับ</Operator> <Value>{{value}}</Value>',
  'search.operator.number-not-equal.name': 'ไม่เท่ากับ',
  'search.operator.number-range.description':
    '<Field/> <Operator>อยู่ระหว่าง</Operator> <Value>{{from}} → {{to}}</Value>',
  'search.operator.number-range.name': 'อยู่ระหว่าง',
  'search.operator.portable-text-contains.description':
    '<Field/> <Operator>มีคำว่า</Operator> <Value>{{value}}</Value>',
  'search.operator.portable-text-contains.name': 'มีคำว่า',
  'search.operator.portable-text-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.portable-text-equal.name': 'คือ',
  'search.operator.portable-text-not-contains.description':
    '<Field/> <Operator>ไม่มีคำว่า</Operator> <Value>{{value}}</Value>',
  'search.operator.portable-text-not-contains.name': 'ไม่มีคำว่า',
  'search.operator.portable-text-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.portable-text-not-equal.name': 'ไม่ใช่',
  'search.operator.reference-asset-file.description':
    '<Field/> <Operator>→</Operator> <Value>{{value}}</Value>',
  'search.operator.reference-asset-file.name': 'ไฟล์',
  'search.operator.reference-asset-image.description':
    '<Field/> <Operator>→</Operator> <Value>{{value}}</Value>',
  'search.operator.reference-asset-image.name': 'ภาพ',
  'search.operator.reference-document.description':
    '<Field/> <Operator>→</Operator> <Value>{{value}}</Value>',
  'search.operator.reference-document.name': 'เอกสาร',
  'search.operator.reference-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.reference-equal.name': 'คือ',
  'search.operator.reference-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.reference-not-equal.name': 'ไม่ใช่',
  'search.operator.slug-contains.description':
    '<Field/> <Operator>มีคำว่า</Operator> <Value>{{value}}</Value>',
  'search.operator.slug-contains.name': 'มีคำว่า',
  'search.operator.slug-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.slug-equal.name': 'คือ',
  'search.operator.slug-not-contains.description':
    '<Field/> <Operator>ไม่มีคำว่า</Operator> <Value>{{value}}</Value>',
  'search.operator.slug-not-contains.name': 'ไม่มีคำว่า',
  'search.operator.slug-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.slug-not-equal.name': 'ไม่ใช่',
  'search.operator.string-contains.description':
    '<Field/> <Operator>มีคำว่า</Operator> <Value>{{value}}</Value>',
  'search.operator.string-contains.name': 'มีคำว่า',
  'search.operator.string-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.string-equal.name': 'คือ',
  'search.operator.string-list-equal.description':
    '<Field/> <Operator>คือ</Operator> <Value>{{value}}</Value>',
  'search.operator.string-list-equal.name': 'คือ',
  'search.operator.string-list-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.string-list-not-equal.name': 'ไม่ใช่',
  'search.operator.string-not-contains.description':
    '<Field/> <Operator>ไม่มีคำว่า</Operator> <Value>{{value}}</Value>',
  'search.operator.string-not-contains.name': 'ไม่มีคำว่า',
  'search.operator.string-not-equal.description':
    '<Field/> <Operator>ไม่ใช่</Operator> <Value>{{value}}</Value>',
  'search.operator.string-not-equal.name': 'ไม่ใช่',
}

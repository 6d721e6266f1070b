/** Words of daily Thai; written without spaces between them, as Thai is. */
export const THAI_WORDS =
  'เมือง หลวง ประชุม ประชาชน ชุมชน พัฒนา แม่น้ำ ถนน ตลาด โรงเรียน วัด สวน ต้นไม้ อากาศ น้ำท่วม รถไฟ เดินทาง สุขภาพ เยาวชน ผู้สูงอายุ วัฒนธรรม อาหาร ดนตรี ภาษา การศึกษา ความรู้ งาน เศรษฐกิจ ร้านค้า บ้าน พลังงาน แสงแดด ขยะ สะอาด ปลอดภัย ร่วมมือ แผน โครงการ ปีใหม่ ทะเล ภูเขา ป่า ดอกไม้ สะพาน ท่าเรือ สนามบิน เทคโนโลยี ข้อมูล แผนที่ หนังสือ ห้องสมุด พิพิธภัณฑ์ ศิลปะ กีฬา เด็ก ครอบครัว เพื่อน อาสา บริการ คุณภาพ ชีวิต อนาคต ความสุข ยั่งยืน'.split(
    ' ',
  )

export const ENGLISH_WORDS =
  'city capital meeting people community development river street market school temple garden tree air flood train travel health youth elder culture food music language education knowledge work economy shop house energy sunlight waste clean safe together plan project festival sea mountain forest flower bridge harbour airport technology data map book library museum art sport child family friend volunteer service quality life future happiness lasting'.split(
    ' ',
  )

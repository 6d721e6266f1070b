/** Names of sessions by the level that the schema has for them; the first that fits counts. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ['senior-officials', /เจ้าหน้าที่(?:ระดับ)?อาวุโส|senior\s+officials?|(?:^|[^A-Z])SOM(?![A-Z])/i],
  ['study-visit', /ศึกษาดูงาน|study\s+visit|site\s+visit|technical\s+visit/i],
  ['side-event', /กิจกรรมคู่ขนาน|การประชุมคู่ขนาน|side\s+event/i],
  ['bilateral', /การหารือทวิภาคี|การประชุมทวิภาคี|bilateral\s+(?:meeting|talk)/i],
  ['plenary', /เต็มคณะ|plenary/i],
  [
    'leaders',
    /(?:การประชุม(?:ระดับ|สุดยอด)?\s?)(?:ผู้นำ|ผู้ว่าราชการ|นายกเทศมนตรี)|leaders|summit|governors\s*(?:\/|and|&)\s*mayors|mayors'?\s+(?:meeting|forum)/i,
  ],
]

/** The level of a session by its name; nothing where the name tells none. */
export function levelOf(name: string): string | undefined {
  return LEVELS.find(([, pattern]) => pattern.test(name))?.[0]
}

/** Titles of fields that the Studio's own types bring in English only, and their Thai. */
export const builtInTitles: Readonly<Record<string, string>> = {
  Latitude: 'ละติจูด',
  Longitude: 'ลองจิจูด',
  Altitude: 'ความสูงจากระดับน้ำทะเล',
}
